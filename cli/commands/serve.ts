import { InvalidArgumentError, Option, type Command } from 'commander';
import { processSession } from '../../explorer/bolt/process-session.ts';
import type { StatementRunner } from '../../explorer/bolt/statement-runner.ts';
import { WriterProcess } from '../../explorer/bolt/writer-process.ts';
import { graphStore } from '../../graph/store/graph-store.ts';
import type { GraphStore } from '../../graph/store/store.ts';
import { createApp } from '../../explorer/server/app.ts';
import { listen } from '../../explorer/server/serve.ts';
import { shippedQueries } from '../query-files.ts';
import { boltOptions, startBolt, type BoltCliOptions } from '../bolt.ts';
import { interruptibly, raised } from '../interrupt.ts';
import { UsageError } from '../errors.ts';
import { say } from '../output.ts';
import { openInBrowser } from '../open-in-browser.ts';
import { appFolder } from '../package-root.ts';
import { storeConfig, storeOption, withStore, type StoreOptions } from '../with-store.ts';
import { command } from './command.ts';

export interface ServeOptions extends StoreOptions, BoltCliOptions {
  readonly port: number;
  readonly host: string;
  readonly open?: boolean;
  readonly writable?: boolean;
}

/** `entente serve` */
export function serveCommand(): Command {
  const serving = command('serve', 'Open the explorer on the graph as it is.', 'entente serve --port 8080 --open');
  for (const option of [...addressOptions(), writableOption(), openOption(), storeOption()]) serving.addOption(option);
  return serving.action(serve);
}

/** `--port` and `--host`, `--bolt-port` and `--no-bolt` */
export function addressOptions(): Option[] {
  return [
    new Option('--port <number>', 'port to listen on; 0 takes any free one').default(4173).argParser(portNumber),
    new Option('--host <address>', 'address to listen on').default('127.0.0.1'),
    ...boltOptions(portNumber),
  ];
}

/** `--open` */
export function openOption(): Option {
  return new Option('--open', 'open the browser');
}

/** `--writable` */
function writableOption(): Option {
  return new Option('--writable', 'let drivers write to the embedded graph, beside what Entente wrote');
}

async function serve(options: ServeOptions): Promise<void> {
  if (options.writable) await serveWritable(options);
  else await withStore(options, 'read', (store) => serveUntilStopped(store, options));
}

/** The graph is open in one process alone, which serves drivers and the explorer. */
async function serveWritable(options: ServeOptions): Promise<void> {
  const config = storeConfig(options, 'read');
  if (config.engine !== 'embedded' || config.path === undefined)
    throw new UsageError('--writable is for the embedded graph: write to Neo4j on its own port.');
  if (!options.bolt) throw new UsageError('--writable lets drivers write, and --no-bolt keeps them out: leave one of them away.');
  const writer = new WriterProcess(config.path);
  const store = graphStore(processSession(writer.process));
  try {
    // Opened now, so that what stands in the way is said at once.
    await store.query('RETURN 1 AS one');
    await serveUntilStopped(store, options, writer);
  } finally {
    await store.close();
  }
}

/** Serves until SIGINT or SIGTERM: the usual end, and no failure. */
export async function serveUntilStopped(store: GraphStore, options: ServeOptions, writer?: StatementRunner): Promise<void> {
  const { host, port, open = false } = options;
  await interruptibly(async (interruption) => {
    const server = await listen(createApp({ store, staticDir: appFolder(), host, queries: await shippedQueries() }), { host, port });
    const endBolt = await startBolt(storeConfig(options, 'read'), options, writer).catch(async (error: unknown) => {
      await server.close();
      throw error;
    });
    say(`The explorer is open at ${server.url}  (Ctrl+C ends it)`);
    if (!['127.0.0.1', '::1', 'localhost'].includes(host)) say('Anyone who reaches this address can read the graph.');
    if (open) await openInBrowser(server.url);
    await raised(interruption);
    await Promise.all([server.close(), endBolt()]);
  });
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/u.test(text) || port > 65535) throw new InvalidArgumentError('Give a number from 0 to 65535.');
  return port;
}
