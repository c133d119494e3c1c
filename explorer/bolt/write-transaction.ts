import { mayWrite } from '../../graph/store/refuse.ts';
import { StatementFailed } from '../../graph/store/statement-failed.ts';
import type { GraphMap } from '../../graph/store/value.ts';
import type { GraphProcess, RequestOptions } from './graph-process.ts';
import type { OpenTransaction, PackedRows, RunLimits } from './statement-runner.ts';
import type { Turns } from './turns.ts';

/** To commit or to roll back may take so long, in milliseconds. */
const endTimeout = 60_000;

/**
 * A transaction that may write. Until it does its statements only read, each what is there then; from the first that writes
 * on it is a transaction of the engine, and the only one that writes. So nobody waits for those that merely could.
 */
export class WriteTransaction implements OpenTransaction {
  readonly #process: GraphProcess;
  readonly #turns: Turns;
  readonly #transaction: number;
  /** Once it writes: the number of the process that it runs in. */
  #writes: number | undefined;
  /** It must have ended then, by the clock of `performance.now()`. */
  #until = Infinity;
  #endTurn: () => void = () => undefined;
  #timeLimit: NodeJS.Timeout | undefined;
  #timedOut = false;

  /** @param transaction a number that no other has */
  constructor(process: GraphProcess, turns: Turns, transaction: number) {
    this.#process = process;
    this.#turns = turns;
    this.#transaction = transaction;
  }

  async run(cypher: string, parameters: GraphMap, limits: RunLimits): Promise<PackedRows> {
    this.#check();
    if (this.#writes === undefined && !mayWrite(cypher)) return this.#process.request({ kind: 'read', cypher, parameters }, limits);
    if (this.#writes === undefined) await this.#begin(limits);
    const timeout = Math.max(1, Math.min(limits.timeout, this.#until - performance.now()));
    return this.#process.request(
      { kind: 'run', transaction: this.#transaction, cypher, parameters },
      { ...limits, timeout, whenLost: 'fail', process: this.#writes },
    );
  }

  async commit(): Promise<void> {
    this.#check();
    if (this.#writes === undefined) return;
    clearTimeout(this.#timeLimit);
    const { transaction, limits } = this.#ending();
    try {
      await this.#process.request({ kind: 'prepare', transaction }, limits);
      await this.#process.request({ kind: 'commit', transaction }, { ...limits, whenLost: 'uncertain' });
      this.#end();
    } catch (error) {
      await this.rollback();
      throw error;
    }
  }

  async rollback(): Promise<void> {
    if (this.#writes === undefined) return;
    const { transaction, limits } = this.#ending();
    // Where its process is gone it is rolled back already.
    await this.#process.request({ kind: 'rollback', transaction }, limits).catch(() => undefined);
    this.#end();
  }

  async #begin(limits: RunLimits): Promise<void> {
    const endTurn = await this.#turns.take(limits);
    try {
      await this.#process.request({ kind: 'begin', transaction: this.#transaction }, limits);
    } catch (error) {
      void this.#process.request({ kind: 'rollback', transaction: this.#transaction }).catch(() => undefined);
      endTurn();
      throw error;
    }
    this.#endTurn = endTurn;
    this.#writes = this.#process.number;
    this.#until = performance.now() + limits.timeout;
    this.#timeLimit = setTimeout(() => {
      this.#timedOut = true;
      void this.rollback();
    }, limits.timeout);
  }

  #ending(): { transaction: number; limits: RequestOptions } {
    return { transaction: this.#transaction, limits: { timeout: endTimeout, whenLost: 'fail', process: this.#writes } };
  }

  #end(): void {
    clearTimeout(this.#timeLimit);
    this.#writes = undefined;
    this.#endTurn();
  }

  #check(): void {
    if (this.#timedOut)
      throw new StatementFailed(
        'timeout',
        'The transaction was open for too long after it first wrote, and was rolled back: write in shorter ones.',
      );
  }
}
