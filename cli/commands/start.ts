import type { Command } from 'commander';
import type { Document } from '../../graph/model/document.ts';
import { findSources, type Source } from '../../ingest/read.ts';
import { extractFrom, loadAll } from '../build-graph.ts';
import { interruptibly } from '../interrupt.ts';
import { say } from '../output.ts';
import { seedsFolder } from '../package-root.ts';
import { storeOption, withStore } from '../with-store.ts';
import { command } from './command.ts';
import { addressOptions, serveUntilStopped, type ServeOptions } from './serve.ts';

/** `entente start`: what `npm start` runs. */
export function startCommand(): Command {
  const starting = command(
    'start',
    'Build the graph of the two seed documents where there is none yet, then open the explorer.',
    'entente start',
  );
  for (const option of [...addressOptions(), storeOption()]) starting.addOption(option);
  return starting.action(start);
}

async function start(options: ServeOptions): Promise<void> {
  const began = performance.now();
  const built = await interruptibly((interruption) => buildSeeds(options, interruption));
  if (built > 0) say(`Built the graph of ${built} documents in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  const attended = process.stdout.isTTY && process.env['CI'] === undefined;
  await withStore(options, 'read', (store) => serveUntilStopped(store, { ...options, open: attended }));
}

/** Brings the seeds up to date, unless the graph holds documents of someone's own. @returns documents stored anew */
async function buildSeeds(options: ServeOptions, interruption: AbortSignal): Promise<number> {
  const seeds = await findSources([seedsFolder()]);
  return withStore(options, 'write', async (store) => {
    const { documents } = await store.contents();
    if (documents.some((document) => !isOneOf(seeds, document))) return 0;
    const built = await loadAll(store, extractFrom(seeds), seeds.length, interruption);
    return built.filter(({ changed }) => changed).length;
  });
}

function isOneOf(seeds: readonly Source[], document: Pick<Document, 'id'>): boolean {
  return seeds.some((seed) => seed.id === document.id);
}
