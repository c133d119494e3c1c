import type { Authentication } from './authentication.ts';
import { answerClientStatement, databaseName, serverVersion } from './client-statements.ts';
import { BoltFailure, failureOf } from './failures.ts';
import {
  failure,
  ignored,
  integerIn,
  mapField,
  packableMap,
  success,
  textField,
  type Metadata,
  type Request,
  type RequestName,
} from './messages.ts';
import type { Packable } from './packstream.ts';
import { OpenResult } from './open-result.ts';
import { packRows, type AccessMode, type OpenTransaction, type PackedRows, type StatementRunner } from './statement-runner.ts';
import { mapFromPackable } from './structures.ts';

/**
 * - connected: HELLO is awaited. unauthenticated: LOGON is. ready: nothing is open.
 * - streaming: the result of one statement is open. transaction: begun, with any number of results.
 * - failed: everything is ignored until RESET. ended: the connection is to be closed.
 */
type State = 'connected' | 'unauthenticated' | 'ready' | 'streaming' | 'transaction' | 'failed' | 'ended';

/** In which states a request may come. RESET and GOODBYE may come in any. */
const allowed: Readonly<Record<Exclude<RequestName, 'RESET' | 'GOODBYE'>, readonly State[]>> = {
  HELLO: ['connected'],
  LOGON: ['unauthenticated'],
  LOGOFF: ['ready'],
  RUN: ['ready', 'transaction'],
  PULL: ['streaming', 'transaction'],
  DISCARD: ['streaming', 'transaction'],
  BEGIN: ['ready'],
  COMMIT: ['transaction'],
  ROLLBACK: ['transaction'],
  ROUTE: ['ready'],
  TELEMETRY: ['ready', 'streaming', 'transaction'],
};

/** What was committed is seen by all that comes after it, so that there is nothing to wait for. */
const bookmark = 'entente:1';

export interface SessionContext {
  readonly runner: StatementRunner;
  readonly authentication: Authentication;
  /** Tells connections apart in the logs of drivers. */
  readonly connectionId: string;
  /** Where clients reach this server, as host and port. */
  readonly address: string;
  /** No statement may take longer, in milliseconds. */
  readonly timeout: number;
  /** Sends bytes; resolves when more may be sent. */
  readonly send: (bytes: Uint8Array) => Promise<void>;
}

/**
 * What one client and the server have agreed on so far: a state machine over the requests, which come one after another.
 */
export class BoltSession {
  readonly #context: SessionContext;
  #state: State = 'connected';
  #results = new Map<bigint, OpenResult>();
  #lastResult = -1n;
  #transaction: OpenTransaction | undefined;
  #access: AccessMode = 'write';
  /** When the transaction must have ended, by the clock of `performance.now()`. */
  #deadline = Infinity;
  #statement = new AbortController();
  /** How many RESETs have come that are not yet handled. */
  #resets = 0;

  constructor(context: SessionContext) {
    this.#context = context;
  }

  get ended(): boolean {
    return this.#state === 'ended';
  }

  get authenticated(): boolean {
    return this.#state !== 'connected' && this.#state !== 'unauthenticated' && this.#state !== 'ended';
  }

  /** A RESET has come: what runs is given up, and what came before it is ignored. */
  interrupt(): void {
    this.#resets += 1;
    this.#statement.abort();
  }

  /** The client is gone: gives up all that is open. */
  end(): void {
    this.#state = 'ended';
    this.#statement.abort();
    this.#results.clear();
    void this.#rollback();
  }

