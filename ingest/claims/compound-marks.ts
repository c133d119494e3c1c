/** Marks of several words: "in response to", "every two years", "in close cooperation with". */
import { compoundsFrom } from '../lexicon/compounds.ts';
import { isMeasure } from '../parse/measures.ts';
import { standingUnder } from '../parse/predicates.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import { timeWordsEnd } from '../parse/time-adjunct.ts';
import { withOthersEnd } from '../parse/with-others.ts';
import type { Mark } from './mark.ts';

/** Whether words stand one after the other from a token on. */
function stands(tokens: readonly TaggedToken[], at: number, words: readonly string[]): boolean {
  for (let offset = 0; offset < words.length; offset++) if (tokens[at + offset]?.lower !== words[offset]) return false;
  return true;
}

/** "is | due to | present its report": what somebody is to do, and no cause. */
const isExpected = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at]!.lower === 'due' && tokens[at - 1]?.part === 'be' && tokens[at + 2]?.part === 'verb' && tokens[at + 2]!.form === 'base';

/** The mark that several words at a token are together; `undefined` where they are none. */
export function compoundAt(tokens: readonly TaggedToken[], at: number): Mark | undefined {
  const under = standingUnder(tokens, at);
  if (under) return { kind: 'preposition', from: at, to: under.to, word: under.word };
  const time = timeWordsEnd(tokens, at);
  if (time > at) return { kind: 'adverb', from: at, to: time, word: 'then' };
  if (isMeasure(tokens, at)) return { kind: 'adverb', from: at, to: at + 2, word: 'more than' };
  const others = withOthersEnd(tokens, at);
  if (others > 0) return { kind: 'preposition', from: at, to: others, word: 'together with' };
  for (const [words, kind, word] of compoundsFrom(tokens[at]!.lower, tokens[at + 1]?.lower ?? '')) {
    if (!stands(tokens, at, words) || (word === 'due to' && isExpected(tokens, at))) continue;
    if (kind === 'other') return undefined;
    return { kind, from: at, to: at + words.length, word };
  }
  return undefined;
}
