import { array, assert, asyncProperty, boolean } from 'fast-check';
import neo4j from 'neo4j-driver';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { exportLines } from '../../graph/exports/jsonl.ts';
import { turtleLines } from '../../graph/exports/turtle.ts';
import type { Neo4jConfig } from '../../graph/store/config.ts';
import { graphStore } from '../../graph/store/graph-store.ts';
import { openNeo4j } from '../../graph/store/neo4j.ts';
import { openStore } from '../../graph/store/open.ts';
import type { CypherSession } from '../../graph/store/session.ts';
import type { GraphStore } from '../../graph/store/store.ts';
import { storeContract } from '../store/contract.ts';
import { made, seen, step } from '../store/histories.ts';
import { hostileExtraction } from '../store/hostile-extraction.ts';
import { goldExtractions } from '../support/gold-extraction.ts';

const server = inject('neo4j');

describe.skipIf('missing' in server)('Neo4j', () => {
  if ('missing' in server) return;
  const config: Neo4jConfig = { engine: 'neo4j', uri: server.uri, username: server.username, password: server.password };
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  afterAll(() => driver.close());

  /** What opening says where it must fail. */
  async function saying(changed: Partial<Neo4jConfig>): Promise<unknown> {
    const opened = await openStore({ ...config, ...changed }).catch((error: unknown) => error);
    expect(opened).toMatchObject({ name: 'StoreUnavailable' });
    return opened instanceof Error ? opened.message : opened;
  }

  /** Every case starts from an empty graph. */
  async function fresh(): Promise<GraphStore> {
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    return openStore(config);
  }

  storeContract(fresh);

  test('gives the same export as the embedded graph, byte for byte', async () => {
    const stores = [await fresh(), await openStore({ engine: 'embedded' })];
    const exports: string[] = [];
    for (const store of stores) {
      for (const extraction of [...goldExtractions(), hostileExtraction()]) await store.load(extraction);
      const contents = await store.contents();
      exports.push([...exportLines(contents), ...turtleLines(contents)].join(''));
      await store.close();
    }
    expect(exports[0]).toBe(exports[1]);
    expect(exports[0]!.length).toBeGreaterThan(100_000);
  });

  /** As one before 5.26 is written to: labels and types are written out. */
  function older(session: CypherSession): CypherSession {
    return {
      engine: 'neo4j',
      write: (work) => session.write((transaction) => work({ ...transaction, dynamicTypes: false })),
      read: (cypher, parameters) => session.read(cypher, parameters),
      prepareSchema: () => session.prepareSchema(),
      searchText: (index, query, limit) => session.searchText(index, query, limit),
      close: () => session.close(),
    };
  }

  test('takes labels and types from rows', async () => {
    const session = await openNeo4j(config);
    expect(await session.write(({ dynamicTypes }) => Promise.resolve(dynamicTypes))).toBe(true);
    await session.close();
  });

  test('holds what the embedded graph holds after any history, with labels and types from rows or written out', async () => {
    await assert(
      asyncProperty(array(step, { maxLength: 6 }), boolean(), async (steps, writtenOut) => {
        await (await fresh()).close();
        const session = await openNeo4j(config);
        const stores = [graphStore(writtenOut ? older(session) : session), await openStore({ engine: 'embedded' })] as const;
        for (const store of stores)
          for (const [action, parts] of steps) await (action === 'load' ? store.load(made(parts)) : store.withdraw(parts[0]));
        expect(await seen(stores[0])).toEqual(await seen(stores[1]));
        for (const store of stores) await store.close();
      }),
      { numRuns: 20 },
    );
  });

  test('notices what others wrote in place of its own', async () => {
    const store = await fresh();
    await store.load(goldExtractions()[1]!);
    await driver.executeQuery('MATCH (e:Entity) SET e.names = null');
    await expect(store.contents()).rejects.toMatchObject({ name: 'StoreUnavailable' });
    await store.close();
  });

  describe('a server that cannot be used', () => {
    test('says so where none answers, within seconds', async () => {
      const started = Date.now();
      expect(await saying({ uri: 'bolt://127.0.0.1:1' })).toMatch(/No Neo4j server answers at bolt:\/\/127\.0\.0\.1:1: start it/u);
      expect(Date.now() - started).toBeLessThan(8_000);
    });

    test('says so where none answers to a routing address', async () => {
      expect(await saying({ uri: 'neo4j://127.0.0.1:1' })).toMatch(/No Neo4j server answers at neo4j:/u);
    });

    test('says so where the password is wrong', async () => {
      expect(await saying({ password: 'wrong-password' })).toMatch(/refuses the user "neo4j" with this password: set NEO4J_USERNAME/u);
    });

    test('says so where the database is not there', async () => {
      expect(await saying({ database: 'elsewhere' })).toMatch(/has no database "elsewhere": set NEO4J_DATABASE/u);
    });

    test('says so where the address is none', async () => {
      expect(await saying({ uri: 'http://127.0.0.1:7474' })).toMatch(/not an address of Neo4j/u);
    });
  });
});
