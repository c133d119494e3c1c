/** The only file that imports Grafeo. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import grafeo, { type GrafeoDB, type Transaction } from '@grafeo-db/js';
import { CypherRefused, StoreUnavailable } from '../model/errors.ts';
import type { EmbeddedConfig } from './config.ts';
import { embeddedCypher } from './dialect.ts';
import { asEntenteError, asStatementFailed, firstLine, messageOf, withoutPlace } from './embedded-errors.ts';
import { engineStatement } from './embedded-statement.ts';
import { EmbeddedTransaction, runIn } from './embedded-transaction.ts';
import { valuesOf } from './embedded-values.ts';
import type { EngineResult, EngineStatement, Run } from './embedded-engine.ts';
import { rowsOf } from './embedded-rows.ts';
import { ownKinds, quickDigests, type OwnDigests } from './own-data.ts';
import { refuseUnlessReading } from './refuse.ts';
import { hitOf } from './rows.ts';
import type { CypherParameters, CypherRows, CypherSession, CypherTransaction } from './session.ts';
import { hashOf, holdsAll, readStamp, stampPath, writeStamp, type Stamp } from './stamp.ts';
import * as statements from './statements.ts';
import type { GraphMap, ValueRows, ValueTransaction, ValueWriter } from './value.ts';

/** The engine checkpoints once its write-ahead log holds this many bytes. */
const walBytes = 32 * 1024 * 1024;

/**
 * Opens the embedded graph: in memory, or in one file.
 * @throws StoreUnavailable where it is locked by another process, damaged, behind its stamp, or (read-only) not there
 */
export async function openEmbedded({ path, readOnly = false }: Omit<EmbeddedConfig, 'engine'>): Promise<CypherSession & ValueWriter> {
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
  return {
    epoch: Number(database.currentEpoch()),
    nodes: database.nodeCount(),
    relationships: database.edgeCount(),
    hash: hashOf(rows.map((row) => [row['id'], row['fingerprint']])),
  };
}

class EmbeddedSession implements CypherSession, ValueWriter {
  readonly engine = 'embedded';
  readonly #database: GrafeoDB;
  /** Where the stamp is kept; absent in memory and read-only. */
  readonly #stamped: string | undefined;
  #closed = false;
  /** What Entente wrote, as it is while strangers write. */
  #own: OwnDigests | undefined;

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
        const now = before.then(async () => rowsOf(await runIn(transaction, cypher, parameters)));
        before = now;
        return now;
      };
      result = await work({ dynamicTypes: false, run: inOrder });
      transaction.commit();
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      throw asEntenteError(error);
    }
    this.#own = undefined;
    await this.#stamp();
    return result;
  }

  async #stamp(): Promise<void> {
    if (this.#stamped !== undefined) writeStamp(this.#stamped, await stampOf(this.#database));
  }

  async read(cypher: string, parameters: CypherParameters = {}): Promise<CypherRows> {
    try {
      return await this.#reading(cypher, { cypher: embeddedCypher(cypher, parameters), parameters }, (result) => rowsOf(result));
    } catch (error) {
      throw asEntenteError(error);
    }
  }

  async readValues(cypher: string, parameters: GraphMap = new Map()): Promise<ValueRows> {
    try {
      refuseUnlessReading(cypher);
      const statement = engineStatement(cypher, parameters);
      return await this.#reading(cypher, statement, (result, run, took) => valuesOf(result, run, statement, took));
    } catch (error) {
      throw asStatementFailed(error);
    }
  }

  async beginValues(): Promise<ValueTransaction> {
    const outside = (cypher: string): Promise<EngineResult> => this.#reading(cypher, { cypher, parameters: {} }, (result) => result);
    this.#own ??= await quickDigests(outside, ownKinds);
    return new EmbeddedTransaction(this.#begin(), {
      own: this.#own,
      outside,
      committed: async (own) => {
        this.#own = own;
        await this.#stamp();
      },
    });
  }

  /** @param asWritten the statement before it was translated */
  async #reading<T>(
    asWritten: string,
    { cypher, parameters }: EngineStatement,
    take: (result: EngineResult, run: Run, took: number) => T | Promise<T>,
  ): Promise<T> {
    const transaction = this.#begin();
    const began = performance.now();
    try {
      const result = await runIn(transaction, cypher, parameters);
      const took = performance.now() - began;
      if (Object.values(result.counters).some((changed) => changed > 0))
        throw new CypherRefused('This query would change the graph, and only reading ones may run here: ask with MATCH … RETURN.');
      return await take(result, (more, given) => runIn(transaction, more, given), took);
    } catch (error) {
      throw cypher === asWritten ? error : withoutPlace(error);
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
