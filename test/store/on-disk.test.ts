import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore, storeConfigFromEnvironment } from '../../graph/store/open.ts';
import type { GraphStore } from '../../graph/store/store.ts';
import { goldExtractions } from '../support/gold-extraction.ts';

let folder: string;
let path: string;
let opened: GraphStore[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-store-'));
  path = join(folder, 'deep', 'graph.db');
  opened = [];
});
afterEach(async () => {
  for (const store of opened) await store.close();
  rmSync(folder, { recursive: true });
});

async function open(options: { readonly readOnly?: boolean } = {}): Promise<GraphStore> {
  const store = await openStore({ engine: 'embedded', path, ...options });
  opened.push(store);
  return store;
}

/** A closed graph of the seeds on the disk. @returns its data version */
async function build(): Promise<string> {
  const store = await open();
  for (const extraction of goldExtractions()) await store.load(extraction);
  const version = await store.dataVersion();
  await store.close();
  return version;
}

async function refusal(options: { readonly readOnly?: boolean } = {}): Promise<string> {
  const error: unknown = await open(options).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'StoreUnavailable' });
  return error instanceof Error ? error.message : '';
}

/** The files of an open graph as a killed process leaves them: the log not yet worked into the database. @returns the copy's path */
function copyAsKilled(): string {
  cpSync(join(folder, 'deep'), join(folder, 'killed'), { recursive: true });
  return join(folder, 'killed', 'graph.db');
}

/** The file of the write-ahead log that is being written. */
async function logFile(): Promise<string> {
  const files = await readdir(`${path}.wal`);
  return join(
    `${path}.wal`,
    files
      .filter((file) => file.endsWith('.log'))
      .sort()
      .at(-1)!,
  );
}

describe('the embedded graph on the disk', () => {
  test('holds all when it is opened again, and finds it by its words', async () => {
    const version = await build();
    const store = await open();
    expect(await store.dataVersion()).toBe(version);
    expect(await store.searchEntities('Europol', 3)).not.toEqual([]);
    expect(await store.load(goldExtractions()[0]!)).toMatchObject({ changed: false });
  });

  test('can be read by several at once, and then written by none', async () => {
    const version = await build();
    const readers = [await open({ readOnly: true }), await open({ readOnly: true })];
    for (const reader of readers) {
      expect(await reader.dataVersion()).toBe(version);
      expect(await reader.searchClaims('radicalisation', 3)).toHaveLength(3);
    }
    await expect(readers[0]!.withdraw(goldExtractions()[0]!.document.id)).rejects.toMatchObject({ name: 'CypherRefused' });
    expect(await refusal()).toMatch(/already open by another process/u);
  });

  test('tells a second writer that it is open already', async () => {
    await open();
    expect(await refusal()).toBe(`The graph at ${path} is already open by another process: stop that one, or name another path.`);
    expect(await refusal({ readOnly: true })).toMatch(/already open by another process/u);
  });

  test('is not made by a reader', async () => {
    expect(await refusal({ readOnly: true })).toMatch(/There is no graph at .+: build one first/u);
    expect(existsSync(path)).toBe(false);
  });

  test('is told from a file that is none', async () => {
    path = join(folder, 'notes.txt');
    writeFileSync(path, 'These are notes.\n');
    expect(await refusal()).toMatch(/notes\.txt is not a graph/u);
    expect(readFileSync(path, 'utf8')).toBe('These are notes.\n');
    path = folder;
    expect(await refusal()).toMatch(/is not a graph/u);
  });

  test('notices when its write-ahead log was cut short', async () => {
    const store = await open();
    const [first, second] = goldExtractions();
    await store.load(first!);
    const sizeBefore = statSync(await logFile()).size;
    await store.load(second!);
    path = copyAsKilled();
    await store.close();
    truncateSync(await logFile(), sizeBefore);
    expect(await refusal()).toMatch(/has lost data since it was last written: remove .+graph\.db\* and build it again/u);
  });

  test('notices when its write-ahead log or the database itself is gone', async () => {
    const store = await open();
    await store.load(goldExtractions()[0]!);
    path = copyAsKilled();
    await store.close();
    rmSync(`${path}.wal`, { recursive: true });
    expect(await refusal()).toMatch(/has lost data/u);
    rmSync(path);
    expect(await refusal()).toMatch(/is gone but its stamp is there/u);
  });

  test('holds what was loaded when its process is killed, even before the stamp was written', async () => {
    const version = await build();
    const stampBefore = readFileSync(`${path}.stamp.json`);
    const store = await open();
    await store.withdraw(goldExtractions()[1]!.document.id);
    await store.load(goldExtractions()[1]!);
    path = copyAsKilled();
    await store.close();
    writeFileSync(`${path}.stamp.json`, stampBefore);
    expect(await (await open()).dataVersion()).toBe(version);
  });

  test('holds what was loaded when its process is killed after a change that changed nothing', async () => {
    const version = await build();
    const store = await open();
    await store.load(goldExtractions()[0]!);
    expect(await store.withdraw('never-seen')).toBe(false);
    path = copyAsKilled();
    await store.close();
    expect(await (await open()).dataVersion()).toBe(version);
  });

  test('says what to do where the stamp cannot be read', async () => {
    await build();
    writeFileSync(`${path}.stamp.json`, '{');
    expect(await refusal()).toMatch(/The stamp .+ cannot be read: remove .+graph\.db\*/u);
  });
});

describe('the environment', () => {
  test('names the embedded graph unless NEO4J_URI is set', () => {
    expect(storeConfigFromEnvironment({}, 'x.db')).toEqual({ engine: 'embedded', path: 'x.db' });
    expect(storeConfigFromEnvironment({ NEO4J_URI: '' }, 'x.db', { readOnly: true })).toEqual({
      engine: 'embedded',
      path: 'x.db',
      readOnly: true,
    });
  });

  test('names Neo4j with its user and database', () => {
    const env = { NEO4J_URI: 'bolt://h', NEO4J_PASSWORD: 'p' };
    expect(storeConfigFromEnvironment(env, 'x')).toEqual({ engine: 'neo4j', uri: 'bolt://h', username: 'neo4j', password: 'p' });
    expect(storeConfigFromEnvironment({ ...env, NEO4J_USERNAME: 'u', NEO4J_DATABASE: 'd' }, 'x')).toMatchObject({
      username: 'u',
      database: 'd',
    });
  });

  test('without a password says what to set', () => {
    expect(() => storeConfigFromEnvironment({ NEO4J_URI: 'bolt://h' }, 'x')).toThrow(/set NEO4J_PASSWORD, or unset NEO4J_URI/u);
  });
});
