import { EntenteError } from '../model/errors.ts';
import type { Entity } from '../model/entity.ts';
import type { Relation } from '../model/relation.ts';
import { relationKey } from '../model/relations-of.ts';
import { relationTypes, type RelationType } from '../ontology/relations.ts';
import { graphIndex, type GraphIndex } from '../queries/graph-index.ts';
import { sureContents } from '../queries/sure-contents.ts';
import type { GraphContents } from '../store/store.ts';
import { shortName } from './short-name.ts';

/** What a figure shows: relations, of one entity or of a question. */
export interface FigureView {
  /** What its title speaks of, short. */
  readonly subject: string;
  /** The entity in the middle, where the relations are around one. */
  readonly about?: Entity;
  readonly relations: readonly Relation[];
  /** Every entity at an end of these relations, and the one in the middle. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** Relations that were left out, as a figure of more is no longer read. */
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
 * Relations up to `depth` steps from an entity, the best supported first: near before far, then as in `viewOf`.
 * @param types only relations of these types; all where it is empty
 * Throws EntenteError where the graph does not hold the entity.
 */
export function viewAbout(contents: GraphContents, about: string, depth: number, types: readonly RelationType[] = []): FigureView {
  const index = graphIndex(contents);
  const entity = index.entities.get(about);
  if (!entity) throw new EntenteError(`The graph holds no entity with the id "${about}": take one from a search.`);
  const wanted = ({ type }: Relation): boolean => types.length === 0 || types.includes(type);
  const near = steps(index, about, depth, wanted);
  const subject = depth > 1 ? `Around ${shortName(entity)}` : shortName(entity);
  return { ...best(index, [...near.keys()], (relation) => near.get(relation)!, subject, [about]), about: entity };
}

/**
 * Some relations of the graph, the best supported first: those that more documents and more sentences say, those that
 * name money, then the order of the ontology.
 */
export function viewOf(contents: GraphContents, relations: readonly Relation[], subject: string): FigureView {
  return best(graphIndex(contents), relations, () => 0, subject, []);
}

function best(
  index: GraphIndex,
  all: readonly Relation[],
  distance: (relation: Relation) => number,
  subject: string,
  always: readonly string[],
): FigureView {
  const ranked = all.toSorted(
    (a, b) =>
      distance(a) - distance(b) ||
      b.documents.length - a.documents.length ||
      b.count - a.count ||
      Number(b.amount !== undefined) - Number(a.amount !== undefined) ||
      relationTypes.indexOf(a.type) - relationTypes.indexOf(b.type) ||
      (relationKey(a) < relationKey(b) ? -1 : 1),
  );
  // Numbers and rows follow the ontology, so that sentences of one kind stand together.
  const relations = ranked
    .slice(0, mostRelations)
    .sort((a, b) => distance(a) - distance(b) || relationTypes.indexOf(a.type) - relationTypes.indexOf(b.type));
  const ids = new Set([...always, ...relations.flatMap((relation) => [relation.head, relation.tail])]);
  const entities = new Map([...ids].map((id) => [id, index.entities.get(id)!]));
  return { subject, relations, entities, leftOut: ranked.length - relations.length };
}

/** Relations by how many steps away they start: 1 touches the entity itself. */
function steps(index: GraphIndex, about: string, depth: number, wanted: (relation: Relation) => boolean): Map<Relation, number> {
  const found = new Map<Relation, number>();
  const seen = new Set([about]);
  let edge = [about];
  for (let step = 1; step <= depth; step += 1) {
    const next: string[] = [];
    for (const relation of edge.flatMap((id) => index.relationsByEntity.get(id) ?? []).filter(wanted)) {
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
