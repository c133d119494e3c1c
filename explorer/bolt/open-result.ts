import type { PackedRows } from './statement-runner.ts';

/** Rows are handed to the network in pieces of about this many bytes, so that a slow client holds up only itself. */
const pieceSize = 256 * 1024;

/** A result that is being sent, or not yet. */
export class OpenResult {
  readonly #rows: PackedRows;
  #row = 0;

  constructor(rows: PackedRows) {
    this.#rows = rows;
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
