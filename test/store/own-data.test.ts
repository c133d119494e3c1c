import { expect, test } from 'vitest';
import { kindsAtRisk, maySetText } from '../../graph/store/own-data.ts';

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
