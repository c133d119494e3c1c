import { z } from 'zod';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shippedQueries } from '../../cli/query-files.ts';
import * as schemas from '../../explorer/api/schemas.ts';
import { createApp } from '../../explorer/server/app.ts';
import type { GraphStore } from '../../graph/store/store.ts';
import { idOf } from '../support/gold-contents.ts';
import { goldStore } from '../support/gold-server.ts';

let store: GraphStore;
let app: ReturnType<typeof createApp>;
let europol: string;
let commission: string;

beforeAll(async () => {
  store = await goldStore();
  app = createApp({ store, queries: await shippedQueries() });
  europol = idOf(await store.contents(), 'Europol');
  commission = idOf(await store.contents(), 'European Commission');
});
afterAll(() => store.close());

/** The answer, which must fit its schema and hold nothing else. */
async function get<T extends z.ZodType>(path: string, schema: T): Promise<z.output<T>> {
  const response = await app.request(path);
  const body: unknown = await response.json();
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('application/json');
  const answer = schema.parse(body);
  expect(answer).toEqual(body);
  return answer;
}

async function problem(path: string, init?: RequestInit): Promise<schemas.Problem> {
  const response = await app.request(path, init);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const answer = schemas.Problem.parse(await response.json());
  expect(response.status).toBe(answer.status);
  expect(answer.detail).toMatch(/^\S.*[.]$/u);
  return answer;
}

/** The methods of a store as a value, so that one can be put in another's place. */
function boundTo(whole: GraphStore): GraphStore {
  return {
    engine: whole.engine,
    load: (extraction) => whole.load(extraction),
    loadAll: (loads) => whole.loadAll(loads),
    fingerprints: () => whole.fingerprints(),
    stored: (id) => whole.stored(id),
    withdraw: (id) => whole.withdraw(id),
    contents: () => whole.contents(),
    dataVersion: () => whole.dataVersion(),
    query: (cypher, parameters) => whole.query(cypher, parameters),
    searchEntities: (words, limit) => whole.searchEntities(words, limit),
    searchClaims: (words, limit) => whole.searchClaims(words, limit),
    close: () => whole.close(),
  };
}

