import type { Document } from '../../graph/model/document.ts';
import { clean } from '../clean/clean.ts';
import { newDiscourse, type Discourse, type Referent } from '../entities/discourse.ts';
import type { Packed } from '../pack.ts';
import type { Passage } from '../passage.ts';
import { piecesOf } from '../pieces.ts';
import { dollarIn, opensWithSum } from '../qualifiers/currencies.ts';
import { splitSentences } from '../sentences.ts';
import { isActTitle, withActLines, withIssuers } from './act-lines.ts';
import { saidBy } from './continued.ts';
import { isActNumber, isTitle, textNamed, textOpening, titlesAtMost } from './own-text.ts';
import { agreementTitled } from './titled-agreement.ts';
import type { ClaimDraft } from './draft.ts';
import { FirstPerson } from './first-person.ts';
import { footnoteNames, notesIn, withNotes } from './footnoted.ts';
import { type DatedAt, Merges, type LocatedMerge, type Outlined } from './locate.ts';
import type { DatesByType } from './made-dates.ts';
import { QualifiedClaims } from './qualified.ts';
import { readSentence, topicsOf } from './read-sentence.ts';
import { isRollCall, meetingNamed, tellsMeeting, venueStem, withBox } from './minutes.ts';
import { tellsIssuer } from './nominal/issued-titles.ts';
import { leadsOwn, namedFirst, ownItem } from './own-items.ts';
import { rememberPayers } from './money/payers.ts';
import { definedIn } from './opening-subject.ts';
import { nothingSaid, spanOf, type Reading, type Said, type Stem, type Topic } from './reading.ts';
import { asDone, headlineAsSentence } from './headline.ts';
import { introduced, issuersTogether, publisherOf, speakersBefore, speaksOfUs } from './speaker.ts';
import { LabelGroups } from './label-groups.ts';
import { isOwned } from './owned-headings.ts';
import { NestedItems } from './nested-items.ts';
import { donorStem } from './donor-stems.ts';
import { factOf } from '../lexicon/fact-labels.ts';
import { factStem } from './open-stems.ts';
import { isSaying, opensWithDeed, saysItself, Section } from './sections.ts';
import { sheetOf, sheetTitled } from './sheet.ts';
import { authorOf, stemOf, togetherSpeaking } from './stems.ts';
import { opensAsSpoken } from './items.ts';
import { Table } from './table.ts';
import { Timeline } from './timeline.ts';
import type { Witness } from './witness.ts';

export interface DocumentReading {
  readonly document: Document;
  readonly discourse: Discourse;
  readonly claims: Packed<Outlined>;
  /** What the ends of the claims are. */
  readonly ends: readonly Referent[];
  /** When the events among them were, by the index of the end. */
  readonly eventDates: ReadonlyMap<number, DatedAt>;
  /** When others among them were made. */
  readonly madeDates: ReadonlyMap<number, DatesByType>;
  /** Those among them that the text tells by a bare noun alone. */
  readonly bare: readonly number[];
  /** The drafts of the claims, one each; only where a witness looks on. */
  readonly drafts: readonly ClaimDraft[];
  readonly merges: readonly LocatedMerge[];
}

const lastNamed = (topics: readonly Topic[]): Referent | undefined => topics.find(({ referent }) => referent !== undefined)?.referent;

/** So many lines may name who publishes a text. */
const linesAbove = 8;

/** Who the items after a sentence speak of, where it says nothing else of them. */
const standing = (referent: Referent | undefined): Stem | undefined => referent && { referents: [referent], status: undefined };

/**
 * Reads one document, sentence by sentence, in order.
 * @param witness is told of each sentence; plain reading has none
 */
