import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EntenteError } from '../graph/model/errors.ts';

/** Data: to stdout, waiting where the reader is slow. */
export async function print(lines: Iterable<string>): Promise<void> {
  for (const line of lines) {
    if (!process.stdout.write(line)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

/** Words for people: one line to stderr. */
export function say(words: string): void {
  process.stderr.write(`${words}\n`);
}

/** `entente export | head` is no error: the reader had enough. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
}

/** Writes a file whole or not at all: what stood there before stays until the new content is complete. */
export async function writeWhole(path: string, lines: Iterable<string>): Promise<void> {
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
export async function printOrWrite(path: string | undefined, lines: Iterable<string>): Promise<void> {
  if (path === undefined || path === '-') return print(lines);
  await writeWhole(path, lines);
  say(`Written to ${path}`);
}
