import type { Relation } from '../model/relation.ts';
import { relationKey } from '../model/relations-of.ts';
import { relationTypes, type RelationType } from '../ontology/relations.ts';
import type { GraphContents } from '../store/store.ts';
import { graphIndex, type GraphIndex } from './graph-index.ts';
import { compare, entitySummaries, type EntitySummary, type View } from './shapes.ts';

export interface NeighbourhoodOptions {
  /** Only relations of these types; all where it is left out or empty. */
  readonly types?: readonly RelationType[];
  /** Neighbours shown at most, nearest first, then best connected. Default 25. */
  readonly limit?: number;
  /** Steps from the entity. Default 1. */
  readonly depth?: number;
}

export interface Neighbourhood extends View {
  about: string;
  total: number;
  capped: boolean;
  types: { type: RelationType; neighbours: string[] }[];
}

/**
 * What stands around an entity: it first, then its neighbours, and the relations among all of them.
 * `types` lists the direct neighbours by relation type, whatever the filter and the cap, for a menu with counts.
 * `undefined` where the graph does not hold the entity.
 */
export function neighbourhoodOf(contents: GraphContents, id: string, options: NeighbourhoodOptions = {}): Neighbourhood | undefined {
  const { limit = 25, depth = 1, types = [] } = options;
  const index = graphIndex(contents);
  if (!index.entities.has(id)) return undefined;
  const wanted = (relation: Relation): boolean => types.length === 0 || types.includes(relation.type);
  const neighbours = rings(index, id, depth, wanted).flatMap((ring) => entitySummaries(index, ring));
  const shown = [...entitySummaries(index, [id]), ...neighbours.slice(0, Math.max(0, limit))];
  return {
    about: id,
    entities: shown,
    relations: relationsAmong(index, shown, wanted),
    total: neighbours.length,
    capped: neighbours.length > limit,
    types: neighboursByType(index, id),
  };
}

/** The ids one step away, two steps away, and so on; each id in the nearest ring only. */
function rings(index: GraphIndex, id: string, depth: number, wanted: (relation: Relation) => boolean): string[][] {
  const seen = new Set([id]);
  const found: string[][] = [];
  let edge = [id];
  for (let step = 0; step < depth && edge.length > 0; step += 1) {
    const next: string[] = [];
    for (const from of edge) {
      for (const relation of index.relationsByEntity.get(from) ?? []) {
        const other = otherEnd(relation, from);
        if (!wanted(relation) || seen.has(other)) continue;
        seen.add(other);
        next.push(other);
      }
    }
    found.push(next);
    edge = next;
  }
  return found;
}

/** Relations with both ends among the entities, by head, type, tail. */
function relationsAmong(index: GraphIndex, entities: readonly EntitySummary[], wanted: (relation: Relation) => boolean): Relation[] {
  const ids = new Set(entities.map((entity) => entity.id));
  const near = entities.flatMap((entity) => index.relationsByEntity.get(entity.id) ?? []);
  const kept = new Set(near.filter((relation) => wanted(relation) && ids.has(relation.head) && ids.has(relation.tail)));
  return [...kept].sort((a, b) => compare(relationKey(a), relationKey(b)));
}

function neighboursByType(index: GraphIndex, id: string): Neighbourhood['types'] {
  const relations = index.relationsByEntity.get(id) ?? [];
  return relationTypes.flatMap((type) => {
    const ofType = relations.filter((relation) => relation.type === type);
    const neighbours = entitySummaries(
      index,
      ofType.map((relation) => otherEnd(relation, id)),
    ).map((entity) => entity.id);
    return neighbours.length > 0 ? [{ type, neighbours }] : [];
  });
}

function otherEnd(relation: Relation, id: string): string {
  return relation.head === id ? relation.tail : relation.head;
}
