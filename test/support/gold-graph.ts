import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../graph/store/open.ts';
import { goldExtractions } from './gold-extraction.ts';

export interface GoldGraph {
  /** A folder of the test's own. */
  readonly dir: string;
  /** The embedded graph in it, as `--store` takes it. */
  readonly path: string;
  remove(): Promise<void>;
}

/** The reference annotation of both seeds as an embedded graph on disk, closed, in a folder of its own. */
export async function goldGraph(): Promise<GoldGraph> {
  const dir = await mkdtemp(join(tmpdir(), 'entente-cli-'));
  const path = join(dir, 'graph');
  const store = await openStore({ engine: 'embedded', path });
  for (const extraction of goldExtractions()) await store.load(extraction);
  await store.close();
  return { dir, path, remove: () => rm(dir, { recursive: true }) };
}
