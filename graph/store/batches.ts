/** Statements run for many rows, inside one transaction. */
import type { Properties } from './rows.ts';
import type { CypherRow, CypherTransaction } from './session.ts';

/** Rows a statement, or items in its rows: small enough for a server's memory, large enough to make round trips few. */
export const batchSize = 1000;

/** What a statement gives for rows, in their order. */
export async function runForRows(transaction: CypherTransaction, cypher: string, rows: readonly Properties[]): Promise<CypherRow[]> {
  const found: CypherRow[] = [];
  for (const batch of batchesOf(rows)) {
    const result = await transaction.run(cypher, { rows: batch }, { planOnce: true });
    for (const row of result.rows) found.push(row);
  }
  return found;
}

/** Rows in parts of about `batchSize`, each counted by its `items` where it has them. */
function batchesOf<T extends Properties>(rows: readonly T[]): T[][] {
  const batches: T[][] = [];
  let left = 0;
  for (const row of rows) {
    if (left <= 0) {
      batches.push([]);
      left = batchSize;
    }
    batches.at(-1)!.push(row);
    left -= Array.isArray(row['items']) ? row['items'].length : 1;
  }
  return batches;
}

/** A statement and the rows it is run for, each of which names the nodes it is about by their ids. */
export type Write = readonly [cypher: string, rows: readonly Properties[]];

/**
 * Writes one after another what several statements say, without waiting for the answer to one before sending the next.
 * @returns what they give, all together
 */
export async function write(transaction: CypherTransaction, writes: readonly Write[]): Promise<CypherRow[]> {
  const results = await Promise.all(
    writes.flatMap(([cypher, rows]) => batchesOf(rows).map((batch) => transaction.run(cypher, { rows: batch }, { planOnce: true }))),
  );
  return results.flatMap((result) => result.rows);
}
