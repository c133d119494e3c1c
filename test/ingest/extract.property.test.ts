import { readdirSync, readFileSync } from 'node:fs';
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

const wordings = new URL('../../bench/wordings/', import.meta.url);
/** The sentences of the wordings, each as its words: real grammar, to be broken. */
const sentences = readdirSync(wordings)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, wordings), 'utf8').trim().split('\n'))
  .map((line) => (JSON.parse(line) as { text: string }).text.split(' '));

test('no sentence that was cut anywhere, or has lost or mixed words, makes extraction fail', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...sentences).chain((words) =>
        fc.record({
          words: fc.constant(words),
          from: fc.nat(words.length - 1),
          to: fc.nat(words.length),
          lost: fc.nat(words.length - 1),
          moved: fc.nat(words.length - 1),
        }),
      ),
      ({ words, from, to, lost, moved }) => {
        const mixed = [...words];
        mixed.splice(moved, 0, ...mixed.splice(lost, 1));
        for (const text of [words.slice(from), words.slice(0, to), words.toSpliced(lost, 1), mixed])
          expect(() => extractText(text.join(' '))).not.toThrow();
      },
    ),
    { numRuns: 400 },
  );
});

test.each([
  ['ten thousand commas', 'Europol, '.repeat(10_000)],
  ['deep brackets', '('.repeat(20_000)],
  ['a name of five thousand words', 'Agency of '.repeat(5_000)],
  ['a sentence that ends with an article', 'advising the Commission in the'],
  ['a sentence that opens with "and"', 'and health officers support the Agency'],
  ['a name that opens with the name of another', 'Brussels TI-EU Office was established in The in January 2008 by Norway.'],
  ['a sentence that opens with "basis"', "basis. is reflected in the Commission's reports published on a regular progress"],
  ['a paragraph without a stop', 'the Commission and Europol fund the Agency which '.repeat(1_000)],
])('%s are read', (_title, text) => {
  expect(() => extractText(text)).not.toThrow();
});
