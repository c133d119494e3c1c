import type { Claim } from '../model/claim.ts';
import { EntenteError } from '../model/errors.ts';
import type { Extraction } from '../model/extraction.ts';
import { byCodeUnits } from './collect.ts';
import { contentsOf } from './contents.ts';
import { dataVersionOf } from '../exports/jsonl.ts';
import { fingerprint } from './fingerprint.ts';
import type { ExtractionKeeper } from './keep-extractions.ts';
import { addDocuments, fingerprintsOf, removeDocument, type Touched } from './load.ts';
import { queue } from './queue.ts';
import { refuseUnlessReading } from './refuse.ts';
import type { CypherSession, CypherTransaction } from './session.ts';
import { settle } from './settle.ts';
import type { GraphContents, GraphStore, Loadable } from './store.ts';
import { storedDocument, storedFingerprints } from './stored.ts';

/**
 * The one store, on any session whose schema is prepared.
 * @param keeper keeps what documents give beside the graph
 */
export function graphStore(session: CypherSession, keeper?: ExtractionKeeper): GraphStore {
  // Writes come one after another, since two that merge the same entity would stand in each other's way, and
  // the several reads of `contents` must not have one between them.
  const inTurn = queue();
  let contents: Promise<GraphContents> | undefined;
  const forget = (): void => void (contents = undefined);
  const read = (): Promise<GraphContents> => {
    const reading = (contents ??= inTurn(() => contentsOf(session)));
    // A failed reading is not kept: the next call tries again.
    reading.catch(() => contents === reading && forget());
    return reading;
  };
  // Work that changes the graph forgets what was read: a reading that is asked for meanwhile has its turn after it.
  const write = <T>(work: (transaction: CypherTransaction) => Promise<T>, keep: (done: T) => void): Promise<T> =>
    inTurn(async () => {
      const done = await session.write(work);
      keep(done);
      return done;
    });
  const loadAll = async (loads: readonly Loadable[]): Promise<ReadonlySet<string>> => {
    for (const { extraction } of loads) check(extraction);
    const load = async (transaction: CypherTransaction): Promise<ReadonlySet<string>> => {
      const known = await fingerprintsOf(
        transaction,
        loads.map(({ extraction }) => extraction.document.id),
      );
      const changed = loads.filter(({ extraction, fingerprint: print }) => known.get(extraction.document.id) !== print);
      if (changed.length === 0) return new Set<string>();
      keeper?.begin();
      const removed: Touched[] = [];
      for (const { extraction } of changed)
        if (known.has(extraction.document.id)) removed.push(await removeDocument(transaction, extraction.document.id));
      await settle(transaction, removed, await addDocuments(transaction, changed, removed));
      forget();
      return new Set(changed.map(({ extraction }) => extraction.document.id));
    };
    return write(load, (changed) => keeper?.put(loads.filter(({ extraction }) => changed.has(extraction.document.id))));
  };

  const source = {
    fingerprints: () => storedFingerprints(session),
    stored: (id: string) => storedDocument(session, id),
  };

  return {
    engine: session.engine,

    async load(extraction) {
      const changed = await loadAll([{ extraction, fingerprint: fingerprint(extraction) }]);
      return { changed: changed.size > 0, entities: extraction.entities.length, claims: extraction.claims.length };
    },
    loadAll,
    fingerprints: () => inTurn(source.fingerprints),
    stored: (id) => inTurn(() => source.stored(id)),

    withdraw(id) {
      const remove = async (transaction: CypherTransaction): Promise<boolean> => {
        if (!(await fingerprintsOf(transaction, [id])).has(id)) return false;
        keeper?.begin();
        await settle(transaction, [await removeDocument(transaction, id)]);
        forget();
        return true;
      };
      return write(remove, () => keeper?.drop(id));
    },

    contents: read,
    async dataVersion() {
      return dataVersionOf(await read());
    },
    async query(cypher, parameters) {
      refuseUnlessReading(cypher);
      return session.read(cypher, parameters);
    },
    searchEntities: async (query, limit) => bestFirst(await session.searchText('entityNames', query, limit)),
    searchClaims: async (query, limit) => bestFirst(await session.searchText('claimQuotes', query, limit)),
    close: () =>
      inTurn(async () => {
        try {
          await keeper?.finish(source);
        } finally {
          await session.close();
        }
      }),
  };
}

/** Equal ones by id, so that the order never changes from run to run. */
function bestFirst<T extends { readonly id: string; readonly score: number }>(hits: readonly T[]): T[] {
  return hits.toSorted((a, b) => b.score - a.score || byCodeUnits(a.id, b.id));
}

/** What cannot be shown in the source is not in the graph: claims must point into this document and at its entities. */
function check({ document, entities, mentions, claims }: Extraction): void {
  const known = new Set(entities.map((entity) => entity.id));
  const wrong = claims.find((claim) => !known.has(claim.head) || !known.has(claim.tail) || !standsIn(claim, document));
  if (wrong)
    throw new EntenteError(`Claim ${wrong.id} of ${document.id} names an entity or a span that is not in it: extract the document again.`);
  const stray = mentions.find((mention) => !known.has(mention.entity));
  if (stray)
    throw new EntenteError(`A mention in ${document.id} names the entity ${stray.entity}, which is not in it: extract the document again.`);
}

function standsIn(claim: Claim, document: Extraction['document']): boolean {
  return claim.evidence.every(
    ({ document: id, sentence }) => id === document.id && sentence.start < sentence.end && sentence.end <= document.text.length,
  );
}
