import { readDocument } from '../../ingest/read.ts';
import { extract } from '../../ingest/extract.ts';
import type { Extraction } from '../../graph/model/extraction.ts';
import { seedDocuments } from './gold-extraction.ts';
import { fileURLToPath } from 'node:url';

/** What ingest finds in the two seeds, as `entente build` would read them. */
export async function seedExtractions(): Promise<Extraction[]> {
  const paths = seedDocuments.map(({ id }) => fileURLToPath(new URL(`../../seeds/${id}.txt`, import.meta.url)));
  return extract(await Promise.all(paths.map((path) => readDocument(path))));
}
