/** Random histories of a graph: few documents and actors, so that steps meet. */
import { array, constantFrom, record, subarray, tuple } from 'fast-check';
import { exportLines } from '../../graph/exports/jsonl.ts';
import type { Extraction } from '../../graph/model/extraction.ts';
import type { GraphStore } from '../../graph/store/store.ts';
import { entity, extractionOf } from './made-extraction.ts';

/** Four actors; each document calls some of them by names of its own. */
const keys = ['a', 'b', 'c', 'd'] as const;
const documentIds = ['x', 'y', 'z'] as const;

export function made([id, variant, said]: readonly [string, string, readonly Said[]]): Extraction {
  const entities = Object.fromEntries(keys.map((key) => [key, entity('Agency', key, [`${key} of ${id}${variant}`, key])]));
  const claims = said
    .filter(({ ends }) => ends.length === 2)
    .map(({ ends, type, status, amount }) => ({
      type,
      status,
      head: entities[ends[0]!]!,
      tail: entities[ends[1]!]!,
      negated: amount === 2,
      ...(amount === 0 ? {} : { amount, currency: 'EUR' }),
    }));
  const unique = [...new Map(claims.map((claim) => [JSON.stringify(claim), claim])).values()];
  const used = new Set(unique.flatMap(({ head, tail }) => [head, tail]));
  return extractionOf(id, `What ${id} says ${variant}`, [...used], unique);
}

const said = record({
  ends: subarray([...keys], { minLength: 2, maxLength: 2 }),
  type: constantFrom('FUNDS' as const, 'COOPERATES_WITH' as const),
  status: constantFrom('planned' as const, 'done' as const),
  amount: constantFrom(0, 1, 2, 3),
});
type Said = ReturnType<(typeof said)['generate']>['value'];

/** Loading, replacing or withdrawing a document. */
export const step = tuple(
  constantFrom('load', 'withdraw'),
  tuple(constantFrom(...documentIds), constantFrom('', '!'), array(said, { maxLength: 6 })),
);

/** All of the graph, derived relationships and names in search with it. */
export async function seen(store: GraphStore): Promise<string[]> {
  const relations = await store.query('MATCH (h:Entity)-[r]->(t:Entity) RETURN h.id AS head, r AS relation, t.id AS tail');
  const entities = await store.query('MATCH (e:Entity) RETURN e AS entity');
  const rows = [...relations.rows, ...entities.rows].map((row) => JSON.stringify(row)).sort();
  return [...exportLines(await store.contents()), ...rows];
}
