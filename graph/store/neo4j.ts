/** The only file that imports neo4j-driver. */
import neo4j, {
  type Date,
  type DateTime,
  type Driver,
  type Duration,
  type LocalDateTime,
  type LocalTime,
  type ManagedTransaction,
  type Session,
  type Time,
} from 'neo4j-driver';
import { CypherRefused, EntenteError, StoreUnavailable } from '../model/errors.ts';
import { byCodeUnits } from './collect.ts';
import type { Neo4jConfig } from './config.ts';
import { hitOf } from './rows.ts';
import type { CypherParameters, CypherRows, CypherSession, CypherTransaction, CypherValue } from './session.ts';
import * as statements from './statements.ts';

/** An unreachable server is noticed within this time; retries within a transaction end after the second. */
const connectionTimeout = 5_000;
const maxTransactionRetryTime = 5_000;
/** A stranger's query may run this long, in milliseconds. */
const readTimeout = 60_000;

/**
 * Connects to a Neo4j server.
 * @throws StoreUnavailable where it cannot be reached, refuses the password, or lacks the database
 */
export async function openNeo4j(config: Omit<Neo4jConfig, 'engine'>): Promise<CypherSession> {
  let driver: Driver;
  try {
    driver = neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password), {
      disableLosslessIntegers: true,
      connectionTimeout,
      connectionAcquisitionTimeout: 2 * connectionTimeout,
      maxTransactionRetryTime,
      userAgent: 'entente',
    });
  } catch (error) {
    throw new StoreUnavailable(`NEO4J_URI is "${config.uri}", which is not an address of Neo4j: write it as neo4j://HOST:7687.`, {
      cause: error,
    });
  }
  const session = new Neo4jSession(driver, config);
  try {
    await session.reach();
    return session;
  } catch (error) {
    await session.close();
    throw error;
  }
}

class Neo4jSession implements CypherSession {
  readonly engine = 'neo4j';
  readonly #driver: Driver;
  readonly #config: Omit<Neo4jConfig, 'engine'>;
  #dynamicTypes = false;

  constructor(driver: Driver, config: Omit<Neo4jConfig, 'engine'>) {
    this.#driver = driver;
    this.#config = config;
  }

  /** Outside of executeRead, which would try again for some seconds: a server that is not there is said at once. */
  async reach(): Promise<void> {
    const { summary } = await this.#with('READ', (session) => session.run(statements.nothing));
    this.#dynamicTypes = hasDynamicTypes(summary.server.agent);
  }

  write<T>(work: (transaction: CypherTransaction) => Promise<T>): Promise<T> {
    return this.#with('WRITE', (session) =>
      session.executeWrite((transaction) =>
        work({
          dynamicTypes: this.#dynamicTypes,
          run: (cypher, parameters, { planOnce = false } = {}) =>
            run(transaction, planOnce ? `CYPHER replan=skip ${cypher}` : cypher, parameters),
        }),
      ),
    );
  }

  read(cypher: string, parameters?: CypherParameters): Promise<CypherRows> {
    return this.#with('READ', (session) =>
      session.executeRead((transaction) => run(transaction, cypher, parameters), { timeout: readTimeout }),
    );
  }

  // One by one outside of executeWrite: Neo4j refuses schema and data in one transaction.
  prepareSchema(searchLater = false): Promise<void> {
    return this.#with('WRITE', async (session) => {
      for (const statement of [...statements.neo4jSchema, ...(searchLater ? [] : statements.neo4jSearchSchema)])
        await session.run(statement);
    });
  }

  async searchText(index: keyof typeof statements.textIndexes, query: string, limit: number): Promise<{ id: string; score: number }[]> {
    const words = query.match(/[\p{L}\p{N}]+/gu);
    if (!words) return [];
    const { rows } = await this.read(statements.neo4jSearchText, { index, query: words.map((word) => `"${word}"`).join(' '), limit });
    return rows.map(hitOf);
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async #with<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const { database } = this.#config;
    const session = this.#driver.session({ defaultAccessMode: neo4j.session[mode], ...(database === undefined ? {} : { database }) });
    try {
      return await work(session);
    } catch (error) {
      throw asEntenteError(error, this.#config);
    } finally {
      await session.close();
    }
  }
}

/** From 5.26 on. @param agent `Neo4j/5.26.0` */
function hasDynamicTypes(agent = ''): boolean {
  const [, major = 0, minor = 0] = (/^Neo4j\/(\d+)\.(\d+)/u.exec(agent) ?? []).map(Number);
  return major > 5 || (major === 5 && minor >= 26);
}

