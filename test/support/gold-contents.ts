import type { Entity } from '../../graph/model/entity.ts';
import type { Extraction } from '../../graph/model/extraction.ts';
import type { GraphContents } from '../../graph/store/store.ts';
import { goldExtractions } from './gold-extraction.ts';

/** What a store holds after loading these extractions, without a store: names of one entity are joined over the documents, the fullest stands for it. */
export function contentsOf(extractions: readonly Extraction[]): GraphContents {
  const entities = new Map<string, Entity>();
  for (const entity of extractions.flatMap((extraction) => extraction.entities)) {
    const before = entities.get(entity.id);
    entities.set(entity.id, before ? joined(before, entity) : entity);
  }
  return {
    documents: extractions.map((extraction) => extraction.document).sort(byId),
    entities: [...entities.values()].sort(byId),
    claims: extractions.flatMap((extraction) => extraction.claims).sort(byId),
    mentions: extractions.flatMap(({ document, mentions }) => mentions.map((mention) => ({ ...mention, document: document.id }))),
  };
}

function joined(one: Entity, other: Entity): Entity {
  const name = one.name.length < other.name.length ? other.name : one.name;
  return { ...one, name, names: [...new Set([...one.names, ...other.names])].sort() };
}

/** The reference annotation of both seeds as contents. */
export function goldContents(): GraphContents {
  return contentsOf(goldExtractions());
}

/** The id of the entity that has this name. */
export function idOf(contents: GraphContents, name: string): string {
  const entity = contents.entities.find(({ names }) => names.includes(name));
  if (!entity) throw new Error(`No entity is named ${name}.`);
  return entity.id;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
