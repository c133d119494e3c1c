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
