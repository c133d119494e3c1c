import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { EntenteError } from '../graph/model/errors.ts';
import type { Document } from '../graph/model/document.ts';
import { sha256 } from '../graph/model/ids.ts';
import { decodeText } from './decode-text.ts';
import { describeDocument } from './describe.ts';

/** Largest file read. A book has about 1 MB. */
const bytesAtMost = 64 * 1024 * 1024;
const documentEndings = ['.txt', '.md'];
/** README.md, SOURCES.md, LICENSE.md: by custom these speak of the folder. */
const aboutTheFolder = /^[A-Z0-9_-]+\.md$/u;

/**
 * Reads one text document, UTF-8. Its id is the file's name without ending. A byte order mark is left out, line
 * ends stay as they are: all offsets count in `text` as it then stands, in UTF-16 units.
 * @throws EntenteError for what is not there, not text, or too large
 */
export async function readDocument(path: string): Promise<Document> {
  return documentOf(idOf(path), await readBytes(path), path);
}

const idOf = (path: string): string => basename(path, extname(path)).normalize('NFC');

/**
 * The document that bytes are, as `readDocument` reads them from a file.
 * @param name what to call them in an error
 * @throws EntenteError for what is not text
 */
export function documentOf(id: string, bytes: Uint8Array, name: string): Document {
  const text = decodeText(bytes, name);
  return { id, ...describeDocument(id, text), sha256: sha256(text), text };
}

/** A file that holds a document. */
export interface Source {
  /** Id of the document. */
  readonly id: string;
  readonly path: string;
}

/**
 * Finds files, and in folders all .txt and .md files (not hidden ones, not notes about the folder such as README.md).
 * A file named twice is found once.
 * @returns sources by id, code-unit order
 * @throws EntenteError where something is not there, or two would have the same id
 */
export async function findSources(paths: readonly string[]): Promise<Source[]> {
  const files = new Map<string, string>();
  for (const path of paths) {
    for (const file of await filesAt(path)) files.set(await realpath(file), file);
  }
  const byId = new Map<string, Source>();
  for (const path of files.values()) {
    const id = idOf(path);
    const other = byId.get(id);
    if (other) throw new EntenteError(`${other.path} and ${path} would both be the document ${id}: rename one, or leave one out.`);
    byId.set(id, { id, path });
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** @throws EntenteError where one of the files cannot be read as a document */
export async function checkSources(sources: readonly Source[]): Promise<void> {
  for (const { path } of sources) decodeText(await readBytes(path), path);
}

/**
 * Reads files and folders, as `findSources` finds them.
 * @returns documents by id, code-unit order
 * @throws EntenteError before anything else is done where one of them cannot be read, or two would have the same id
 */
export async function readDocuments(paths: readonly string[]): Promise<Document[]> {
  const documents: Document[] = [];
  for (const { path } of await findSources(paths)) documents.push(await readDocument(path));
  return documents;
}

/** A file itself, or the documents in a folder and its folders. */
async function filesAt(path: string): Promise<string[]> {
  if (!(await statOf(path)).isDirectory()) return [path];
  const files = await documentsIn(path);
  if (files.length === 0) throw new EntenteError(`The folder ${path} holds no document: put .txt or .md files in it, or name another.`);
  return files;
}

async function documentsIn(folder: string): Promise<string[]> {
  const entries = await orExplain(folder, readdir(folder, { withFileTypes: true }));
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) found.push(...(await documentsIn(path)));
    else if (documentEndings.includes(extname(entry.name).toLowerCase()) && !aboutTheFolder.test(entry.name)) found.push(path);
  }
  return found;
}

async function readBytes(path: string): Promise<Uint8Array> {
  const { size, isFile } = await statOf(path);
  // A pipe or a device may never end.
  if (!isFile()) throw new EntenteError(`${path} is not a file: name a text file, or a folder of text files.`);
  if (size > bytesAtMost)
    throw new EntenteError(`${path} has ${Math.ceil(size / 1024 / 1024)} MB, and documents of up to 64 MB are read: split it.`);
  return orExplain(path, readFile(path));
}

async function statOf(path: string): Promise<{ size: number; isFile: () => boolean; isDirectory: () => boolean }> {
  const stats = await orExplain(path, stat(path));
  return { size: stats.size, isFile: () => stats.isFile(), isDirectory: () => stats.isDirectory() };
}

/** What the system says about a path, in words. */
async function orExplain<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const known = reasons[String(error.code)] ?? `cannot be read (${error.message})`;
    throw new EntenteError(`${path} ${known}.`, { cause: error });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'is not there: check the path',
  ENOTDIR: 'is not there: check the path',
  EACCES: 'may not be read by this account: change its permissions, or leave it out',
  EPERM: 'may not be read by this account: change its permissions, or leave it out',
  ELOOP: 'is a link that leads back to itself: leave it out',
  ENAMETOOLONG: 'is too long for a path: check it',
};
