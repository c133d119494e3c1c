/** Adjuncts of time between a modal verb and the verb it governs. */
import type { TaggedToken } from './tagged.ts';
import { months, weekdays } from '../lexicon/function-words.ts';
import { oneOf, wordSet } from '../words.ts';

/** The token after an adjunct of time right before a base form: "on Friday next week | sign"; `at` itself where none stands there. */
export function timeEnd(tokens: readonly TaggedToken[], at: number): number {
  let end = at + 1;
  while (end < at + 6 && timeWord.test(tokens[end]?.lower ?? '')) end++;
  return end > at + 1 && (tokens[end]?.part === 'verb' || tokens[end]?.part === 'be') ? end : at;
}

const timeWord =
  /^(?:\d{1,4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|next|this|last|past|the|then|coming|recent|many|several|few|some|two|three|four|five|six|eight|ten|twelve|twenty|(?:week|month|year|decade)s?|spring|summer|autumn|day|morning|end|of)$/u;

/** What stands after a day that says when: a verb, or the end of what was said. */
const told = wordSet('verb|be|have|do|modal|mark|subordinator|preposition');

const pointing = new Set(['each', 'every', 'last', 'next', 'this']);

const timeNoun = wordSet(
  'year|month|week|quarter|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|decade|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december',
);

/**
 * Where words that only say when or how often end: "each year", "last week", "every two years", "three months later", "twice a year";
 * `at` itself where none stand there. "this year's budget" and "the last year of" are none.
 */
export function timeWordsEnd(tokens: readonly TaggedToken[], at: number): number {
  const first = tokens[at]!;
  // "the Bank | Thursday | signed", "said in Accra | Monday | that"
  if (
    first.capital &&
    weekdays.has(first.lower) &&
    at > 0 &&
    oneOf(tokens[at - 1]!.part, 'name|noun') &&
    told.has(tokens[at + 1]?.part ?? '')
  )
    return at + 1;
  if (first.lower === 'over' || first.lower === 'within') return spanEnd(tokens, at + 1, at);
  if (first.part !== 'number' && !opening.has(first.lower)) return at;
  // "earlier this month", "later that year"
  if ((first.lower === 'earlier' || first.lower === 'later') && oneOf(tokens[at + 1]?.lower ?? '', 'this|last|next|that'))
    return timeNoun.has(tokens[at + 2]?.lower ?? '') && !oneOf(tokens[at + 3]?.part ?? '', 'possessive|noun|name') ? at + 3 : at;
  const second = tokens[at + 1]?.lower ?? '';
  if (pointing.has(first.lower) && tokens[at - 1]?.part !== 'determiner') {
    const end = first.lower === 'every' && isCount(tokens[at + 1]) && units.has(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2;
    const after = tokens[end];
    // "the Board | last week | published": what follows a name is when it did so; "this year marks" is what does
    const acted = after?.part === 'verb' && tokens[at - 1]?.part === 'name';
    // "Last month | Norway signed"
    if (at === 0 && oneOf(first.lower, 'last|next|this') && timeNoun.has(second) && after?.part === 'name') return end;
    const ends = after === undefined || acted || !(oneOf(after.part, 'possessive|noun|name|verb') || after.lower === 'of');
    return ends && (end === at + 3 || timeNoun.has(second)) ? end : at;
  }
  // "1,200 euros a month", "€40 a day"
  if (oneOf(first.lower, 'a|an|per') && rate.has(second) && isSum(tokens[at - 1])) return at + 2;
  if (isCount(first) && units.has(second)) return oneOf(tokens[at + 2]?.lower ?? '', 'ago|later|earlier') ? at + 3 : at;
  const often = oneOf(first.lower, 'once|twice') ? at + 1 : isCount(first) && second === 'times' ? at + 2 : at;
  return often > at && oneOf(tokens[often]?.lower ?? '', 'a|an|per|each|every') && timeNoun.has(tokens[often + 1]?.lower ?? '')
    ? often + 2
    : at;
}

/** "over | three years", "within | the next five years": where the words end; `at` where they say no such thing ("over ten years of practice"). */
function spanEnd(tokens: readonly TaggedToken[], from: number, at: number): number {
  let end = from;
  while (end < from + 3 && oneOf(tokens[end]?.lower ?? '', 'the|a|next|coming|past|last|following|further|period|of')) end++;
  if (!isCount(tokens[end]) || !units.has(tokens[end + 1]?.lower ?? '')) return at;
  return oneOf(tokens[end + 2]?.lower ?? '', 'of|ago|old|later|earlier') || tokens[end + 2]?.part === 'possessive' ? at : end + 2;
}

const rate = wordSet('month|week|day|year|hour');

const isSum = (token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  (token.part === 'number' || oneOf(token.lower, 'euro|euros|dollar|dollars|pounds|francs|kronor|kroner|yen|rupees|pesos'));

const units = wordSet('years|months|weeks|days|decades');

const counts = new Set('two three four five six ten other few several'.split(' '));

/** With which such words may open. */
const opening: ReadonlySet<string> = new Set([...pointing, ...counts, 'once', 'twice', 'earlier', 'later']);

const isCount = (token: TaggedToken | undefined): boolean => token !== undefined && (token.part === 'number' || counts.has(token.lower));

/** Words after which a day, a month, a season or a year says when. */
const when = 'in|on|since|by|until|till|from|before|after|during|of|around|throughout|early|late|mid';
const month = [...months].join('|');
const year = '(?:19|20)\\d\\d';
/** "1 May 2024", "June 5", "early June 2019", "autumn 2019", "Q2 2019", "Monday", "2019". */
const time = new RegExp(
  `^(?:(?:early|late|mid|mid-) )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:${month})|(?:${month}) \\d{1,2}|${month}|spring|summer|autumn|fall|winter|q[1-4]|${[...weekdays].join('|')})(?: ${year})?$|^(?:(?:early|late|mid|mid-) )?${year}s?$|^(?:fiscal|financial|calendar|academic|school|budget) year ${year}$|^fy ?\\d{2,4}$`,
  'u',
);

/** With what such words open, besides a number. */
const timely: ReadonlySet<string> = new Set([
  ...months,
  ...weekdays,
  ...'early late mid mid- spring summer autumn fall winter q1 q2 q3 q4 fiscal financial calendar academic school budget fy'.split(' '),
]);

/** Whether the tokens between two are nothing but a day, a month, a season or a year that says when: "On | 1 May 2024 |", "in | June 2019 |", "the end of | 2019 |". */
export function isDate(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  const start = tokens[from]!.lower === 'the' ? from + 1 : from; // "In | the early 2000s |"
  const first = tokens[start];
  if (to <= start || to > start + 4 || !first || !(timely.has(first.lower) || /^(?:\d|fy\d)/u.test(first.lower))) return false;
  if (!/^\d{1,2}$/u.test(first.text) && !oneOf(tokens[from - 1]?.lower ?? '', when)) return false;
  const words = tokens.slice(start, to).map(({ lower }) => lower);
  if (start > from && !/^\d{4}s$/u.test(words.at(-1)!)) return false; // "in the 2019 Tide Summit"
  return time.test(words.join(' '));
}
