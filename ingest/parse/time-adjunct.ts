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
