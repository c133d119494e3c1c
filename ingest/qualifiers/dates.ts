import type { Span } from '../../graph/model/span.ts';
import { matchesOf } from '../matches.ts';
import { type Lean, parseReference } from './calendar.ts';
import { dateRules, type DateRule } from './date-rules.ts';
import { relativeDateRules } from './relative-dates.ts';
import { rangeOf, reaches, spanRules } from './spans-of-time.ts';

export interface DateMention extends Span {
  /** `2017-06-19`, `2017-07`, `2018-Q1`, `2017`, or a range of these: `2017-06-22/2017-06-23`. */
  value: string;
  /** How the preposition before it places the event; `over`: how long money is paid. */
  role: 'on' | 'by' | 'since' | 'until' | 'during' | 'over';
}

const rules = [...dateRules, ...relativeDateRules, ...spanRules];

/** No rule matches without one of these; most sentences have none. */
const HINT =
  /\d{4}|\d \p{Lu}|\p{Ll}{3} \d|\p{Ll}{2}\. \d|(?:January|February|March|April|May|June|July|August|September|October|November|December)|years?\b|months?\b|weeks?\b|day\b|[Ss]pring|[Ss]ummer|[Aa]utumn|\b[Ff]all|FY|[Tt]oday|[Yy]esterday|[Tt]omorrow/u;

/** Whether a text has what rules need, which is sooner seen than that none of them matches. */
const has: Readonly<Record<DateRule['needs'], (text: string) => boolean>> = {
  year: (text) => /(?:19|20)\d\d/u.test(text),
  month: (text) => /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u.test(text),
  time: (text) => /of (?:19|20)\d\d|year|month|week|day|tomorrow|spring|summer|autumn|fall|fy/u.test(text.toLowerCase()),
};

/**
 * Finds dates. The spans hold the date words alone, without the preposition.
 * @param reference the document's date; what lacks a year takes the nearest sensible one, and is left out without a reference
 * @param lean which way a month without a year lies, where the caller knows the tense
 * @returns in order, not overlapping; of two at one place the longer
 */
export function findDates(text: string, reference: string | undefined, lean?: Lean): DateMention[] {
  const holds = { year: has.year(text), month: has.month(text), time: has.time(text) };
  if (!holds.year && (!(holds.month || holds.time) || !HINT.test(text))) return [];
  const context = { text, reference: parseReference(reference), lean };
  const found: DateMention[] = [];
  for (const rule of rules) {
    if (!holds[rule.needs]) continue;
    for (const match of matchesOf(text, rule.pattern)) {
      const value = rule.read(match, context);
      if (value === undefined) continue;
      const start = match.index;
      found.push({ start, end: start + match[0].length, value, role: roleOf(text, start, value) });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DateMention[] = [];
  for (const mention of found) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return withRanges(text, kept);
}

/** The dates with each "from … until …" as one. */
function withRanges(text: string, dates: readonly DateMention[]): DateMention[] {
  const joined: DateMention[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const value = last && reaches(text, last, date.start) ? rangeOf(last.value, date.value, text.slice(last.start, last.end)) : undefined;
    if (value === undefined) joined.push(date);
    else joined[joined.length - 1] = { ...last!, end: date.end, value, role: 'during' };
  }
  return joined;
}

const BEFORE =
  /\b(by|before|no later than|until|till|through|up to|to|since|from|after|as of|starting|in|during|over|within|throughout|for|between|on)(?: the| early| late| mid| end of)* ?-?$/iu;

/** "the work programme for | 2022": of which time a text is, and not when anything is done with it. */
const ofTime =
  /\b(?:programmes?|programs?|plans?|budgets?|accounts|reports?|priorities|statements|agenda|calendar|estimates|targets) for (?:the )?(?:(?:financial |fiscal |calendar |academic )?(?:years?|period) )?$/iu;

function roleOf(text: string, start: number, value: string): DateMention['role'] {
  if (/^(?:over|for) /iu.test(text.slice(start, start + 5)) || ofTime.test(text.slice(Math.max(0, start - 50), start))) return 'over';
  if (/^\S{1,12} (?:days?|weeks?|months?|years?) (?:after|of|from|following) /iu.test(text.slice(start, start + 40))) return 'by';
  const word = BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase();
  switch (word) {
    case 'by':
    case 'before':
    case 'no later than':
      return 'by';
    case 'until':
    case 'till':
    case 'through':
    case 'up to':
    case 'to':
      return 'until';
    case 'from':
      return value.includes('/') ? 'during' : 'since'; // "from 21 to 26 January"
    case 'since':
    case 'after':
    case 'as of':
    case 'starting':
      return 'since';
    case undefined:
    case 'on':
      return 'on';
    default:
      return /^\d{4}-\d\d-\d\d$/u.test(value) ? 'on' : 'during';
  }
}
