import type { Span } from '../../graph/model/span.ts';
import type { AmountMention } from '../qualifiers/amounts.ts';
import type { DateMention } from '../qualifiers/dates.ts';
import type { ClaimDraft } from './draft.ts';
import type { Node } from './nodes.ts';
import { spanOf, type Reading, type Run } from './reading.ts';
import { wordOf } from './steps.ts';
import { oneOf, wordSet } from '../words.ts';

/** What of a sentence tells whose its dates are, in passage offsets. */
export interface Surroundings {
  /** Where the first finite verb stands. */
  readonly mainCue: number;
  readonly names: readonly Span[];
  /** Names of events, whose own date may stand right after them. */
  readonly events: readonly Span[];
  /** Events at which all was that the sentence tells: "At the 2011 Forum, members adopted …". */
  readonly occasions: readonly Span[];
  /** What was before, or since when: "Since the flood in May 2022, the Agency has …". */
  readonly bygone: readonly Span[];
  /** Brackets that say something themselves: "(created in 2007)". */
  readonly asides: readonly Span[];
  /** Whether the first verb goes on with the sentence before: "Ministers also invited …". */
  readonly also: boolean;
  /** Where finite verbs stand, and where any do. */
  readonly finite: readonly number[];
  readonly verbs: readonly number[];
}

/** @param dated whether the sentence has a date: most of this is told by it alone */
export function surroundingsOf(reading: Reading, end: number, dated: boolean): Surroundings {
  const phrases = reading.nodes.filter((node) => node.kind === 'phrase');
  const spanned = ({ from, to }: Run): Span => spanOf(reading, from, to);
  const finite = reading.clauses.filter(({ verb }) => verb.form === 'finite').map(({ verb }) => reading.tokens[verb.from]!.start);
  const main = reading.clauses.find(({ verb }) => verb.form === 'finite')?.verb.from;
  const events = phrases
    .filter(({ head, mention }) => mention?.label === 'Event' || oneOf(head, 'meeting|summit|session|conference'))
    .map(spanned);
  const isEvent = (span: Span): boolean => events.some(({ start }) => start === span.start);
  const mainCue = finite[0] ?? end;
  const opening = (words: RegExp): Span[] =>
    (dated ? reading.nodes : []).flatMap((node, at, nodes) => {
      const before = nodes[at - 1];
      if (before?.kind !== 'preposition' || !words.test(before.word) || node.kind !== 'phrase') return [];
      const owned = node.possessive ? nodes[at + 1] : node; // "since Norway's | flood"
      if (!owned || spanned(owned).end > mainCue) return [];
      return [{ start: spanned(owned).start, end: spanned(placeAfter(nodes, nodes.indexOf(owned))).end }];
    });
  return {
    mainCue,
    occasions: opening(/^(?:at|during)$/u).filter((span) => isEvent(span)),
    bygone: opening(/^(?:since|after|following|before|ahead of|prior to|in advance of)$/u),
    asides: dated ? asidesIn(reading) : [],
    also: main !== undefined && reading.tokens[main - 1]?.lower === 'also' && main > 1,
    names: phrases
      .map(({ mention }) => mention)
      .filter((mention) => mention !== undefined)
      .map(spanned),
    events,
    finite,
    verbs: reading.clauses.map(({ verb }) => reading.tokens[verb.from]!.start),
  };
}

/** "Ahead of the Summit | in Oslo | on 4 May": the place after what was before, behind which its date stands; the node itself where none does. */
const placeAfter = (nodes: readonly Node[], at: number): Node => {
  const place = nodes[at + 2];
  return wordOf(nodes[at + 1]) === 'in' && place?.kind === 'phrase' && place.mention?.kind === 'name' ? place : nodes[at]!;
};

/** Brackets with a verb in them. */
function asidesIn({ nodes, ...reading }: Reading): Span[] {
  return nodes.flatMap((node, open) => {
    if (node.kind !== 'open') return [];
    const close = nodes.findIndex(({ kind }, at) => at > open && kind === 'close');
    const says = nodes.slice(open, close).some(({ kind }) => kind === 'verb');
    return says ? [spanOf({ nodes, ...reading }, node.from, nodes[close]!.to)] : [];
  });
}

/** The date that opens a sentence: when all of it was. */
export const openingDate = (dates: readonly DateMention[], { mainCue }: Surroundings): DateMention | undefined =>
  dates.find(({ end }) => end <= mainCue);