function query(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

test('the summary, the ontology and the documents fit their schemas', async () => {
  const summary = await get('/api/summary', schemas.GraphSummary);
  expect(summary).toMatchObject({ engine: 'embedded', claims: 279, entities: 226 });
  expect(summary.dataVersion).toMatch(/^[0-9a-f]{8}$/u);
  const ontology = await get('/api/ontology', schemas.Ontology);
  expect([ontology.labels.length, ontology.relations.length, ontology.statuses.length]).toEqual([17, 20, 4]);
  expect(await get('/api/documents', schemas.DocumentSummary.array())).toHaveLength(2);
});

test('search finds by a misspelt name', async () => {
  const found = await get('/api/search?q=Eurpol', schemas.SearchResult);
  expect(found.entities[0]).toMatchObject({ id: europol, exact: false });
});

test('an entity and its neighbourhood fit their schemas', async () => {
  expect((await get(`/api/entities/${europol}`, schemas.EntityDetail)).entity.name).toBe('Europol');
  const around = await get(`/api/entities/${commission}/neighbourhood?types=FUNDS,SUPPORTS&limit=3`, schemas.Neighbourhood);
  expect(around.entities).toHaveLength(4);
  expect(around.capped).toBe(true);
});

test('a relation comes with its evidence, a question with its relations', async () => {
  const detail = await get(`/api/relations/${commission}/FUNDS/${europol}`, schemas.RelationDetail);
  expect(detail.claims[0]!.quote).toContain('€5 million');
  const view = await get('/api/relations?types=FUNDS', schemas.View);
  expect(view.relations.some((relation) => relation.tail === europol)).toBe(true);
});

test('what is less sure than asked for is left out of every answer', async () => {
  const sure = await get(`/api/entities/${europol}/neighbourhood?minConfidence=1`, schemas.Neighbourhood);
  expect(sure).toEqual(await get(`/api/entities/${europol}/neighbourhood`, schemas.Neighbourhood));
  const contents = await store.contents();
  const doubted = { ...contents, claims: contents.claims.map((claim) => (claim.type === 'FUNDS' ? { ...claim, confidence: 0.5 } : claim)) };
  const doubting = createApp({ store: { ...boundTo(store), contents: () => Promise.resolve(doubted) } });
  const answer = async (path: string) => (await doubting.request(path)).json() as Promise<Record<string, unknown[]>>;
  expect((await answer('/api/relations?types=FUNDS&minConfidence=0.5'))['relations']).not.toEqual([]);
  expect((await answer('/api/relations?types=FUNDS&minConfidence=0.9'))['relations']).toEqual([]);
  const types = (claims: unknown): unknown[] => (claims as { type: string }[]).map(({ type }) => type);
  expect(types((await answer(`/api/entities/${europol}`))['claims'])).toContain('FUNDS');
  expect(types((await answer(`/api/entities/${europol}?minConfidence=0.9`))['claims'])).not.toContain('FUNDS');
  const figure = await (await doubting.request(`/api/picture.svg?about=${europol}&minConfidence=0.9`)).text();
  expect(figure).toContain('Claims whose confidence is below 0.9 are left out.');
  expect(figure).toContain(`/?about=${europol}&amp;off=confidence:fair,confidence:low`);
});

test('a confidence that is none, or that nothing reaches, is a problem', async () => {
  expect((await problem('/api/relations?minConfidence=2')).detail).toContain('0 to 1');
  const contents = await store.contents();
  const doubted = { ...contents, claims: contents.claims.map((claim) => ({ ...claim, confidence: 0.5 })) };
  const doubting = createApp({ store: { ...boundTo(store), contents: () => Promise.resolve(doubted) } });
  const response = await doubting.request(`/api/entities/${europol}?minConfidence=0.9`);
  expect(response.status).toBe(404);
  expect(((await response.json()) as schemas.Problem).detail).toContain('with a claim of confidence 0.9 or more');
});

test('a picture of what a query finds shows the relations its rows speak of, with their sources', async () => {
  const picture = async (query: string): Promise<string> => {
    const response = await app.request(`/api/picture.svg?date=none&${query}`);
    expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    return response.text();
  };
  const cypher = encodeURIComponent('MATCH (a:Entity)-[r:FUNDS]->(b:Entity) RETURN a, r, b');
  const found = await picture(`cypher=${cypher}&title=Money`);
  expect(found).toContain('Money: ');
  expect(found).toContain('€5 million');
  expect(found).toMatch(/<title id="[^"]*">Money/u);
  expect(found).toBe(await picture(`cypher=${cypher}&title=Money`));
  expect(found.replaceAll('Money', 'FUNDS')).toBe((await picture('types=FUNDS')).replaceAll('Money', 'FUNDS'));
  expect(await picture('question=who-funds-whom')).toContain('Who funds whom: ');
  expect(await picture('about=Europol')).toBe(await picture(`about=${europol}`));
});

test.each([
  ['about=Europol&question=who-funds-whom', 400, 'Give one of about, question and cypher'],
  ['about=Nobody%20at%20all', 404, 'No entity is called Nobody at all'],
  [`cypher=${encodeURIComponent('RETURN 1 AS one')}`, 400, 'speak of no relation'],
  [`cypher=${encodeURIComponent('CREATE (n) RETURN n')}`, 400, ''],
  ['types=FUNDS&date=tomorrow', 400, 'give a day as 2018-01-24, or none'],
])('a picture of %s is a problem %i', async (query, status, words) => {
  const answer = await problem(`/api/picture.svg?${query}`);
  expect(answer.status).toBe(status);
  expect(answer.detail).toContain(words);
});

test('a snapshot is an SVG picture of the entity', async () => {
  const response = await app.request(`/api/picture.svg?about=${europol}&depth=1&date=2018-01-24`);
  expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
  const figure = await response.text();
  expect(figure).toMatch(/^<svg /u);
  expect(figure).toContain('24 January 2018');
  expect(figure).toContain(`http://localhost/?about=${europol}`);
});

test('a document comes with its verbatim text', async () => {
  const { document, claims } = await get('/api/documents/2018-01-24-press-release', schemas.DocumentDetail);
  const [{ sentence }] = claims[0]!.evidence;
  expect(document.text.slice(sentence.start, sentence.end).replaceAll(/\s+/gu, ' ').trim()).toBe(claims[0]!.quote);
});

test('Cypher is answered in rows, with its parameters', async () => {
  const cypher = 'MATCH (a:Entity)-[:FUNDS]->(b:Entity) WHERE b.name = $name RETURN a.name AS payer, b.name AS paid';
  const response = await app.request('/api/query', query({ cypher, parameters: { name: 'Europol' } }));
  expect(schemas.QueryResult.parse(await response.json())).toEqual({
    columns: ['payer', 'paid'],
    rows: [['European Commission', 'Europol']],
    truncated: false,
  });
});

test('Cypher that writes or cannot be read is refused and changes nothing', async () => {
  const before = await store.dataVersion();
  for (const cypher of [
    'MATCH (n) DETACH DELETE n',
    'CREATE (:Entity {id: "x"})',
    'MATCH (n RETURN n',
    'LOAD CSV FROM "file:///etc/passwd" AS l RETURN l',
  ]) {
    expect(await problem('/api/query', query({ cypher }))).toMatchObject({ status: 400, title: 'Bad Request' });
  }
  expect(await store.dataVersion()).toBe(before);
});

test.each([
  ['/api/entities/e-none', 404],
  ['/api/entities/e-none/neighbourhood', 404],
  ['/api/documents/none', 404],
  ['/api/relations/e-a/FUNDS/e-b', 404],
  ['/api/relations/e-a/LOVES/e-b', 400],
  ['/api/relations?types=LOVES', 400],
  ['/api/relations?limit=0', 400],
  ['/api/search', 400],
  ['/api/picture.svg', 400],
  ['/api/picture.svg?about=e-none', 404],
  ['/api/nothing', 404],
  ['/nothing', 404],
])('%s is a problem %i with one sentence', async (path, status) => {
  expect((await problem(path)).status).toBe(status);
});

test('a problem with an unknown type names the types there are', async () => {
  expect((await problem('/api/relations?types=LOVES')).detail).toContain('LOVES is no relation type; the types are FUNDS');
});

test.each([
  ['no JSON', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }, 400],
  ['another media type', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'RETURN 1' }, 415],
  ['no query', query({}), 400],
  ['more than 1 MB', query({ cypher: 'x'.repeat(1_100_000) }), 413],
] as const)('a request body with %s is a problem', async (_, init, status) => {
  expect((await problem('/api/query', init)).status).toBe(status);
});

test('the queries are those that entente query --list names, each with its text', async () => {
  const queries = await get('/api/queries', z.array(schemas.ListedQuery));
  expect(queries).toEqual(await shippedQueries());
  expect(queries.length).toBeGreaterThan(20);
});
