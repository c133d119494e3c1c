/** Prepositions and predicates of several words that say under whom something stands. */
import { framesOf } from '../lexicon/frames.ts';
import type { TaggedToken } from './tagged.ts';
import { oneOf } from '../words.ts';

/** "under the leadership of": the noun between tells what the one before has to say. */
const standing: Readonly<Record<string, string>> = {
  leadership: 'led by',
  lead: 'led by',
  'co-leadership': 'led by',
  chairmanship: 'chaired by',
  'co-chairmanship': 'chaired by',
  chairpersonship: 'chaired by',
  presidency: 'chaired by',
  coordination: 'led by',
  management: 'led by',
  guidance: 'led by',
  stewardship: 'led by',
  authority: 'overseen by',
  supervision: 'overseen by',
  oversight: 'overseen by',
  control: 'overseen by',
  direction: 'overseen by',
  auspices: 'under',
  umbrella: 'under',
  aegis: 'under',
  purview: 'under',
};

/** A run of words read as one: the token after it, and the word it stands for. */
interface Joined {
  readonly to: number;
  readonly word: string;
}

/** Reads "under the (direct) leadership of" at a token, as "led by". */
export function standingUnder(tokens: readonly TaggedToken[], at: number): Joined | undefined {
  if (tokens[at]?.lower !== 'under') return undefined;
  let noun = at + 1;
  if (tokens[noun]?.part === 'determiner') noun++;
  while ((tokens[noun]?.part === 'adjective' || tokens[noun]?.lower === 'direct') && noun < at + 5) noun++;
  const name = tokens[noun]?.lower ?? '';
  return Object.hasOwn(standing, name) && tokens[noun + 1]?.lower === 'of' ? { to: noun + 2, word: standing[name]! } : undefined;
}

/** Reads the predicate after a form of "be" that the frames know: "is (directly) accountable", "is in charge", as a verb "be_accountable". */
export function predicateAt(tokens: readonly TaggedToken[], after: number): Joined | undefined {
  let at = after;
  while (tokens[at]?.part === 'adverb') at++;
  if (tokens[at]?.part === 'adjective') at = afterJoined(tokens, at); // "is independent and | answerable"
  for (let length = 2; length >= 1; length--) {
    const words = tokens.slice(at, at + length).map((token) => token.lower);
    const word = ['be', ...words].join('_');
    if (words.length === length && framesOf.has(word)) return { to: at + length, word };
  }
  return undefined;
}

/** "independent (of the government) and |": the token after "and", where another predicate of the frames stands there; `at` itself elsewhere. */
function afterJoined(tokens: readonly TaggedToken[], at: number): number {
  let and = at + 1;
  if (oneOf(tokens[and]?.lower ?? '', 'of|from')) {
    and++;
    if (tokens[and]?.part === 'determiner') and++;
    and++;
  }
  if (tokens[and]?.lower !== 'and') return at;
  and++;
  while (tokens[and]?.part === 'adverb') and++;
  return oneOf(tokens[and]?.lower ?? '', 'accountable|answerable|subordinate') ? and : at;
}
