import { Option } from 'commander';
import { openStore, storeConfigFromEnvironment, type StoreConfig } from '../graph/store/open.ts';
import type { GraphStore } from '../graph/store/store.ts';

export const defaultPath = '.entente/graph';

export interface StoreOptions {
  readonly store?: string;
  /** Neo4j may hold other data. Only asked where the graph is written. */
  readonly intoExisting?: boolean;
}

/** `--store`, the same for every command that opens a graph. */
export function storeOption(): Option {
  return new Option('--store <path>', `the embedded graph (default: Neo4j where NEO4J_URI is set, else ${defaultPath})`);
}

/** `--into-existing`, for commands that load into Neo4j. */
export function intoExistingOption(): Option {
  return new Option('--into-existing', 'also into a Neo4j database that holds other data, which is left as it is');
}

/** Which graph is meant: the one named, else the one of the environment, else the one under the working directory. */
export function storeConfig({ store, intoExisting = false }: StoreOptions, access: 'read' | 'write'): StoreConfig {
  const readOnly = access === 'read';
  // A path given by hand is meant, whatever the environment says.
  if (store !== undefined) return { engine: 'embedded', path: store, ...(readOnly ? { readOnly } : {}) };
  const config = storeConfigFromEnvironment(process.env, defaultPath, { readOnly });
  return config.engine === 'neo4j' && !readOnly ? { ...config, otherData: intoExisting ? 'keep' : 'refuse' } : config;
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
