import type { Passage } from '../passage.ts';
import { lastWord } from './ends.ts';
import type { Hyphens } from './hyphens.ts';
import type { Stream } from './lines.ts';
import { narrow } from './narrow.ts';
import type { Row } from './rows.ts';

/** Text with its offsets, put together from rows of the stream. */
export type Assembled = Pick<Passage, 'text' | 'offsets' | 'marks'>;

/** Puts rows together: a blank between them, broken words whole, marks taken out and remembered. */
export function assemble(stream: Stream, rows: readonly Row[], skip: number, hyphens: Hyphens): Assembled {
  const size = rows.reduce((sum, row) => row.parts.reduce((parts, part) => parts + part.end - part.start + 1, sum), 0);
  const offsets = new Int32Array(size);
  const texts: string[] = [];
  const marks: { mark: string; at: number }[] = [];
  let length = 0;
  let lastEnd = -1;
  let inline = firstMark(stream, rows[0]?.start ?? 0);

  const add = (start: number, end: number): void => {
    for (let mark = stream.marks[inline]; mark && mark.at <= end; mark = stream.marks[++inline]) {
      if (mark.at >= start) marks.push({ mark: mark.mark, at: length + mark.at - start });
    }
    texts.push(stream.text.slice(start, end));
    offsets.set(stream.offsets.subarray(start, end), length);
    length += end - start;
    lastEnd = end;
  };

  rows.forEach((row, rowIndex) => {
    row.parts.forEach((part, partIndex) => {
      if (part.mark !== undefined) {
        marks.push({ mark: part.mark, at: length });
        return;
      }
      const start = rowIndex === 0 && partIndex === 0 ? Math.min(part.start + skip, part.end) : part.start;
      if (length > 0 && part.blank) {
        const join = joinOf(stream.text, lastEnd, start, hyphens);
        if (join === 'drop') {
          const last = texts.pop() ?? '';
          texts.push(last.slice(0, -1));
          length--;
        } else if (join === 'apart') {
          texts.push(' ');
          offsets[length] = (offsets[length - 1] ?? 0) + 1;
          length++;
        }
      }
      add(start, part.end);
    });
  });
  return { text: narrow(texts.join('')), offsets: offsets.slice(0, length), marks };
}

function joinOf(text: string, end: number, start: number, hyphens: Hyphens): 'keep' | 'drop' | 'apart' {
  const sign = text[end - 1];
  if (sign === '-') return isAddress(text, end) ? 'keep' : hyphens.join(end, start);
  return sign === '/' && isAddress(text, end) ? 'keep' : 'apart';
}

/** Whether the word that ends here is a web address, broken at the line end. */
function isAddress(text: string, end: number): boolean {
  return lastWord(text, Math.max(0, end - 300), end).includes('://');
}

/** Index of the first mark at or after an offset; marks stand in order. */
function firstMark(stream: Stream, start: number): number {
  let low = 0;
  let high = stream.marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stream.marks[middle]?.at ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
