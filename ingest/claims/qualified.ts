/** The claims of one document with their dates and sums, kept as its sentences are read. */
import type { Document } from '../../graph/model/document.ts';
import type { Span } from '../../graph/model/span.ts';
import type { Referent } from '../entities/discourse.ts';
import type { Packed } from '../pack.ts';
import { toDocumentSpan, type Passage } from '../passage.ts';
import { findAmounts } from '../qualifiers/amounts.ts';
import { findDates, type DateMention } from '../qualifiers/dates.ts';
import { BareEnds } from './bare-ends.ts';
import type { ClaimDraft } from './draft.ts';
import { EventDates, heldIn, yearsNamed } from './event-dates.ts';
import { located, LocatedClaims, type DatedAt, type Outlined } from './locate.ts';
import { surroundingsOf } from './date-surroundings.ts';
import { agreed, amountOf, datesOf, labelIn, openingDate } from './qualifiers.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Reading } from './reading.ts';
import { MadeDates, madeIn, type DatesByType } from './made-dates.ts';
import { saidNow } from './said-now.ts';
import { asHappened, happenedThen } from './timeline.ts';

/** "April 4: …" below the heading "2016": the middle of the year that a section is of, to which days without a year are the nearest. */
const referenceFor = (words: string, heading: string | undefined): string | undefined => {
  const year = /^\W*((?:19|20)\d\d)\W*$/u.exec(heading ?? '')?.[1];
  return year === undefined || /\b(?:today|yesterday|tomorrow|last|next|this|ago|coming|now)\b/iu.test(words) ? undefined : `${year}-07-02`;
};

/** "The conference was organised by A": an event of which a text says "the" when it says who holds it is told by that. */
const holdsThe = ({ tokens }: Reading, { type, tail, object, head }: ClaimDraft): boolean =>
  (type === 'ORGANISES' || type === 'LEADS') &&
  tail.label === 'Event' &&
  head.named &&
  tokens[tokens.findIndex(({ start }) => start === object.start) - 1]?.lower === 'the';

/** Takes the sentences of a document in order, passage by passage. */
export class QualifiedClaims {
  /** The drafts of the claims, one each, as they are kept; only where somebody asks for them. */
  readonly drafts: ClaimDraft[] = [];
  readonly #document: Document;
  readonly #dollar: string;
  readonly #withDrafts: boolean;
  readonly #claims = new LocatedClaims();
  readonly #events = new EventDates();
  readonly #made = new MadeDates();
  readonly #bare = new BareEnds();
  #passage: Passage | undefined;
  /** The date of the line of a timeline above the passage. */
  #line: DatedAt | undefined;
  /** The date that labels the passage. */
  #label: DateMention | undefined;
  /** The date that opened the sentence read last. */
  #opened: DateMention | undefined;

  /** @param dollar the currency that "$" stands for in the document */
  constructor(document: Document, dollar: string, { withDrafts }: { readonly withDrafts: boolean }) {
    this.#document = document;
    this.#dollar = dollar;
    this.#withDrafts = withDrafts;
  }

  /** Starts the next passage. */
  enter(passage: Passage, line: DatedAt | undefined): void {
    this.#passage = passage;
    this.#line = line;
    this.#label = undefined;
    this.#opened = undefined;
  }

  /**
   * Keeps what a sentence of the passage says.
   * @param sentence in passage offsets
   */
  add(sentence: Span, { reading, drafts }: ReadSentence): void {
    const passage = this.#passage!;
    const openedBefore = this.#opened;
    this.#opened = undefined;
    for (const { event, year, at } of yearsNamed(reading)) this.#events.keepYear(event, { value: year, at: toDocumentSpan(passage, at) });
    const held = heldIn(reading);
    const made = madeIn(reading);
    if (drafts.length === 0 && !held && !made) return;
    const words = passage.text.slice(sentence.start, sentence.end);
    const shift = <T extends Span>(found: T): T => ({ ...found, start: found.start + sentence.start, end: found.end + sentence.start });
    const dates = findDates(words, referenceFor(words, passage.heading) ?? this.#document.date).map(shift);
    if (held) {
      const [only, ...others] = dates.filter(({ start, end }) => start >= held.scope.start && end <= held.scope.end);
      if (only && others.length === 0) this.#events.keep(held.event, only, { value: only.value, at: toDocumentSpan(passage, only) });
    }
    if (made) {
      const [only, ...others] = dates.filter(({ start, end }) => start >= made.scope.start && end <= made.scope.end);
      if (only && others.length === 0) this.#made.keep(made, only, { value: only.value, at: toDocumentSpan(passage, only) });
    }
    if (drafts.length === 0) return;
    const amounts = findAmounts(words, this.#dollar).map(shift);
    const around = surroundingsOf(reading, sentence.end, dates.length > 0);
    if (sentence.start === 0) this.#label = labelIn(passage.text, dates);
    const told = this.#label || this.#line ? drafts.map(asHappened) : drafts;
    const dated = datesOf(told, dates, around, { opened: openedBefore, label: this.#label }, this.#document.date);
    this.#opened = openingDate(dates, around);
    told.forEach((draft, at) => {
      const date = dated[at];
      const cue = passage.text.slice(draft.cue.start, draft.cue.end);
      const perfect =
        /^(?:has|have)\b/u.test(cue) &&
        !(date && /\bas of (?:the )?$/iu.test(passage.text.slice(Math.max(0, date.start - 10), date.start))); // "has given 5 million, as of May"
      const both = agreed(draft, date, this.#document.date, { words: date ? passage.text.slice(date.start, date.end) : '', perfect });
      const when = both.date && { value: both.date.value, at: toDocumentSpan(passage, both.date) };
      if (both.date && when) this.#events.note(draft, both.date, when);
      if (both.date && when && draft.type === 'ESTABLISHES' && !draft.negated)
        this.#made.keep({ thing: draft.tail, type: draft.type }, both.date, when);
      this.#bare.note(both.draft, when !== undefined || holdsThe(reading, both.draft));
      const now = saidNow(both.draft, cue, this.#document.date);
      const said = now === undefined ? undefined : { value: now, at: toDocumentSpan(passage, both.draft.cue) };
      const below = this.#line && happenedThen(both.draft) ? this.#line : said;
      const amount = amountOf(both.draft, amounts);
      this.#claims.add(located(this.#document.id, passage, sentence, both.draft, when ?? below, amount, this.#claims.indexOf));
      if (this.#withDrafts) this.drafts.push(both.draft);
    });
  }

  /** What was kept, once the text is read. */
  done(): {
    readonly claims: Packed<Outlined>;
    /** What the ends of the claims are. */
    readonly ends: readonly Referent[];
    /** When the events among them were, by the index of the end. */
    readonly eventDates: ReadonlyMap<number, DatedAt>;
    /** When others among them were made. */
    readonly madeDates: ReadonlyMap<number, DatesByType>;
    /** Those among them that the text tells by a bare noun alone. */
    readonly bare: readonly number[];
  } {
    const { packed, ends } = this.#claims.done();
    return { claims: packed, ends, eventDates: this.#events.among(ends), madeDates: this.#made.among(ends), bare: this.#bare.among(ends) };
  }
}
