/**
 * Tables of who does what, and of projects with who pays and who carries them out: rows between bars, under a row of headings.
 * Of the deeds in a table that names no doers ("| Country | Activities |") the doer is who speaks, or who is said to do more ("In addition, A is …").
 */
import type { Span } from '../../graph/model/span.ts';
import type { Discourse, Referent } from '../entities/discourse.ts';
import { refer } from '../entities/refer.ts';
import { factOf, type Fact } from '../lexicon/fact-labels.ts';
import { mentionOf } from '../mentions/mention.ts';
import { isActorReferent } from './ends.ts';
import { splitSentences } from '../sentences.ts';
import { namedIn } from './headings.ts';
import type { Stem } from './reading.ts';
import { rosterColumns, type RosterCell } from './roster-columns.ts';
import { kindNamed, sheetNamed } from './sheet.ts';
import { oneOf } from '../words.ts';

/** What stands in a column: what the row is about or a fact of that, a deed, or who does it. */
type Column = { readonly is: Fact | 'deed' | 'doer' | 'other'; readonly label: string };

const deeds =
  /^(?:actions?|milestones?|deliverables?|outputs?|work ?packages?|wps?|activit(?:y|ies)|measures?|tasks?|steps?|recommendations?|commitments?|what|key actions?|main activities|action points?|follow-up actions?|actions? required)$/iu;
const doers =
  /^(?:responsible|responsible (?:part(?:y|ies)|bod(?:y|ies)|institutions?|agenc(?:y|ies)|ministr(?:y|ies)|authorit(?:y|ies)|organi[sz]ations?|entit(?:y|ies)|actors?)|responsibility|who|by whom|owner|actors?|lead|lead agenc(?:y|ies)|lead organi[sz]ations?|implementing agenc(?:y|ies)|implementers?)$/iu;

const sums = /^(?:amount|sum|total|contribution|value|grant|budget|allocation|pledge|income)s?\b/iu;

/** Follows the tables of a document, row by row. */
export class Table {
  #columns: readonly Column[] = [];
  /** The columns of a list of people or bodies, each row of which is read in one piece. */
  #roster: ReturnType<typeof rosterColumns>;
  /** Who does the deeds of a table without a column for it, as it names itself in one of them. */
  #doer: string | undefined;

