/** People named right after the state in their title: "Deputy Minister of the Republic of Norland | Aram Petrosyan". */
import { namesGroup } from '../lexicon/group-heads.ts';
import { singular } from '../lexicon/singular.ts';
import { titleHeads } from '../lexicon/titles.ts';
import type { Token } from '../parse/tokens.ts';
import { known } from './known-names.ts';
import { labelOfHead } from './name-words.ts';

type TextOf = (from: number, to: number) => string;

/** Endings of words that belong to the name of a body and not to a person's: "National", "Education"; "Ming" is no such word. */
const institutional = /(?:tion|ment|nal|ral|ial|ic|ive|\p{L}{2}ing|ance|ence|ity|ure)s?$/u;

/** Whether a state's name ends before a token and the two words from there can be a person's names, with nothing in capitals after them. */
export function namesAfterState(tokens: readonly Token[], from: number, at: number, textOf: TextOf): boolean {
  if (at <= from || tokens[at + 2]?.capital || known(tokens, at, textOf) || !endsState(tokens, from, at, textOf)) return false;
  return tokens
    .slice(at, at + 2)
    .every(
      ({ lower }) =>
        labelOfHead(singular(lower)) === undefined && !namesGroup(lower) && !titleHeads.has(lower) && !institutional.test(lower),
    );
}

/** Whether the name of a state that starts at a token or after it ends at another. */
export function endsState(tokens: readonly Token[], from: number, end: number, textOf: TextOf): boolean {
  for (let at = Math.max(from, end - 6); at < end; at++) {
    const found = known(tokens, at, textOf);
    if (found?.to === end && found.label === 'Country') return true;
  }
  return false;
}
