import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../ingest/clean/clean.ts';

const texts = (document: string): string[] => clean(document).map(({ text }) => text);

describe('tables of two columns that are a fact sheet', () => {
  test('their rows read as lines with a colon', () => {
    expect(texts('| | |\n|---|---|\n| **Donor** | Tide Council |\n| Partners: | A, B |\n| Venue |Oslo|\n')).toEqual([
      'Donor: Tide Council',
      'Partners: A, B',
      'Venue: Oslo',
    ]);
  });

  test('rows under headings, with three cells, or with one fact alone stay as they are', () => {
    for (const table of [
      '| Donor | Country |\n|---|---|\n| Quay Authority | Norway |\n',
      '| Donor | A | B |\n|---|---|---|\n| Venue | C | D |\n',
      '| Donor | Tide Council |\n| Reefs | many |\n',
    ])
      expect(texts(table).join('\n')).not.toContain(': ');
  });

  test('each character is one of the document, but for the colon in the place of a bar', () => {
    const cell = fc.constantFrom('Donor', 'Partners', 'Venue', 'Donor:', 'a', '', ' ', '**x**', 'Tide Council', 'long '.repeat(20));
    const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => `| ${cells.join(' | ')} |`);
    const tight = fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => `|${cells.join('|')}|`);
    fc.assert(
      fc.property(fc.array(fc.oneof(row, tight, fc.constant('|---|---|'), fc.constant('')), { maxLength: 8 }), (rows) => {
        const document = rows.join('\n');
        for (const { text, offsets } of clean(document)) {
          const at = Array.from(text, (_, index) => offsets[index]!);
          expect(at).toEqual([...new Set(at)].sort((a, b) => a - b));
          const stands = Array.from(text, (sign, index) => (sign === ':' || sign === ' ' ? sign : document[at[index]!]));
          expect(stands.join('')).toBe(text);
        }
      }),
    );
  });
});
