import type { GraphMap, ValueReader, ValueRows } from '../../graph/store/value.ts';
import { StatementFailed } from '../../graph/store/statement-failed.ts';
import { record } from './messages.ts';

/** Rows as the bytes that are sent for them: one RECORD after another, each ready with its chunks. */
export interface PackedRows {
  readonly columns: readonly string[];
  readonly bytes: Uint8Array;
  /** Where each RECORD ends in `bytes`. */
  readonly ends: Uint32Array;
}

export interface RunLimits {
  /** Milliseconds a statement may take. */
  readonly timeout: number;
  /** Raised when nobody waits for the answer any more. */
  readonly abandoned: AbortSignal;
}

/** Runs reading statements, none longer than it may. */
export interface StatementRunner {
  /** @throws StatementFailed */
  run(cypher: string, parameters: GraphMap, limits: RunLimits): Promise<PackedRows>;
  close(): Promise<void>;
}

/** One result may be this large, in bytes. */
const largestResult = 512 * 1024 * 1024;

/** Reads in the thread that packs. @throws StatementFailed */
export async function readPacked(reader: Pick<ValueReader, 'readValues'>, cypher: string, parameters: GraphMap): Promise<PackedRows> {
  return packRows(await reader.readValues(cypher, parameters));
}

/** @throws StatementFailed where the result is too large */
export function packRows({ columns, rows }: ValueRows): PackedRows {
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
  return { columns, bytes: Buffer.concat(records), ends };
}
