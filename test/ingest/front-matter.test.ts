import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frontMatterOf } from '../../ingest/clean/front-matter.ts';

/** What the block says: its title as it stands in the text, and its fields. */
function read(text: string): { title: string | undefined; fields: Record<string, string> } | undefined {
  const found = frontMatterOf(text);
  return found && { title: found.title && text.slice(found.title.start, found.title.end), fields: Object.fromEntries(found.fields) };
}

describe('the fields at the head of a file', () => {
  test.each([
    ['---\ntitle: Tides\n---\nText', { title: 'Tides', fields: { title: 'Tides' } }],
    [
      '---\ntitle: "Tides: a report"\ndate: 2020-01-01\n---\n',
      { title: 'Tides: a report', fields: { title: 'Tides: a report', date: '2020-01-01' } },
    ],
    ["---\r\nTitle: 'Tides'\r\n---\r\nText", { title: 'Tides', fields: { title: 'Tides' } }],
    ['---\ntitle: Tides\n  and ports\n---\n', { title: 'Tides\n  and ports', fields: { title: 'Tides and ports' } }],
    ['---\ntags:\n  - ports\nname: Tides\n---\n', { title: undefined, fields: { name: 'Tides' } }],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    '',
    'Text',
    '---\nno fields at all\n---\n',
    '---\ntitle: never closed\n\nText',
    'Text\n---\ntitle: Tides\n---\n',
    '-----\ntitle: Tides\n---\n',
  ])('none in %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('ends inside the text, and its title stands in the block', () => {
    const line = fc.oneof(fc.string(), fc.constantFrom('---', '...', 'title: "x', "date: '2020'", 'title:', ' more', 'a: b\\_c'));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = ['---', ...lines].join('\n');
        const found = frontMatterOf(text);
        if (!found) return;
        const title = found.title ?? { start: 0, end: 0 };
        const inOrder = [0, title.start, title.end, found.end, text.length];
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
      }),
    );
  });
});
