import { GraphProcess } from './graph-process.ts';
import type { ReadRequest } from './graph-messages.ts';
import { readingTransaction, type OpenTransaction, type PackedRows, type RunLimits, type StatementRunner } from './statement-runner.ts';

/** Runs statements on the embedded graph at `path` in another process, which has it open for reading only. */
export class ReaderProcess implements StatementRunner {
  readonly writable = false;
  readonly #process: GraphProcess;

  /** @param memory statements may take so many bytes beside the open graph */
  constructor(path: string, program: URL = new URL('reader-main.js', import.meta.url), memory?: number) {
    this.#process = new GraphProcess(program, path, memory);
  }

  /** The process that reads now, if any does. */
  get pid(): number | undefined {
    return this.#process.pid;
  }

  run(cypher: string, parameters: ReadRequest['parameters'], limits: RunLimits): Promise<PackedRows> {
    return this.#process.request({ kind: 'read', cypher, parameters }, limits);
  }

  begin(): OpenTransaction {
    return readingTransaction(this);
  }

  close(): Promise<void> {
    return this.#process.close();
  }
}
