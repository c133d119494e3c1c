/**
 * The process that reads for the Bolt server: opens the graph named as its argument, for reading only, and answers
 * statements. It has no other task, so that it can be killed where one of them does not end.
 */
import { EntenteError } from '../../graph/model/errors.ts';
import { openEmbedded } from '../../graph/store/embedded.ts';
import { StatementFailed } from '../../graph/store/statement-failed.ts';
import { outOfMemory, type ReaderMessage, type ReadRequest } from './reader-messages.ts';
import { readPacked } from './statement-runner.ts';

/** Statements may take so many bytes beside the open graph. */
const memoryLimit = 2 * 1024 ** 3;
const watchEvery = 200;

const say = (message: ReaderMessage): void => void process.send?.(message);

async function main(path: string): Promise<void> {
  const reader = await openEmbedded({ path, readOnly: true });
  const atRest = process.memoryUsage.rss();
  setInterval(() => {
    if (process.memoryUsage.rss() - atRest > memoryLimit) process.exit(outOfMemory);
  }, watchEvery);
  process.on('message', ({ id, cypher, parameters }: ReadRequest) => {
    readPacked(reader, cypher, parameters).then(
      (rows) => say({ kind: 'rows', id, rows }),
      (error: unknown) => say({ kind: 'failed', id, ...told(error) }),
    );
  });
  say({ kind: 'opened' });
}

function told(error: unknown): { message: string; reason?: StatementFailed['reason'] } {
  if (error instanceof StatementFailed) return { message: error.message, reason: error.reason };
  return { message: error instanceof EntenteError ? error.message : 'The embedded graph failed on this statement.' };
}

// The server is gone, however it ended. Its own Ctrl+C is for it to handle, not for this process.
process.on('disconnect', () => process.exit(0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);

main(process.argv[2] ?? '').catch((error: unknown) => {
  say({ kind: 'unopened', message: told(error).message });
  process.exitCode = 1;
  process.disconnect();
});
