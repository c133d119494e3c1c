import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractText } from '../support/claims-of.ts';

/** Pieces that institutions write, in any order: grammar the rules know, broken in every way. */
const pieces = fc.constantFrom(
  'the Commission',
  'Europol',
  'will',
  'fund',
  'set up',
  ',',
  'and',
  '(',
  ')',
  '–',
  'by',
  'under',
  'together with',
  'which',
  'to',
  'calls on',
  'Member States',
  '€5 million',
  'in July 2017',
  "'s",
  'of',
  'the',
  'Agency',
  'report',
  'its',
  'it',
  '“',
  '”',
  ':',
  ';',
  'adopted',
  'a proposal',
  'is',
  'not',
  '.',
  '\n',
  '\n\n',
  '1',
  'Director',
  'said',
);

test('no text makes extraction fail, and all spans stay inside it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 200 }),
        fc.array(pieces, { maxLength: 40 }).map((words) => words.join(' ')),
      ),
      (text) => {
        for (const claim of extractText(text).claims) {
          const [evidence] = claim.evidence;
          for (const span of [evidence.sentence, evidence.subject, evidence.cue, evidence.object]) {
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  ['ten thousand commas', 'Europol, '.repeat(10_000)],
  ['deep brackets', '('.repeat(20_000)],
  ['a name of five thousand words', 'Agency of '.repeat(5_000)],
  ['a paragraph without a stop', 'the Commission and Europol fund the Agency which '.repeat(1_000)],
])('%s are read', (_title, text) => {
  expect(() => extractText(text)).not.toThrow();
});
