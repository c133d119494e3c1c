/** Tables of who does what, and of projects with who pays and who carries them out: rows between bars, under a row of headings. */
import type { Span } from '../../graph/model/span.ts';
import type { Discourse, Referent } from '../entities/discourse.ts';
import { refer } from '../entities/refer.ts';
import { factOf, type Fact } from '../lexicon/fact-labels.ts';
import { mentionOf } from '../mentions/mention.ts';
import { isActorReferent } from './ends.ts';
import { namedIn } from './headings.ts';
import type { Stem } from './reading.ts';
import { kindNamed, sheetNamed } from './sheet.ts';

/** What stands in a column: what the row is about or a fact of that, a deed, or who does it. */
type Column = { readonly is: Fact | 'deed' | 'doer' | 'other'; readonly label: string };

const deeds =
  /^(?:actions?|activit(?:y|ies)|measures?|tasks?|steps?|recommendations?|commitments?|what|key actions?|main activities|action points?|follow-up actions?|actions? required)$/iu;
const doers =
  /^(?:responsible|responsible (?:part(?:y|ies)|bod(?:y|ies)|institutions?|agenc(?:y|ies)|ministr(?:y|ies)|authorit(?:y|ies)|organi[sz]ations?|entit(?:y|ies)|actors?)|responsibility|who|by whom|owner|actors?|lead|lead agenc(?:y|ies)|lead organi[sz]ations?|implementing agenc(?:y|ies)|implementers?)$/iu;

const sums = /^(?:amount|sum|total|contribution|value|grant|budget|allocation|pledge|income)s?\b/iu;

/** Follows the tables of a document, row by row. */
export class Table {
  #columns: readonly Column[] = [];

  /** The cells of a passage that is a row; none of a row of headings; `undefined` where it is no row of a table that can be read. */
  cellsOf(text: string): readonly Span[] | undefined {
    const cells = isRow.test(text) ? spansOf(text) : [];
    if (cells.length < 2) {
      this.#columns = [];
      return undefined;
    }
    const columns = columnsOf(cells.map(({ start, end }) => text.slice(start, end)));
    if (columns) this.#columns = columns;
    else if (this.#columns.length === 0) return undefined;
    return columns ? [] : cells.filter(({ start, end }) => end > start);
  }

  /** What the headings make of a cell; the row tells what it is about, and who does what it says. */
  stemOf(discourse: Discourse, text: string, cell: Span, sentence: number): Stem | undefined {
    const cells = spansOf(text);
    const column = this.#columns[cells.findIndex(({ start }) => start === cell.start)];
    const cellUnder = (is: Column['is']): string[] =>
      this.#columns.flatMap((each, at) => (each.is === is && cells[at] ? [text.slice(cells[at].start, cells[at].end)] : []));
    if (!column || column.is === 'other' || column.is === 'name' || column.is === 'doer') return undefined;
    if (column.is === 'deed') {
      const referents = cellUnder('doer').flatMap((who) => namedIn(discourse, who, sentence).filter(isActorReferent));
      return referents.length > 0 ? { referents, status: 'planned' } : undefined;
    }
    const name = cellUnder('name')[0];
    if (name === undefined && this.#columns.some(({ is }) => is === 'deed')) return undefined; // whose partners they are, the deed tells
    const about = name === undefined ? discourse.sheet : this.#aboutNamed(discourse, name, sentence);
    return about && { referents: [about], status: undefined, fact: { fact: column.is, label: column.label, about } };
  }

  #aboutNamed(discourse: Discourse, name: string, sentence: number): Referent | undefined {
    const known = sheetNamed(namedIn(discourse, name, sentence));
    if (known || !/^\p{Lu}/u.test(name) || name.split(' ').length > longestName) return known;
    const label = kindNamed(this.#columns.find(({ is }) => is === 'name')!.label);
    const mention = mentionOf({ from: 0, to: 1, name, label, head: '', kind: 'name', rule: 'name.sheet' });
    return refer(discourse, mention, sentence)?.referent;
  }
}

/** "| Action | Who |", "Action | Who | When": between bars, or with two of them within. */
const isRow = /^\||^[^|]{1,300} \| [^|]{1,300} \| /u;

/** How many words the name of a project may have. */
const longestName = 12;

/** The columns under a row of headings; `undefined` where it is none. */
function columnsOf(cells: readonly string[]): readonly Column[] | undefined {
  const acts = cells.some((cell) => deeds.test(cell)) && cells.some((cell) => doers.test(cell));
  const columns = cells.map((cell): Column => {
    const label = cell.toLowerCase();
    if (acts && deeds.test(cell)) return { is: 'deed', label };
    if (acts && doers.test(cell)) return { is: 'doer', label };
    return { is: factOf(cell)?.fact ?? 'other', label };
  });
  // "Donor | Amount": who gives how much
  const priced = columns.some(({ is }) => is === 'funder') && cells.some((cell) => sums.test(cell)) ? 1 : 0;
  const told = columns.filter(({ is, label }) => is !== 'other' && !(priced > 0 && sums.test(label))).length + priced;
  return told >= 2 ? columns : undefined;
}

/** The stretches between the bars of a row, without blanks at their ends. */
function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.startsWith('|') ? 1 : 0; start < text.length;) {
    const bar = text.indexOf('|', start);
    let end = bar < 0 ? text.length : bar;
    const next = end + 1;
    while (start < end && text[start] === ' ') start++;
    while (end > start && text[end - 1] === ' ') end--;
    spans.push({ start, end });
    start = next;
  }
  return spans;
}
