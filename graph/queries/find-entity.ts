import { EntenteError } from '../model/errors.ts';
import type { Entity } from '../model/entity.ts';
import { searchGraph } from './search.ts';
import type { GraphContents } from '../store/store.ts';

/**
 * The entity that someone calls so: by any of its names or its id, letter case aside.
 * @throws EntenteError with the nearest names where none or several are called so
 */
export function findEntity(contents: GraphContents, name: string): Entity {
  const byId = contents.entities.find((entity) => entity.id === name);
  if (byId) return byId;
  const found = searchGraph(contents, name, { limit: 5 }).entities;
  const exact = found.filter((entity) => entity.exact);
  const [only, ...others] = exact;
  if (only && others.length === 0) return only;
  if (only)
    throw new EntenteError(
      `Several entities are called ${name}: ${exact.map((entity) => `${entity.name} (${entity.label}, ${entity.id})`).join(', ')}. Name one by its id.`,
    );
  const nearest = found.map((entity) => entity.name).join(', ');
  throw new EntenteError(`No entity is called ${name}. ${nearest ? `Nearest: ${nearest}.` : 'None has a name like it.'}`);
}
