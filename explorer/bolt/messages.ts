/** Bolt's messages by their signatures: https://neo4j.com/docs/bolt/current/bolt/message/ */
import type { GraphValue } from '../../graph/store/value.ts';
import { BoltFailure } from './failures.ts';
import { chunked } from './framing.ts';
import { pack } from './pack.ts';
import { PackstreamError, Structure, type Packable } from './packstream.ts';
import { toPackable } from './structures.ts';

/** What clients ask. */
export const requests: ReadonlyMap<number, RequestName> = new Map([
  [0x01, 'HELLO'],
  [0x6a, 'LOGON'],
  [0x6b, 'LOGOFF'],
  [0x02, 'GOODBYE'],
  [0x0f, 'RESET'],
  [0x10, 'RUN'],
  [0x3f, 'PULL'],
  [0x2f, 'DISCARD'],
  [0x11, 'BEGIN'],
  [0x12, 'COMMIT'],
  [0x13, 'ROLLBACK'],
  [0x66, 'ROUTE'],
  [0x54, 'TELEMETRY'],
]);

export type RequestName =
  | 'HELLO'
  | 'LOGON'
  | 'LOGOFF'
  | 'GOODBYE'
  | 'RESET'
  | 'RUN'
  | 'PULL'
  | 'DISCARD'
  | 'BEGIN'
  | 'COMMIT'
  | 'ROLLBACK'
  | 'ROUTE'
  | 'TELEMETRY';

export interface Request {
  readonly name: RequestName;
  readonly fields: readonly Packable[];
}

/** @throws PackstreamError where the value is no message */
export function requestOf(message: Packable): Request {
  const name = message instanceof Structure ? requests.get(message.signature) : undefined;
  if (!(message instanceof Structure) || name === undefined) throw new PackstreamError('These bytes are no message that a client sends.');
  return { name, fields: message.fields };
}

/** The metadata of an answer; what is undefined is left out. */
export type Metadata = Readonly<Record<string, Packable | undefined>>;

export const success = (metadata: Metadata = {}): Buffer => framed(0x70, packableMap(metadata));
export const failure = (code: string, message: string): Buffer => framed(0x7f, packableMap({ code, message }));
export const ignored = (): Buffer => chunked(pack(new Structure(0x7e, [])));
export const record = (values: readonly GraphValue[]): Buffer => framed(0x71, values.map(toPackable));

function framed(signature: number, field: Packable): Buffer {
  return chunked(pack(new Structure(signature, [field])));
}

/** A map from the fields that are there. */
export function packableMap(fields: Metadata): ReadonlyMap<string, Packable> {
  return new Map(Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

/** A field of a request that has to be a map; absent, an empty one. @throws BoltFailure */
export function mapField({ name, fields }: Request, index: number): ReadonlyMap<string, Packable> {
  const field = fields[index] ?? new Map();
  if (!(field instanceof Map)) throw new BoltFailure('Neo.ClientError.Request.Invalid', `${name} wants a map as its field ${index + 1}.`);
  return field as ReadonlyMap<string, Packable>;
}

/** A field of a request that has to be a string. @throws BoltFailure */
export function textField({ name, fields }: Request, index: number): string {
  const field = fields[index];
  if (typeof field !== 'string')
    throw new BoltFailure('Neo.ClientError.Request.Invalid', `${name} wants a string as its field ${index + 1}.`);
  return field;
}

/** A number in the metadata of a request. @throws BoltFailure where it is something else */
export function integerIn(metadata: ReadonlyMap<string, Packable>, key: string): bigint | undefined {
  const value = metadata.get(key) ?? undefined;
  if (value !== undefined && typeof value !== 'bigint')
    throw new BoltFailure('Neo.ClientError.Request.Invalid', `${key} is not an integer.`);
  return value;
}
