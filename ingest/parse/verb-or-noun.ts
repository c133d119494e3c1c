/** What helps to tell a verb from a noun, for verbs of the lexicon and for others. */

import { groupHeads, namesGroup } from '../lexicon/group-heads.ts';
import { nameHeads } from '../lexicon/name-heads.ts';
import { singular } from '../lexicon/singular.ts';
import { thingHeads } from '../lexicon/thing-heads.ts';
import type { TaggedToken } from './tagged.ts';
import { oneOf, wordSet } from '../words.ts';

/** Nouns and adjectives that taggers often read as verbs. */
export const neverVerbs = new Set(['key', 'people', 'state', 'states', 'subject', 'living']);

/** Nouns for things that also stand without an article, so that a deed may be done to them. */
const uncounted = wordSet(
  'legislation|guidance|law|training|infrastructure|policy|evaluation|analysis|action|regulation|communication|response|review',
);

/** "a peer learning | workshop": a thing that is counted stands without its article only where the word before belongs to it. */
export const isCountedThing = (word: string): boolean => thingHeads.has(word) && singular(word) === word && !uncounted.has(word);

/** Whether the lexicon knows the word as the head noun of a group, a thing or a name. */
export const isHeadNoun = (word: string): boolean =>
  oneOf(word, 'issues|claims|concerns|matters') ||
  namesGroup(word) ||
  groupHeads.has(`${word}s`) ||
  thingHeads.has(singular(word)) ||
  nameHeads.has(singular(word));

/** The nearest token before that is neither adverb nor negation. */
export function lastSolid(before: readonly TaggedToken[], at: number): TaggedToken | undefined {
  for (let back = at - 1; back >= 0; back--) if (before[back]!.part !== 'adverb' && before[back]!.part !== 'negation') return before[back];
  return undefined;
}
