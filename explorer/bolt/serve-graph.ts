/** The side of the process that has the graph open: it has no other task, so that it can be killed where a statement does not end. */
import { CypherRefused, EntenteError } from '../../graph/model/errors.ts';
import { StatementFailed } from '../../graph/store/statement-failed.ts';
import { outOfMemory, type Answers, type FromGraph, type GraphRequest, type ToGraph } from './graph-messages.ts';

const watchEvery = 200;

/** What a process has open. */
export interface ServedGraph {
  answer(request: GraphRequest): Promise<Answers[keyof Answers]>;
  close(): Promise<void>;
}

const say = (message: FromGraph): void => void process.send?.(message);

/** Opens the graph that the arguments of this process name, and answers the server's requests until that says to close, or is gone. */
export async function serveGraph(open: (path: string) => Promise<ServedGraph>): Promise<void> {
  const [path = '', memory = ''] = process.argv.slice(2);
  let graph: ServedGraph | undefined;
  const close = async (): Promise<void> => {
    // What cannot be closed now is as safe as after a kill.
    await graph?.close().catch(() => undefined);
    process.exit(0);
  };
  // The server is gone, however it ended. Its own Ctrl+C is for it to handle, not for this process.
  process.on('disconnect', () => void close());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
  try {
    const opened = await open(path);
    graph = opened;
    watchMemory(Number(memory));
    process.on('message', (message: ToGraph) => {
      if (message === 'close') {
        void close();
        return;
      }
      const { id, request } = message;
      opened.answer(request).then(
        (answer) => say({ kind: 'answer', id, answer }),
        (error: unknown) => say({ kind: 'failed', id, ...told(error) }),
      );
    });
    say({ kind: 'opened' });
  } catch (error) {
    say({ kind: 'unopened', message: told(error).message });
    process.exitCode = 1;
    process.disconnect();
  }
}

/** @param limit in bytes, beside what the open graph takes */
function watchMemory(limit: number): void {
  const atRest = process.memoryUsage.rss();
  setInterval(() => {
    if (process.memoryUsage.rss() - atRest > limit) process.exit(outOfMemory);
  }, watchEvery);
}

function told(error: unknown): { message: string; reason?: StatementFailed['reason'] } {
  if (error instanceof StatementFailed) return { message: error.message, reason: error.reason };
  if (error instanceof CypherRefused) return { message: error.message, reason: 'semantic' };
  return { message: error instanceof EntenteError ? error.message : 'The embedded graph failed on this statement.' };
}
