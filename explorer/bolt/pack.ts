import { PackstreamError, Structure, type Packable } from './packstream.ts';

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
      const at = this.#room(8);
      this.#buffer.writeDoubleBE(value, at);
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
      const at = this.#room(2);
      this.#buffer.writeInt16BE(Number(value), at);
    } else if (value >= -2147483648n && value < 2147483648n) {
      this.#byte(0xca);
      const at = this.#room(4);
      this.#buffer.writeInt32BE(Number(value), at);
    } else if (BigInt.asIntN(64, value) === value) {
      this.#byte(0xcb);
      const at = this.#room(8);
      this.#buffer.writeBigInt64BE(value, at);
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
      const at = this.#room(2);
      this.#buffer.writeUInt16BE(length, at);
    } else {
      this.#byte(markers.four);
      const at = this.#room(4);
      this.#buffer.writeUInt32BE(length, at);
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

  /** Makes room for so many bytes, where need be in a new buffer. @returns where they begin */
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
