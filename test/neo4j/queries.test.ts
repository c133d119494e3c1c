import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openStore } from '../../graph/store/open.ts';
import type { GraphStore } from '../../graph/store/store.ts';
import { analystsExtractions } from '../store/analysts-graph.ts';
import { comparable, hundredQueries } from '../store/analysts.ts';

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

  test.each(hundredQueries.map((query) => [query.question, query] as const))('%s', async (_, { cypher, parameters, refused }) => {
    const [server, embedded] = stores;
    const expected = comparable(cypher, await server.query(cypher, parameters));
    expect(expected.rows.length).toBeGreaterThan(0);
    if (refused) await expect(embedded.query(cypher, parameters)).rejects.toMatchObject({ name: 'CypherRefused' });
    else expect(comparable(cypher, await embedded.query(cypher, parameters))).toEqual(expected);
  });
});
