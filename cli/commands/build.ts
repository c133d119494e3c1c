import type { Command } from 'commander';
import { checkSources, findSources } from '../../ingest/read.ts';
import { extractFrom, loadAll, summaryOf } from '../build-graph.ts';
import { interruptibly } from '../interrupt.ts';
import { print, say } from '../output.ts';
import { seedsFolder } from '../package-root.ts';
import { intoExistingOption, storeOption, withStore, type StoreOptions } from '../with-store.ts';
import { command } from './command.ts';

/** `entente build [PATH…]` */
export function buildCommand(): Command {
  return command('build', 'Read documents and put what they say into the graph.', 'entente build reports/ speech.txt')
    .argument('[paths...]', 'text files (UTF-8), and folders of .txt and .md files; the two seed documents where none is named')
    .addOption(storeOption())
    .addOption(intoExistingOption())
    .action(build);
}

async function build(paths: readonly string[], options: StoreOptions): Promise<void> {
  const start = performance.now();
  const summary = await interruptibly(async (interruption) => {
    const sources = await findSources(paths.length > 0 ? paths : [seedsFolder()]);
    // A bad document among them changes nothing: all are read and understood before the first is stored.
    await checkSources(sources);
    // The graph is opened before the long work, so that one that cannot be had is known at once.
    const built = await withStore(options, 'write', async (store) => loadAll(store, extractFrom(sources), sources.length, interruption));
    return summaryOf(built);
  });
  await print([summary]);
  say(`Done in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
}
