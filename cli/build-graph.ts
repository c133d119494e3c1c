import type { Extraction } from '../graph/model/extraction.ts';
import type { Document } from '../graph/model/document.ts';
import { relationsOf } from '../graph/model/relations-of.ts';
import { relationTypes } from '../graph/ontology/relations.ts';
import type { GraphStore } from '../graph/store/store.ts';
import { say } from './output.ts';
import { progress } from './progress.ts';
import { table } from './table.ts';

/** What building did with one document. */
export interface Built {
  readonly extraction: Extraction;
  readonly changed: boolean;
}

/** Extracts from documents. The language library is loaded here and not before, as most commands do without it. */
export async function extractFrom(documents: readonly Document[]): Promise<Extraction[]> {
  const { extract } = await import('../ingest/extract.ts');
  for (const { id, language } of documents) {
    if (language !== 'en') say(`${id} seems not to be in English (${language}): little will be found in it.`);
  }
  const report = progress();
  report(`Reading claims out of ${documents.length === 1 ? 'one document' : `${documents.length} documents`} …`);
  try {
    return extract(documents);
  } finally {
    report('');
  }
}

/** Loads extractions one after another, each in its own transaction; stops between two where interrupted. */
export async function loadAll(store: GraphStore, extractions: readonly Extraction[], interruption: AbortSignal): Promise<Built[]> {
  const report = progress();
  const built: Built[] = [];
  try {
    for (const [at, extraction] of extractions.entries()) {
      interruption.throwIfAborted();
      report(`Storing ${at + 1} of ${extractions.length}: ${extraction.document.id}`);
      const { changed } = await store.load(extraction);
      built.push({ extraction, changed });
      // Lets a signal in.
      await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    report('');
  }
  return built;
}

/** One row a document, then all of them together, then relations by type. No times: equal documents give equal bytes. */
export function summaryOf(built: readonly Built[]): string {
  const rows = built.map(({ extraction, changed }) => row(extraction.document.id, [extraction], changed ? 'stored' : 'unchanged'));
  const all = built.map(({ extraction }) => extraction);
  const total = all.length > 1 ? [row(`all ${all.length}`, all, '')] : [];
  const types = relationTypes
    .map((type) => [type, countRelations(all, type)] as const)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a);
  return `${table(['document', 'claims', 'entities', 'relations', ''], [...rows, ...total])}\n${table(['relation', 'count'], types)}`;
}

function row(name: string, extractions: readonly Extraction[], note: string): (string | number)[] {
  const entities = new Set(extractions.flatMap((extraction) => extraction.entities.map((entity) => entity.id)));
  const claims = extractions.reduce((sum, extraction) => sum + extraction.claims.length, 0);
  return [name, claims, entities.size, countRelations(extractions), note];
}

function countRelations(extractions: readonly Extraction[], type?: string): number {
  const claims = extractions.flatMap((extraction) => extraction.claims);
  return relationsOf(type === undefined ? claims : claims.filter((claim) => claim.type === type)).length;
}