export function readDocument(document: Document, witness?: Witness): DocumentReading {
  const discourse = newDiscourse(document.text);
  const kept = new QualifiedClaims(document, dollarIn(document.text, discourse.home), { withDrafts: witness !== undefined });
  const merges = new Merges();
  let speakers = publisherOf(document, discourse);
  let topics: readonly Topic[] = speakers.map((referent) => ({ referent, plural: referent.plural, at: -1 }));
  let previous: Reading | undefined;
  /** Whom the first sentence says what it is. */
  let defined: Referent | undefined;
  let index = 0;
  const stems = new Map<number, Stem>();
  let author: Stem | undefined;
  /** The one meeting of which the text is the minutes. */
  let meeting: Referent | undefined;
  /** The lines above the first sentence. */
  const above: string[] = [];
  const section = new Section(discourse);
  const groups = new LabelGroups();
  const nested = new NestedItems();
  /** The last words before a list. */
  let lead = '';
  let titled: readonly Referent[] | undefined;
  /** Whose deed an item is that nothing before it gives a subject. */
  const ownStem = ({ text, stem }: Passage): Stem | undefined => {
    const led = stem !== undefined;
    if (led ? stems.has(stem) || !leadsOwn(lead) : section.names) return undefined;
    return ownItem(text, led ? lead : section.heading, speakers.length > 0 ? speakers : (titled ??= namedFirst(document.title, discourse)));
  };
  let before: Said = nothingSaid;
  // Each is let go when it is read, so that a long document is not held twice.
  const ahead = clean(document.text);
  const selves = new FirstPerson(document, ahead);
  ahead.reverse();
  const timeline = new Timeline(ahead, document.date);
  const table = new Table();
  const footnotes = footnoteNames(ahead);
  const passages = ahead.length;
  while (ahead.length > 0) {
    const first = ahead.pop()!;
    if (first.text.endsWith(':')) lead = first.text;
    const cells = table.cellsOf(first.text, ahead);
    const top = passages - ahead.length <= titlesAtMost && !cells;
    const ofAct = top && isActTitle(first.text);
    const opens = passages - ahead.length <= linesAbove && !cells && !ofAct;
    const listed = first.kind === 'item' && section.stem?.open !== undefined; // "Quay Institute" among members
    const headline = opens && !listed ? headlineAsSentence(first.text, discourse) : undefined;
    const whole = ofAct ? withActLines(first, ahead) : top && headline === undefined ? withIssuers(first, ahead) : first;
    const passage = headline === undefined ? whole : { ...first, text: headline };
    const position = passages - ahead.length - 1;
    const line = timeline.below(passage);
    const ofMeeting = top && tellsMeeting(passage.text);
    /** A title that is read as a sentence. */
    const told =
      headline !== undefined ||
      isOwned(passage) ||
      (top && (ofMeeting || (passage.kind === 'heading' && (ofAct || tellsIssuer(passage.text)))));
    const called = section.stem?.fact !== undefined && isRollCall(passage.text);
    const venue = position < linesAbove && !cells && meeting ? venueStem(meeting, passage) : undefined;
    if (position < titlesAtMost && !cells) discourse.ownText ??= agreementTitled(discourse, passage.text, index);
    if (told) section.open(passage.text, index, lastNamed(topics));
    if (
      cells
        ? cells.length === 0
        : !told &&
          !venue &&
          !called &&
          (passage.kind === 'navigation' || (passage.kind === 'heading' && !(isSaying(passage.text) && factOf(passage.text) === undefined)))
    ) {
      witness?.passedOver(passage, { start: 0, end: passage.text.length }, passage.kind === 'navigation' ? 'navigation' : 'heading');
      if (index === 0 && position < linesAbove) above.push(passage.text);
      const grouped = passage.kind === 'heading' ? groups.underBold(document, passage) : undefined;
      if (grouped) section.stem = grouped;
      else if ((passage.kind === 'heading' || (top && isActNumber(passage.text)) || isRollCall(ahead.at(-1)?.text ?? '')) && !cells) {
        const named = section.open(passage.text, index, lastNamed(topics));
        groups.heading(section.stem);
        if (position < titlesAtMost) discourse.ownText ??= textNamed(named, passage.text);
        if (position === 0 && named.length === 0) discourse.sheet ??= sheetTitled(discourse, passage.text, document.text, index);
      }
      continue;
    }
    kept.enter(passage, line);
    let said: readonly Topic[] | undefined;
    discourse.self = selves.at(position, discourse);
    for (const sentence of cells ?? splitSentences(passage.text).flatMap((whole) => piecesOf(passage.text, whole))) {
      const cell =
        cells &&
        (table.rowOf(passage.text, section.gathered(lastNamed(topics)), section.stem) ??
          table.stemOf(discourse, passage.text, sentence, index, section.named?.referents ?? speakers));
      const below = cells
        ? cell
        : passage.stem === undefined
          ? (passage.kind === 'item' && !saysItself(passage.text)) || called || opensWithDeed(passage.text)
            ? section.stem
            : undefined
          : saysItself(passage.text)
            ? undefined
            : stems.get(passage.stem);
      const owned = below ?? (passage.kind === 'item' && sentence.start === 0 ? ownStem(passage) : undefined);
      const under =
        owned && sentence.start === 0 ? withBox(opensWithSum(passage.text) ? paying(owned) : owned, document.text, passage) : owned;
      const deciding = sentence.start === 0 && !cells ? author : undefined;
      const stem =
        venue ??
        (sentence.start === 0 ? nested.partOf(passage) : undefined) ??
        (deciding && under === section.stem && opensAsSpoken(passage.text, deciding) ? deciding : under) ??
        deciding;
      if (speakers.length === 0 && speaksOfUs(passage.text.slice(sentence.start, sentence.end)))
        speakers = speakersBefore(document, discourse, previous, section.named?.referents ?? [], above, defined);
      const noted = withNotes(
        readSentence(passage.text, sentence, index++, discourse, said ?? topics, speakers, stem, before),
        notesIn(passage, sentence, footnotes),
      );
      const read = headline === undefined ? noted : { ...noted, drafts: asDone(noted.drafts) };
      const opening = introduced(read.reading, { aside: false });
      if (opening.length > 0) speakers = opening;
      if (position < titlesAtMost && isTitle(passage.text)) {
        if (ofAct) discourse.ownText = textOpening(read.reading) ?? discourse.ownText;
        discourse.ownText ??= textOpening(read.reading);
        const issuers = issuersTogether(read.drafts, discourse);
        if (issuers.length > 0) speakers = issuers;
      }
      if (ofMeeting) meeting ??= meetingNamed(read.reading);
      discourse.sheet = (top ? meeting : undefined) ?? sheetOf(read.reading) ?? discourse.sheet;
      previous = read.reading;
      defined ??= definedIn(read.reading);
      for (const merge of read.reading.merges) merges.add(merge, passage, spanOf(read.reading, merge.at.from, merge.at.to));
      before = saidBy(read.reading, read.drafts);
      rememberPayers(discourse, before.payers);
      witness?.read(passage, sentence, read);
      if (passage.kind !== 'footnote' && under === undefined) topics = read.topics;
      // in what follows in an item "it" is what the item spoke of first, and whoever its stem names where it spoke of nothing
      const spoke = read.reading.topics.some(({ at, referent }) => at >= 0 && referent !== undefined);
      if (under) said = spoke ? read.topics : (said ?? [...topicsOf(under), ...topics]);
      author = authorOf(read.reading) ?? togetherSpeaking(opening) ?? author;
      if (passage.kind === 'item' && sentence.start === 0) nested.keep(position, read.reading);
      const own =
        factStem(discourse, passage.text) ??
        donorStem(read.reading) ??
        stemOf(read.reading) ??
        standing(lastNamed(read.topics) ?? before.payers[0]);
      const next = groups.below(passage, own, below);
      if (next) stems.set(position, withPayers(next, before));
      kept.add(sentence, read);
    }
  }
  return { document, discourse, ...kept.done(), drafts: kept.drafts, merges: merges.all };
}

/** Who acts in the words before a list of sums pays them. */
const paying = (stem: Stem): Stem => (stem.payers ? stem : { ...stem, payers: stem.referents, paying: stem.status ?? 'planned' });

/** What leads in a list, with who pays where it speaks of a payment: then the items are what is paid, and objects of no other verb. */
function withPayers(leading: Stem, { payers, status }: Said): Stem {
  if (payers.length === 0) return leading;
  const { open: _, ...stem } = leading;
  return { ...stem, payers, ...(status ? { paying: status } : {}) };
}
