import { PackstreamError, Structure, type Packable } from './packstream.ts';

/** Lists, maps and structures may be nested so deep. */
const maxDepth = 100;

/** The one value these bytes hold. @throws PackstreamError where they are no value, or more than one */
export function unpack(bytes: Uint8Array): Packable {
  const unpacker = new Unpacker(bytes);
  const value = unpacker.value(0);
  if (!unpacker.atEnd) throw new PackstreamError('Bytes are left after the value.');
  return value;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

class Unpacker {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get atEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  value(depth: number): Packable {
    if (depth > maxDepth) throw new PackstreamError(`Values are nested more than ${maxDepth} deep.`);
    const marker = this.#size(1);
    if (marker < 0x80) return BigInt(marker);
    if (marker >= 0xf0) return BigInt(marker - 0x100);
    const tiny = marker & 0x0f;
    switch (marker & 0xf0) {
      case 0x80:
        return this.#string(tiny);
      case 0x90:
        return this.#list(tiny, depth);
      case 0xa0:
        return this.#map(tiny, depth);
      case 0xb0:
        return new Structure(this.#size(1), this.#list(tiny, depth));
      default:
        return this.#marked(marker, depth);
    }
  }

  #marked(marker: number, depth: number): Packable {
    switch (marker) {
      case 0xc0:
        return null;
      case 0xc1:
        return this.#view.getFloat64(this.#take(8));
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xc8:
        return BigInt(this.#view.getInt8(this.#take(1)));
      case 0xc9:
        return BigInt(this.#view.getInt16(this.#take(2)));
      case 0xca:
        return BigInt(this.#view.getInt32(this.#take(4)));
      case 0xcb:
        return this.#view.getBigInt64(this.#take(8));
      case 0xcc:
      case 0xcd:
      case 0xce:
        return Uint8Array.from(this.#run(this.#size(1 << (marker - 0xcc))));
      case 0xd0:
      case 0xd1:
      case 0xd2:
        return this.#string(this.#size(1 << (marker - 0xd0)));
      case 0xd4:
      case 0xd5:
      case 0xd6:
        return this.#list(this.#size(1 << (marker - 0xd4)), depth);
      case 0xd8:
      case 0xd9:
      case 0xda:
        return this.#map(this.#size(1 << (marker - 0xd8)), depth);
      default:
        throw new PackstreamError(`0x${marker.toString(16)} begins no value.`);
    }
  }

  #string(length: number): string {
    try {
      return utf8.decode(this.#run(length));
    } catch (error) {
      throw error instanceof PackstreamError ? error : new PackstreamError('A string is not UTF-8.');
    }
  }

  #list(length: number, depth: number): Packable[] {
    this.#expect(length);
    return Array.from({ length }, () => this.value(depth + 1));
  }

  #map(size: number, depth: number): ReadonlyMap<string, Packable> {
    this.#expect(2 * size);
    const map = new Map<string, Packable>();
    for (let i = 0; i < size; i++) {
      const key = this.value(depth + 1);
      if (typeof key !== 'string') throw new PackstreamError('The key of a map is not a string.');
      if (map.has(key)) throw new PackstreamError(`A map holds the key "${key}" twice.`);
      map.set(key, this.value(depth + 1));
    }
    return map;
  }

  /** An unsigned number of so many bytes. */
  #size(bytes: number): number {
    const at = this.#take(bytes);
    if (bytes === 1) return this.#view.getUint8(at);
    return bytes === 2 ? this.#view.getUint16(at) : this.#view.getUint32(at);
  }

  #run(length: number): Uint8Array {
    const at = this.#take(length);
    return this.#bytes.subarray(at, at + length);
  }

  #take(count: number): number {
    this.#expect(count);
    const at = this.#at;
    this.#at += count;
    return at;
  }

  /** Each value takes a byte at least: a length beyond the end is refused before anything of that size is made. */
  #expect(count: number): void {
    if (count > this.#bytes.length - this.#at) throw new PackstreamError('The bytes end within a value.');
  }
}
