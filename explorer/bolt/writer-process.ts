import { mayWrite } from '../../graph/store/refuse.ts';
import { StatementFailed } from '../../graph/store/statement-failed.ts';
import type { GraphMap } from '../../graph/store/value.ts';
import { GraphProcess } from './graph-process.ts';
import {
  readingTransaction,
  type AccessMode,
  type OpenTransaction,
  type PackedRows,
  type RunLimits,
  type StatementRunner,
} from './statement-runner.ts';
import { Turns } from './turns.ts';
import { WriteTransaction } from './write-transaction.ts';

/** A statement that is lost, for another's sake, before it was committed, is run so often. */
const mostAttempts = 3;

/**
 * Runs statements on the embedded graph in another process, which has it open for writing. While it does no other process
 * can open that graph, so that what the explorer asks runs there as well.
 */
export class WriterProcess implements StatementRunner {
  readonly writable = true;
  readonly process: GraphProcess;
  readonly #turns = new Turns();
  #lastTransaction = 0;

  /** @param memory statements may take so many bytes beside the open graph */
  constructor(path: string, program: URL = new URL('writer-main.js', import.meta.url), memory?: number) {
    this.process = new GraphProcess(program, path, memory);
  }

  async run(cypher: string, parameters: GraphMap, limits: RunLimits, access: AccessMode = 'write'): Promise<PackedRows> {
    if (access === 'read' || !mayWrite(cypher)) return this.process.request({ kind: 'read', cypher, parameters }, limits);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#write(cypher, parameters, limits);
      } catch (error) {
        const lost = error instanceof StatementFailed && error.reason === 'lost';
        if (!lost || attempt === mostAttempts || limits.abandoned.aborted) throw error;
      }
    }
  }

  begin(access: AccessMode): OpenTransaction {
    return access === 'read' ? readingTransaction(this) : this.#transaction();
  }

  close(): Promise<void> {
    return this.process.close(true);
  }

  async #write(cypher: string, parameters: GraphMap, limits: RunLimits): Promise<PackedRows> {
    const transaction = this.#transaction();
    try {
      const rows = await transaction.run(cypher, parameters, limits);
      await transaction.commit();
      return rows;
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
  }

  #transaction(): WriteTransaction {
    this.#lastTransaction += 1;
    return new WriteTransaction(this.process, this.#turns, this.#lastTransaction);
  }
}
