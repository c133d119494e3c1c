import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultsOf } from '../../graph/queries/query-file.ts';
import { openStore } from '../../graph/store/open.ts';
import type { GraphStore } from '../../graph/store/store.ts';
import { seedExtractions } from '../support/seed-extractions.ts';
import { analystsExtractions } from './analysts-graph.ts';
import { answered, hundredQueries, refused, shippedFiles } from './analysts.ts';

async function embedded(extractions: Awaited<ReturnType<typeof seedExtractions>>): Promise<GraphStore> {
  const store = await openStore({ engine: 'embedded' });
  for (const extraction of extractions) await store.load(extraction);
  return store;
}

describe('queries that come with Entente, on the seeds', () => {
  /** Those that find nothing there, and why. */
  const withoutRows: Readonly<Record<string, string>> = { 'denied-claims': 'the seeds deny nothing' };
  let store: GraphStore;
  beforeAll(async () => (store = await embedded(await seedExtractions())));
  afterAll(() => store.close());

  test.each(shippedFiles.map((file) => [file.name, file] as const))('%s gives rows, or it is known why not', async (name, file) => {
    const { rows } = await store.query(file.cypher, defaultsOf(file));
    expect(rows.length > 0 || name in withoutRows).toBe(true);
  });

  test.each(shippedFiles.map((file) => [file.name, file] as const))('%s uses the parameters that its head names', (_, file) => {
    const used = new Set([...file.cypher.matchAll(/\$(\w+)/gu)].map(([, parameter]) => parameter));
    expect(used).toEqual(new Set(file.parameters.map(({ name }) => name)));
  });
});

describe('the 100 queries on the embedded graph', () => {
  let store: GraphStore;
  beforeAll(async () => (store = await embedded(await analystsExtractions())));
  afterAll(() => store.close());

  test('are 100, each asked once', () => {
    expect(hundredQueries).toHaveLength(100);
    expect(new Set(hundredQueries.map(({ cypher }) => cypher)).size).toBe(100);
  });

  test.each(answered.map((query) => [query.question, query] as const))('%s', async (_, { cypher, parameters }) => {
    const { rows } = await store.query(cypher, parameters);
    expect(rows.length).toBeGreaterThan(0);
  });

  test.each(refused.map((query) => [query.question, query] as const))(
    'refuses: %s',
    async (_, { cypher, parameters, refused: sentence }) => {
      const answer = store.query(cypher, parameters);
      await expect(answer).rejects.toMatchObject({ name: 'CypherRefused', message: expect.stringMatching(sentence!) as unknown });
    },
  );
});
