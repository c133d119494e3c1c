import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { array, assert, asyncProperty, constantFrom, oneof } from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EntenteError } from '../../graph/model/errors.ts';
import type { Extraction } from '../../graph/model/extraction.ts';
import { keptExtractions } from '../../graph/store/kept-extractions.ts';
import { openStore } from '../../graph/store/open.ts';
import type { DocumentSource, GraphStore, Loadable } from '../../graph/store/store.ts';
import { goldExtractions } from '../support/gold-extraction.ts';
import { made, step } from './histories.ts';
import { hostileExtraction } from './hostile-extraction.ts';

let folder: string;
/** Of the graph, in a folder of its own. */
let path: string;
let opened: GraphStore[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-kept-'));
  path = join(folder, 'first', 'graph');
  opened = [];
});
afterEach(async () => {
  for (const store of opened) await store.close();
  rmSync(folder, { recursive: true });
});

const file = (): string => `${path}.extractions`;

async function open(readOnly = false): Promise<GraphStore> {
  const store = await openStore({ engine: 'embedded', path, ...(readOnly ? { readOnly } : {}) });
  opened.push(store);
  return store;
}

async function build(...extractions: readonly Extraction[]): Promise<void> {
  const store = await open();
  for (const extraction of extractions) await store.load(extraction);
  await store.close();
}

/** The files of an open graph as a killed process leaves them. From here on they are the graph. */
function asKilled(): void {
  const left = mkdtempSync(join(folder, 'killed-'));
  cpSync(dirname(path), left, { recursive: true });
  path = join(left, 'graph');
}

async function allOf(source: DocumentSource): Promise<Loadable[]> {
  const found: Loadable[] = [];
  for (const id of (await source.fingerprints()).keys()) found.push(await source.stored(id));
  await source.close();
  return found;
}

/** What is kept, which must be what the engine holds. */
async function kept(): Promise<Loadable[]> {
  const source = keptExtractions(path);
  expect(source).toBeDefined();
  const fingerprints = [...(await source!.fingerprints())];
  const found = await allOf(source!);
  const engine = await open(true);
  expect(fingerprints).toEqual([...(await engine.fingerprints())]);
  expect(found).toEqual(await allOf(engine));
  return found;
}

/** Ids of the documents that are read out of the engine, as the file is not to be read. */
async function readFromEngine(): Promise<string[]> {
  expect(keptExtractions(path)).toBeUndefined();
  return (await allOf(await open(true))).map(({ extraction }) => extraction.document.id);
}

const [report, press] = goldExtractions() as [Extraction, Extraction];
const ids = [report, press].map(({ document }) => document.id).sort();

