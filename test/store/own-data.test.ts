import { expect, test } from 'vitest';
import { openEmbedded } from '../../graph/store/embedded.ts';
import { graphStore } from '../../graph/store/graph-store.ts';
import { kindsAtRisk, maySetText } from '../../graph/store/own-data.ts';
import { ownData } from '../../graph/store/statements.ts';
import { goldExtractions } from '../support/gold-extraction.ts';

test.each([
  ['MATCH (d) SET d.text = 1', true],
  ['MATCH (d) SET d.`text` = 1', true],
  ['MATCH (d) SET d.\\u0074ext = 1', true],
  ['MATCH (d) SET d = $map', true],
  ['MATCH (d) SET/* */d/* */+= // \n $map', true],
  ['MATCH (d) SET d.x = 1, `d e`=$map', true],
  ['FOREACH (d IN $all | SET d += $map)', true],
  ['MERGE (d:A) ON MATCH SET d += {a: 1}', true],
  ['MATCH (d) SET d.x = 1, d:Label, d.y = d.x + 1', false],
  ['MATCH (a), p = (b)-->(c) CREATE (:A {x: 1})', true],
  ['CREATE (n:A {x: $x}) WITH n MATCH (m) WHERE m.x = n.x DELETE m', false],
])('%s may set the text of a document: %s', (cypher, may) => {
  expect(maySetText(cypher)).toBe(may);
});

test('texts and relationships of claims are compared only where they may have changed', () => {
  const none = { relationshipsCreated: 0, relationshipsDeleted: 0 };
  expect(kindsAtRisk(none, false)).toEqual(['documents', 'entities', 'claims', 'mentions', 'relations']);
  expect(kindsAtRisk(none, true)).toContain('texts');
  expect(kindsAtRisk({ ...none, relationshipsDeleted: 1 }, false)).toContain('relationships of claims');
});

test.each([
  [`${ownData.documents} ${ownData.texts}`, 'MATCH (n:Document) WHERE NOT n:Entity RETURN n AS it'],
  [ownData.entities, 'MATCH (n:Entity) RETURN n AS it'],
  [ownData.claims, 'MATCH (n:Claim) RETURN n AS it'],
  [ownData.mentions, 'MATCH (:Entity)-[r:MENTIONED_IN]->(:Document) RETURN r AS it'],
  [ownData.relations, 'MATCH (:Entity)-[r]->(:Entity) RETURN r AS it'],
])('every property that Entente stores is compared: %s', async (compared, everything) => {
  const session = await openEmbedded({});
  await session.prepareSchema();
  const store = graphStore(session);
  for (const extraction of goldExtractions()) await store.load(extraction);
  const { rows } = await session.read(everything);
  const stored = new Set(rows.flatMap(({ it }) => Object.keys((it as { properties: object }).properties)));
  expect(stored.size).toBeGreaterThan(2);
  expect([...stored].filter((name) => !compared.includes(`it.${name} `))).toEqual([]);
  await store.close();
});
