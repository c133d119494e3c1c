/** Tables of two columns that are a fact sheet ("| Donor | Ministry of Trade |"): their rows read as lines "Donor: Ministry of Trade". */
import { factOf } from '../lexicon/fact-labels.ts';

/** What is needed of a line. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly gap: number;
  readonly underlined: boolean;
}

/** What the lines of a document are made of, while it is read. */
export interface Units {
  readonly codes: Uint16Array;
  readonly offsets: Int32Array;
  readonly flags: Uint8Array;
}

/** A row of two cells: where the first ends, and where the second begins and ends. */
interface Row {
  readonly line: number;
  readonly start: number;
  readonly labelEnd: number;
  readonly value: number;
  readonly end: number;
  readonly fact: boolean;
}

const bar = 0x7c;
const blank = 0x20;

/** The longest label of a row. */
const longest = 60;
/** So many rows with a fact make a table a fact sheet. */
const enough = 2;

/** Turns the rows of fact sheets among the lines into lines with a colon, in place. Linear in the length of the rows. */
export function readFactTables(units: Units, lines: Line[]): void {
  for (let at = 0; at < lines.length; at++) {
    if (units.codes[lines[at]!.start] !== bar) continue;
    const rows: Row[] = [];
    let next = at;
    for (; next < lines.length && units.codes[lines[next]!.start] === bar; next++) {
      if (next > at && lines[next]!.gap > 1) break;
      const row = rowAt(units, lines[next]!, next);
      if (row) rows.push(row);
    }
    const facts = rows.filter(({ fact }) => fact);
    if (facts.filter(({ line }) => !lines[line]!.underlined).length >= enough)
      for (const row of facts) lines[row.line] = asLine(units, lines[row.line]!, row);
    at = next - 1;
  }
}

/** The two cells of a row; `undefined` where it has more, or fewer. */
function rowAt({ codes }: Units, { start, end }: Line, line: number): Row | undefined {
  const bars: number[] = [];
  for (let i = start; i < end && bars.length < 4; i++) if (codes[i] === bar) bars.push(i);
  const [first, second, last] = bars;
  if (first !== start || second === undefined || bars.length > 3 || (last ?? end - 1) !== end - 1) return undefined;
  const from = pastBlank(codes, start + 1);
  const to = codes[second - 1] === blank ? second - 1 : second;
  const value = pastBlank(codes, second + 1);
  const until = last === undefined ? end : codes[last - 1] === blank ? last - 1 : last;
  // "|Donor|Ministry|": no room for a colon and a blank
  if (to <= from || to - from > longest || until <= value || value - to < 2) return undefined;
  const label = String.fromCharCode(...codes.subarray(from, to)).replace(/:$/u, '');
  return { line, start: from, labelEnd: to - (codes[to - 1] === 0x3a ? 1 : 0), value, end: until, fact: factOf(label) !== undefined };
}

const pastBlank = (codes: Uint16Array, at: number): number => (codes[at] === blank ? at + 1 : at);

/** A colon and a blank stand where the bar stood; the value moves up to them. */
function asLine({ codes, offsets, flags }: Units, line: Line, { start, labelEnd, value, end }: Row): Line {
  const set = (at: number, code: number, from: number): void => {
    codes[at] = code;
    offsets[at] = offsets[from]!;
    flags[at] = 0;
  };
  const colon = labelEnd;
  set(colon, 0x3a, colon);
  set(colon + 1, blank, value - 1);
  const to = colon + 2;
  codes.copyWithin(to, value, end);
  offsets.copyWithin(to, value, end);
  flags.copyWithin(to, value, end);
  const finish = to + (end - value);
  for (let i = finish; i < line.end; i++) codes[i] = blank;
  return { ...line, start, end: finish, underlined: false };
}
