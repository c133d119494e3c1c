import { expect, test, vi } from 'vitest';
import { Problem } from '../../explorer/api/schemas.ts';
import { createApp } from '../../explorer/server/app.ts';
import { CypherRefused, EntenteError, StoreUnavailable } from '../../graph/model/errors.ts';
import { contentsOf } from '../support/gold-contents.ts';
import type { GraphStore } from '../../graph/store/store.ts';

/** A store whose contents cannot be had. */
function failing(reason: Error): GraphStore {
  const fail = (): Promise<never> => Promise.reject(reason);
  return {
    engine: 'embedded',
    load: fail,
    loadAll: fail,
    fingerprints: fail,
    stored: fail,
    withdraw: fail,
    contents: fail,
    dataVersion: fail,
    query: fail,
    searchEntities: fail,
    searchClaims: fail,
    close: () => Promise.resolve(),
  };
}

async function problemOf(error: Error): Promise<Problem> {
  const response = await createApp({ store: failing(error) }).request('/api/summary');
  return Problem.parse(await response.json());
}

test.each([
  [new StoreUnavailable('Neo4j is down: start it.'), 503],
  [new CypherRefused('No.'), 400],
  [new EntenteError('Sentence.'), 500],
])('%s is told as it is, with status %i', async (error, status) => {
  expect(await problemOf(error)).toMatchObject({ status, detail: error.message });
});

test('an error of the inside is told to the operator, not to the client', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const problem = await problemOf(new Error('password=hunter2 at secret.ts:1'));
  expect(problem.status).toBe(500);
  expect(JSON.stringify(problem)).not.toMatch(/hunter2|secret/u);
  expect(said.mock.calls.flat().join(' ')).toContain('hunter2');
  said.mockRestore();
});

test('an empty graph is no error', async () => {
  const contents = contentsOf([]);
  const store = { ...failing(new Error()), contents: () => Promise.resolve(contents), dataVersion: () => Promise.resolve('00000000') };
  for (const path of ['/api/summary', '/api/search?q=x', '/api/documents', '/api/relations']) {
    expect((await createApp({ store }).request(path)).status).toBe(200);
  }
});
