import type { Span } from '../model/span.ts';

/** A text whose places are counted in Unicode code points, as the standards of the Web do; spans count UTF-16 units. */
export interface CodePoints {
  /** How many code points stand before an offset in UTF-16 units. */
  at(offset: number): number;
  /** The words of a span, verbatim. */
  text(span: Span): string;
}

export function codePoints(text: string): CodePoints {
  const words = ({ start, end }: Span): string => text.slice(start, end);
  // What UTF-16 writes as two units.
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return { at: (offset) => offset, text: words };
  const before = new Uint32Array(text.length + 1);
  let unit = 0;
  let count = 0;
  for (const character of text) {
    before.fill(count, unit, unit + character.length);
    unit += character.length;
    count += 1;
  }
  before[unit] = count;
  return { at: (offset) => before[offset] ?? count, text: words };
}
