/**
 * Widths of text without a browser. The tables hold, for ASCII 32 to 126 and in hundredths of the font size, the wider
 * of Liberation Sans (the metrics of Arial) and DejaVu Sans Condensed, and the same for bold and serif: what fits here
 * fits in the fonts that are likely to draw the figure.
 */
export type Face = 'sans' | 'bold' | 'serif';

const advances: Readonly<Record<Face, readonly number[]>> = {
  sans: [
    29, 36, 41, 75, 57, 89, 70, 25, 35, 35, 45, 75, 29, 33, 29, 30, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 30, 30, 75, 75, 75, 56, 102, 67,
    67, 72, 72, 67, 61, 78, 72, 28, 50, 67, 56, 83, 72, 78, 67, 78, 72, 67, 61, 72, 67, 94, 67, 67, 62, 35, 30, 35, 75, 56, 45, 56, 57, 50,
    57, 56, 32, 57, 57, 25, 25, 52, 25, 88, 57, 56, 57, 57, 37, 50, 35, 57, 53, 74, 53, 53, 50, 57, 30, 57, 75,
  ],
  bold: [
    31, 41, 47, 75, 63, 90, 78, 28, 41, 41, 47, 75, 34, 37, 34, 33, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 36, 36, 75, 75, 75, 61, 98, 72,
    72, 72, 75, 67, 61, 78, 75, 33, 56, 72, 61, 90, 75, 78, 67, 78, 72, 67, 61, 73, 70, 99, 69, 67, 65, 41, 33, 41, 75, 56, 45, 61, 64, 56,
    64, 61, 39, 64, 64, 31, 31, 60, 31, 94, 64, 62, 64, 64, 44, 56, 43, 64, 59, 83, 58, 59, 52, 64, 33, 64, 75,
  ],
  serif: [
    29, 36, 41, 75, 57, 85, 80, 25, 35, 35, 50, 75, 29, 33, 29, 30, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 30, 30, 75, 75, 75, 48, 92, 72,
    67, 69, 72, 66, 62, 72, 78, 36, 39, 72, 61, 92, 79, 74, 61, 74, 68, 62, 61, 76, 72, 94, 72, 72, 62, 35, 30, 35, 75, 50, 45, 54, 58, 50,
    58, 53, 33, 58, 58, 29, 28, 54, 29, 85, 58, 54, 58, 58, 43, 46, 36, 58, 51, 77, 51, 51, 47, 57, 30, 57, 75,
  ],
};

/** Signs beyond ASCII that figures are full of. */
const others: Readonly<Record<string, number>> = {
  '·': 32,
  '›': 41,
  '‹': 41,
  '“': 52,
  '”': 52,
  '‘': 32,
  '’': 32,
  '–': 57,
  '—': 100,
  '…': 100,
};

/** Width in px of one line of text; `size` is the font size in px. */
export function textWidth(text: string, size: number, face: Face = 'sans'): number {
  let hundredths = 0;
  for (const character of text.normalize('NFD')) hundredths += advance(character, face);
  return (hundredths * size) / 100;
}

function advance(character: string, face: Face): number {
  const code = character.codePointAt(0)!;
  if (code < 127) return advances[face][code - 32] ?? 0;
  // Accents stand above their letter.
  if (/\p{M}/u.test(character)) return 0;
  return others[character] ?? (code < 0x2e80 ? 72 : 102);
}

export interface Wrapping {
  /** px */
  readonly width: number;
  /** Font size in px. */
  readonly size: number;
  readonly face?: Face;
  /** The last line allowed ends in "…" where more would follow. */
  readonly maxLines?: number;
}

/** Breaks text into lines no wider than asked, between words (a no-break space keeps two together); a word wider than a line is broken itself. */
export function wrap(text: string, { width, size, face = 'sans', maxLines = Infinity }: Wrapping): string[] {
  const words = text.split(/[^\S\u00a0]+/u).map((word) => ({ text: word }));
  const lines = wrapWords(words, { width, size, face }).map((line) => line.map((word) => word.text).join(' '));
  const fits = (line: string): boolean => textWidth(line, size, face) <= width;
  return lines.length <= maxLines ? lines : [...lines.slice(0, maxLines - 1), shortened(lines[maxLines - 1] ?? '', fits)];
}

/** The same for words that carry more than their text; the parts of a broken word carry what the word did. */
export function wrapWords<T extends { readonly text: string }>(words: readonly T[], { width, size, face = 'sans' }: Wrapping): T[][] {
  const fits = (line: string): boolean => textWidth(line, size, face) <= width;
  const lines: T[][] = [];
  let line = '';
  for (const word of words.flatMap((each) => pieces(each.text, fits).map((text) => ({ ...each, text })))) {
    const longer = line === '' ? word.text : `${line} ${word.text}`;
    const joins = line !== '' && fits(longer);
    line = joins ? longer : word.text;
    if (joins) lines.at(-1)?.push(word);
    else lines.push([word]);
  }
  return lines;
}

/** A word as parts that each fit a line. */
function pieces(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return word === '' ? [] : [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && !fits(part + character)) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

function shortened(line: string, fits: (line: string) => boolean): string {
  const words = line.split(' ');
  while (words.length > 1 && !fits(`${words.join(' ')}…`)) words.pop();
  let kept = words.join(' ');
  while (kept !== '' && !fits(`${kept}…`)) kept = kept.replace(/.$/u, '');
  return `${kept}…`;
}
