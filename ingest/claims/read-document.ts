import type { Document } from '../../graph/model/document.ts';
import type { Span } from '../../graph/model/span.ts';
import { clean } from '../clean/clean.ts';
import { newDiscourse, type Discourse, type Referent } from '../entities/discourse.ts';
import type { Packed } from '../pack.ts';
import { toDocumentSpan } from '../passage.ts';
import { piecesOf } from '../pieces.ts';
import { findAmounts } from '../qualifiers/amounts.ts';
import { dollarIn, opensWithSum } from '../qualifiers/currencies.ts';
import { findDates, type DateMention } from '../qualifiers/dates.ts';
import { splitSentences } from '../sentences.ts';
import { EventDates, heldIn } from './event-dates.ts';
import { agreed, amountOf, datesOf, labelIn, openingDate, surroundingsOf } from './qualifiers.ts';
import { saidBy } from './continued.ts';
import { isRubric, namedIn } from './headings.ts';
import { isTitle, textNamed, textOpening, titlesAtMost } from './own-text.ts';
import type { ClaimDraft } from './draft.ts';
import { footnoteNames, notesIn, withNotes } from './footnoted.ts';
import { located, type DatedAt, LocatedClaims, Merges, type LocatedMerge, type Outlined } from './locate.ts';
import { readSentence } from './read-sentence.ts';
import { nothingSaid, spanOf, type Reading, type Said, type Stem, type Topic } from './reading.ts';
import { introduced, publisherOf, speakersBefore, speaksOfUs } from './speaker.ts';
import { referentNamed } from '../entities/bearers.ts';
import { actingBelow, factStem, headingStem } from './open-stems.ts';
import { sheetNamed, sheetOf } from './sheet.ts';
import { authorOf, stemOf } from './stems.ts';
import { Table } from './table.ts';
import { asHappened, happenedThen, Timeline } from './timeline.ts';
import type { Witness } from './witness.ts';

export interface DocumentReading {
  readonly document: Document;
  readonly discourse: Discourse;
  readonly claims: Packed<Outlined>;
  /** What the ends of the claims are. */
  readonly ends: readonly Referent[];
  /** When the events among them were, by the index of the end. */
  readonly eventDates: ReadonlyMap<number, DatedAt>;
  /** The drafts of the claims, one each; only where a witness looks on. */
  readonly drafts: readonly ClaimDraft[];
  readonly merges: readonly LocatedMerge[];
}

/** Whether a heading reads as a sentence: written in small letters mostly, so that its verbs can be told from its names. */
function isSaying(heading: string): boolean {
  const words = heading.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const small = words.filter((word) => word.length > 3 && /^\p{Ll}/u.test(word)).length;
  return words.length >= 4 && (small >= 2 || /^(?:Adopted|Approved|Signed|Issued|Published|Endorsed) by\b/u.test(heading));
}

const lastNamed = (topics: readonly Topic[]): Referent | undefined => topics.find(({ referent }) => referent !== undefined)?.referent;

/** Who the items after a sentence speak of, where it says nothing else of them. */
const standing = (referent: Referent | undefined): Stem | undefined => referent && { referents: [referent], status: undefined };

/**
 * Reads one document, sentence by sentence, in order.
 * @param witness is told of each sentence; plain reading has none
 */
