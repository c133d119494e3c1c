import { isDigit, isLetter, isLower, isUpper } from './characters.ts';
import { endsPart, endsSentence } from './ends.ts';
import { firstWordLength, isUnfilled, type Layout } from './layout.ts';
import type { Stream } from './lines.ts';
import { LINK, STRONG } from './markup.ts';
import type { Row } from './rows.ts';
import { opensWithSum } from '../qualifiers/currencies.ts';
import { oneOf } from '../words.ts';

/** Rows that belong together. */
export interface Block {
  kind: 'paragraph' | 'heading' | 'item' | 'navigation';
  readonly rows: Row[];
  /** Characters of the first row that are bullet, number or "#". */
  readonly skip: number;
  /** For an item: how it is marked (`-`, `1.`, `(a)`), and how far in it stands. */
  readonly marker?: string;
  /** Certainly a heading (Markdown, numbered, capitals, emphasised), or only by its looks. */
  readonly sure: boolean;
  /** A line "Label:" joined with the line of its value. */
  readonly labelled?: boolean;
}

/** Longest line without a full stop that may be a heading. */
const SHORT = 100;

/** Groups rows into paragraphs, items and headings. */
export function groupBlocks(stream: Stream, layout: Layout, rows: readonly Row[]): Block[] {
  const { text } = stream;
  const blocks: Block[] = [];
  rows.forEach((row, index) => {
    const block = blocks.at(-1);
    const previous = block?.rows.at(-1);
    const next = rows[index + 1];
    const marker = markerOf(text, row);
    const sure = headingSkip(stream, layout, row, next, marker, block, previous);
    if (sure !== undefined) {
      blocks.push({ kind: 'heading', rows: [row], skip: sure, sure: true });
    } else if (marker && mayStart(stream, layout, block, previous, row, marker)) {
      blocks.push({ kind: 'item', rows: [row], skip: marker.skip, marker: `${marker.style}@${row.indent}`, sure: false });
    } else if (
      block &&
      previous &&
      !isDateLine(text, row, index) &&
      !isDateLine(text, previous, index - 1) &&
      continues(stream, layout, block, previous, row)
    ) {
      block.rows.push(row);
    } else blocks.push({ kind: 'paragraph', rows: [row], skip: 0, sure: false });
  });
  return blocks;
}

/** Among how many rows at the top a date in words is one of its own. */
const top = 6;

/** Whether a row is a date and nothing else, as it stands under a title. */
function isDateLine(text: string, { start, end }: Row, index: number): boolean {
  if (end - start > 40) return false;
  const line = text.slice(start, end);
  return /^\d{4}-\d\d-\d\d$/u.test(line) || (index < top && wordedDate.test(line));
}

const wordedDate = /^(?:\p{Lu}\p{Ll}+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2}),? (?:19|20)\d\d$/u;

interface Marker {
  readonly skip: number;
  readonly style: string;
}

/** Bullet or number that may open an item. */
function markerOf(text: string, row: Row): Marker | undefined {
  const head = text.slice(row.start, Math.min(row.end, row.start + 9));
  // Word processors keep their bullets in the private use area: \uf0b7, \uf0a7, \uf0d8.
  const bullet = /^([-*+•–—▪◦‣⁃∙·●○■□▶►❖✓✔➢➤→»\uf000-\uf0ff]) ?(?=[^\s-])/u.exec(head);
  const box = /^[-*+•] \[[ xX✓]\] (?=\S)/u.exec(head); // "- [x] publish the minutes": an item of a list of things to do
  if (bullet?.[1] && (bullet[0].length === 2 || /[^-*+–—·→»]/u.test(bullet[1])))
    return { skip: (box ?? bullet)[0].length, style: /[\uf000-\uf0ff●○■□▪]/u.test(bullet[1]) ? '•' : bullet[1] };
  const section = /^\d{1,2}(?:\.\d{1,2}){1,2}\.? (?=\p{Lu})/u.exec(head); // "2.1 Develop …"
  if (section) return { skip: section[0].length, style: '1.1' };
  if (opensWithSum(head)) return { skip: 0, style: '$' }; // an item of a budget
  // "A.The Assembly shall …", "b.elect a President": the blank after a letter may be missing
  const number =
    /^(\(?)(\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})([.)]) /u.exec(head) ??
    /^()([A-Z])([.)])(?=(?:The|An?|Each|Any|All|In|If|No) )/u.exec(head) ??
    /^()([a-k])([.)])(?=\p{Ll}{3,})/u.exec(head);
  if (!number) return undefined;
  const [all, open = '', sign = '', close = ''] = number;
  return { skip: all.length, style: `${open}${isDigit(sign.charCodeAt(0)) ? '1' : isUpper(sign.charCodeAt(0)) ? 'A' : 'a'}${close}` };
}

