import { Option } from 'commander';
import { openStore, storeConfigFromEnvironment, type StoreConfig } from '../graph/store/open.ts';
import type { GraphStore } from '../graph/store/store.ts';

const defaultPath = '.entente/graph';

export interface StoreOptions {
  readonly store?: string;
}

/** `--store`, the same for every command that opens a graph. */
export function storeOption(): Option {
  return new Option('--store <path>', `the embedded graph (default: Neo4j where NEO4J_URI is set, else ${defaultPath})`);
}

/** Which graph is meant: the one named, else the one of the environment, else the one under the working directory. */
export function storeConfig({ store }: StoreOptions, access: 'read' | 'write'): StoreConfig {
  const readOnly = access === 'read';
  // A path given by hand is meant, whatever the environment says.
  if (store !== undefined) return { engine: 'embedded', path: store, ...(readOnly ? { readOnly } : {}) };
  return storeConfigFromEnvironment(process.env, defaultPath, { readOnly });
}

/** Opens the graph, works with it, and closes it in any case. */
export async function withStore<T>(options: StoreOptions, access: 'read' | 'write', work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(storeConfig(options, access));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
