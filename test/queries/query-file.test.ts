import { expect, test } from 'vitest';
import { defaultsOf, hasHead, parseQueryFile } from '../../graph/queries/query-file.ts';

const head = '// Title: Payers\n// Question: Who pays?\n// Reading: One row a payer.\n';

test('the head comment is read, and the query without it', () => {
  const text = `${head}// Parameter: who = "A \\"b\\": c": the payer\n// Parameter: least = 1.5: money\nMATCH (n)\nRETURN n // all\n`;
  const file = parseQueryFile('payers', text);
  expect(file).toEqual({
    name: 'payers',
    title: 'Payers',
    question: 'Who pays?',
    reading: 'One row a payer.',
    parameters: [
      { name: 'who', value: 'A "b": c', meaning: 'the payer' },
      { name: 'least', value: 1.5, meaning: 'money' },
    ],
    cypher: 'MATCH (n)\nRETURN n // all',
  });
  expect(defaultsOf(file)).toEqual({ who: 'A "b": c', least: 1.5 });
});

test('lines may end as on Windows', () => {
  expect(parseQueryFile('x', `${head}RETURN 1 AS n\n`.replaceAll('\n', '\r\n')).title).toBe('Payers');
});

test.each([
  ['RETURN 1', /Line 1 of the query x is not "\/\/ Title/u],
  ['// Title: A\n// Reading: B\nRETURN 1', /Line 2 .* "\/\/ Question/u],
  ['// Title: A\n// Question: B?\n// Reading:\nRETURN 1', /Line 3 .* "\/\/ Reading/u],
  [`${head}// Parameter: who: the payer\nRETURN 1`, /Line 4 .* "\/\/ Parameter/u],
  [`${head}// Parameter: who = Europol: the payer\nRETURN 1`, /Line 4/u],
  [`${head}// Something else\nRETURN 1`, /Line 4/u],
  [head, /no Cypher/u],
])('another form is refused: %j', (text, sentence) => {
  expect(() => parseQueryFile('x', text)).toThrow(sentence);
});

test('a head is known by its first line', () => {
  expect([hasHead(head), hasHead('// a comment\nRETURN 1')]).toEqual([true, false]);
});
