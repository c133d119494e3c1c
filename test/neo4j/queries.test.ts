import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openStore } from '../../graph/store/open.ts';
import type { GraphStore } from '../../graph/store/store.ts';
import { analystsExtractions } from '../store/analysts-graph.ts';
import { answered, comparable, refused } from '../store/analysts.ts';

const server = inject('neo4j');

describe.skipIf('missing' in server)('the 100 queries: the same columns and rows from Neo4j and from the embedded graph', () => {
  if ('missing' in server) return;
  const { uri, username, password } = server;
  let stores: readonly [GraphStore, GraphStore];
  beforeAll(async () => {
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    await driver.close();
    stores = [await openStore({ engine: 'neo4j', uri, username, password }), await openStore({ engine: 'embedded' })];
    for (const extraction of await analystsExtractions()) for (const store of stores) await store.load(extraction);
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  test.each(answered.map((query) => [query.question, query] as const))('%s', async (_, { cypher, parameters }) => {
    const [expected, found] = await Promise.all(stores.map(async (store) => comparable(cypher, await store.query(cypher, parameters))));
    expect(expected!.rows.length).toBeGreaterThan(0);
    expect(found).toEqual(expected);
  });

  test.each(refused.map((query) => [query.question, query] as const))('only Neo4j answers: %s', async (_, { cypher, parameters }) => {
    const { rows } = await stores[0].query(cypher, parameters);
    expect(rows.length).toBeGreaterThan(0);
    await expect(stores[1].query(cypher, parameters)).rejects.toMatchObject({ name: 'CypherRefused' });
  });
});
