import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EntenteError } from '../graph/model/errors.ts';

/** Data: to stdout, waiting where the reader is slow. */
export async function print(lines: Iterable<string> | AsyncIterable<string>): Promise<void> {
  for await (const line of lines) {
    if (!process.stdout.write(line)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

/** Words for people: one line to stderr. */
export function say(words: string): void {
  process.stderr.write(`${words}\n`);
}

/**
 * Ends the process when its output can go nowhere. `entente export | head` is no failure: the reader had enough.
 * A full disk behind `>` is one.
 */
export function endOnBrokenOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    say(`entente: The output cannot be written (${error.code ?? error.message}): check where it goes, and that the disk is not full.`);
    process.exit(1);
  });
  // Nobody is left to be told.
  process.stderr.on('error', () => process.exit(1));
}

/** Writes a file whole or not at all: what stood there before stays until the new content is complete. */
export async function writeWhole(path: string, lines: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await writeFile(beside, lines, { flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    if (error instanceof Error && 'code' in error && error.code !== 'ENOSPC')
      throw new EntenteError(`${path} cannot be written (${String(error.code)}): check that its folder is there and may be written to.`, {
        cause: error,
      });
    throw error;
  }
}

/** To the file where one is named, else to stdout. */
export async function printOrWrite(path: string | undefined, lines: Iterable<string> | AsyncIterable<string>): Promise<void> {
  if (path === undefined || path === '-') return print(lines);
  await writeWhole(path, lines);
  say(`Written to ${path}`);
}
