import type { GraphMap, ValueReader, ValueRows, WriteCounters } from '../../graph/store/value.ts';
import { StatementFailed } from '../../graph/store/statement-failed.ts';
import { record } from './messages.ts';

/** Rows as the bytes that are sent for them: one RECORD after another, each ready with its chunks. */
export interface PackedRows {
  readonly columns: readonly string[];
  readonly bytes: Uint8Array;
  /** Where each RECORD ends in `bytes`. */
  readonly ends: Uint32Array;
  readonly counters?: WriteCounters;
}

export interface RunLimits {
  /** Milliseconds a statement may take. */
  readonly timeout: number;
  /** Raised when nobody waits for the answer any more. */
  readonly abandoned: AbortSignal;
}

/** As the client declares it. What it declares as reading may not write. */
export type AccessMode = 'read' | 'write';

/** Runs statements, none longer than it may. */
export interface StatementRunner {
  /** Whether anyone may write at all. */
  readonly writable: boolean;
  /** A statement that is a transaction of its own. @throws StatementFailed */
  run(cypher: string, parameters: GraphMap, limits: RunLimits, access?: AccessMode): Promise<PackedRows>;
  begin(access: AccessMode): OpenTransaction;
  close(): Promise<void>;
}

/** A transaction of several statements, which come one after another. What it holds is given back by commit or rollback. */
export interface OpenTransaction {
  /** @throws StatementFailed; the transaction is then to be rolled back */
  run(cypher: string, parameters: GraphMap, limits: RunLimits): Promise<PackedRows>;
  /** @throws StatementFailed: then nothing was written, but where the reason is `uncertain` */
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** A transaction in which nothing is ever written: its statements see the graph each as it is then. */
export function readingTransaction(runner: Pick<StatementRunner, 'run'>): OpenTransaction {
  return {
    run: (cypher, parameters, limits) => runner.run(cypher, parameters, limits, 'read'),
    commit: async () => undefined,
    rollback: async () => undefined,
  };
}

/** One result may be this large, in bytes. */
const largestResult = 512 * 1024 * 1024;

/** Reads in the thread that packs. @throws StatementFailed */
export async function readPacked(reader: Pick<ValueReader, 'readValues'>, cypher: string, parameters: GraphMap): Promise<PackedRows> {
  return packRows(await reader.readValues(cypher, parameters));
}

/** @throws StatementFailed where the result is too large */
export function packRows({ columns, rows, counters }: ValueRows): PackedRows {
  const records: Buffer[] = [];
  const ends = new Uint32Array(rows.length);
  let size = 0;
  for (const [i, row] of rows.entries()) {
    const packed = record(row);
    records.push(packed);
    size += packed.length;
    if (size > largestResult)
      throw new StatementFailed('memory', 'The result is larger than 512 MiB: ask for less with LIMIT, or for fewer properties.');
    ends[i] = size;
  }
  return { columns, bytes: Buffer.concat(records), ends, ...(counters ? { counters } : {}) };
}
