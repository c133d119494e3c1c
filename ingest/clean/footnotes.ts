import { superscript } from './characters.ts';
import { endsSentence, lastWord } from './ends.ts';
import { firstWordLength, isUnfilled, type Layout } from './layout.ts';
import type { Stream } from './lines.ts';
import { openingNumber, type Row } from './rows.ts';

export interface Footnote {
  readonly mark: string;
  /** How many characters of the first row are the mark and the blank after it. */
  readonly skip: number;
  readonly rows: Row[];
}

/** Takes the footnote blocks out of the rows: what follows a block then follows what stood before it. */
export function takeFootnotes(stream: Stream, layout: Layout, rows: readonly Row[]): { body: Row[]; footnotes: Footnote[] } {
  const { text } = stream;
  const called = calledMarks(stream, rows);
  const body: Row[] = [];
  const footnotes: Footnote[] = [];
  let current: Footnote | undefined;
  let last = 0;
  /** Indent of lines that carry on a footnote of this block, once one was seen. */
  let carriedIndent: number | undefined;
  let resumed = false;

  for (const row of rows) {
    const definition = definitionOf(text, row);
    const opens = definition !== undefined && isDue(definition, row, called, last, current !== undefined);
    if (opens) {
      current = { mark: definition.mark, skip: definition.skip, rows: [row] };
      footnotes.push(current);
      last = Number(definition.mark) || last + 1;
      resumed = true;
      continue;
    }
    const previous = current?.rows.at(-1);
    if (current && previous && !endsBlock(stream, layout, previous, row, carriedIndent)) {
      current.rows.push(row);
      carriedIndent = row.indent;
      continue;
    }
    current = undefined;
    carriedIndent = undefined;
    row.resumed = resumed;
    resumed = false;
    body.push(row);
  }
  return { body, footnotes };
}

/** All marks that stand in the text, from lines of their own and from markup. */
function calledMarks(stream: Stream, rows: readonly Row[]): ReadonlySet<string> {
  const called = new Set(stream.marks.map((mark) => mark.mark));
  for (const row of rows) for (const part of row.parts) if (part.mark !== undefined) called.add(part.mark);
  return called;
}

interface Definition {
  readonly mark: string;
  readonly skip: number;
  /** Written as nothing but a footnote would be: `[^1]:`, `¹ Text`. */
  readonly plain: boolean;
}

function definitionOf(text: string, row: Row): Definition | undefined {
  const number = openingNumber(text, row.start, row.end);
  if (number !== undefined) return { mark: String(number), skip: text.indexOf(' ', row.start) + 1 - row.start, plain: false };
  const code = text.charCodeAt(row.start);
  if (code === 0x5b) {
    const match = /^\[(\^?)(\w{1,12})\](:?) ?/u.exec(text.slice(row.start, Math.min(row.end, row.start + 20)));
    if (match?.[2] && (match[1] || /^\d+$/u.test(match[2])))
      return { mark: match[2], skip: match[0].length, plain: match[1] !== '' && match[3] !== '' };
  }
  let at = row.start;
  let mark = '';
  for (; superscript(text.charCodeAt(at)) >= 0 && mark.length < 3; at++) mark += String(superscript(text.charCodeAt(at)));
  return mark === '' ? undefined : { mark, skip: at - row.start + (text[at] === ' ' ? 1 : 0), plain: true };
}

function isDue(definition: Definition, row: Row, called: ReadonlySet<string>, last: number, inBlock: boolean): boolean {
  if (definition.plain) return true;
  const number = Number(definition.mark);
  const follows = number === last + 1;
  if (row.rule) return number > last || number === 1;
  return follows && (inBlock || called.has(definition.mark));
}

/** Whether the text of the page goes on with `row`. */
function endsBlock(stream: Stream, layout: Layout, previous: Row, row: Row, carriedIndent: number | undefined): boolean {
  const { text } = stream;
  if (row.feed || row.rule) return true;
  const closed = endsSentence(text, previous.end) || endsWithAddress(text, previous);
  if (row.gap > (layout.mode === 'spread' ? 3 : 1)) return true;
  if (!closed) return layout.mode === 'lines' || (layout.mode === 'wrapped' && row.gap > 0);
  if (layout.mode !== 'spread' && (row.gap > 0 || layout.mode === 'lines')) return true;
  const shifted = carriedIndent === undefined ? row.indent === 1 || row.indent === 2 : row.indent > carriedIndent;
  return shifted || isUnfilled(previous.width, firstWordLength(stream, row), layout);
}

function endsWithAddress(text: string, row: Row): boolean {
  const word = lastWord(text, row.start, row.end);
  return word.includes('/') && /[\p{L}\d/]$/u.test(word) && (word.includes('://') || word.includes('.'));
}