async function run(transaction: ManagedTransaction, cypher: string, parameters: CypherParameters = {}): Promise<CypherRows> {
  const result = transaction.run(
    withHints(cypher),
    Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, parameter(value)])),
  );
  // Asked of the running result, since the finished one does not know its columns where there are no rows.
  const columns = (await result.keys()).map(String);
  const { records } = await result;
  return { columns, rows: records.map((record) => Object.fromEntries(columns.map((column) => [column, plain(record.get(column))]))) };
}

/** Lets the server see the hints of statements.ts. */
const withHints = (cypher: string): string => cypher.replaceAll(/\/\*\+ (.*?) \*\//gu, '$1');

/** The driver sends every number as a float unless told otherwise; whole numbers are meant as integers here. */
function parameter(value: CypherValue): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(parameter);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, parameter(inner)]));
}

function asEntenteError(error: unknown, { uri, username, database }: Omit<Neo4jConfig, 'engine'>): unknown {
  if (error instanceof EntenteError || !(error instanceof neo4j.Neo4jError)) return error;
  const { code, message } = error;
  const cause = { cause: error };
  if (/^\w+\+s/u.test(uri) && /SSL|TLS|certificate/u.test(said(error)))
    return new StoreUnavailable(
      `Neo4j at ${uri} is not reached over TLS: leave out "+s" where it has none, or write "+ssc" where its certificate is self-signed.`,
      cause,
    );
  if (message.includes('Server responded HTTP'))
    return new StoreUnavailable(`HTTP answers at ${uri}, not Bolt: name the port for Bolt, which is 7687 unless set otherwise.`, cause);
  if (code === 'ServiceUnavailable' || code === 'SessionExpired')
    return new StoreUnavailable(`No Neo4j server answers at ${uri}: start it, or set NEO4J_URI to where it is.`, cause);
  if (code === 'Neo.ClientError.Security.AuthenticationRateLimit')
    return new StoreUnavailable(
      `Neo4j at ${uri} has seen too many wrong passwords: wait some seconds, then try with the right one.`,
      cause,
    );
  if (code.startsWith('Neo.ClientError.Security'))
    return new StoreUnavailable(
      `Neo4j at ${uri} refuses the user "${username}" with this password: set NEO4J_USERNAME and NEO4J_PASSWORD.`,
      cause,
    );
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new StoreUnavailable(
      `Neo4j at ${uri} has no database "${database ?? ''}": set NEO4J_DATABASE to one it has, or unset it.`,
      cause,
    );
  if (code === 'Neo.ClientError.Statement.AccessMode')
    return new CypherRefused('This query would change the graph, and only reading ones may run here: ask with MATCH … RETURN.', cause);
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut'))
    return new CypherRefused(`The query took longer than ${readTimeout / 1000} seconds: ask for less, for example with LIMIT.`, cause);
  if (code.startsWith('Neo.ClientError')) return new CypherRefused(`The query cannot be run: ${firstSentence(message)}`, cause);
  return new StoreUnavailable(`Neo4j at ${uri} failed (${code}): see its log, and try again.`, cause);
}

/** What an error says, and the one behind it. */
function said(error: Error): string {
  return error.cause instanceof Error ? `${error.message} ${said(error.cause)}` : error.message;
}

function firstSentence(message: string): string {
  const line = (message.split('\n')[0] ?? '').trim();
  return /[.!?]$/u.test(line) ? line : `${line}.`;
}

/** Values as plain JSON: nodes as {labels, properties}, relationships as {type, properties}. */
function plain(value: unknown): CypherValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'bigint' || neo4j.isInt(value)) return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (neo4j.isNode(value)) return { labels: [...value.labels].sort(byCodeUnits), properties: plain(value.properties) };
  if (neo4j.isRelationship(value)) return { type: value.type, properties: plain(value.properties) };
  if (neo4j.isPath(value)) {
    const steps = value.segments;
    return {
      nodes: [value.start, ...steps.map((step) => step.end)].map(plain),
      relationships: steps.map((step) => plain(step.relationship)),
    };
  }
  if (value instanceof Int8Array) return [...value];
  if (isTemporal(value) || neo4j.isPoint(value)) return value.toString();
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => byCodeUnits(a, b))
      .map(([key, inner]) => [key, plain(inner)]),
  );
}

type Temporal = Date | DateTime | LocalDateTime | LocalTime | Time | Duration;

function isTemporal(value: object): value is Temporal {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isDuration(value)
  );
}
