import type { Span } from '../../graph/model/span.ts';
import type { AmountMention } from '../qualifiers/amounts.ts';
import type { DateMention } from '../qualifiers/dates.ts';
import type { ClaimDraft } from './draft.ts';
import type { Surroundings } from './date-surroundings.ts';
import { oneOf, wordSet } from '../words.ts';

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
  if (around.since.length > 0) dates = dates.map((date) => (tellsSince(date, around) ? { ...date, role: 'since' } : date));
  // "will fund it, as announced at the meeting last December": a date before the document is none of what is still to be done.
  const toCome = dates.filter((date) => !isBefore(date, today));
  const told = (draft: ClaimDraft): readonly DateMention[] =>
    (draft.status === 'planned' ? toCome : dates).filter(
      ({ role, start }) =>
        (role !== 'over' || draft.type === 'FUNDS') && !(role === 'by' && draft.type === 'CALLS_ON' && start > draft.cue.end), // what is asked for is due then
    );
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

/** What somebody goes on doing since a day: "has led the group since 2021". */
const lasting = wordSet('SUPPORTS|LEADS|COOPERATES_WITH|OPERATES|IMPLEMENTS|FUNDS|PARTICIPATES_IN');
/** What is done on a day, and told beforehand as under way: "is organising a conference on 8 March". */
const onDay = wordSet('ORGANISES|PARTICIPATES_IN|OCCURRED_IN|ADOPTS|PUBLISHES|ESTABLISHES');

/** "since the talks began in 2015": whether the verb before a date says since when. */
const tellsSince = ({ start }: DateMention, { since, finite }: Surroundings): boolean =>
  since.includes(finite.findLast((verb) => verb < start) ?? -1);

/**
 * What a claim and its date say of each other: a place of an event or a post that has a later date than the document is one to come ("the
 * conference in Oslo in June 2030"), and so is what somebody is doing on a later day; what somebody has done since a day goes on; what was
 * done in a month without a year was done in the last such month ("in February, we held").
 * @param words the words of the date
 * @param perfect whether the verb says what has been done
 */
