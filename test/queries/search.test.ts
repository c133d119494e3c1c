import { expect, test } from 'vitest';
import { searchGraph } from '../../graph/queries/search.ts';
import { goldContents } from '../support/gold-contents.ts';

const contents = goldContents();
const names = (query: string, limit?: number): string[] =>
  searchGraph(contents, query, limit === undefined ? {} : { limit }).entities.map((entity) => entity.name);

test.each([
  ['Europol', 'Europol'],
  ['europol', 'Europol'],
  ['Eurpol', 'Europol'],
  ['euro pol', 'Europol'],
  ['the Commission', 'European Commission'],
  ['member state', 'Member States'],
  ['Parliment', 'European Parliament'],
  ['HLEGR', 'High-Level Expert Group on Radicalisation'],
  ['RAN', 'Radicalisation Awareness Network'],
  ['radicalization awareness', 'Radicalisation Awareness Network'],
  ['Commision', 'European Commission'],
  ['EC3', 'European Cybercrime Centre'],
])('%s finds %s first', (query, name) => {
  expect(names(query)[0]).toBe(name);
});

test('exact matches of any name come first and are marked', () => {
  const [first, ...others] = searchGraph(contents, 'ran').entities;
  expect(first).toMatchObject({ exact: true, matched: 'RAN' });
  expect(others.every((entity) => !entity.exact)).toBe(true);
});

test('the beginning of a name is enough', () => {
  expect(names('Euro')).toContain('Europol');
});

test('words of a sentence find its claims with the names of both ends', () => {
  const { claims } = searchGraph(contents, 'decryption capabilities');
  expect(claims.length).toBeGreaterThan(0);
  expect(claims[0]!.quote).toContain('decryption capabilities');
  expect(claims.map((claim) => claim.tailName)).toContain('Europol');
});

test('nothing in, nothing out, and it says what was searched', () => {
  const searched = { entities: contents.entities.length, documents: 2 };
  expect(searchGraph(contents, ' ?! ')).toEqual({ query: ' ?! ', entities: [], claims: [], searched });
  expect(searchGraph(contents, 'xylophone')).toEqual({ query: 'xylophone', entities: [], claims: [], searched });
});

test('gives at most as many as asked for', () => {
  expect(names('european', 3)).toHaveLength(3);
});