export function readDocument(document: Document, witness?: Witness): DocumentReading {
  const discourse = newDiscourse(document.text);
  const claims = new LocatedClaims();
  const drafts: ClaimDraft[] = [];
  const merges = new Merges();
  const events = new EventDates();
  const dollar = dollarIn(document.text, discourse.home);
  let speakers = publisherOf(document, discourse);
  let topics: readonly Topic[] = speakers.map((referent) => ({ referent, plural: referent.plural, at: -1 }));
  let previous: Reading | undefined;
  let index = 0;
  const stems = new Map<number, Stem>();
  let author: Stem | undefined;
  let headed: Stem | undefined;
  /** Whom the last heading names that was no mere rubric. */
  let section: Stem | undefined;
  let before: Said = nothingSaid;
  // Each is let go when it is read, so that a long document is not held twice.
  const ahead = clean(document.text).reverse();
  const timeline = new Timeline(ahead, document.date);
  const table = new Table();
  const footnotes = footnoteNames(ahead);
  for (let position = 0; ahead.length > 0; position++) {
    const passage = ahead.pop()!;
    const line = timeline.below(passage);
    const cells = table.cellsOf(passage.text);
    if (cells ? cells.length === 0 : passage.kind === 'navigation' || (passage.kind === 'heading' && !isSaying(passage.text))) {
      witness?.passedOver(passage, { start: 0, end: passage.text.length }, passage.kind === 'navigation' ? 'navigation' : 'heading');
      if (passage.kind === 'heading' && !cells) {
        const named = namedIn(discourse, passage.text, index);
        if (position < titlesAtMost) discourse.ownText ??= textNamed(named, passage.text);
        discourse.sheet = sheetNamed(named) ?? discourse.sheet;
        const acting = actingBelow(named);
        if (!isRubric(passage.text)) section = acting;
        const topic = section?.referents[0] ?? lastNamed(topics);
        headed =
          headingStem(passage.text, (name) => referentNamed(discourse, name), topic) ??
          factStem(discourse, passage.text) ??
          acting ??
          section;
      }
      continue;
    }
    /** The date that labels the passage. */
    let label: DateMention | undefined;
    /** The date that opened the sentence read last. */
    let opened: DateMention | undefined;
    for (const sentence of cells ?? splitSentences(passage.text).flatMap((whole) => piecesOf(passage.text, whole))) {
      const openedBefore = opened;
      opened = undefined;
      const cell = cells && table.stemOf(discourse, passage.text, sentence, index);
      const below = cells ? cell : passage.stem === undefined ? (passage.kind === 'item' ? headed : undefined) : stems.get(passage.stem);
      const listed = below && sentence.start === 0 && opensWithSum(passage.text) ? paying(below) : below;
      const stem = listed ?? (sentence.start === 0 && !cells ? author : undefined);
      if (speakers.length === 0 && speaksOfUs(passage.text.slice(sentence.start, sentence.end)))
        speakers = speakersBefore(document, discourse, previous, section?.referents ?? []);
      const read = withNotes(
        readSentence(passage.text, sentence, index++, discourse, topics, speakers, stem, before),
        notesIn(passage, sentence, footnotes),
      );
      const opening = introduced(read.reading, { aside: false });
      if (opening.length > 0) speakers = opening;
      if (position < titlesAtMost && isTitle(passage.text)) discourse.ownText ??= textOpening(read.reading);
      discourse.sheet = sheetOf(read.reading) ?? discourse.sheet;
      previous = read.reading;
      for (const merge of read.reading.merges) merges.add(merge, passage, spanOf(read.reading, merge.at.from, merge.at.to));
      before = saidBy(read.reading, read.drafts);
      witness?.read(passage, sentence, read);
      if (passage.kind !== 'footnote' && listed === undefined) topics = read.topics;
      author = authorOf(read.reading) ?? author;
      const next = factStem(discourse, passage.text) ?? stemOf(read.reading) ?? standing(lastNamed(read.topics) ?? before.payers[0]);
      if (next) stems.set(position, withPayers(next, before));
      const held = heldIn(read.reading);
      if (read.drafts.length === 0 && !held) continue;
      const words = passage.text.slice(sentence.start, sentence.end);
      const shift = <T extends Span>(found: T): T => ({ ...found, start: found.start + sentence.start, end: found.end + sentence.start });
      const dates = findDates(words, document.date).map(shift);
      if (held) {
        const [only, ...others] = dates.filter(({ start, end }) => start >= held.scope.start && end <= held.scope.end);
        if (only && others.length === 0) events.keep(held.event, only, { value: only.value, at: toDocumentSpan(passage, only) });
      }
      if (read.drafts.length === 0) continue;
      const amounts = findAmounts(words, dollar).map(shift);
      const around = surroundingsOf(read.reading, sentence.end, dates.length > 0);
      if (sentence.start === 0) label = labelIn(passage.text, dates);
      const told = label || line ? read.drafts.map(asHappened) : read.drafts;
      const dated = datesOf(told, dates, around, { opened: openedBefore, label }, document.date);
      opened = openingDate(dates, around);
      told.forEach((draft, at) => {
        const date = dated[at];
        const both = agreed(draft, date, document.date, date ? passage.text.slice(date.start, date.end) : '');
        const when = both.date && { value: both.date.value, at: toDocumentSpan(passage, both.date) };
        if (both.date && when) events.note(draft, both.date, when);
        const below = line && happenedThen(both.draft) ? line : undefined;
        const amount = amountOf(both.draft, amounts);
        claims.add(located(document.id, passage, sentence, both.draft, when ?? below, amount, claims.indexOf));
        if (witness) drafts.push(both.draft);
      });
    }
  }
  const { packed, ends } = claims.done();
  return { document, discourse, claims: packed, ends, eventDates: events.among(ends), drafts, merges: merges.all };
}

/** Who acts in the words before a list of sums pays them. */
const paying = (stem: Stem): Stem => (stem.payers ? stem : { ...stem, payers: stem.referents, paying: stem.status ?? 'planned' });

/** What leads in a list, with who pays where it speaks of a payment: then the items are what is paid, and objects of no other verb. */
function withPayers(leading: Stem, { payers, status }: Said): Stem {
  if (payers.length === 0) return leading;
  const { open: _, ...stem } = leading;
  return { ...stem, payers, ...(status ? { paying: status } : {}) };
}