describe('what is kept beside the embedded graph', () => {
  test('is what the graph holds, whatever its history', async () => {
    const steps = array(oneof(step, constantFrom('open again' as const, 'be killed' as const)), { minLength: 1, maxLength: 10 });
    await assert(
      asyncProperty(steps, async (history) => {
        path = join(mkdtempSync(join(folder, 'history-')), 'graph');
        let store = await open();
        for (const now of history) {
          if (typeof now === 'string') {
            if (now === 'be killed') asKilled();
            await store.close();
            store = await open();
          } else {
            const [action, parts] = now;
            if (action === 'load') await store.load(made(parts));
            else await store.withdraw(parts[0]);
          }
        }
        // A change ends it, as what a killed process left is made whole by the next one.
        await store.load(made(['x', 'last', []]));
        await store.close();
        await kept();
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  test('gives back real documents and hostile names as they were loaded', async () => {
    const all = [report, press, hostileExtraction()];
    await build(...all);
    const found = new Map((await kept()).map(({ extraction }) => [extraction.document.id, extraction]));
    for (const { document, entities, mentions } of all) expect(found.get(document.id)).toMatchObject({ document, entities, mentions });
    // Evidence is stored as text: the order of its keys counts.
    const evidence = ({ claims }: Extraction): string[] => claims.map((claim) => JSON.stringify(claim.evidence)).sort();
    for (const one of all) expect(evidence(found.get(one.document.id)!)).toEqual(evidence(one));
  });

  test('is left as it is where nothing changes', async () => {
    await build(report, press);
    const before = readFileSync(file());
    const { ino } = statSync(file());
    await build(press, report);
    expect(readFileSync(file()).equals(before)).toBe(true);
    expect(statSync(file()).ino).toBe(ino);
  });

  test('does not grow with each change', async () => {
    await build(report, press);
    const { size } = statSync(file());
    for (let at = 0; at < 5; at += 1) await build({ ...report, document: { ...report.document, title: `Title ${at}` } });
    expect(statSync(file()).size).toBeLessThan(2.2 * size);
    await build(report);
    const store = await open();
    for (const id of ids) await store.withdraw(id);
    await store.close();
    expect(await kept()).toEqual([]);
    expect(statSync(file()).size).toBeLessThan(100);
  });

  test('is not read from the first change to the end of it, and while someone writes nobody pushes', async () => {
    await build(report);
    const store = await open();
    await store.load(report);
    expect(keptExtractions(path)).toBeDefined();
    await store.load(press);
    expect(keptExtractions(path)).toBeUndefined();
    await expect(open(true)).rejects.toThrow(/already open by another process/u);
    await store.close();
    expect(await kept()).toHaveLength(2);
  });

  test('is not read where its writer was killed, even before the stamp was written; the next change makes it whole', async () => {
    await build(report);
    const stamp = readFileSync(`${path}.stamp.json`);
    const store = await open();
    await store.load(press);
    asKilled();
    await store.close();
    writeFileSync(`${path}.stamp.json`, stamp);
    expect(await readFromEngine()).toEqual(ids);
    const again = await open();
    await again.withdraw(press.document.id);
    await again.close();
    expect(await kept()).toHaveLength(1);
  });

  test('is made whole after a change that failed', async () => {
    await build(report);
    const store = await open();
    const failing = { ...press, claims: [...press.claims, { ...press.claims[0]!, status: 'called-for' as const }] };
    await expect(store.load(failing)).rejects.toThrow(EntenteError);
    await store.close();
    expect(await kept()).toHaveLength(1);
  });

  test('is not read where it is missing or of another state, and comes with the next change', async () => {
    await build(report);
    const former = readFileSync(file());
    await build(press);
    // As an older version leaves it, which knows nothing of it.
    writeFileSync(file(), former);
    expect(await readFromEngine()).toEqual(ids);
    rmSync(file());
    expect(await readFromEngine()).toEqual(ids);
    await build({ ...press, claims: [] });
    expect(await kept()).toHaveLength(2);
    rmSync(path);
    expect(keptExtractions(path)).toBeUndefined();
  });

  test('is not read where it is cut short or its index is damaged', async () => {
    await build(report, press);
    const whole = readFileSync(file());
    for (const length of [0, 10, whole.length - 1]) {
      writeFileSync(file(), whole.subarray(0, length));
      expect(await readFromEngine()).toEqual(ids);
    }
    const damaged = Buffer.from(whole);
    damaged[whole.length - 40]! ^= 1;
    writeFileSync(file(), damaged);
    expect(await readFromEngine()).toEqual(ids);
  });

  test('says what to do where a document in it is damaged', async () => {
    await build(report);
    const damaged = readFileSync(file());
    damaged[1000]! ^= 1;
    writeFileSync(file(), damaged);
    const source = keptExtractions(path)!;
    await expect(source.stored(report.document.id)).rejects.toMatchObject({
      name: 'StoreUnavailable',
      message: `The file ${file()} is damaged: remove it, and run the same command to go on.`,
    });
    await source.close();
    rmSync(file());
    expect(await readFromEngine()).toEqual([report.document.id]);
  });

  test('is read to the end by one who began before a change', async () => {
    await build(report, press);
    const source = keptExtractions(path)!;
    const before = await source.stored(report.document.id);
    await build({ ...report, claims: [] }, hostileExtraction());
    const store = await open();
    for (const id of ids) await store.withdraw(id);
    await store.close();
    expect(await source.stored(report.document.id)).toEqual(before);
    expect((await source.stored(press.document.id)).extraction.document).toEqual(press.document);
    await source.close();
  });

  test('is not made for a graph in memory or by a reader', async () => {
    await build(report);
    rmSync(file());
    const reader = await open(true);
    await reader.contents();
    await reader.close();
    expect(existsSync(file())).toBe(false);
  });
});