/** The date that stands before a colon or a dash at the start of a passage: "February: …", "2011 – …". */
export const labelIn = (passage: string, dates: readonly DateMention[]): DateMention | undefined =>
  dates.find(({ start, end }) => start === 0 && /^(?::|\s[–—-]\s)/u.test(passage.slice(end, end + 3)));

/** Deeds that make a text what it is, once: several who do it do it on one day. */
const making = wordSet('ADOPTS|PROPOSES|PUBLISHES|AMENDS');

/**
 * The dates of the claims of a sentence; of making a text, one without a date has that of another claim of its type about the same text.
 * @param opened the date that opens the sentence before, which holds for what was "also" done
 * @param label the date that labels the whole paragraph ("February: …")
 * @param today the date of the document, where it has one: what is planned in it is not past
 */
export function datesOf(
  drafts: readonly ClaimDraft[],
  dates: readonly DateMention[],
  around: Surroundings,
  { opened, label }: { readonly opened: DateMention | undefined; readonly label: DateMention | undefined },
  today: string | undefined,
): readonly (DateMention | undefined)[] {
  // "will fund it, as announced at the meeting last December": a date before the document is none of what is still to be done.
  const toCome = dates.filter((date) => !isBefore(date, today));
  const told = (draft: ClaimDraft): readonly DateMention[] =>
    (draft.status === 'planned' ? toCome : dates).filter(({ role }) => role !== 'over' || draft.type === 'FUNDS');
  const own = drafts.map(
    (draft) =>
      dateOf(draft, told(draft), around) ??
      (draft.status === 'done' && !draft.noDate && !standing.test(draft.rule) ? (label ?? (around.also ? opened : undefined)) : undefined),
  );
  return drafts.map(({ type, tail, status, noDate, rule }, index) => {
    if (own[index] || noDate || !(making.has(type) && rule.startsWith('verb.'))) return own[index];
    const other = drafts.findIndex((each, at) => own[at] && each.type === type && each.tail === tail && each.status === status);
    return own[other];
  });
}

/**
 * What a claim and its date say of each other: a place of an event that has a later date than the document is one to come ("the conference
 * in Oslo in June 2030"); what was done in a month without a year was done in the last such month ("in February, we held").
 * @param words the words of the date
 */
export function agreed(
  draft: ClaimDraft,
  date: DateMention | undefined,
  today: string | undefined,
  words: string,
): { draft: ClaimDraft; date: DateMention | undefined } {
  if (!date || !today || draft.status !== 'done' || !isAfter(date, today)) return { draft, date };
  if (/\d{4}/u.test(words)) return { draft: draft.rule === 'place.in' ? { ...draft, status: 'planned' } : draft, date };
  return { draft, date: { ...date, value: date.value.replace(/\b\d{4}(?=-)/gu, (year) => String(Number(year) - 1)) } };
}

/** Whether a date, or the start of a range, lies after a day, a month or a year. */
const isAfter = ({ value }: DateMention, today: string): boolean => order(value.split('/')[0]!, today) > 0;

/** Whether a date, or the end of a range, lies before a day, a month or a year. */
const isBefore = ({ value }: DateMention, today: string | undefined): boolean => order(value.split('/').at(-1)!, today ?? '') < 0;

