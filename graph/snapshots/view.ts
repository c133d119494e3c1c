import { EntenteError } from '../model/errors.ts';
import type { Entity } from '../model/entity.ts';
import type { Relation } from '../model/relation.ts';
import { relationKey } from '../model/relations-of.ts';
import { relationTypes } from '../ontology/relations.ts';
import { graphIndex, type GraphIndex } from '../queries/graph-index.ts';
import { sureContents } from '../queries/sure-contents.ts';
import type { GraphContents } from '../store/store.ts';

/** What a figure shows: one entity and the relations around it. */
export interface FigureView {
  readonly about: Entity;
  readonly relations: readonly Relation[];
  /** Every entity at an end of these relations, and `about`. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** Relations within `depth` that were left out, as a figure of more is no longer read. */
  readonly leftOut: number;
}

/**
 * The contents without claims less sure than `least`.
 * Throws EntenteError where no claim about the entity is left.
 */
export function surelyAbout(contents: GraphContents, about: string, least: number): GraphContents {
  const sure = sureContents(contents, least);
  const entity = contents.entities.find(({ id }) => id === about);
  if (entity && !sure.entities.some(({ id }) => id === about))
    throw new EntenteError(`No claim about ${entity.name} has a confidence of ${least} or more: choose a lower one.`);
  return sure;
}

/** More edges than this need more than one look. */
const mostRelations = 24;

/**
 * Relations up to `depth` steps from an entity, the best supported first: near before far, then those that more
 * documents and more sentences say, those that name money, then the order of the ontology.
 * Throws EntenteError where the graph does not hold the entity.
 */
export function viewAbout(contents: GraphContents, about: string, depth: number): FigureView {
  const index = graphIndex(contents);
  const entity = index.entities.get(about);
  if (!entity) throw new EntenteError(`The graph holds no entity with the id "${about}": take one from a search.`);
  const near = steps(index, about, depth);
  const ranked = [...near.keys()].sort(
    (a, b) =>
      near.get(a)! - near.get(b)! ||
      b.documents.length - a.documents.length ||
      b.count - a.count ||
      Number(b.amount !== undefined) - Number(a.amount !== undefined) ||
      relationTypes.indexOf(a.type) - relationTypes.indexOf(b.type) ||
      (relationKey(a) < relationKey(b) ? -1 : 1),
  );
  // Numbers and rows follow the ontology, so that sentences of one kind stand together.
  const relations = ranked
    .slice(0, mostRelations)
    .sort((a, b) => near.get(a)! - near.get(b)! || relationTypes.indexOf(a.type) - relationTypes.indexOf(b.type));
  const ids = new Set([about, ...relations.flatMap((relation) => [relation.head, relation.tail])]);
  const entities = new Map([...ids].map((id) => [id, index.entities.get(id)!]));
  return { about: entity, relations, entities, leftOut: ranked.length - relations.length };
}

/** Relations by how many steps away they start: 1 touches the entity itself. */
function steps(index: GraphIndex, about: string, depth: number): Map<Relation, number> {
  const found = new Map<Relation, number>();
  const seen = new Set([about]);
  let edge = [about];
  for (let step = 1; step <= depth; step += 1) {
    const next: string[] = [];
    for (const relation of edge.flatMap((id) => index.relationsByEntity.get(id) ?? [])) {
      if (!found.has(relation)) found.set(relation, step);
      for (const end of [relation.head, relation.tail]) {
        if (!seen.has(end)) next.push(end);
        seen.add(end);
      }
    }
    edge = next;
  }
  return found;
}
