/** What others wrote into the same database is neither changed nor removed. */
import { EntenteError, StoreUnavailable } from '../model/errors.ts';
import type { CypherRow, CypherSession, CypherTransaction, CypherValue } from './session.ts';
import * as statements from './statements.ts';

/**
 * Looks for nodes that Entente did not write, before anything is written.
 * @param keep other nodes are left alone, unless they bear a label of the graph: its constraints and queries would take them in
 * @throws StoreUnavailable where there are some
 */
export async function refuseOtherData(session: CypherSession, keep: boolean): Promise<void> {
  const ours = (await session.read(statements.otherNodeOfOurLabels)).rows[0];
  if (ours)
    throw new StoreUnavailable(
      `The database holds nodes (${labelsOf(ours)}) that Entente did not write under labels that it uses itself: ` +
        'name another database, or an empty one, with NEO4J_DATABASE or NEO4J_URI.',
    );
  const other = keep ? undefined : (await session.read(statements.otherNode)).rows[0];
  if (other)
    throw new StoreUnavailable(
      `The database holds other data (${labelsOf(other)}): name an empty one with NEO4J_DATABASE or NEO4J_URI, ` +
        'or give --into-existing to add the graph beside it.',
    );
}

function labelsOf({ labels }: CypherRow): string {
  const named = Array.isArray(labels) ? labels.map((label: CypherValue) => `:${text(label)}`).join('') : '';
  return named || 'nodes without a label';
}

/** @throws EntenteError where relationships that others drew would go with a document or its claims */
export async function refuseOthersOnDocument(transaction: CypherTransaction, id: string): Promise<void> {
  for (const statement of [statements.othersOnDocument, statements.othersOnClaims]) {
    const found = (await transaction.run(statement, { id })).rows[0];
    if (found) throw hanging(`the document ${id} or its claims`, found);
  }
}

/** @throws EntenteError where relationships that others drew would go with an entity that nothing supports any more */
export async function refuseOthersOnEntities(transaction: CypherTransaction, rows: readonly CypherRow[]): Promise<void> {
  if (rows.length === 0) return;
  const found = (await transaction.run(statements.othersOnEntities, { rows })).rows[0];
  if (found) throw hanging(text(found['name']), found);
}

function hanging(what: string, { type }: CypherRow): EntenteError {
  return new EntenteError(
    `A relationship ${text(type)} that Entente did not write hangs on ${what}, which would have to go: remove it first, then try again.`,
  );
}

function text(value: CypherValue | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
