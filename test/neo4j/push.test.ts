import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Extraction } from '../../graph/model/extraction.ts';
import type { Neo4jConfig } from '../../graph/store/config.ts';
import { openStore } from '../../graph/store/open.ts';
import { push, storedDocuments } from '../../graph/store/push.ts';
import { hostileExtraction } from '../store/hostile-extraction.ts';
import { entity, extractionOf } from '../store/made-extraction.ts';
import { goldExtractions } from '../support/gold-extraction.ts';
import { buildOnce, outcomeOf, runCli, startCli, type Outcome } from '../support/run-cli.ts';
import { environmentOf } from './server.mjs';

const server = inject('neo4j');

/** Documents so long that each takes a transaction of its own. */
const longOnes = (count: number): Extraction[] =>
  Array.from({ length: count }, (_, at) => {
    const ends = [
      entity('Agency', 'harbour', ['Harbour Office', `Office ${at}`]),
      entity('Agency', `quay ${at}`, [`Quay Board ${at}`]),
    ] as const;
    const text = `Harbour Office funds Quay Board ${at}.${' '.repeat(3_000_000)}`;
    return extractionOf(`long-${at}`, text, ends, [{ head: ends[0], tail: ends[1], type: 'FUNDS', status: 'done' }]);
  });

describe.skipIf('missing' in server)('pushing into Neo4j', () => {
  if ('missing' in server) return;
  const env = environmentOf(server);
  const config: Neo4jConfig = { engine: 'neo4j', uri: server.uri, username: server.username, password: server.password };
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password), { disableLosslessIntegers: true });
  const folder = mkdtempSync(join(tmpdir(), 'entente-push-'));
  const goldGraph = join(folder, 'gold');
  const longGraph = join(folder, 'long');

  const rowsOf = async (cypher: string): Promise<unknown[][]> =>
    (await driver.executeQuery(cypher)).records.map((record) => [...record.values()]);
  const empty = (): Promise<unknown> => rowsOf('MATCH (n) DETACH DELETE n');

  /** Every node with its labels and properties, every relationship with its ends: whatever it was that wrote them. */
  async function everything(): Promise<string[]> {
    const nodes = await rowsOf('MATCH (n) RETURN labels(n), properties(n)');
    const relationships = await rowsOf('MATCH (a)-[r]->(b) RETURN a.id, type(r), properties(r), b.id');
    const sorted = (_key: string, value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value;
    return [...nodes, ...relationships].map((row) => JSON.stringify(row, sorted)).sort();
  }

  async function makeGraph(path: string, extractions: readonly Extraction[]): Promise<void> {
    const store = await openStore({ engine: 'embedded', path });
    for (const extraction of extractions) await store.load(extraction);
    await store.close();
  }

  async function load(...extractions: readonly Extraction[]): Promise<void> {
    const store = await openStore(config);
    for (const extraction of extractions) await store.load(extraction);
    await store.close();
  }

  const pushing = (args: readonly string[], changed: Readonly<Record<string, string>> = {}): Promise<Outcome> =>
    runCli(['push', ...args], { cwd: folder, env: { ...env, ...changed } });
  const pushGold = (...args: readonly string[]): Promise<Outcome> => pushing(['--store', goldGraph, ...args]);

  beforeAll(async () => {
    await buildOnce();
    await makeGraph(goldGraph, [...goldExtractions(), hostileExtraction()]);
    await makeGraph(longGraph, longOnes(8));
  }, 120_000);
  beforeEach(empty);
  afterAll(async () => {
    await driver.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What it says where it must fail, and that it changed nothing. */
  async function refusal(outcome: Outcome, before: readonly string[] = []): Promise<string> {
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    expect(outcome.stderr).toMatch(/^entente: [^\n]+\.\n$/u);
    expect(await everything()).toEqual(before);
    return outcome.stderr;
  }

  test('a search right after the indexes were told to be made waits for them', async () => {
    await rowsOf('DROP INDEX claimQuotes IF EXISTS');
    await rowsOf("UNWIND range(1, 60000) AS at CREATE (:Claim {id: 'claim ' + at, quote: 'Harbour Office funds Quay Board ' + at})");
    const store = await openStore(config);
    try {
      expect(await store.searchClaims('harbour 59999', 1)).toMatchObject([{ id: 'claim 59999' }]);
    } finally {
      await store.close();
    }
  });

  test('gives the very graph that a build gives, and again changes nothing', async () => {
    await load(...goldExtractions(), hostileExtraction());
    const built = await everything();
    await empty();
    expect((await pushGold()).stderr).toMatch(/holds all 3 documents: 3 stored, 0 there already/u);
    expect(await everything()).toEqual(built);
    expect((await pushGold()).stderr).toMatch(/holds all 3 documents: 0 stored, 3 there already/u);
    expect(await everything()).toEqual(built);
  });

  test('gives the same out of a graph beside which nothing is kept', async () => {
    await pushGold();
    const pushed = await everything();
    await empty();
    const bare = join(folder, 'bare');
    for (const part of ['', '.stamp.json']) cpSync(`${goldGraph}${part}`, `${bare}${part}`);
    expect((await pushing(['--store', bare])).stderr).toMatch(/3 stored, 0 there already/u);
    expect(await everything()).toEqual(pushed);
  });

  test('takes documents in place of a graph, and finds what a build left there', async () => {
    const press = 'seeds/2018-01-24-press-release.txt';
    const root = new URL('../../', import.meta.url).pathname;
    expect((await runCli(['push', press], { cwd: root, env })).stderr).toMatch(/holds the document: 1 stored/u);
    const pushed = await everything();
    const again = await runCli(['build', press], { cwd: root, env });
    expect(again.stdout).toContain('unchanged');
    expect(await everything()).toEqual(pushed);
  });

  test('goes by options as well, and by a routing address', async () => {
    const { code } = await runCli(
      ['push', '--store', goldGraph, '--uri', server.uri.replace('bolt:', 'neo4j:'), '--user', server.username, '--database', 'neo4j'],
      { cwd: folder, env: { NEO4J_PASSWORD: server.password } },
    );
    expect(code).toBe(0);
    expect(await rowsOf('MATCH (d:Document) WHERE NOT d:Entity RETURN count(d)')).toEqual([[3]]);
  });

  test('puts a changed document in place of its former self', async () => {
    await load({ ...goldExtractions()[0]!, claims: [] }, goldExtractions()[1]!);
    expect((await pushGold()).stderr).toMatch(/2 stored, 1 there already/u);
    const replaced = await everything();
    await empty();
    await pushGold();
    expect(replaced).toEqual(await everything());
  });

  describe('interrupted', () => {
    test('between two transactions, it goes on with what is missing', async () => {
      const source = await openStore({ engine: 'embedded', path: longGraph, readOnly: true });
      const target = await openStore(config);
      const stop = new AbortController();
      const first = push(target, storedDocuments(source, await target.fingerprints()), {
        report: (done) => done === 3 && stop.abort(new Error('stopped')),
        interruption: stop.signal,
      });
      await expect(first).rejects.toThrow('stopped');
      const known = await target.fingerprints();
      expect(known.size).toBe(3);
      const rest = push(target, storedDocuments(source, known), { report: () => undefined, interruption: new AbortController().signal });
      expect(await rest).toEqual({ stored: 5, unchanged: 0 });
      expect(await target.dataVersion()).toBe(await source.dataVersion());
      await source.close();
      await target.close();
    });

    test('by a signal, it says how to go on; killed in the middle of all, it loses nothing', async () => {
      for (const [signal, code, words] of [
        ['SIGINT', 130, /run the same command to go on/u],
        ['SIGKILL', null, /^$/u],
      ] as const) {
        await empty();
        const child = startCli(['push', '--store', longGraph], { cwd: folder, env });
        const ended = outcomeOf(child);
        const count = async (): Promise<number> => Number((await rowsOf('MATCH (d:Document) RETURN count(d)'))[0]?.[0]);
        while ((await count()) === 0 && child.exitCode === null) await sleep(5);
        child.kill(signal);
        const outcome = await ended;
        expect(outcome.code).toBe(code);
        expect(outcome.stderr).toMatch(words);
        expect((await pushing(['--store', longGraph])).code).toBe(0);
        const resumed = await everything();
        await empty();
        await load(...longOnes(8));
        expect(resumed.length).toBe((await everything()).length);
        expect(resumed).toEqual(await everything());
      }
    });
  });

  describe('a database that holds other data', () => {
    const others = "CREATE (a:Person {name: 'Ada'})-[:KNOWS]->(b:Person:Author {name: 'Bo'})";

    test('is recognised, and used only when told to; what was there stays', async () => {
      await rowsOf(others);
      const before = await everything();
      expect(await refusal(await pushGold(), before)).toMatch(/holds other data \(:Person[^)]*\)[^\n]*--into-existing/u);
      const build = await runCli(['build'], { cwd: folder, env });
      expect(await refusal(build, before)).toMatch(/holds other data[^\n]*--into-existing/u);
      expect((await pushGold('--into-existing')).code).toBe(0);
      expect(await everything()).toEqual(expect.arrayContaining(before));
      const { code } = await runCli(['withdraw', goldExtractions()[0]!.document.id], { cwd: folder, env });
      expect(code).toBe(0);
      expect(await everything()).toEqual(expect.arrayContaining(before));
    });

    test('is never used where it has the graph’s own labels', async () => {
      await rowsOf("CREATE (:Document {id: 'contract-7'})");
      expect(await refusal(await pushGold('--into-existing'), await everything())).toMatch(
        /\(:Document\)[^\n]*labels that it uses itself/u,
      );
    });

    test('keeps the relationships that someone drew between what was pushed', async () => {
      const [first, second] = longOnes(1).flatMap((one) => [one, { ...one, document: { ...one.document, id: 'copy' }, claims: [] }]);
      await load(first!, second!);
      await rowsOf('MATCH (a:Entity)-[:FUNDS]->(b:Entity) CREATE (a)-[:FUNDS {by: "hand"}]->(b)');
      const withdraw = (id: string): Promise<Outcome> => runCli(['withdraw', id], { cwd: folder, env });
      // Its claim goes, but not what bears the same name and is not Entente's.
      expect((await withdraw(first!.document.id)).code).toBe(0);
      expect(await rowsOf('MATCH ()-[r:FUNDS]->() RETURN r.by')).toEqual([['hand']]);
      // Its ends would go with the last document that names them.
      expect(await refusal(await withdraw('copy'), await everything())).toMatch(/relationship FUNDS that Entente did not write/u);
    });

    test('does not take away a claim that others refer to', async () => {
      await pushGold();
      await rowsOf("MATCH (c:Claim) WITH c ORDER BY c.id LIMIT 1 CREATE (:Note {id: 'n'})-[:ABOUT]->(c)");
      const about = String((await rowsOf('MATCH (:Note)-[:ABOUT]->(:Claim)-[:SAID_IN]->(d) RETURN d.id'))[0]?.[0]);
      const before = await everything();
      expect(await refusal(await runCli(['withdraw', about], { cwd: folder, env }), before)).toMatch(
        /relationship ABOUT that Entente did not write/u,
      );
    });
  });

  describe('a server that cannot be used is told in one sentence', () => {
    test.each([
      ['no server named', { NEO4J_URI: '' }, 2, /NEO4J_URI, or give --uri/u],
      ['no password', { NEO4J_PASSWORD: '' }, 1, /NEO4J_PASSWORD/u],
      // Another name, as wrong passwords lock the right name out for a while.
      ['wrong password', { NEO4J_USERNAME: 'nobody', NEO4J_PASSWORD: 'wrong-password' }, 1, /refuses the user "nobody"/u],
      ['wrong address', { NEO4J_URI: 'http://127.0.0.1:7474' }, 1, /not an address of Neo4j/u],
      ['nobody there', { NEO4J_URI: 'bolt://127.0.0.1:1' }, 1, /No Neo4j server answers/u],
      ['nobody there to route', { NEO4J_URI: 'neo4j://127.0.0.1:1' }, 1, /No Neo4j server answers/u],
      ['no TLS there', { NEO4J_URI: server.uri.replace('bolt:', 'bolt+s:') }, 1, /TLS/u],
      ['no such database', { NEO4J_DATABASE: 'elsewhere' }, 1, /no database "elsewhere"/u],
    ])('%s', async (_name, changed, code, sentence) => {
      const outcome = await pushing(['--store', goldGraph], changed);
      expect(outcome).toMatchObject({ code, stdout: '' });
      expect(outcome.stderr).toMatch(/^entente: [^\n]+\.\n$/u);
      expect(outcome.stderr).toMatch(sentence);
    });

    test('nor a graph that is not there', async () => {
      expect(await refusal(await pushing(['--store', join(folder, 'none')]))).toMatch(/There is no graph at/u);
    });
  });
});
