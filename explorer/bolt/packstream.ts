/** PackStream, the binary format of Bolt's messages: https://neo4j.com/docs/bolt/current/packstream/ */

/** What can be packed: integers are bigint (64 bits), floats are number. */
export type Packable =
  | null
  | boolean
  | bigint
  | number
  | string
  | Uint8Array
  | readonly Packable[]
  | ReadonlyMap<string, Packable>
  | Structure;

/** A message, or a value that is more than the basic types: a signature of one byte and up to 15 fields. */
export class Structure {
  readonly signature: number;
  readonly fields: readonly Packable[];

  constructor(signature: number, fields: readonly Packable[]) {
    this.signature = signature;
    this.fields = fields;
  }
}

/** Bytes that are not PackStream. */
export class PackstreamError extends Error {
  override readonly name = 'PackstreamError';
}

/** Lists, maps and structures may be nested so deep. */
const maxDepth = 100;

/** The bytes of one value. @throws PackstreamError where an integer needs more than 64 bits */
export function pack(value: Packable): Buffer {
  const packer = new Packer();
  packer.value(value);
  return packer.bytes();
}

/** Markers of what has a length: for up to 15 in the marker itself, then with the length in 1, 2 or 4 bytes. */
interface Markers {
  readonly tiny?: number;
  readonly one: number;
  readonly two: number;
  readonly four: number;
}
const ofBytes: Markers = { one: 0xcc, two: 0xcd, four: 0xce };
const ofString: Markers = { tiny: 0x80, one: 0xd0, two: 0xd1, four: 0xd2 };
const ofList: Markers = { tiny: 0x90, one: 0xd4, two: 0xd5, four: 0xd6 };
const ofMap: Markers = { tiny: 0xa0, one: 0xd8, two: 0xd9, four: 0xda };

class Packer {
  #buffer = Buffer.allocUnsafe(256);
  #length = 0;

  bytes(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }

  value(value: Packable): void {
    if (value === null) this.#byte(0xc0);
    else if (typeof value === 'boolean') this.#byte(value ? 0xc3 : 0xc2);
    else if (typeof value === 'bigint') this.#integer(value);
    else if (typeof value === 'number') {
      this.#byte(0xc1);
      this.#buffer.writeDoubleBE(value, this.#room(8));
    } else if (typeof value === 'string') this.#string(value);
    else if (value instanceof Uint8Array) {
      this.#head(value.length, ofBytes);
      this.#append(value);
    } else if (value instanceof Structure) {
      this.#byte(0xb0 + value.fields.length);
      this.#byte(value.signature);
      for (const field of value.fields) this.value(field);
    } else if (value instanceof Map) {
      this.#head(value.size, ofMap);
      for (const [key, inner] of value as ReadonlyMap<string, Packable>) {
        this.#string(key);
        this.value(inner);
      }
    } else if (Array.isArray(value)) {
      this.#head(value.length, ofList);
      for (const item of value as readonly Packable[]) this.value(item);
    }
  }

  #integer(value: bigint): void {
    if (value >= -16n && value < 128n) this.#byte(Number(value) & 0xff);
    else if (value >= -128n && value < 128n) {
      this.#byte(0xc8);
      this.#byte(Number(value) & 0xff);
    } else if (value >= -32768n && value < 32768n) {
      this.#byte(0xc9);
      this.#buffer.writeInt16BE(Number(value), this.#room(2));
    } else if (value >= -2147483648n && value < 2147483648n) {
      this.#byte(0xca);
      this.#buffer.writeInt32BE(Number(value), this.#room(4));
    } else if (BigInt.asIntN(64, value) === value) {
      this.#byte(0xcb);
      this.#buffer.writeBigInt64BE(value, this.#room(8));
    } else throw new PackstreamError(`${value} does not fit into 64 bits.`);
  }

  #string(text: string): void {
    const bytes = Buffer.from(text);
    this.#head(bytes.length, ofString);
    this.#append(bytes);
  }

  #head(length: number, markers: Markers): void {
    if (markers.tiny !== undefined && length < 16) this.#byte(markers.tiny + length);
    else if (length < 0x100) {
      this.#byte(markers.one);
      this.#byte(length);
    } else if (length < 0x10000) {
      this.#byte(markers.two);
      this.#buffer.writeUInt16BE(length, this.#room(2));
    } else {
      this.#byte(markers.four);
      this.#buffer.writeUInt32BE(length, this.#room(4));
    }
  }

  #byte(byte: number): void {
    const at = this.#room(1);
    this.#buffer[at] = byte;
  }

  #append(bytes: Uint8Array): void {
    const at = this.#room(bytes.length);
    this.#buffer.set(bytes, at);
  }

  /** Makes room for so many bytes. @returns where they begin */
  #room(count: number): number {
    const start = this.#length;
    this.#length += count;
    if (this.#length > this.#buffer.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.#length, 2 * this.#buffer.length));
      larger.set(this.#buffer.subarray(0, start));
      this.#buffer = larger;
    }
    return start;
  }
}

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
