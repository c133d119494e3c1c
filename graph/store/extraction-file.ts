/**
 * The file that keeps what each document gave beside an embedded graph. In it stand the extractions one after another, each as
 * JSON compressed for itself, whose checksum tells damage; then an index of them; then a mark with the length of the index. The
 * mark is taken away before the graph is changed, and set again when the file holds the same as the graph: one without it is not
 * complete, and not read.
 */
import { fstatSync, readSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { Extraction } from '../model/extraction.ts';
import { inOrder, storedFormat } from './fingerprint.ts';

/** Where in the file a document stands, and under which fingerprint it was loaded. */
export interface Place {
  readonly fingerprint: string;
  readonly start: number;
  readonly bytes: number;
}

export interface Index {
  /** By id of the document. */
  readonly places: ReadonlyMap<string, Place>;
  /** Where the index begins: what stands before it never changes. */
  readonly start: number;
}

const Rows = z.array(z.tuple([z.string(), z.string(), z.number().int().min(0), z.number().int().min(0)]));

/** Names the format, so that what another version kept is not read. */
const mark = Buffer.from(`Entente extractions ${storedFormat}`);
const lengthBytes = 4;

export function extractionsPath(databasePath: string): string {
  return `${databasePath}.extractions`;
}

/** What makes a file complete: the index of its places and the mark. */
export function endOfFile(places: ReadonlyMap<string, Place>): Buffer {
  const rows: z.infer<typeof Rows> = [...places].map(([id, { fingerprint, start, bytes }]) => [id, fingerprint, start, bytes]);
  const index = gzipSync(JSON.stringify(rows));
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(index.length);
  return Buffer.concat([index, length, mark]);
}

/**
 * `undefined` where the file is not complete.
 * @param file its descriptor
 * @throws where the index is damaged
 */
export function readIndex(file: number): Index | undefined {
  const end = fstatSync(file).size - mark.length - lengthBytes;
  if (end < 0) return undefined;
  const tail = bytesAt(file, end, lengthBytes + mark.length);
  if (!tail.subarray(lengthBytes).equals(mark)) return undefined;
  const start = end - tail.readUInt32BE();
  const rows = Rows.parse(JSON.parse(gunzipSync(bytesAt(file, start, end - start)).toString()));
  return { places: new Map(rows.map(([id, fingerprint, at, bytes]) => [id, { fingerprint, start: at, bytes }])), start };
}

/** As it stands in the file. */
export function packed(extraction: Extraction): Buffer {
  return gzipSync(JSON.stringify(inOrder(extraction)));
}

/** @throws where what stands there is damaged */
export function readExtraction(file: number, { start, bytes }: Place): Extraction {
  return Extraction.parse(JSON.parse(gunzipSync(bytesAt(file, start, bytes)).toString()));
}

/** @throws RangeError where the file ends before */
export function bytesAt(file: number, start: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let read = 0; read < length;) {
    const more = readSync(file, bytes, read, length - read, start + read);
    if (more === 0) throw new RangeError('the file ends too soon');
    read += more;
  }
  return bytes;
}
