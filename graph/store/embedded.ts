/** The only file that imports Grafeo. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import grafeo, { type GrafeoDB, type GrafeoValue, type QueryResult, type Transaction } from '@grafeo-db/js';
import { CypherRefused, StoreUnavailable } from '../model/errors.ts';
import { sha256 } from '../model/ids.ts';
import { arrowTypes } from './arrow-types.ts';
import { byCodeUnits } from './collect.ts';
import type { EmbeddedConfig } from './config.ts';
import { embeddedCypher } from './dialect.ts';
import { asEntenteError, asStatementFailed, firstLine, messageOf, withoutPlace } from './embedded-errors.ts';
import { engineParameters, graphValue } from './embedded-values.ts';
import { refuseUnlessReading } from './refuse.ts';
import { hitOf } from './rows.ts';
import type { CypherParameters, CypherRows, CypherSession, CypherTransaction, CypherValue } from './session.ts';
import { holdsAll, readStamp, stampPath, writeStamp, type Stamp } from './stamp.ts';
import * as statements from './statements.ts';
import type { GraphMap, ValueReader, ValueRows } from './value.ts';

/** The engine checkpoints once its write-ahead log holds this many bytes. */
const walBytes = 32 * 1024 * 1024;

/**
 * Opens the embedded graph: in memory, or in one file.
 * @throws StoreUnavailable where it is locked by another process, damaged, behind its stamp, or (read-only) not there
 */
export async function openEmbedded({ path, readOnly = false }: Omit<EmbeddedConfig, 'engine'>): Promise<CypherSession & ValueReader> {
  const database = openDatabase(path, readOnly);
  try {
    if (path !== undefined) await checkStamp(database, path);
  } catch (error) {
    database.close();
    throw error;
  }
  return new EmbeddedSession(database, readOnly ? undefined : path);
}

function openDatabase(path: string | undefined, readOnly: boolean): GrafeoDB {
  if (path === undefined) return grafeo.GrafeoDB.create();
  // Both ways of opening make a database that is missing, so its absence is noticed here.
  if (!existsSync(path)) {
    if (readOnly) throw new StoreUnavailable(`There is no graph at ${path}: build one first with "entente build", or name another path.`);
    if (existsSync(stampPath(path)))
      throw new StoreUnavailable(`The graph at ${path} is gone but its stamp is there: remove ${path}* and build the graph again.`);
    mkdirSync(dirname(path), { recursive: true });
  }
  try {
    if (readOnly) return grafeo.GrafeoDB.openReadOnly(path);
    const database = grafeo.GrafeoDB.create(path);
    database.setCheckpointTriggers({ walBytes });
    return database;
  } catch (error) {
    throw openingError(error, path);
  }
}

function openingError(error: unknown, path: string): StoreUnavailable {
  const message = messageOf(error);
  if (/locked/iu.test(message))
    return new StoreUnavailable(`The graph at ${path} is already open by another process: stop that one, or name another path.`, {
      cause: error,
    });
  if (/not a Grafeo database|not a database file/iu.test(message))
    return new StoreUnavailable(`${path} is not a graph: name another path, or remove it and build the graph again.`, { cause: error });
  return new StoreUnavailable(`The graph at ${path} cannot be opened (${firstLine(message)}): remove ${path}* and build it again.`, {
    cause: error,
  });
}

async function checkStamp(database: GrafeoDB, path: string): Promise<void> {
  let stamp: Stamp | undefined;
  try {
    stamp = readStamp(path);
  } catch (error) {
    throw new StoreUnavailable(`The stamp ${stampPath(path)} cannot be read: remove ${path}* and build the graph again.`, { cause: error });
  }
  if (stamp && !holdsAll(stamp, await stampOf(database)))
    throw new StoreUnavailable(`The graph at ${path} has lost data since it was last written: remove ${path}* and build it again.`);
}

async function stampOf(database: GrafeoDB): Promise<Stamp> {
  const { rows } = rowsOf(await database.executeCypher(statements.documentFingerprints));
  const documents = rows.map((row) => JSON.stringify([row['id'], row['fingerprint']])).sort(byCodeUnits);
  return {
    epoch: Number(database.currentEpoch()),
    nodes: database.nodeCount(),
    relationships: database.edgeCount(),
    hash: sha256(documents.join('\n')),
  };
}

class EmbeddedSession implements CypherSession, ValueReader {
  readonly engine = 'embedded';
  readonly #database: GrafeoDB;
  /** Where the stamp is kept; absent in memory and read-only. */
  readonly #stamped: string | undefined;
  #closed = false;

  constructor(database: GrafeoDB, stamped: string | undefined) {
    this.#database = database;
    this.#stamped = stamped;
  }

