import type { Relation } from '../model/relation.ts';
import { groupBy } from '../store/collect.ts';
import type { CypherRows, CypherValue } from '../store/session.ts';
import type { GraphContents } from '../store/store.ts';
import { graphIndex } from './graph-index.ts';

/**
 * The relations that the rows of a query speak of, in the order of the graph. A row speaks of entities (nodes, or text that is
 * the id or the name of one), of claims, and of relation types (relationships, or text that is a type): its relations are those
 * between two of its entities, of its types where it names any, and those of its claims. Rows that each name one entity alone
 * speak of the relations among all of them.
 */
export function relationsInRows(contents: GraphContents, { rows }: CypherRows): Relation[] {
  const index = graphIndex(contents);
  const byName = groupBy(contents.entities, ({ name }) => name);
  const claimed = new Map<string, Relation>();
  for (const relation of index.relations) for (const id of relation.claims) claimed.set(id, relation);
  const types = new Set<string>(index.relations.map(({ type }) => type));

  const found = new Set<Relation>();
  const among = (ids: ReadonlySet<string>, wanted: ReadonlySet<string>): void => {
    for (const id of ids)
      for (const relation of index.relationsByEntity.get(id) ?? [])
        if (ids.has(relation.head) && ids.has(relation.tail) && (wanted.size === 0 || wanted.has(relation.type))) found.add(relation);
  };
  const alone = new Set<string>();
  for (const row of rows) {
    const entities = new Set<string>();
    const named = new Set<string>();
    for (const text of Object.values(row).flatMap(textsIn)) {
      if (index.entities.has(text)) entities.add(text);
      else if (types.has(text)) named.add(text);
      else if (claimed.has(text)) found.add(claimed.get(text)!);
      else for (const { id } of byName.get(text) ?? []) entities.add(id);
    }
    if (entities.size === 1) alone.add([...entities][0]!);
    else among(entities, named);
  }
  if (found.size === 0) among(alone, new Set());
  return index.relations.filter((relation) => found.has(relation));
}

/** All text in a value: of a node its id alone, since its other properties may be the names of others. */
function textsIn(value: CypherValue): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return (value as readonly CypherValue[]).flatMap(textsIn);
  const each = value as Readonly<Record<string, CypherValue>>;
  const { properties } = each;
  const id =
    typeof properties === 'object' && properties !== null ? (properties as Readonly<Record<string, CypherValue>>)['id'] : undefined;
  if (typeof id === 'string') return [id];
  if (typeof each['type'] === 'string' && properties !== undefined) return [each['type']];
  return Object.values(each).flatMap(textsIn);
}
