import type { CypherSession } from '../../graph/store/session.ts';
import type { GraphStore } from '../../graph/store/store.ts';
import type { Extraction } from '../../graph/model/extraction.ts';
import { openStore } from '../../graph/store/open.ts';
import { goldExtractions } from './gold-extraction.ts';
import { hostileExtraction } from '../store/hostile-extraction.ts';

/** What exports must carry over: the seeds, names that a careless format would break at, ends of lines of every kind. */
export function manyExtractions(): Extraction[] {
  return [...goldExtractions(), hostileExtraction()];
}

/** A graph in memory, loaded as any. */
export async function loadedStore(extractions: readonly Extraction[]): Promise<GraphStore> {
  const store = await openStore({ engine: 'embedded' });
  for (const extraction of extractions) await store.load(extraction);
  return store;
}

/** Runs a script one statement after another, as a shell does. */
export async function runScript(session: CypherSession, script: string): Promise<void> {
  for (const statement of script.split(/;\n/u)) {
    const text = statement.replace(/^\/\/.*\n/gmu, '').trim();
    if (text !== '') await session.write((transaction) => transaction.run(text));
  }
}

/**
 * All that exports promise to carry over, by what queries see of it: every node and every relationship as JSON, in
 * code-unit order, and the data version, which is that of its export. What the store keeps for itself is left out.
 */
export async function everythingIn(store: GraphStore): Promise<string[]> {
  const nodes = await store.query('MATCH (n) RETURN n AS node');
  const relationships = await store.query(
    'MATCH (a)-[r]->(b) WHERE r.count IS NULL OR r.count > 0 RETURN a.id AS start, r AS relationship, b.id AS end',
  );
  const own = new Set(['fingerprint', 'fullName', 'allNames']);
  const rows = [...nodes.rows, ...relationships.rows].map((row) =>
    JSON.stringify(row, (key, value: unknown) => (own.has(key) ? undefined : value)),
  );
  return [...rows.sort(), await store.dataVersion()];
}
