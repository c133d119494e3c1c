/** Reads what documents gave out of the file beside an embedded graph: see extraction-file.ts. */
import { closeSync, existsSync, openSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { EntenteError, StoreUnavailable } from '../model/errors.ts';
import { extractionsPath, readExtraction, readIndex, type Index } from './extraction-file.ts';
import { hashOf, readStamp } from './stamp.ts';
import type { DocumentSource } from './store.ts';

/**
 * Opens the file where it holds what the graph holds: the graph is there, the file is complete, and the stamp of the graph
 * is that of the same documents.
 * @returns its descriptor, and what stands in it
 */
export function openKept(databasePath: string, flags: 'r' | 'r+'): { readonly file: number; readonly index: Index } | undefined {
  if (!existsSync(databasePath) || !existsSync(extractionsPath(databasePath))) return undefined;
  let file: number | undefined;
  try {
    file = openSync(extractionsPath(databasePath), flags);
    const index = readIndex(file);
    if (index && hashOf(fingerprintsOf(index)) === readStamp(databasePath)?.hash) return { file, index };
  } catch {
    // Damaged, or gone: the graph itself has it all, and says what is wrong with it.
  }
  if (file !== undefined) closeSync(file);
  return undefined;
}

/**
 * What the documents of an embedded graph gave, without opening it. Whoever changes the graph meanwhile does not change what is read.
 * @returns `undefined` where it has to be read out of the graph itself
 */
export function keptExtractions(databasePath: string): DocumentSource | undefined {
  const kept = openKept(databasePath, 'r');
  if (!kept) return undefined;
  const { file, index } = kept;
  return {
    fingerprints: () => Promise.resolve(fingerprintsOf(index)),
    async stored(id) {
      // Reading is no waiting: without this nothing else would have its turn.
      await setImmediate();
      const place = index.places.get(id);
      if (!place) throw new EntenteError(`The graph holds no document ${id}.`);
      try {
        return { extraction: readExtraction(file, place), fingerprint: place.fingerprint };
      } catch (error) {
        const path = extractionsPath(databasePath);
        throw new StoreUnavailable(`The file ${path} is damaged: remove it, and run the same command to go on.`, { cause: error });
      }
    },
    async close() {
      closeSync(file);
    },
  };
}

function fingerprintsOf({ places }: Index): ReadonlyMap<string, string> {
  return new Map([...places].map(([id, { fingerprint }]) => [id, fingerprint]));
}
