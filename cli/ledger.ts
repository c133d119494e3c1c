import { styleText } from 'node:util';
import type { Dropped, LedgerClaim, LedgerEntry } from '../ingest/ledger/explain.ts';
import { mergeReasons } from '../graph/ontology/merge-reasons.ts';
import { reasons, type Note } from '../ingest/ledger/reasons.ts';
import { oneLine, table } from './table.ts';

/** The sentences that gave no claim, or those that gave some. */
export type Part = 'missing' | 'claims';

interface TextOptions {
  readonly only: Part | undefined;
  readonly colours: boolean;
}

type Style = 'bold' | 'dim' | 'green' | 'yellow';

/** Whether an entry is asked for. */
const isIn =
  (only: Part | undefined) =>
  ({ claims }: LedgerEntry): boolean =>
    only === undefined || (only === 'claims') === claims.length > 0;

/** The ledger for programs: one entry a line, each reason with its sentence. */
export function* ledgerLines(entries: readonly LedgerEntry[], only: Part | undefined): Iterable<string> {
  for (const { notes, ...entry } of entries.filter(isIn(only))) {
    yield `${JSON.stringify({ ...entry, notes: notes.map((note) => ({ ...note, says: reasons[note.reason] })) })}\n`;
  }
}

/** The ledger for people: each sentence with its place, then what it gave or why it gave nothing; at the end the totals. */
export function* ledgerText(entries: readonly LedgerEntry[], { only, colours }: TextOptions): Iterable<string> {
  const paint = (style: Style, text: string): string => (colours ? styleText(style, text, { validateStream: false }) : text);
  for (const entry of entries.filter(isIn(only))) {
    const { document, line, paragraph, start, end, claims, notes, dropped, entities, merges } = entry;
    yield `${paint('dim', `${document}, line ${line}, paragraph ${paragraph}, characters ${start}–${end}`)}\n`;
    yield `  ${oneLine(entry.text)}\n`;
    for (const claim of claims) yield `  ${paint('green', '+')} ${claimInWords(claim, paint)}\n`;
    if (claims.length === 0) {
      for (const [at, note] of notes.entries()) yield `  ${paint('yellow', at === 0 ? '–' : '·')} ${noteInWords(note, at, paint)}\n`;
      // A single one is named by its note.
      if (entities.length > 1) yield `  ${paint('dim', `· entities: ${entities.map(({ name }) => oneLine(name)).join(', ')}`)}\n`;
    }
    for (const { words, entity, reason } of merges)
      if (oneLine(words) !== entity) yield `  ${paint('dim', `· ${oneLine(words)} = ${oneLine(entity)}: ${mergeReasons[reason]}`)}\n`;
    for (const draft of dropped) yield `  ${paint('dim', `· ${droppedInWords(draft)}`)}\n`;
    yield '\n';
  }
  yield* totals(entries);
}

function claimInWords(claim: LedgerClaim, paint: (style: Style, text: string) => string): string {
  const { head, type, tail, status, negated, date, amount, currency, rule, doubts, confidence } = claim;
  const said = paint('bold', `${oneLine(head.name)} ${negated ? 'not ' : ''}${type} ${oneLine(tail.name)}`);
  const money = amount === undefined ? undefined : `${currency} ${amount}`;
  const about = [status, date, money].filter((part) => part !== undefined).join(', ');
  return `${said}  [${about}]  ${paint('dim', `${rule}, confidence ${confidence.toFixed(2)}${doubts.length > 0 ? ` for ${doubts.join(' and ')}` : ''}`)}`;
}

function noteInWords({ reason, words }: Note, at: number, paint: (style: Style, text: string) => string): string {
  const about = words === undefined || words === '' ? '' : ` (${oneLine(words)})`;
  return `${paint(at === 0 ? 'bold' : 'dim', `${reason}${about}:`)} ${reasons[reason]}`;
}

function droppedInWords({ rule, head, type, tail, why }: Dropped): string {
  const draft = `${rule} drafted ${oneLine(head)} ${type} ${oneLine(tail)}`;
  return `${draft}: ${why === 'one-entity' ? 'both ends are one entity' : 'a surer rule read the same'}.`;
}

/** How many entries each reason explains, and how many claims each rule gave, most first. */
function* totals(entries: readonly LedgerEntry[]): Iterable<string> {
  const giving = entries.filter(({ claims }) => claims.length > 0);
  const claims = giving.flatMap((entry) => entry.claims);
  yield `${giving.length} of ${entries.length} sentences and other stretches of text gave ${claims.length} claims.\n`;
  const missing = entries.flatMap((entry) => (entry.claims.length === 0 ? (entry.notes[0]?.reason ?? []) : []));
  if (missing.length > 0) yield `\n${table(['why no claim', 'count'], counts(missing))}`;
  if (claims.length > 0) yield `\n${table(['rule', 'claims'], counts(claims.map(({ rule }) => rule)))}`;
}

function counts(names: readonly string[]): [string, number][] {
  const found = new Map<string, number>();
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1);
  return [...found].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
