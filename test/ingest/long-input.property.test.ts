import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { quoteAt } from '../../graph/model/span.ts';
import { sha256 } from '../../graph/model/ids.ts';
import { extract, Extractor } from '../../ingest/extract.ts';
import { piecesOf } from '../../ingest/pieces.ts';
import { extractText } from '../support/claims-of.ts';

// A busy machine is slow, and that says nothing of the program: growth is what is held.
vi.setConfig({ testTimeout: 120_000 });

const sentences = fc.constantFrom(
  'The Coastal Forum (CF) works with the Ministry of Transport.',
  'The Ministry of Transport will fund the CF with EUR 3 million in July 2019.',
  'It supports the pilots of the harbours.',
  'Together with Norway, Portugal adopted a plan on safe harbours, which the Coastal Forum proposed.',
  'The Harbour Directive',
  'The Ministry of Transport:',
  '- supports the CF;',
  'Much remains “open”, said Ann Example.',
);
const texts = fc
  .array(sentences, { minLength: 1, maxLength: 12 })
  .chain((parts) =>
    fc
      .array(fc.constantFrom(' ', '\n', '\n\n', '\r\n\r\n', '  '), { minLength: parts.length, maxLength: parts.length })
      .map((gaps) => parts.map((part, at) => part + gaps[at]!).join('')),
  );
const documentsOf = (all: readonly string[]) =>
  all.map((text, at) => ({ id: `text-${at}`, title: 'Text', date: '2019-01-10', language: 'en', sha256: sha256(text), text }));

/** Words of a text, marks and white space aside. */
const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

test('offsets slice back: the words of a claim stand in the text, within its sentence', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { evidence } of extractText(text).claims) {
        const [{ sentence, ...spans }] = evidence;
        for (const span of [spans.subject, spans.cue, spans.object, spans.date, spans.amount]) {
          if (span === undefined) continue;
          const quote = quoteAt(text, span);
          expect(quote).toBe(text.slice(span.start, span.end).replace(/\s+/gu, ' '));
          expect(quote.trim()).toBe(quote);
          expect(quote).not.toBe('');
          expect(span.start).toBeGreaterThanOrEqual(sentence.start);
          expect(span.end).toBeLessThanOrEqual(sentence.end);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('the order of documents does not matter, nor whether they are held or read twice', () => {
  fc.assert(
    fc.property(
      fc
        .array(texts, { minLength: 2, maxLength: 5 })
        .map(documentsOf)
        .chain((documents) => fc.tuple(fc.constant(documents), fc.shuffledSubarray(documents, { minLength: documents.length }))),
      ([documents, shuffled]) => {
        const extractions = extract(documents);
        expect(extract(shuffled)).toEqual(extractions);
        const extractor = new Extractor();
        for (const document of shuffled) extractor.read(document);
        expect(documents.map((document) => extractor.extractionOf(document))).toEqual(extractions);
      },
    ),
    { numRuns: 60 },
  );
});

test('a document that was changed between the two rounds is refused', () => {
  const [before, after] = [documentsOf(['The CF waits.'])[0]!, documentsOf(['The CF has waited.'])[0]!];
  const extractor = new Extractor();
  extractor.read(before);
  expect(() => extractor.extractionOf(after)).toThrow('text-0 was changed while it was read: run the command again.');
});

test('a sentence is read whole where prose could be as long, and else in pieces that lose no word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('harbours', 'and ', '; ', ', ', ' ', '\u{1F6A2}', 'x'.repeat(700)), { maxLength: 2_000 }),
      (parts) => {
        const text = parts.join('');
        const pieces = piecesOf(text, { start: 0, end: text.length });
        expect(pieces.length === 1).toBe(text.length <= 3_000);
        let end = 0;
        for (const piece of pieces) {
          expect(text.slice(end, piece.start).trim()).toBe('');
          expect(piece.end - piece.start).toBeLessThanOrEqual(3_000);
          expect(/^[\udc00-\udfff]/.test(text.slice(piece.start))).toBe(false);
          end = piece.end;
        }
        expect(end).toBe(text.length);
      },
    ),
    { numRuns: 100 },
  );
});

test('claims are read in a paragraph without a full stop, however long', () => {
  const text = `${'The Ministry of Transport funds the Coastal Forum; '.repeat(200)}and much remains open.`;
  const { claims } = extractText(text);
  // What a piece says twice is one claim.
  expect(claims.length).toBeGreaterThanOrEqual(text.length / 1_000 - 1);
  for (const { evidence } of claims) expect(words(quoteAt(text, evidence[0].subject))).toContain('Ministry');
});

const repeated = (part: string) => (length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
/** As many different names as there is room for, each in words of its own. */
const everNew =
  (part: (word: string) => string) =>
  (length: number): string => {
    const parts: string[] = [];
    for (let size = 0, at = 0; size < length; at++) {
      parts.push(part(Array.from(String(at * 7_919), (digit) => 'abcdefghij'[Number(digit)]).join('')));
      size += parts.at(-1)!.length;
    }
    return parts.join('');
  };

/** Four times the text may take no more than eight times as long: time that is quadratic in the text would take sixteen times. */
const growthAtMost = 8;
/** Below this (ms) a clock tells nothing. */
const slack = 250;
const small = 40_000;

test.each([
  ['commas', repeated('Europol, ')],
  ['nothing but commas', repeated(',')],
  ['brackets never closed', repeated('Europol (')],
  ['deep brackets', (length: number) => `Europol ${'('.repeat(length / 2)}${')'.repeat(length / 2)}`],
  ['links never closed', repeated('[a](')],
  ['tags never closed', repeated('<b ')],
  ['a name without end', repeated('Agency of ')],
  ['names joined without end', repeated('Justice and ')],
  ['infinitives without end', repeated('to support ')],
  ['a paragraph without a stop', repeated('the Commission and Europol fund the Agency which ')],
  ['one long word', repeated('Ab')],
  ['items of one list', (length: number) => `The Commission will:\n${repeated('- fund Europol\n')(length)}`],
  ['short lines', repeated('a\n')],
  ['ever new names', everNew((word) => `The X${word} Coastal Agency works with the Y${word} Agency, and the agency funds it. `)],
  ['ever new addresses', everNew((word) => `The page stands at https://www.porthouse${word}.org and is old.\n\n`)],
  ['ever new notes on oneself', everNew((word) => `About Port X${word}\n\nWhen it was late, we went home.\n\n`)],
  ['references to nobody', repeated('The government supports the project. ')],
])('time grows with the text, not with its square: %s', (_title, make) => {
  const time = (length: number): number => {
    const text = make(length);
    const began = performance.now();
    extractText(text);
    return performance.now() - began;
  };
  time(small / 4);
  // The least of two: another process may have had its turn in one of them.
  const before = Math.min(time(small), time(small));
  expect(Math.min(time(4 * small), time(4 * small))).toBeLessThan(growthAtMost * before + slack);
});

// `npm run bench` reads 5 MB in one paragraph on one line.
test('a paragraph of 1 MB on one line is read', () => {
  const text = 'The Ministry of Transport funds the Coastal Forum, and it reports to the Ministry. '.repeat(12_500);
  expect(extractText(text).claims.length).toBeGreaterThan(12_000);
});
