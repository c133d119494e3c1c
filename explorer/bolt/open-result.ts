import { packableMap, type Metadata } from './messages.ts';
import type { PackedRows } from './statement-runner.ts';

/** Rows are handed to the network in pieces of about this many bytes, so that a slow client holds up only itself. */
const pieceSize = 256 * 1024;

/** What drivers call the counters. */
const statistics = {
  'nodes-created': 'nodesCreated',
  'nodes-deleted': 'nodesDeleted',
  'relationships-created': 'relationshipsCreated',
  'relationships-deleted': 'relationshipsDeleted',
  'properties-set': 'propertiesSet',
  'labels-added': 'labelsAdded',
  'labels-removed': 'labelsRemoved',
} as const;

/** A result that is being sent, or not yet. */
export class OpenResult {
  readonly #rows: PackedRows;
  #row = 0;

  constructor(rows: PackedRows) {
    this.#rows = rows;
  }

  /** What is told at its end: whether it read (r), wrote (w) or both, and how much it changed. */
  get summary(): Metadata {
    const { columns, counters } = this.#rows;
    if (!counters) return { type: 'r' };
    const changed = Object.entries(statistics).flatMap(([name, key]) =>
      counters[key] > 0 ? [[name, BigInt(counters[key])] as const] : [],
    );
    const stats = changed.length === 0 ? undefined : packableMap({ ...Object.fromEntries(changed), 'contains-updates': true });
    return { type: columns.length === 0 ? 'w' : 'rw', stats };
  }

  get finished(): boolean {
    return this.#row >= this.#rows.ends.length;
  }

  /** The bytes of the next rows, so many or (-1) all, in pieces. A row counts as taken when its piece is. */
  *take(count: bigint): Generator<Uint8Array> {
    const { bytes, ends } = this.#rows;
    const last = count === -1n ? ends.length : Math.min(ends.length, this.#row + Number(count));
    while (this.#row < last) {
      const start = this.#row === 0 ? 0 : (ends[this.#row - 1] ?? 0);
      do this.#row += 1;
      while (this.#row < last && (ends[this.#row] ?? 0) - start <= pieceSize);
      yield bytes.subarray(start, ends[this.#row - 1]);
    }
  }
}