  async write<T>(work: (transaction: CypherTransaction) => Promise<T>): Promise<T> {
    const transaction = this.#begin();
    let result: T;
    try {
      // The engine runs what it is given at once; statements of a transaction have their order.
      let before: Promise<unknown> = Promise.resolve();
      const inOrder = (cypher: string, parameters?: CypherParameters): Promise<CypherRows> => {
        const now = before.then(async () => rowsOf(await run(transaction, cypher, parameters)));
        before = now;
        return now;
      };
      result = await work({ run: inOrder });
      transaction.commit();
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      throw asEntenteError(error);
    }
    if (this.#stamped !== undefined) writeStamp(this.#stamped, await stampOf(this.#database));
    return result;
  }

  async read(cypher: string, parameters?: CypherParameters): Promise<CypherRows> {
    try {
      return await this.#reading(cypher, parameters, rowsOf);
    } catch (error) {
      throw asEntenteError(error);
    }
  }

  async readValues(cypher: string, parameters: GraphMap = new Map()): Promise<ValueRows> {
    try {
      refuseUnlessReading(cypher);
      return await this.#reading(cypher, engineParameters(parameters), valuesOf);
    } catch (error) {
      throw asStatementFailed(error);
    }
  }

  async #reading<T>(
    cypher: string,
    parameters: Readonly<Record<string, unknown>> | undefined,
    take: (result: QueryResult) => T,
  ): Promise<T> {
    const translated = embeddedCypher(cypher, parameters);
    const transaction = this.#begin();
    try {
      const result = await run(transaction, translated, parameters);
      if (Object.values(result.counters).some((changed) => changed > 0))
        throw new CypherRefused('This query would change the graph, and only reading ones may run here: ask with MATCH … RETURN.');
      return take(result);
    } catch (error) {
      throw translated === cypher ? error : withoutPlace(error);
    } finally {
      // Never committed: even a write that nothing noticed leaves the graph as it was.
      if (transaction.isActive) transaction.rollback();
    }
  }

  async prepareSchema(): Promise<void> {
    for (const statement of statements.embeddedSchema) await this.#database.executeCypher(statement);
    for (const { label, property } of Object.values(statements.textIndexes)) {
      // Every word counts, as on Neo4j: "The" is a word of names.
      await this.#database.createTextIndex(label, property, { tokenizer: 'standard' });
    }
  }

  async searchText(index: keyof typeof statements.textIndexes, query: string, limit: number): Promise<{ id: string; score: number }[]> {
    const { rows } = await this.read(statements.embeddedSearchText(index), { query, limit });
    return rows.map(hitOf);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#database.close();
  }

  #begin(): Transaction {
    if (this.#closed) throw new StoreUnavailable('The graph is closed: open it again.');
    return this.#database.beginTransaction();
  }
}

function run(transaction: Transaction, cypher: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<QueryResult> {
  return transaction.executeCypher(cypher, parameters);
}

function valuesOf(result: QueryResult): ValueRows {
  const rows = result.rows();
  const types = rows.length === 0 ? [] : arrowTypes(result.toArrowIPC());
  return { columns: result.columns, rows: rows.map((row) => row.map((value, i) => graphValue(value, types[i]))) };
}

function rowsOf(result: QueryResult): CypherRows {
  const columns = result.columns;
  const rows = result.rows().map((values) => Object.fromEntries(columns.map((column, i) => [column, plain(values[i] ?? null)])));
  return { columns, rows };
}

/** What the engine adds to the properties of nodes and relationships. */
const engineKeys: ReadonlySet<string> = new Set(['_id', '_labels', '_type', '_source', '_target']);

/** Values as plain JSON: nodes as {labels, properties}, relationships as {type, properties}. */
function plain(value: GrafeoValue): CypherValue {
  if (value === null || typeof value !== 'object') return typeof value === 'bigint' ? Number(value) : value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (ArrayBuffer.isView(value)) return [...value];
  const entries = Object.entries(value);
  const own = (): Record<string, CypherValue> => sorted(entries.filter(([key]) => !engineKeys.has(key)));
  if (isNode(value) && '_labels' in value) {
    const labels = Array.isArray(value['_labels']) ? value['_labels'].map(String).sort(byCodeUnits) : [];
    return { labels, properties: own() };
  }
  if ('_source' in value && typeof value['_type'] === 'string') return { type: value['_type'], properties: own() };
  if (isPath(value)) return { nodes: value.nodes.map(plain), relationships: value.edges.map(plain) };
  return sorted(entries);
}

interface Path {
  readonly nodes: readonly GrafeoValue[];
  readonly edges: readonly GrafeoValue[];
}

/** A path is a map of nodes and edges, one more of the first. */
function isPath(value: object): value is Path {
  if (Object.keys(value).length !== 2 || !('nodes' in value) || !('edges' in value)) return false;
  const { nodes, edges } = value;
  return Array.isArray(nodes) && Array.isArray(edges) && nodes.length === edges.length + 1 && nodes.every(isNode);
}

function isNode(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '_labels' in value && '_id' in value;
}

function sorted(entries: [string, GrafeoValue][]): Record<string, CypherValue> {
  return Object.fromEntries(entries.sort(([a], [b]) => byCodeUnits(a, b)).map(([key, value]) => [key, plain(value)]));
}