/** Characters to skip where the row is a heading for certain. */
function headingSkip(
  stream: Stream,
  layout: Layout,
  row: Row,
  next: Row | undefined,
  marker: Marker | undefined,
  block: Block | undefined,
  previous: Row | undefined,
): number | undefined {
  const { text } = stream;
  const line = text.slice(row.start, Math.min(row.end, row.start + 2 * SHORT));
  const hashes = /^(?:#{1,6} (?=.)|#{2,6}(?=\p{L}))/u.exec(line);
  if (hashes) return hashes[0].length;
  if (row.underlined) return 0;
  if (line.length > 1.5 * SHORT || endsPart(text, row.end) || text[row.end - 1] === ',') return undefined;
  if (next && insideLink(stream, row, next)) return undefined;
  const standsAlone = !previous || layout.mode === 'lines' || row.gap > 0 || row.resumed || previous.hard;
  if (!standsAlone || (next && next.gap === 0 && !row.hard && layout.mode === 'wrapped')) {
    return undefined;
  }
  const runsOn = next && isLower(text.charCodeAt(next.start)) && !markerOf(text, next);
  if (runsOn) return undefined;
  const interrupts = previous && layout.mode === 'spread' && block?.kind !== 'heading' && !endsPart(text, previous.end) && !row.resumed;
  if (interrupts && !isUnfilled(previous.width, firstWordLength(stream, row), layout)) return undefined;
  const sections = /^(?:\d{1,2}(?:\.\d{1,2})+\.?|(?:article|annex|chapter|part|section|title) (?:\d{1,3}|[ivx]{1,5})\b[.:]?) ?/iu.exec(
    line,
  );
  if (sections && line.length <= SHORT && sections[0].length < line.length && /^[\d.]+ /u.test(sections[0])) return sections[0].length;
  if (marker && oneOf(marker.style, '1.|1)|A.|A)|a.|a)') && isUpper(text.charCodeAt(row.start + marker.skip))) {
    const sibling = next && markerOf(text, next)?.style === marker.style;
    const inRun = block?.kind === 'item' && block.marker?.startsWith(`${marker.style}@`);
    if (!sibling && !inRun && line.length <= SHORT) return marker.skip;
  }
  const short = marker !== undefined && /^[^\p{L}\d]$/u.test(marker.style) && !line.slice(marker.skip).includes(' '); // "- UNHCR"
  if (isCapitals(line) && !short) return marker?.skip ?? 0;
  if (!marker && line.length <= SHORT && all(stream, row, STRONG) && !all(stream, row, LINK)) return 0;
  return undefined;
}

/** Two words at least, or one long one, without a small letter. */
function isCapitals(line: string): boolean {
  let letters = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (isUpper(code)) letters++;
    else if (isLetter(code)) return false;
  }
  return letters >= 5;
}

/** Whether all the row shows carries the flag. */
export function all(stream: Stream, row: Pick<Row, 'parts'>, flag: number): boolean {
  return row.parts.every((part) => {
    for (let i = part.start; i < part.end; i++) {
      if (stream.text.charCodeAt(i) !== 0x20 && !((stream.flags[i] ?? 0) & flag)) return false;
    }
    return true;
  });
}

/** A marker opens an item only where a line may start anew: "- " and "2. " also stand within sentences. */
function mayStart(stream: Stream, layout: Layout, block: Block | undefined, previous: Row | undefined, row: Row, marker: Marker): boolean {
  const { text } = stream;
  if (marker.style === '$') return previous !== undefined && /(?:[:;]|; and)$/u.test(text.slice(previous.end - 5, previous.end));
  if (!block || !previous || layout.mode === 'lines' || block.kind === 'heading') return true;
  if (block.marker?.startsWith(`${marker.style}@`) || previous.hard || endsPart(text, previous.end)) return true;
  if (layout.mode === 'wrapped' && row.gap > 0) return true;
  if (marker.style === '*' || marker.style === '•') return true;
  return isUnfilled(previous.width, firstWordLength(stream, row), layout);
}

/** Whether a row carries on the block. */
function continues(stream: Stream, layout: Layout, block: Block, previous: Row, row: Row): boolean {
  const { text } = stream;
  if (block.kind === 'heading') return false;
  const lower = isLower(text.charCodeAt(row.start));
  const open = !endsPart(text, previous.end);
  const word = firstWordLength(stream, row);
  if (row.resumed || (row.feed && open)) {
    return open && (lower || !isUnfilled(previous.width, word, layout, 0.8)) && text[previous.end - 1] !== ':';
  }
  if (layout.mode === 'lines') return open && lower && (row.gap === 0 || isCutByPage(text, previous, row));
  if (layout.mode === 'wrapped') {
    if (row.gap > 0) return open && lower && isCutByPage(text, previous, row);
    if (previous.hard) return false;
    if (insideLink(stream, previous, row)) return true;
    const short = previous.width < layout.width * 0.6 && isUnfilled(previous.width, word, layout);
    return !short || lower || text[previous.end - 1] === ',';
  }
  if (open) return lower || !isUnfilled(previous.width, word, layout, 0.8);
  if (row.gap > 2 && endsSentence(text, previous.end)) return false;
  return !isUnfilled(previous.width, word, layout);
}

/** Shortest line that is prose where it has no stop at its end. */
const PROSE = 100;

/** "… was also involved in the | (blank line) | review. The main areas …": a page or a column ended within a sentence. */
function isCutByPage(text: string, previous: Row, row: Row): boolean {
  if (row.gap > 2 || !isLetter(text.charCodeAt(previous.end - 1))) return false;
  const [above, below] = [text.slice(previous.start, previous.end), text.slice(row.start, row.end)];
  return above.length >= PROSE && /[.!?] (?=\p{Lu})/u.test(above) && /^[^:;]*?\p{Ll}[.!?](?: \p{Lu}|$)/u.test(below);
}

/** Whether one link reaches over the line end. */
function insideLink(stream: Stream, previous: Row, row: Row): boolean {
  const { flags, offsets } = stream;
  if (!((flags[previous.end - 1] ?? 0) & (flags[row.start] ?? 0) & LINK)) return false;
  // Between two links stand at least "](" and an address.
  return (offsets[row.start] ?? 0) - (offsets[previous.end - 1] ?? 0) < 12;
}