/** As far as both are told: a month is neither before nor after a day in it, and a quarter counts as its year. */
function order(date: string, today: string): number {
  const known = date.replace(/-Q\d$/u, '');
  const length = Math.min(known.length, today.length);
  const [a, b] = [known.slice(0, length), today.slice(0, length)];
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The date a claim carries: the one in its own words, else the one that opens the sentence. */
function dateOf(draft: ClaimDraft, dates: readonly DateMention[], around: Surroundings): DateMention | undefined {
  if (draft.noDate) return undefined;
  return dateBeside(draft, dates, around) ?? dateInName(draft, dates);
}

/** "attended the summit of July 2023": the date in the name of an event, where the claim is about that. */
function dateInName({ type, subject, object }: ClaimDraft, dates: readonly DateMention[]): DateMention | undefined {
  if (!oneOf(type, 'PARTICIPATES_IN|ORGANISES|OCCURRED_IN')) return undefined;
  const event = type === 'OCCURRED_IN' ? subject : object;
  return dates.find(
    (date) =>
      within(date, event) ||
      (date.start >= event.end && date.start - event.end <= ' of '.length) ||
      (date.end <= event.start && event.start - date.end <= 1), // "at the June 2022 | Ports Summit"
  );
}

/** The date that stands in the words of a claim, opens its sentence, or is the only one after its verb. */
function dateBeside(
  draft: ClaimDraft,
  dates: readonly DateMention[],
  { mainCue, names, events, occasions, bygone, asides, finite, verbs }: Surroundings,
): DateMention | undefined {
  const authored = /^(?:author|act)\./u.test(draft.rule);
  const isOccasion = (date: DateMention): boolean => occasions.some((event) => within(date, event));
  dates = dates.filter((date) => !names.some((name) => name.start <= date.start && date.end <= name.end) || authored || isOccasion(date));
  dates = dates.filter((date) => !asides.some((aside) => within(date, aside) && !within(draft.cue, aside)));
  const isEnd = (span: Span): boolean => overlaps(span, draft.subject) || overlaps(span, draft.object);
  dates = dates.filter(
    (date) => !bygone.some((span) => !isEnd(span) && date.start > span.end && date.start - span.end <= ' in the '.length),
  );
  // "at the meeting last December": the date of what was held then, where the claim is about something else.
  dates = dates.filter(
    (date) => !events.some((event) => isRightAfter(date, event) && !overlaps(event, draft.object) && !overlaps(event, draft.subject)),
  );
  const inside = dates.filter(
    (date) => within(date, draft.scope) && (authored || (!overlaps(date, draft.object) && !overlaps(date, draft.subject))),
  );
  const opening = dates.find((date) => date.end <= draft.scope.start && date.end <= mainCue);
  // "In 2022 A extended it, adding data on firms paid in 2017-2020": a date behind another verb is that verb's, where one opens the sentence.
  const own = (date: DateMention): boolean => !opening || !verbs.some((verb) => verb > draft.cue.end && verb < date.start);
  // "set up A on 4 May 2016 and B in 2018": a date before an object is that of the object before.
  const shared = inside.some(({ start, end }) => start > draft.cue.end && end <= draft.object.start);
  const last = shared ? inside.find((date) => date.start >= draft.object.end && own(date)) : undefined;
  const after = last ?? inside.find((date) => date.start >= draft.cue.start && own(date));
  // "the Group – set up in July 2017 – called for …": a date that another verb stands before is that verb's.
  const verbal = /^(?:verb|joint|basis)\./u.test(draft.rule) && finite.includes(draft.cue.start);
  const before = inside.find(
    (date) =>
      (!verbal || !finite.some((verb) => verb > draft.subject.end && verb < date.start)) &&
      // "joined A in 2016 and became a member of B": the date of the deed before
      (verbal || !finite.some((verb) => verb > date.start && verb < draft.cue.start)),
  );
  if (after ?? before) return after ?? before;
  if (draft.rule.startsWith('act.')) return undefined; // "of 11 May 2016 … replacing Council Decision 2009/371/JHA"
  if (opening && draft.cue.start <= mainCue + 1 && !standing.test(draft.rule)) return opening;
  // "will provide funding to X, with projects starting by September": the one date after the main verb, with no other main verb between.
  const [only, ...others] = dates.filter((date) => date.start > draft.cue.end && !within(date, draft.object));
  const byVerb = /^(?:verb|joint|basis|be)\.|^venue/u.test(draft.rule);
  if (byVerb && only && others.length === 0 && !finite.some((verb) => verb > draft.cue.end && verb < only.start) && own(only)) return only;
  // "In 2022 A paid B to extend it": what is done for it is done then.
  // "Today A announced the launch of B": nor is what is said as a noun of another day.
  const follows = byVerb
    ? !finite.includes(draft.cue.start)
    : draft.rule.startsWith('noun.') && finite.filter((verb) => verb < draft.cue.start).length === 1;
  return follows && draft.status === 'done' ? opening : undefined;
}

/** What a title or a name says lasts longer than the day a sentence opens with. */
const standing = /^(?:role|part)\./u;

/** The amount of a money claim: that of its own sum, else the first in its own words. */
export function amountOf(draft: ClaimDraft, amounts: readonly AmountMention[]): AmountMention | undefined {
  if (draft.type !== 'FUNDS') return undefined;
  const { sum = draft.scope } = draft;
  return amounts.find((amount) => within(amount, sum) || (draft.sum !== undefined && overlaps(amount, sum)));
}

const isRightAfter = (date: Span, { end }: Span): boolean => date.start >= end && date.start - end <= 1;
const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end + 1;
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
