/** Keeps what each document gives beside an embedded graph that is being written: see extraction-file.ts. */
import { closeSync, fsyncSync, ftruncateSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { EntenteError } from '../model/errors.ts';
import { byCodeUnits } from './collect.ts';
import { bytesAt, endOfFile, extractionsPath, packed, type Place } from './extraction-file.ts';
import { openKept } from './kept-extractions.ts';
import type { DocumentSource, Loadable } from './store.ts';

/** The file is written anew when more than this part of it belongs to documents that are gone. */
const wasteAtMost = 0.5;

export class ExtractionKeeper {
  readonly #databasePath: string;
  readonly #path: string;
  /** Open from the first change on. */
  #file: number | undefined;
  #places = new Map<string, Place>();
  #end = 0;

  constructor(databasePath: string) {
    this.#databasePath = databasePath;
    this.#path = extractionsPath(databasePath);
  }

  /** Before the graph is changed: from now on the file is not complete, whatever happens to this process. */
  begin(): void {
    if (this.#file !== undefined) return;
    const kept = openKept(this.#databasePath, 'r+');
    if (kept) {
      this.#places = new Map(kept.index.places);
      this.#end = kept.index.start;
      ftruncateSync(kept.file, this.#end);
      fsyncSync(kept.file);
    } else {
      // Whoever reads the former file still keeps it.
      rmSync(this.#path, { force: true });
    }
    this.#file = kept?.file ?? openSync(this.#path, 'w+');
  }

  /** When the graph holds them. */
  put(loads: Iterable<Loadable>): void {
    for (const { extraction, fingerprint } of loads)
      this.#places.set(extraction.document.id, { fingerprint, ...this.#append(packed(extraction)) });
  }

  /** When the graph no longer holds it. */
  drop(id: string): void {
    this.#places.delete(id);
  }

  /** Before the graph is closed: what differs is read out of it, and the file is complete. */
  async finish(graph: Pick<DocumentSource, 'fingerprints' | 'stored'>): Promise<void> {
    if (this.#file === undefined) return;
    try {
      await this.#agreeWith(graph);
      if (this.#waste() > wasteAtMost) this.#writeAnew();
      fsyncSync(this.#file);
      this.#append(endOfFile(this.#places));
      fsyncSync(this.#file);
    } catch (error) {
      // What stands in the way of reading the graph is said to whoever pushes it.
      if (!(error instanceof EntenteError)) throw error;
    } finally {
      closeSync(this.#file);
      this.#file = undefined;
    }
  }

  async #agreeWith(graph: Pick<DocumentSource, 'fingerprints' | 'stored'>): Promise<void> {
    const fingerprints = await graph.fingerprints();
    for (const id of this.#places.keys()) if (!fingerprints.has(id)) this.#places.delete(id);
    for (const [id, fingerprint] of fingerprints) if (this.#places.get(id)?.fingerprint !== fingerprint) this.put([await graph.stored(id)]);
    this.#places = new Map([...this.#places].sort(([a], [b]) => byCodeUnits(a, b)));
  }

  #waste(): number {
    const used = [...this.#places.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    return this.#end === 0 ? 0 : 1 - used / this.#end;
  }

  #writeAnew(): void {
    const former = this.#file!;
    const draft = `${this.#path}.new`;
    this.#file = openSync(draft, 'w+');
    this.#end = 0;
    for (const [id, { fingerprint, start, bytes }] of this.#places)
      this.#places.set(id, { fingerprint, ...this.#append(bytesAt(former, start, bytes)) });
    closeSync(former);
    renameSync(draft, this.#path);
  }

  #append(bytes: Buffer): Pick<Place, 'start' | 'bytes'> {
    const start = this.#end;
    for (let written = 0; written < bytes.length;)
      written += writeSync(this.#file!, bytes, written, bytes.length - written, start + written);
    this.#end += bytes.length;
    return { start, bytes: bytes.length };
  }
}
