import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../model/ids.ts';
import { byCodeUnits } from './collect.ts';

/**
 * What the graph held when it was last written. It stands beside the database, since the engine opens a database whose
 * write-ahead log was cut short or deleted without a word, with what is left.
 */
export const Stamp = z.object({
  /** Number of the last commit. */
  epoch: z.number().int(),
  nodes: z.number().int(),
  relationships: z.number().int(),
  /** SHA-256 over the documents and their fingerprints. */
  hash: z.string(),
});
export type Stamp = z.infer<typeof Stamp>;

/** Over documents and their fingerprints, whatever their order. */
export function hashOf(fingerprints: Iterable<readonly [id: unknown, fingerprint: unknown]>): string {
  return sha256(
    Array.from(fingerprints, (pair) => JSON.stringify(pair))
      .sort(byCodeUnits)
      .join('\n'),
  );
}

export function stampPath(databasePath: string): string {
  return `${databasePath}.stamp.json`;
}

/**
 * `undefined` where there is none.
 * @throws SyntaxError or ZodError where it is not what writeStamp wrote
 */
export function readStamp(databasePath: string): Stamp | undefined {
  let text: string;
  try {
    text = readFileSync(stampPath(databasePath), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  return Stamp.parse(JSON.parse(text));
}

/** Whole or not at all, and on the disk when it returns. */
export function writeStamp(databasePath: string, stamp: Stamp): void {
  const path = stampPath(databasePath);
  const draft = `${path}.new`;
  const file = openSync(draft, 'w');
  try {
    writeSync(file, `${JSON.stringify(stamp)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
  syncFolder(dirname(path));
}

// Without it the rename itself may be lost with the power. Windows cannot open a folder, and needs no such call.
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/**
 * Whether the graph found holds all that the stamp says. One that is ahead does: its process was killed between
 * a commit and the stamp. One of the same documents does as well: the engine keeps no commit that changed nothing.
 */
export function holdsAll(stamp: Stamp, found: Stamp): boolean {
  if (found.epoch > stamp.epoch) return true;
  return found.nodes === stamp.nodes && found.relationships === stamp.relationships && found.hash === stamp.hash;
}
