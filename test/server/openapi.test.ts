import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../explorer/server/app.ts';
import type { GraphStore } from '../../graph/store/store.ts';
import { goldStore } from '../support/gold-server.ts';

interface OpenApiDocument {
  openapi: string;
  paths: Record<string, Record<string, { summary?: string; responses: Record<string, unknown> }>>;
  components: { schemas: Record<string, unknown> };
}

let store: GraphStore;
let api: OpenApiDocument;

beforeAll(async () => {
  store = await goldStore();
  api = (await (await createApp({ store }).request('/api/openapi.json')).json()) as OpenApiDocument;
});
afterAll(() => store.close());

test('is OpenAPI 3.1 and describes every route', () => {
  expect(api.openapi).toMatch(/^3\.1\./u);
  expect(Object.keys(api.paths).sort()).toEqual([
    '/api/documents',
    '/api/documents/{id}',
    '/api/entities/{id}',
    '/api/entities/{id}/neighbourhood',
    '/api/ontology',
    '/api/picture.svg',
    '/api/queries',
    '/api/query',
    '/api/relations',
    '/api/relations/{head}/{type}/{tail}',
    '/api/search',
    '/api/summary',
  ]);
});

test('each operation has a summary, a good answer and a problem', () => {
  for (const operation of Object.values(api.paths).flatMap((path) => Object.values(path))) {
    expect(operation.summary).toBeTruthy();
    expect(Object.keys(operation.responses).sort()).toEqual(['200', 'default']);
  }
});

test('schemas stand there once, by name, and every reference leads to one', () => {
  const names = Object.keys(api.components.schemas);
  expect(names).toEqual(
    expect.arrayContaining(['ClaimWithQuote', 'EntitySummary', 'GraphSummary', 'Problem', 'RelationDetail', 'SearchResult', 'View']),
  );
  const references = [...JSON.stringify(api).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/gu)].map(([, name]) => name!);
  expect(references.length).toBeGreaterThan(10);
  expect(references.filter((name) => !names.includes(name))).toEqual([]);
});
