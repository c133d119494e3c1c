import type { CypherSession } from '../../graph/store/session.ts';
import { CypherRefused, StoreUnavailable } from '../../graph/model/errors.ts';
import { StatementFailed } from '../../graph/store/statement-failed.ts';
import type { GraphProcess } from './graph-process.ts';

/** A reading statement of the explorer may take so long, in milliseconds. */
const timeout = 60_000;

/**
 * The embedded graph as another process has it open, for reading: what drivers have committed is seen at once. They change
 * nothing of what Entente wrote, so that what a store keeps of it stays right.
 */
export function processSession(process: GraphProcess): CypherSession {
  const limits = { timeout };
  return {
    engine: 'embedded',
    async write() {
      throw new StoreUnavailable('The graph is served: stop "entente serve" before documents are built or withdrawn.');
    },
    read: (cypher, parameters = {}) => process.request({ kind: 'query', cypher, parameters }, limits).catch(refuse),
    prepareSchema: async () => undefined,
    searchText: (index, query, limit) => process.request({ kind: 'search', index, query, limit }, limits).catch(refuse),
    close: () => process.close(true),
  };
}

/** Sessions know one error for all that is wrong with a statement. */
function refuse(error: unknown): never {
  throw error instanceof StatementFailed ? new CypherRefused(error.message, { cause: error }) : error;
}
