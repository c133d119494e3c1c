/** Messages travel in chunks: two bytes of length, then so many bytes; a chunk of length 0 ends the message. */

/** A message grew larger than may be sent. */
export class MessageTooLarge extends Error {
  override readonly name = 'MessageTooLarge';
}

const largestChunk = 0xffff;

/** One message as the bytes that are sent. */
export function chunked(message: Uint8Array): Buffer {
  const chunks = Math.ceil(message.length / largestChunk);
  const framed = Buffer.allocUnsafe(message.length + 2 * chunks + 2);
  let at = 0;
  for (let start = 0; start < message.length; start += largestChunk) {
    const chunk = message.subarray(start, start + largestChunk);
    at = framed.writeUInt16BE(chunk.length, at);
    framed.set(chunk, at);
    at += chunk.length;
  }
  framed.writeUInt16BE(0, at);
  return framed;
}

/** Puts messages together from bytes that come in pieces of any size. */
export class Dechunker {
  /** Largest size of a message, in bytes. */
  limit: number;
  #pending: Buffer = Buffer.alloc(0);
  #chunks: Buffer[] = [];
  #size = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** The messages these bytes complete. Chunks of length 0 between messages only keep the connection alive. @throws MessageTooLarge */
  *push(bytes: Buffer): Generator<Buffer> {
    let rest = this.#pending.length === 0 ? bytes : Buffer.concat([this.#pending, bytes]);
    while (rest.length >= 2) {
      const length = rest.readUInt16BE(0);
      if (this.#size + length > this.limit) throw new MessageTooLarge(`A message is larger than ${this.limit} bytes.`);
      if (rest.length < 2 + length) break;
      const chunk = rest.subarray(2, 2 + length);
      rest = rest.subarray(2 + length);
      if (length > 0) {
        this.#chunks.push(chunk);
        this.#size += length;
      } else if (this.#size > 0) {
        const message = Buffer.concat(this.#chunks);
        this.#chunks = [];
        this.#size = 0;
        yield message;
      }
    }
    this.#pending = rest;
  }
}
