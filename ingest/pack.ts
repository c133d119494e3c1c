import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A list of plain data, packed: an eighth of its size or less, and outside the heap. */
export interface Packed<T> {
  readonly parts: readonly Uint8Array[];
  /** Never there: it only tells lists of one thing from those of another. */
  readonly of?: T;
}

/** Items packed, and unpacked, at a time: long lists stand at no time in memory in both forms. */
const together = 500;

/** Packs plain data, as JSON can write it. */
export function pack<T>(list: Iterable<T>): Packed<T> {
  const packing = new Packing<T>();
  for (const item of list) packing.add(item);
  return packing.done();
}

/** Packs plain data that comes bit by bit. */
export class Packing<T> {
  readonly #parts: Uint8Array[] = [];
  #open: T[] = [];

  add(item: T): void {
    if (this.#open.push(item) === together) this.#close();
  }

  /** All that was added, in its order. */
  done(): Packed<T> {
    if (this.#open.length > 0) this.#close();
    return { parts: this.#parts };
  }

  #close(): void {
    const part = deflateRawSync(JSON.stringify(this.#open), { level: 1 });
    this.#parts.push(new Uint8Array(part)); // a copy: the library gives a view of a buffer many times as large
    this.#open = [];
  }
}

/** The items again, in their order. */
export function* unpack<T>({ parts }: Packed<T>): Generator<T> {
  for (const part of parts) yield* JSON.parse(inflateRawSync(part).toString('utf8')) as T[];
}
