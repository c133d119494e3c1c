import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cypherLines, cypherLiteral } from '../../graph/exports/cypher.ts';
import { openEmbedded } from '../../graph/store/embedded.ts';
import { graphStore } from '../../graph/store/graph-store.ts';
import { everythingIn, loadedStore, manyExtractions, runScript } from '../support/rebuilt.ts';

test('the script rebuilds the same graph in an empty embedded one', async () => {
  const original = await loadedStore(manyExtractions());
  const session = await openEmbedded({});
  await session.prepareSchema();
  await runScript(session, [...cypherLines(await original.contents())].join(''));
  const rebuilt = graphStore(session);
  expect(await everythingIn(rebuilt)).toEqual(await everythingIn(original));
  await original.close();
  await rebuilt.close();
});

test('any value comes back from its literal', async () => {
  const session = await openEmbedded({});
  const text = fc.string({ unit: 'binary' });
  const tricky = fc
    .array(fc.constantFrom('\\', 'u', "'", '"', '0041', '\n', '\r', ';', '`', '$', '{', '\u2028'))
    .map((parts) => parts.join(''));
  const value = fc.oneof(text, tricky, fc.boolean(), fc.integer(), fc.array(text));
  await fc.assert(
    fc.asyncProperty(value, async (given) => {
      const { rows } = await session.read(`RETURN ${cypherLiteral(given)} AS value`);
      expect(rows).toEqual([{ value: given }]);
    }),
    { numRuns: 500 },
  );
  await session.close();
});

test.each([
  ['plain', "'plain'"],
  ["it's", "'it\\'s'"],
  ['a\nb\\', "'a\\nb\\\\'"],
  ['\\u0041', "'\\\\\\u00750041'"],
  [1e21, '1e21'],
  [0.25, '0.25'],
  [{ a: ['x', 1], b: true }, "{a: ['x', 1], b: true}"],
])('%j as a literal', (value, expected) => {
  expect(cypherLiteral(value)).toBe(expected);
});
