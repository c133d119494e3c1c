import type { Extraction } from '../model/extraction.ts';
import { fingerprint } from './fingerprint.ts';
import type { DocumentSource, GraphStore, Loadable } from './store.ts';

/** What pushing did. */
export interface Pushed {
  /** Documents stored anew, or in place of what they said before. */
  readonly stored: number;
  /** Documents that were there like this already. */
  readonly unchanged: number;
}

/**
 * A transaction takes documents until they have so many mentions and claims, or characters: what memory holds at once. Of larger
 * ones the server's memory is cleared more often than is gained by their being fewer.
 */
const rowsAtMost = 2_000;
const charactersAtMost = 4_000_000;

/**
 * Loads documents into a graph, several small ones or one large one in a transaction. Broken off and called again it goes on
 * where it was: what is there under the same fingerprint is left as it is.
 * @param report is told after each document how many are done
 */
export async function push(
  target: GraphStore,
  documents: AsyncIterable<Loadable>,
  { report, interruption }: { readonly report: (done: number) => void; readonly interruption: AbortSignal },
): Promise<Pushed> {
  let stored = 0;
  let seen = 0;
  for await (const batch of ahead(inBatches(documents))) {
    interruption.throwIfAborted();
    stored += (await target.loadAll(batch)).size;
    report((seen += batch.length));
    // Lets a signal in.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { stored, unchanged: seen - stored };
}

/** The same values, each next one being made while the one before is at work. */
async function* ahead<T>(values: AsyncGenerator<T>): AsyncGenerator<T> {
  let coming = values.next();
  try {
    for (;;) {
      const now = await coming;
      if (now.done) return;
      coming = values.next();
      coming.catch(() => undefined); // it fails where it is awaited
      yield now.value;
    }
  } finally {
    await values.return(undefined);
  }
}

async function* inBatches(documents: AsyncIterable<Loadable>): AsyncGenerator<Loadable[]> {
  let batch: Loadable[] = [];
  let filled = 0;
  for await (const one of documents) {
    const share = shareOf(one.extraction);
    if (batch.length > 0 && filled + share > 1) {
      yield batch;
      batch = [];
      filled = 0;
    }
    batch.push(one);
    filled += share;
  }
  if (batch.length > 0) yield batch;
}

/** How much of a transaction a document takes. */
function shareOf({ document, mentions, claims }: Extraction): number {
  return Math.max((mentions.length + claims.length) / rowsAtMost, document.text.length / charactersAtMost);
}

/** The documents of a graph one by one, but for those known elsewhere under the same fingerprint: these are not even read. */
export async function* storedDocuments(source: DocumentSource, known: ReadonlyMap<string, string>): AsyncGenerator<Loadable> {
  for (const [id, print] of await source.fingerprints()) {
    if (known.get(id) !== print) yield await source.stored(id);
  }
}

/** Extractions with their fingerprints. */
export async function* withFingerprints(extractions: AsyncIterable<Extraction>): AsyncGenerator<Loadable> {
  for await (const extraction of extractions) yield { extraction, fingerprint: fingerprint(extraction) };
}
