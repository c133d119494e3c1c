/** Adjuncts of time between a modal verb and the verb it governs. */
import type { TaggedToken } from './tagged.ts';

/** The token after an adjunct of time right before a base form: "on Friday next week | sign"; `at` itself where none stands there. */
export function timeEnd(tokens: readonly TaggedToken[], at: number): number {
  let end = at + 1;
  while (end < at + 6 && timeWord.test(tokens[end]?.lower ?? '')) end++;
  return end > at + 1 && tokens[end]?.part === 'verb' ? end : at;
}

const timeWord =
  /^(?:\d{1,4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|next|this|the|coming|week|month|year|spring|summer|autumn|day|morning|end|of)$/u;

const pointing = new Set(['each', 'every', 'last', 'next', 'this']);

const timeNoun =
  /^(?:year|month|week|quarter|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|decade|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/u;

/** "each year", "last week": two words that only say when; "this year's budget" and "the last year of" are none. */
export function isTime(tokens: readonly TaggedToken[], at: number): boolean {
  if (!pointing.has(tokens[at]!.lower) || tokens[at - 1]?.part === 'determiner') return false;
  if (!timeNoun.test(tokens[at + 1]?.lower ?? '')) return false;
  const after = tokens[at + 2];
  return after === undefined || !(/^(?:possessive|noun|name|verb)$/u.test(after.part) || after.lower === 'of');
}
