/** Texts that tell what happened by its date: lines that are dates and nothing else, and paragraphs that open with one ("August: …"). */
import type { RelationType } from '../../graph/ontology/relations.ts';
import type { Passage } from '../passage.ts';
import { toDocumentSpan } from '../passage.ts';
import { findDates } from '../qualifiers/dates.ts';
import type { ClaimDraft } from './draft.ts';
import type { DatedAt } from './locate.ts';

/** So many lines of dates are a timeline; one or two tell when the text was written. */
const least = 3;

/** Follows the lines of dates through a document. */
export class Timeline {
  readonly #today: string | undefined;
  readonly #isOne: boolean;
  #current: DatedAt | undefined;

  /**
   * @param passages of the document, in either order
   * @param today its date
   */
  constructor(passages: readonly Passage[], today: string | undefined) {
    this.#today = today;
    const dated = passages.map((passage) => dateLine(passage, today) !== undefined);
    // Dates one below the other are a menu, of what was written in which month.
    const apart = dated.filter((is, at) => is && dated[at - 1] !== true && dated[at + 1] !== true);
    this.#isOne = apart.length >= least;
  }

  /** The date of the line that stands last before a passage; a heading that is no date ends what stands below one. */
  below(passage: Passage): DatedAt | undefined {
    if (!this.#isOne) return undefined;
    const line = dateLine(passage, this.#today);
    if (line !== undefined) this.#current = line;
    else if (passage.kind === 'heading' && passage.text.length <= shortHeading) this.#current = undefined;
    return this.#current;
  }
}

/** A rubric; what a timeline tells in one line is longer. */
const shortHeading = 40;
const longestLine = 40;

/** The date that a passage is, and nothing more. */
function dateLine(passage: Passage, today: string | undefined): DatedAt | undefined {
  const { text } = passage;
  if (text.length > longestLine || !/\d{4}/u.test(text)) return undefined;
  const [date, ...others] = findDates(text, today);
  const rest = date && text.slice(0, date.start) + text.slice(date.end);
  return date && others.length === 0 && /^[\s*_#:.,–—-]*$/u.test(rest!)
    ? { value: date.value, at: toDocumentSpan(passage, date) }
    : undefined;
}

/** What is done once, and told of a date in the present too: "August: A travels to the conference". */
const once: ReadonlySet<RelationType> = new Set([
  'PARTICIPATES_IN',
  'ORGANISES',
  'OCCURRED_IN',
  'ADOPTS',
  'PUBLISHES',
  'PROPOSES',
  'FUNDS',
  'ESTABLISHES',
]);

/** A draft below a date: what it tells as going on is done. */
export const asHappened = (draft: ClaimDraft): ClaimDraft =>
  draft.status === 'ongoing' && (once.has(draft.type) || /^verb\.(?:sign|conclude|meet)\./u.test(draft.rule))
    ? { ...draft, status: 'done' }
    : draft;

/** Whether a draft below a date happened then. */
export const happenedThen = ({ status, noDate, rule }: ClaimDraft): boolean =>
  status === 'done' && noDate !== true && !/^(?:role|part)\./u.test(rule);
