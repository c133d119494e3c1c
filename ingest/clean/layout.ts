import { isLower } from './characters.ts';
import type { Line, Stream } from './lines.ts';
import { endsSentence } from './ends.ts';
import { LINK } from './markup.ts';

/**
 * How the document breaks its lines:
 * - `spread`: every printed line is followed by a blank line, so that blank lines say nothing;
 * - `wrapped`: lines are broken at a width, a blank line ends a paragraph;
 * - `lines`: each line is a paragraph.
 */
export interface Layout {
  readonly mode: 'spread' | 'wrapped' | 'lines';
  /** How wide full lines are, in characters. */
  readonly width: number;
}

/** Lines shorter than this say little about how a document breaks its lines. */
const TELLING = 40;
/** Share of telling lines that run on in lower case; prose broken at a width has about 0.6. */
const RUNS_ON = 0.25;

/** Reads the layout off the statistics of the whole document. */
export function detectLayout(stream: Stream): Layout {
  const { lines, text } = stream;
  const widths: number[] = [];
  const full: number[] = [];
  let tight = 0;
  let apart = 0;
  lines.forEach((line, index) => {
    if (line.end - line.start < TELLING) return;
    widths.push(line.width);
    const next = lines[index + 1];
    if (!next || endsSentence(text, line.end) || !isLower(text.charCodeAt(next.start))) return;
    if (next.gap === 0) {
      tight++;
      full.push(line.width);
    } else if (next.gap === 1) apart++;
  });
  const enough = widths.length * RUNS_ON;
  const mode = Math.max(tight, apart) <= enough ? 'lines' : apart > tight ? 'spread' : 'wrapped';
  // Where paragraphs are broken at a width and items are not, the lines that run on tell it.
  const telling = mode === 'wrapped' ? full : widths;
  // The fourth fifth: a few overlong lines (addresses, tables) do not count.
  const width = telling.sort((a, b) => a - b)[Math.floor(telling.length * 0.8)] ?? TELLING;
  return { mode, width };
}

/** True where the next line's first word would have stood on this line too: the break was meant. */
export function isUnfilled(width: number, wordLength: number, layout: Layout, slack = 0.85): boolean {
  return width + wordLength + 1 < layout.width * slack;
}

/** How far the first word of a line reaches in the document, markup included: what starts in a link reaches to the link's end. */
export function firstWordLength(stream: Stream, line: Pick<Line, 'start' | 'end'>): number {
  let end = line.start;
  while (end < line.end && (stream.text.charCodeAt(end) !== 0x20 || (stream.flags[end - 1] ?? 0) & LINK)) end++;
  const next = stream.offsets[end] ?? (stream.offsets[end - 1] ?? 0) + 1;
  const last = stream.offsets[end - 1] ?? 0;
  // Dropped markup after the word ("](address)") belongs to it; line ends do not.
  const tail = end < line.end ? next - last : 1;
  return last + tail - (stream.offsets[line.start] ?? 0);
}
