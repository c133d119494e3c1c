import type { Extraction } from '../graph/model/extraction.ts';
import { relationKey } from '../graph/model/relations-of.ts';
import { relationTypes, type RelationType } from '../graph/ontology/relations.ts';
import type { GraphStore } from '../graph/store/store.ts';
import { readDocument, type Source } from '../ingest/read.ts';
import { keepHeapLean } from './lean-heap.ts';
import { say } from './output.ts';
import { progress } from './progress.ts';
import { table } from './table.ts';

/** What building did with one document, and what there was in it. */
export interface Built {
  readonly id: string;
  readonly changed: boolean;
  readonly claims: number;
  /** Ids of its entities. */
  readonly entities: ReadonlySet<string>;
  /** Keys of its relations, each with its type. */
  readonly relations: ReadonlyMap<string, RelationType>;
}

/**
 * Extracts from documents, each of which is read twice: first all of them, as what one calls an entity another may name in full;
 * then one after another, so that no more than one is held whole. The language library is loaded here and not before,
 * as most commands do without it.
 * @throws EntenteError before the first is given where one of them cannot be read
 */
export async function* extractFrom(sources: readonly Source[]): AsyncGenerator<Extraction> {
  keepHeapLean();
  const { Extractor } = await import('../ingest/extract.ts');
  const extractor = new Extractor();
  const report = progress();
  try {
    for (const [at, { id, path }] of sources.entries()) {
      report(`Reading claims out of ${at + 1} of ${sources.length}: ${id} …`);
      const document = await readDocument(path);
      if (document.language !== 'en') say(`${id} seems not to be in English (${document.language}): little will be found in it.`);
      extractor.read(document);
    }
  } finally {
    report('');
  }
  for (const { path } of sources) yield extractor.extractionOf(await readDocument(path));
}

/** Loads extractions one after another, each in its own transaction; stops between two where interrupted. */
export async function loadAll(
  store: GraphStore,
  extractions: AsyncIterable<Extraction>,
  count: number,
  interruption: AbortSignal,
): Promise<Built[]> {
  const report = progress();
  const built: Built[] = [];
  try {
    for await (const extraction of extractions) {
      interruption.throwIfAborted();
      report(`Storing ${built.length + 1} of ${count}: ${extraction.document.id}`);
      const { changed } = await store.load(extraction);
      built.push(builtOf(extraction, changed));
      // Lets a signal in.
      await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    report('');
  }
  return built;
}

function builtOf({ document, entities, claims }: Extraction, changed: boolean): Built {
  return {
    id: document.id,
    changed,
    claims: claims.length,
    entities: new Set(entities.map((entity) => entity.id)),
    relations: new Map(claims.map((claim) => [relationKey(claim), claim.type])),
  };
}

/** One row a document, then all of them together, then relations by type. No times: equal documents give equal bytes. */
export function summaryOf(built: readonly Built[]): string {
  const rows = built.map((one) => row(one.id, [one], one.changed ? 'stored' : 'unchanged'));
  const total = built.length > 1 ? [row(`all ${built.length}`, built, '')] : [];
  const all = [...relationsIn(built).values()];
  const types = relationTypes
    .map((type) => [type, all.filter((each) => each === type).length] as const)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a);
  return `${table(['document', 'claims', 'entities', 'relations', ''], [...rows, ...total])}\n${table(['relation', 'count'], types)}`;
}

function row(name: string, built: readonly Built[], note: string): (string | number)[] {
  const entities = new Set(built.flatMap((one) => [...one.entities]));
  const claims = built.reduce((sum, one) => sum + one.claims, 0);
  return [name, claims, entities.size, relationsIn(built).size, note];
}

function relationsIn(built: readonly Built[]): ReadonlyMap<string, RelationType> {
  return new Map(built.flatMap((one) => [...one.relations]));
}
