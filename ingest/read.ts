import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Document } from '../graph/model/document.ts';
import { sha256 } from '../graph/model/ids.ts';

/** Reads one text document. Throws EntenteError for what cannot be read as text. */
export async function readDocument(path: string): Promise<Document> {
  const text = await readFile(path, 'utf8');
  const id = basename(path, extname(path));
  return { id, title: id, language: 'en', sha256: sha256(text), text };
}