  /** The cells of a passage that is a row; none of a row of headings; `undefined` where it is no row of a table that can be read. */
  cellsOf(text: string, ahead: readonly { readonly text: string }[]): readonly Span[] | undefined {
    const cells = isRow.test(text) ? spansOf(text) : [];
    if (cells.length < 2) {
      this.#columns = [];
      this.#roster = undefined;
      return undefined;
    }
    const words = cells.map(({ start, end }) => text.slice(start, end));
    const roster = rosterColumns(words);
    const columns = roster ? undefined : columnsOf(words);
    if (columns ?? roster) {
      this.#columns = columns ?? [];
      this.#roster = roster;
      this.#doer = columns && !columns.some(({ is }) => is === 'doer') ? saidToGoOn(ahead) : undefined;
      return [];
    }
    if (this.#roster) return cells.some(({ start, end }) => end - start > longestCell) ? undefined : [{ start: 0, end: text.length }];
    if (this.#columns.length === 0) return undefined;
    const told = this.#columns.some(({ is }) => is === 'deed') && !this.#columns.some(({ is }) => is === 'doer');
    return cells.filter(({ start, end }) => end > start).flatMap((cell) => (told ? sentencesIn(text, cell) : cell));
  }

  /** What a roster makes of a row; `of` is whose members it lists. */
  rowOf(text: string, of: Referent | undefined, told: Stem | undefined): Stem | undefined {
    const columns = this.#roster;
    if (!columns) return undefined;
    const cells = spansOf(text).flatMap((span, at): RosterCell[] =>
      columns[at] && span.end > span.start ? [{ ...span, ...columns[at] }] : [],
    );
    return {
      referents: [],
      status: undefined,
      row: { cells, of: of ?? told?.fact?.about, told: told?.open || told?.fact ? told : undefined },
    };
  }

  /** What the headings make of a cell; the row tells what it is about, and who does what it says. */
  stemOf(discourse: Discourse, text: string, cell: Span, sentence: number, owners: readonly Referent[]): Stem | undefined {
    const cells = spansOf(text);
    const column = this.#columns[cells.findIndex(({ start }) => start === cell.start)];
    const cellUnder = (is: Column['is']): string[] =>
      this.#columns.flatMap((each, at) => (each.is === is && cells[at] ? [text.slice(cells[at].start, cells[at].end)] : []));
    if (!column || column.is === 'other' || column.is === 'name' || column.is === 'doer') return undefined;
    if (column.is === 'deed' && !this.#columns.some(({ is }) => is === 'doer')) {
      const named = this.#doer === undefined ? [] : namedIn(discourse, this.#doer, sentence).filter(isActorReferent);
      const referents = named.length > 0 ? named : owners;
      return referents.length > 0 ? { referents, status: undefined } : undefined;
    }
    if (column.is === 'deed') {
      const referents = cellUnder('doer').flatMap((who) => namedIn(discourse, who, sentence).filter(isActorReferent));
      return referents.length > 0 ? { referents, status: 'planned' } : undefined;
    }
    const name = cellUnder('name')[0];
    if (name === undefined && this.#columns.some(({ is }) => is === 'deed')) return undefined; // whose partners they are, the deed tells
    const about = name === undefined ? discourse.sheet : this.#aboutNamed(discourse, name, sentence);
    const role = cells[this.#columns.findIndex(({ label }) => /^(?:project )?roles?$/u.test(label))];
    const leads = column.is === 'partner' && role && coordinating.test(text.slice(role.start, role.end));
    const fact = leads ? { fact: 'leader' as const, label: 'coordinator' } : { fact: column.is, label: column.label };
    return about && { referents: [about], status: undefined, fact: { ...fact, about } };
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

const coordinating =
  /^(?:project |consortium |lead )?(?:co-?ordinat(?:or|ing)|lead(?:er)?$|lead (?:partner|organi[sz]ation|beneficiary))/iu;

/** A row with a longer cell tells more than who is who. */
const longestCell = 120;

/** How many words the name of a project may have. */
const longestName = 12;

/** What tables of partners say of each besides. */
const asides =
  /^(?:no\.?|#|nr\.?|country|countries|country of \p{L}+|role|roles|project role|type|type of (?:organi[sz]ation|partner)|website|web|url|link|contact|e-?mail|city|acronym|short name|abbreviation|logo|description|expertise|key expertise|responsibilit(?:y|ies)|sector|region)$/iu;

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
  const told = columns.filter(({ is, label }) => is !== 'other' && !(priced > 0 && sums.test(label)));
  const alone = told.length === 1 && oneOf(told[0]!.is, 'partner|funder|implementer|attendant|organiser|supporter');
  return told.length + priced >= 2 || (alone && columns.every((column) => column === told[0] || asides.test(column.label)))
    ? columns
    : deedsAlone(cells);
}

/** "| Country | Activities |": what is done, beside where, when or in which field; `undefined` for any other row. */
function deedsAlone(cells: readonly string[]): readonly Column[] | undefined {
  const columns = cells.map((cell): Column => ({ is: done.test(cell) ? 'deed' : 'other', label: cell.toLowerCase() }));
  const told = columns.filter(({ is }) => is === 'deed').length;
  return told === 1 && cells.length > 1 && cells.every((cell, at) => columns[at]!.is === 'deed' || beside.test(cell)) ? columns : undefined;
}

const done =
  /^(?:(?:key |main |our )?(?:activit(?:y|ies)|actions|achievements|results achieved|what (?:we|was) (?:did|do|done)|progress|work|support(?: provided)?|interventions))$/iu;
const beside =
  /^(?:(?:country|countries|region|place|location|area|areas of work|theme|topic|field|sector|pillar|priority|strategic priority|objective|goal|year|date|when|period|month|quarter|no\.?|#|nr\.?)(?: area)?)$/iu;

/** The sentences of a cell. */
const sentencesIn = (text: string, { start, end }: Span): Span[] =>
  splitSentences(text.slice(start, end)).map((each) => ({ start: each.start + start, end: each.end + start }));

/** How many rows ahead are looked at. */
const rowsAhead = 40;

/** "Worked with A. In addition, | the Agency | is supporting B": who is said to do more; `undefined` where the rows name nobody, or several. */
function saidToGoOn(ahead: readonly { readonly text: string }[]): string | undefined {
  const names = new Set<string>();
  for (let at = ahead.length - 1; at >= Math.max(0, ahead.length - rowsAhead) && isRow.test(ahead[at]!.text); at--)
    for (const [, name] of ahead[at]!.text.matchAll(goesOn)) names.add(name!);
  return names.size === 1 ? [...names][0] : undefined;
}

const goesOn =
  /\b(?:In addition|Additionally|Moreover|Furthermore), (?:the )?(\p{Lu}[\p{L}&-]*(?: \p{Lu}[\p{L}&-]*){0,4}) (?:is|are|has|have|also|will|was|supports|provides|works)\b/gu;

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
