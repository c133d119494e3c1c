import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../ingest/clean/clean.ts';
import { describeDocument } from '../../ingest/describe.ts';
import { toDocumentSpan } from '../../ingest/passage.ts';
import { findAmounts } from '../../ingest/qualifiers/amounts.ts';
import { findDates } from '../../ingest/qualifiers/dates.ts';
import { splitSentences } from '../../ingest/sentences.ts';

/** Texts made of what the stages look for. */
const scraps = fc
  .array(
    fc.constantFrom(
      '\n',
      '\n\n',
      '\f',
      '  \n',
      ' ',
      '- ',
      '* ',
      '1. ',
      '(a) ',
      '# ',
      '**',
      '*',
      '_',
      '`',
      '[',
      '](',
      ')',
      '<b>',
      '</b>',
      '<br>',
      '<!--',
      '-->',
      '<p>',
      '&nbsp;',
      '\\#',
      '¹',
      '[^1]',
      '[^1]: ',
      '1\n',
      '12',
      'th',
      '____',
      '-----',
      'The Commission',
      ' will fund ',
      'co-',
      'co-\n',
      'legislators',
      '.',
      ': ',
      ';',
      '”',
      '"',
      'U.S. ',
      'Art. 5',
      '€5',
      ' million',
      'EUR ',
      '19 June 2017',
      'in ',
      '2017',
      'last year',
      '\u00a0',
      '\u00ad',
      '\ud800',
      '😀',
      'é',
      '                         ',
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''));
const texts = fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 200 }));

describe('on any text', () => {
  it('maps each character of a passage to the same character of the document, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const passage of clean(text)) {
          expect(passage.offsets.length).toBe(passage.text.length);
          let last = -1;
          passage.offsets.forEach((offset, index) => {
            expect(offset).toBeGreaterThan(last);
            expect(offset).toBeLessThan(text.length);
            last = offset;
            expect([' ', text[offset]]).toContain(passage.text[index]);
          });
          expect(passage.text).not.toMatch(/ {2}|^ | $|\n/u);
          for (const mark of passage.marks) expect(mark.at).toBeLessThanOrEqual(passage.text.length);
          expect(passage.stem === undefined || passage.kind === 'item').toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives spans in range, in order and not overlapping', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const spans of [splitSentences(text), findDates(text, '2018-01-24'), findAmounts(text)]) {
          let last = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('loses nothing but blanks between sentences', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        let rest = '';
        for (const { start, end } of splitSentences(text)) {
          rest += text.slice(at, start);
          at = end;
        }
        // oxlint-disable-next-line no-control-regex -- control characters count as blanks
        expect((rest + text.slice(at)).replace(/[\s\u0000-\u001f\u007f\u0085]/gu, '')).toBe('');
      }),
    );
  });

  it('describes every document', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), texts, (id, text) => {
        expect(describeDocument(id, text).title).not.toBe('');
      }),
    );
  });
});

it('maps an empty span to one place', () => {
  const [passage] = clean('  The Board.  ');
  if (!passage) throw new Error('No passage.');
  expect(toDocumentSpan(passage, { start: 4, end: 4 })).toEqual({ start: 6, end: 6 });
  expect(toDocumentSpan(passage, { start: 4, end: 9 })).toEqual({ start: 6, end: 11 });
});
