import { EntenteError } from '../model/errors.ts';
import type { StoreConfig } from './config.ts';
import { graphStore } from './graph-store.ts';
import { ExtractionKeeper } from './keep-extractions.ts';
import { refuseOtherData } from './other-data.ts';
import type { CypherSession } from './session.ts';
import type { GraphStore } from './store.ts';

export type { StoreConfig };

/**
 * Opens the graph and makes its constraints and indexes.
 * @throws StoreUnavailable where the graph cannot be reached, is locked, or is damaged, or where other data is refused
 */
export async function openStore(config: StoreConfig): Promise<GraphStore> {
  const session = await openSession(config);
  try {
    if (config.engine === 'neo4j' && config.otherData) await refuseOtherData(session, config.otherData === 'keep');
    if (!(config.engine === 'embedded' && config.readOnly)) await session.prepareSchema(config.engine === 'neo4j' && config.searchLater);
    const kept = config.engine === 'embedded' && !config.readOnly && config.path !== undefined;
    return graphStore(session, kept ? new ExtractionKeeper(config.path) : undefined);
  } catch (error) {
    await session.close();
    throw error;
  }
}

// Each adapter loads a heavy library: only the one in use is imported.
async function openSession(config: StoreConfig): Promise<CypherSession> {
  if (config.engine === 'embedded') return (await import('./embedded.ts')).openEmbedded(config);
  return (await import('./neo4j.ts')).openNeo4j(config);
}

/**
 * Which graph the environment names: Neo4j where NEO4J_URI is set (with NEO4J_USERNAME, NEO4J_PASSWORD,
 * NEO4J_DATABASE), else the embedded graph at `embeddedPath`.
 * @throws EntenteError where NEO4J_URI is set without a password
 */
export function storeConfigFromEnvironment(
  env: NodeJS.ProcessEnv,
  embeddedPath: string,
  options: { readonly readOnly?: boolean } = {},
): StoreConfig {
  const uri = env['NEO4J_URI'];
  if (!uri) return { engine: 'embedded', path: embeddedPath, ...(options.readOnly ? { readOnly: true } : {}) };
  const password = env['NEO4J_PASSWORD'];
  if (!password)
    throw new EntenteError('NEO4J_URI is set but NEO4J_PASSWORD is not: set NEO4J_PASSWORD, or unset NEO4J_URI to use the embedded graph.');
  const database = env['NEO4J_DATABASE'];
  return {
    engine: 'neo4j',
    uri,
    username: env['NEO4J_USERNAME'] || env['NEO4J_USER'] || 'neo4j',
    password,
    ...(database ? { database } : {}),
  };
}