  /** Answers one request. Never throws: what goes wrong is told to the client. */
  async handle(request: Request): Promise<void> {
    if (request.name === 'GOODBYE') return this.end();
    if (request.name === 'RESET') return this.#reset();
    if (this.#resets > 0 || this.#state === 'failed') return this.#context.send(ignored());
    try {
      if (!allowed[request.name].includes(this.#state))
        throw new BoltFailure('Neo.ClientError.Request.Invalid', `${request.name} cannot come now: the connection is ${this.#state}.`);
      await this.#answer(request, request.name);
    } catch (error) {
      await this.fail(error);
    }
  }

  /** Tells the client what went wrong. Before it is known who it is, that is the end. */
  async fail(error: unknown): Promise<void> {
    if (this.ended) return;
    if (this.#resets > 0) return this.#context.send(ignored());
    const known = this.authenticated;
    await this.#rollback();
    if (this.ended) return;
    this.#forget();
    this.#state = 'failed';
    const { code, message } = failureOf(error);
    await this.#context.send(failure(code, message));
    if (!known) this.end();
  }

  async #answer(request: Request, name: Exclude<RequestName, 'RESET' | 'GOODBYE'>): Promise<void> {
    const { send, address, authentication, connectionId } = this.#context;
    switch (name) {
      case 'HELLO':
        this.#state = 'unauthenticated';
        return send(success({ server: `Neo4j/${serverVersion}`, connection_id: connectionId, hints: new Map() }));
      case 'LOGON':
        authentication.check(mapField(request, 0));
        this.#state = 'ready';
        return send(success());
      case 'LOGOFF':
        this.#state = 'unauthenticated';
        return send(success());
      case 'BEGIN':
        this.#begin(mapField(request, 0));
        this.#transaction = this.#context.runner.begin(this.#access);
        this.#state = 'transaction';
        return send(success());
      case 'RUN':
        return this.#run(request);
      case 'PULL':
      case 'DISCARD':
        return this.#stream(request);
      case 'COMMIT':
        this.#refuseWhenLate();
        await this.#transaction?.commit();
        return this.#endTransaction({ bookmark });
      case 'ROLLBACK':
        await this.#rollback();
        return this.#endTransaction({});
      case 'ROUTE':
        return send(success({ rt: routingTable(mapField(request, 0).get('address'), address) }));
      case 'TELEMETRY':
        return send(success());
    }
  }

  #begin(metadata: ReadonlyMap<string, Packable>): void {
    const database = metadata.get('db') ?? databaseName;
    if (database !== databaseName)
      throw new BoltFailure(
        'Neo.ClientError.Database.DatabaseNotFound',
        `There is no such database here: the only one is called ${databaseName}.`,
      );
    if (metadata.get('imp_user') != null)
      throw new BoltFailure('Neo.ClientError.Security.Forbidden', 'There is only one user here, who cannot be another.');
    this.#access = metadata.get('mode') === 'r' ? 'read' : 'write';
    const timeout = Number(integerIn(metadata, 'tx_timeout') ?? 0n);
    this.#deadline = timeout > 0 ? performance.now() + timeout : Infinity;
  }

  async #run(request: Request): Promise<void> {
    const cypher = textField(request, 0);
    const parameters = mapFromPackable(mapField(request, 1));
    const inTransaction = this.#state === 'transaction';
    if (!inTransaction) this.#begin(mapField(request, 2));
    const began = performance.now();
    const rows = await this.#rows(cypher, parameters);
    if (this.#resets > 0 || this.ended) return this.#context.send(ignored());
    this.#lastResult += 1n;
    this.#results.set(this.#lastResult, new OpenResult(rows));
    if (!inTransaction) this.#state = 'streaming';
    const qid = inTransaction ? this.#lastResult : undefined;
    return this.#context.send(success({ fields: rows.columns, t_first: BigInt(Math.round(performance.now() - began)), qid }));
  }

  async #rows(cypher: string, parameters: ReturnType<typeof mapFromPackable>): Promise<PackedRows> {
    const own = answerClientStatement(cypher, this.#context.address, this.#context.runner.writable);
    if (own) return packRows(own);
    this.#statement = new AbortController();
    this.#refuseWhenLate();
    const timeout = Math.max(1, Math.min(this.#context.timeout, this.#deadline - performance.now()));
    const limits = { timeout, abandoned: this.#statement.signal };
    if (this.#transaction) return this.#transaction.run(cypher, parameters, limits);
    return this.#context.runner.run(cypher, parameters, limits, this.#access);
  }

  async #stream(request: Request): Promise<void> {
    const metadata = mapField(request, 0);
    const asked = integerIn(metadata, 'qid') ?? -1n;
    const qid = asked === -1n ? this.#lastResult : asked;
    const result = this.#results.get(qid);
    if (!result) throw new BoltFailure('Neo.ClientError.Request.Invalid', `There is no open result ${qid}.`);
    const count = integerIn(metadata, 'n') ?? -1n;
    if (count === 0n || count < -1n)
      throw new BoltFailure('Neo.ClientError.Request.Invalid', 'n is a number of rows, or -1 for all that are left.');
    for (const bytes of result.take(count)) {
      if (request.name === 'DISCARD') continue;
      if (this.#resets > 0 || this.ended) return;
      await this.#context.send(bytes);
    }
    if (this.#resets > 0) return this.#context.send(ignored());
    if (!result.finished) return this.#context.send(success({ has_more: true }));
    this.#results.delete(qid);
    const alone = this.#state === 'streaming';
    if (alone) this.#state = 'ready';
    return this.#context.send(success({ ...result.summary, t_last: 0n, db: databaseName, bookmark: alone ? bookmark : undefined }));
  }

  async #reset(): Promise<void> {
    this.#resets = Math.max(0, this.#resets - 1);
    if (!this.authenticated) return this.fail(new BoltFailure('Neo.ClientError.Request.Invalid', 'RESET cannot come before LOGON.'));
    await this.#rollback();
    return this.#endTransaction({});
  }

  async #endTransaction(metadata: Metadata): Promise<void> {
    // The client has gone meanwhile.
    if (this.ended) return;
    this.#transaction = undefined;
    this.#forget();
    this.#state = 'ready';
    return this.#context.send(success(metadata));
  }

  async #rollback(): Promise<void> {
    const transaction = this.#transaction;
    this.#transaction = undefined;
    await transaction?.rollback().catch(() => undefined);
  }

  #refuseWhenLate(): void {
    if (performance.now() > this.#deadline)
      throw new BoltFailure(
        'Neo.ClientError.Transaction.TransactionTimedOut',
        'The transaction took longer than its time limit: allow more.',
      );
  }

  #forget(): void {
    this.#results.clear();
    this.#lastResult = -1n;
    this.#deadline = Infinity;
  }
}

/** This one server plays every part, under the address the client knows it by. */
function routingTable(known: Packable | undefined, own: string): ReadonlyMap<string, Packable> {
  const addresses = [typeof known === 'string' ? known : own];
  const servers = ['ROUTE', 'READ', 'WRITE'].map((role) => packableMap({ role, addresses }));
  return packableMap({ ttl: 300n, db: databaseName, servers });
}
