import type { Command } from 'commander';
import { EntenteError } from '../../graph/model/errors.ts';
import type { Neo4jConfig } from '../../graph/store/config.ts';
import { keptExtractions } from '../../graph/store/kept-extractions.ts';
import { openStore, storeConfigFromEnvironment } from '../../graph/store/open.ts';
import { push, storedDocuments, withFingerprints, type Pushed } from '../../graph/store/push.ts';
import type { DocumentSource, GraphStore, Loadable } from '../../graph/store/store.ts';
import { checkSources, findSources } from '../../ingest/read.ts';
import { extractFrom } from '../build-graph.ts';
import { UsageError } from '../errors.ts';
import { interruptibly } from '../interrupt.ts';
import { keepHeapLean } from '../lean-heap.ts';
import { say } from '../output.ts';
import { progress } from '../progress.ts';
import { defaultPath, intoExistingOption } from '../with-store.ts';
import { command } from './command.ts';

interface PushOptions {
  readonly store?: string;
  readonly uri?: string;
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
  readonly intoExisting?: boolean;
}

/** `entente push [PATH…]` */
export function pushCommand(): Command {
  return command(
    'push',
    'Load the graph into a Neo4j server. What it holds already is left as it is; broken off, it goes on when run again.',
    'NEO4J_PASSWORD=… entente push --uri neo4j+s://graph.example.org',
  )
    .argument('[paths...]', 'documents to read and load in place of the embedded graph: text files (UTF-8), folders of .txt and .md files')
    .option('--uri <address>', 'bolt:// or neo4j:// (with routing), and +s for TLS (default: NEO4J_URI)')
    .option('--user <name>', 'default: NEO4J_USERNAME or NEO4J_USER, else neo4j')
    .option('--password <password>', 'default: NEO4J_PASSWORD, which other users of the machine cannot see')
    .option('--database <name>', "default: NEO4J_DATABASE, else the server's default one")
    .option('--store <path>', `the embedded graph to load from (default: ${defaultPath})`)
    .addOption(intoExistingOption())
    .action(pushGraph);
}

async function pushGraph(paths: readonly string[], options: PushOptions): Promise<void> {
  const config = targetOf(options);
  const began = performance.now();
  const { stored, unchanged } = await interruptibly(async (interruption) => {
    const target = (): Promise<GraphStore> => openStore({ ...config, searchLater: true });
    const pushed = await (paths.length > 0
      ? pushDocuments(paths, target, interruption)
      : pushStored(options.store ?? defaultPath, target, interruption));
    // Opening it once more prepares what was left for later.
    await withTarget(
      () => openStore(config),
      () => Promise.resolve(),
    );
    return pushed;
  });
  const all = stored + unchanged;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(
    `${config.uri} holds ${all === 1 ? 'the document' : `all ${all} documents`}: ${stored} stored, ${unchanged} there already, in ${seconds} s.`,
  );
}

/** The server meant: options before the environment. */
function targetOf({ uri, user, password, database, intoExisting = false }: PushOptions): Neo4jConfig {
  const given = { NEO4J_URI: uri, NEO4J_USERNAME: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const env = { ...process.env, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
  const config = storeConfigFromEnvironment(env, '');
  if (config.engine !== 'neo4j')
    throw new UsageError('No server is named: set NEO4J_URI, or give --uri, for example bolt://localhost:7687.');
  return { ...config, otherData: intoExisting ? 'keep' : 'refuse' };
}

async function pushStored(path: string, openTarget: () => Promise<GraphStore>, interruption: AbortSignal): Promise<Pushed> {
  const source = await openDocuments(path);
  try {
    const count = (await source.fingerprints()).size;
    if (count === 0) throw new EntenteError(`The graph at ${path} is empty: build it first with "entente build".`);
    return await withTarget(openTarget, async (target) => {
      const pushed = await pushWithProgress(target, storedDocuments(source, await target.fingerprints()), count, interruption);
      return { stored: pushed.stored, unchanged: count - pushed.stored };
    });
  } finally {
    await source.close();
  }
}

/** Out of the file kept beside the graph, which takes neither the time nor the memory of opening it; else out of the graph. */
async function openDocuments(path: string): Promise<DocumentSource> {
  const kept = keptExtractions(path);
  if (kept) return kept;
  // The engine takes much beside it.
  keepHeapLean();
  return openStore({ engine: 'embedded', path, readOnly: true });
}

async function pushDocuments(paths: readonly string[], openTarget: () => Promise<GraphStore>, interruption: AbortSignal): Promise<Pushed> {
  const sources = await findSources(paths);
  await checkSources(sources);
  return withTarget(openTarget, (target) => pushWithProgress(target, withFingerprints(extractFrom(sources)), sources.length, interruption));
}

async function withTarget<T>(open: () => Promise<GraphStore>, work: (target: GraphStore) => Promise<T>): Promise<T> {
  const target = await open();
  try {
    return await work(target);
  } finally {
    await target.close();
  }
}

async function pushWithProgress(
  target: GraphStore,
  documents: AsyncIterable<Loadable>,
  count: number,
  interruption: AbortSignal,
): Promise<Pushed> {
  const show = progress();
  try {
    return await push(target, documents, { interruption, report: (done) => show(`Pushing: ${done} of ${count} documents …`) });
  } finally {
    show('');
  }
}
