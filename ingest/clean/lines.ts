import { readFactTables } from './fact-tables.ts';
import { isBlank, isInvisible, isLineEnd } from './characters.ts';
import { BLANK, BLOCK, BREAK, DROP, type Markup } from './markup.ts';

/** The document without markup, white space folded within lines, a line feed between them; each unit mapped back. */
export interface Stream {
  readonly text: string;
  readonly offsets: Int32Array;
  /** Markup flags of each unit. */
  readonly flags: Uint8Array;
  /** Marks written as markup, by offset into `text`. */
  readonly marks: readonly { readonly mark: string; readonly at: number }[];
  readonly lines: readonly Line[];
}

/** One line that shows something. */
export interface Line {
  /** Range of the stream, without blanks at the ends. */
  readonly start: number;
  readonly end: number;
  /** Blanks before the first character. */
  readonly indent: number;
  /** How wide it stands in the document, markup included. */
  readonly width: number;
  /** Blank lines above. */
  readonly gap: number;
  /** Ends with two blanks or `<br>`: a deliberate break. */
  readonly hard: boolean;
  /** A rule (of underscores, dashes, or twenty blanks and more) stands right above. */
  readonly rule: boolean;
  /** A page break stands above. */
  readonly feed: boolean;
  /** A rule of "=" or "-" stands right below: a heading of plain text. */
  underlined: boolean;
}

/** A blank line this wide is the rule above footnotes, as text drawn from pages writes it. */
const BLANK_RULE = 20;

/** Splits a document into lines. Linear; nothing but blanks, markup and empty lines is lost. */
export function splitLines(text: string, markup: Markup): Stream {
  const { flags } = markup;
  const codes = new Uint16Array(text.length + 1);
  const offsets = new Int32Array(text.length + 1);
  const kept = new Uint8Array(text.length + 1);
  const lines: Line[] = [];
  const marks: { mark: string; at: number }[] = [];
  let length = 0;
  let lineStart = 0;
  let rawStart = 0;
  let indent = 0;
  let pending = 0;
  let pendingAt = 0;
  let gap = 0;
  let rule = false;
  let feed = false;
  let mark = 0;

  const endLine = (at: number, hard: boolean): void => {
    const width = at - rawStart;
    if (length === lineStart) {
      if (width >= BLANK_RULE) rule = true;
      gap++;
    } else if (isRule(codes, lineStart, length)) {
      const last = lines.at(-1);
      if (last && gap === 0 && last.end + 1 === lineStart && codes[lineStart] !== 0x5f && codes[lineStart] !== 0x2a) last.underlined = true;
      else rule = true;
      length = lineStart;
      gap++;
    } else {
      lines.push({ start: lineStart, end: length, indent, width, gap, hard: hard || pending >= 2, rule, feed, underlined: false });
      gap = 0;
      rule = false;
      feed = false;
      // Keeps the last word of a line and the first of the next apart; stands in no line.
      codes[length] = 0x0a;
      offsets[length++] = at;
    }
    lineStart = length;
    indent = 0;
    pending = 0;
  };

  for (let i = 0; i < text.length; i++) {
    const flag = flags[i] ?? 0;
    while (mark < markup.marks.length && (markup.marks[mark]?.at ?? 0) <= i) {
      marks.push({ mark: markup.marks[mark]?.mark ?? '', at: length });
      mark++;
    }
    if (flag & DROP) {
      if (flag & (BREAK | BLOCK)) {
        if (length > lineStart) endLine(i, true);
        rawStart = i;
        if (flag & BLOCK) gap = Math.max(gap, 1);
      }
      continue;
    }
    const code = text.charCodeAt(i);
    if (isLineEnd(code)) {
      if (code === 0x0d && text.charCodeAt(i + 1) === 0x0a) continue;
      endLine(i, false);
      if (code === 0x0c) {
        feed = true;
        // A form feed ends no line of its own: no blank line is seen where it stands.
        if (gap > 0) gap--;
      }
      rawStart = i + 1;
    } else if (isBlank(code) || flag & BLANK) {
      if (length === lineStart) indent++;
      if (pending === 0) pendingAt = i;
      pending++;
    } else if (!isInvisible(code)) {
      if (pending > 0 && length > lineStart) {
        codes[length] = 0x20;
        offsets[length++] = pendingAt;
      }
      pending = 0;
      codes[length] = code;
      kept[length] = flag;
      offsets[length++] = i;
    }
  }
  endLine(text.length, false);
  readFactTables({ codes, offsets, flags: kept }, lines);
  return { text: toText(codes, length), offsets: offsets.subarray(0, length), flags: kept.subarray(0, length), marks, lines };
}

/** Three and more of one sign and nothing else. */
function isRule(codes: Uint16Array, start: number, end: number): boolean {
  const sign = codes[start];
  if (end - start < 3 || (sign !== 0x5f && sign !== 0x2d && sign !== 0x3d && sign !== 0x2a && sign !== 0x2500 && sign !== 0x2014))
    return false;
  for (let i = start; i < end; i++) if (codes[i] !== sign && codes[i] !== 0x20) return false;
  return true;
}

/** Keeps unpaired surrogates as they are, which a TextDecoder would replace. */
function toText(codes: Uint16Array, length: number): string {
  return Buffer.from(codes.buffer, 0, 2 * length).toString('utf16le');
}
