import { isDigit, isLower } from './characters.ts';
import { endsSentence } from './ends.ts';
import type { Layout } from './layout.ts';
import type { Line, Stream } from './lines.ts';

/** A stretch of the stream, or the place of a footnote mark (`mark` set, nothing to show). */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** Whether a blank stands before it. */
  readonly blank: boolean;
  readonly mark?: string;
}

/** A printed line put together again: marks and ordinals that stood on lines of their own are back in it. */
export interface Row {
  readonly parts: Part[];
  /** Range of the stream from first to last character. */
  readonly start: number;
  end: number;
  readonly indent: number;
  width: number;
  readonly gap: number;
  hard: boolean;
  readonly rule: boolean;
  readonly feed: boolean;
  underlined: boolean;
  /** A footnote block stood above. */
  resumed: boolean;
}

/** Joins lines into rows; page numbers go. */
export function joinRows(stream: Stream, layout: Layout): Row[] {
  const { text, lines } = stream;
  const defined = definedMarks(text, lines);
  const rows: Row[] = [];
  let lastMark = 0;
  let lastPage = 0;
  let attach = false;

  lines.forEach((line, index) => {
    const row = rows.at(-1);
    const next = lines[index + 1];
    const isLast = !next;
    if (row && isOrdinalEnding(text, line) && isDigit(text.charCodeAt(row.end - 1)) && line.gap <= 1) {
      append(row, line, false);
      attach = true;
      return;
    }
    const number = loneNumber(text, line);
    if (number !== undefined) {
      if (row && next && next.gap <= 1 && isOrdinalEnding(text, next)) {
        append(row, line, true);
        attach = true;
        return;
      }
      const tight = line.gap === 0 || next?.gap === 0;
      const cut = row !== undefined && !endsSentence(text, row.end) && next !== undefined && runsOn(text, next);
      const due = (number === lastMark + 1 || number === 1) && (defined.has(number) || tight);
      if (row && !line.feed && !next?.feed && line.gap <= 1 && ((due && tight) || cut || (due && defined.has(number)))) {
        row.parts.push({ start: line.start, end: line.start, blank: false, mark: String(number) });
        lastMark = number;
        attach = true;
        return;
      }
      const counts = number > lastPage && number <= lastPage + 2;
      if (line.feed || next?.feed || (counts && layout.mode !== 'lines') || (counts && isLast)) {
        lastPage = number;
        attach = false;
        return;
      }
    } else if (isPageLine(text, line)) {
      attach = false;
      return;
    }
    const joins = attach && row && !line.feed && !line.rule && (line.gap === 0 || (line.gap === 1 && fits(text, layout, row, line)));
    attach = false;
    if (joins && !isDefinition(text, line, lastMark)) append(row, line, !isClosing(text.charCodeAt(line.start)));
    else rows.push(rowOf(line));
  });
  return rows;
}

function rowOf(line: Line): Row {
  const { start, end, indent, width, gap, hard, rule, feed, underlined } = line;
  return { parts: [{ start, end, blank: true }], start, end, indent, width, gap, hard, rule, feed, underlined, resumed: false };
}

function append(row: Row, line: Line, blank: boolean): void {
  row.parts.push({ start: line.start, end: line.end, blank });
  row.end = line.end;
  row.width += line.width;
  row.hard = line.hard;
  row.underlined = line.underlined;
}

/** Whether the line may be the rest of the printed line that a raised mark interrupted. */
function fits(text: string, layout: Layout, row: Row, line: Line): boolean {
  return runsOn(text, line) || (layout.mode === 'spread' && row.width + line.width <= layout.width * 1.15);
}

/** 1 to 3 digits and nothing else. */
function loneNumber(text: string, line: Line): number | undefined {
  if (line.end - line.start > 3) return undefined;
  for (let i = line.start; i < line.end; i++) if (!isDigit(text.charCodeAt(i))) return undefined;
  return Number(text.slice(line.start, line.end));
}

function isOrdinalEnding(text: string, line: Line): boolean {
  if (line.end - line.start !== 2) return false;
  const word = text.slice(line.start, line.end);
  return word === 'th' || word === 'st' || word === 'nd' || word === 'rd';
}

/** "Page 3 of 10", "- 3 -", "3/12": page numbers with words around them. */
function isPageLine(text: string, line: Line): boolean {
  if (line.end - line.start > 20) return false;
  return /^(?:page \d{1,4}(?: (?:of|\/) \d{1,4})?|[-–] ?\d{1,4} ?[-–]|\d{1,3} ?\/ ?\d{1,3}|\[page \d{1,4}\])$/iu.test(
    text.slice(line.start, line.end),
  );
}

/** Starts in lower case or with a mark that closes what stands before. */
function runsOn(text: string, line: Line): boolean {
  const code = text.charCodeAt(line.start);
  return isLower(code) || isClosing(code);
}

/** `. , ; : ) ] ! ?` and closing quotation marks stand close to the word before. */
function isClosing(code: number): boolean {
  return '.,;:)]!?”’»'.includes(String.fromCharCode(code));
}

/** Numbers that open a line and are followed by text: footnotes, if a mark calls for them. */
function definedMarks(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const defined = new Set<number>();
  for (const line of lines) {
    const number = openingNumber(text, line.start, line.end);
    if (number !== undefined) defined.add(number);
  }
  return defined;
}

function isDefinition(text: string, line: Line, lastMark: number): boolean {
  return line.rule || (line.gap > 0 && openingNumber(text, line.start, line.end) === lastMark);
}

/** The number of "12 Text": up to three digits, a blank, and something more. */
export function openingNumber(text: string, start: number, end: number): number | undefined {
  let at = start;
  while (at < start + 3 && at < end && isDigit(text.charCodeAt(at))) at++;
  if (at === start || at + 1 >= end || text.charCodeAt(at) !== 0x20) return undefined;
  return Number(text.slice(start, at));
}