export function agreed(
  draft: ClaimDraft,
  date: DateMention | undefined,
  today: string | undefined,
  { words, perfect }: { readonly words: string; readonly perfect: boolean },
): { draft: ClaimDraft; date: DateMention | undefined } {
  if (!date) return { draft, date };
  if (draft.status === 'done' && date.role === 'since' && perfect && lasting.has(draft.type))
    return { draft: { ...draft, status: 'ongoing' }, date };
  if (!today || !isAfter(date, today)) return { draft, date };
  if (draft.status === 'ongoing' && onDay.has(draft.type) && date.role !== 'since') return { draft: { ...draft, status: 'planned' }, date };
  if (draft.status !== 'done') return { draft, date };
  if (/\d{4}/u.test(words))
    return { draft: /^(?:place\.in|role\.verb)$/u.test(draft.rule) ? { ...draft, status: 'planned' } : draft, date };
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
  {
    mainCue,
    names,
    events,
    texts,
    occasions,
    bygone,
    asides,
    finite,
    verbs,
    joined,
    own: timed,
    nominal,
    nouns,
    openers,
    quoted,
  }: Surroundings,
): DateMention | undefined {
  const authored = /^(?:author|act)\./u.test(draft.rule);
  const isOccasion = (date: DateMention): boolean => occasions.some((event) => within(date, event));
  dates = dates.filter((date) => !names.some((name) => name.start <= date.start && date.end <= name.end) || authored || isOccasion(date));
  dates = dates.filter((date) => !asides.some((aside) => within(date, aside) && !within(draft.cue, aside)));
  dates = dates.filter((date) => !quoted.some((quote) => within(date, quote) && !within(draft.cue, quote)));
  // "…, and in March 2030, C will hold B": of that clause alone
  const verb = openers.length > 0 ? finite.findLast((each) => each <= draft.cue.start) : undefined;
  const ahead = dates.find((date) => openers.some((opener) => opener.verb === verb && within(date, opener)));
  dates = dates.filter((date) => !openers.some((opener) => within(date, opener)));
  const isEnd = (span: Span): boolean => overlaps(span, draft.subject) || overlaps(span, draft.object);
  dates = dates.filter(
    (date) => !bygone.some((span) => !isEnd(span) && date.start > span.end && date.start - span.end <= ' in the '.length),
  );
  // "at the meeting last December": the date of what was held then, where the claim is about something else.
  dates = dates.filter(
    (date) => !events.some((event) => isRightAfter(date, event) && !overlaps(event, draft.object) && !overlaps(event, draft.subject)),
  );
  const sayingDate = dates.find((date) => texts.some((text) => isOfText(date, text)) && mainCue - date.end === 1);
  // "as set out in the Decision of 4 May 2021", "supports the Coast Plan, 2020–2025": the date is in the name of the text.
  if (!authored)
    dates = dates.filter(
      (date) =>
        !texts.some(
          (text) => isOfText(date, text) && !(overlaps(text, draft.object) && making.has(draft.type)) && !overlaps(text, draft.subject),
        ),
    );
  if (draft.type !== 'FUNDS') dates = dates.filter((date) => !nouns.some((noun) => date.start - noun === ' for '.length));
  const inside = dates.filter(
    (date) => within(date, draft.scope) && (authored || (!overlaps(date, draft.object) && !overlaps(date, draft.subject))),
  );
  const told = (date: DateMention): boolean => timed.some((verb) => verb < date.start) || nominal.some((verb) => verb < date.start);
  const opening = dates.find((date) => date.end <= draft.scope.start && date.end <= mainCue && !told(date));
  // "In 2022 A extended it, adding data on firms paid in 2017-2020": a date behind another verb is that verb's, where one opens the sentence.
  // "is committed to meeting its goals, achieving net zero by 2050": so it is behind a verb with a time of its own.
  const others = opening ? verbs : verbs.includes(draft.cue.start) ? timed : [];
  const own = (date: DateMention): boolean => !others.some((verb) => verb > draft.cue.end && verb < date.start);
  // "set up A on 4 May 2016 and B in 2018": a date before an object is that of the object before.
  const shared = inside.some(({ start, end }) => start > draft.cue.end && end <= draft.object.start);
  const last = shared ? inside.find((date) => date.start >= draft.object.end && own(date)) : undefined;
  const after = last ?? inside.find((date) => date.start >= draft.cue.start && own(date));
  // "the Group – set up in July 2017 – called for …": a date that another verb stands before is that verb's.
  const verbal = /^(?:verb|joint|basis)\./u.test(draft.rule) && finite.includes(draft.cue.start);
  const before = inside.find(
    (date) =>
      // "On 3 June A adopted a text (OJ L 210 of 14 June) calling on B"
      !(opening && !verbal && verbs.includes(draft.cue.start) && date.start > mainCue) &&
      (!verbal || !finite.some((verb) => verb > Math.min(draft.subject.end, draft.object.end) && verb < date.start)) &&
      // "joined A in 2016 and became a member of B": the date of the deed before
      (verbal || !finite.some((verb) => verb > date.start && verb < draft.cue.start)),
  );
  if (after ?? before) return after ?? before;
  if (ahead && !standing.test(draft.rule)) return ahead;
  // "The Council conclusions of 8 June | call on A": a text speaks on its own day
  if (draft.type === 'CALLS_ON' && sayingDate && draft.cue.start >= mainCue) return sayingDate;
  if (draft.rule.startsWith('act.')) return undefined; // "of 11 May 2016 … replacing Council Decision 2009/371/JHA"
  // "In 2022 A adopted B and published C": all that the main subject did then.
  if (opening && (draft.cue.start <= mainCue + 1 || joined.includes(draft.cue.start)) && !standing.test(draft.rule)) return opening;
  // "will provide funding to X, with projects starting by September": the one date after the main verb, with no other main verb between.
  const [only, ...more] = dates.filter((date) => date.start > draft.cue.end && !within(date, draft.object));
  const byVerb = /^(?:verb|joint|basis|be|helped)\.|^venue/u.test(draft.rule);
  if (byVerb && only && more.length === 0 && !timed.some((verb) => verb > draft.cue.end && verb < only.start) && own(only)) return only;
  // "In 2022 A paid B to extend it": what is done for it is done then.
  // "Today A announced the launch of B": nor is what is said as a noun of another day.
  const before1 = finite.filter((verb) => verb < draft.cue.start && !joined.includes(verb)).length;
  const follows = byVerb
    ? !finite.includes(draft.cue.start) && !(draft.rule.startsWith('be.') && before1 > 1) // "On Monday A said B is a part of C"
    : draft.rule.startsWith('noun.') && before1 === 1;
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

/** "the Decision | of 4 May 2021", "the Plan | , 2020–2025" */
const isOfText = (date: DateMention, { end }: Span): boolean =>
  date.start > end && (date.start - end === ' of '.length || (date.start - end <= ', '.length && /^\d{4}\/\d{4}$/u.test(date.value)));
const isRightAfter = (date: Span, { end }: Span): boolean => date.start >= end && date.start - end <= 1;
const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end + 1;
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
