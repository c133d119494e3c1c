/** Fields in the names of bodies and programmes: two that share a noun in small letters, and one within which another is. */
import { singular } from '../lexicon/singular.ts';
import type { Token } from '../parse/tokens.ts';
import { isName, labelOfHead } from './name-words.ts';
import { oneOf, wordSet } from '../words.ts';

/** "the Research and Innovation programme" */
const shared = wordSet('programme|program|strategy|plan|agenda|framework|fund|initiative|project|policy|package|scheme');

/** Where the second field ends after the "and" at a token; that token itself where no such name stands there: one article and one noun are for both. */
export function twoFieldsEnd(tokens: readonly Token[], from: number, and: number): number {
  let end = and + 1;
  while (isName(tokens[end], false)) end++;
  // "the CHIPS and Science Act": an act by the short name of one and the field of the other
  const act = and === from + 1 && tokens[from]!.upper && tokens[from - 1]?.lower === 'the' && oneOf(tokens[end - 1]!.lower, 'act|bill');
  if (act && end > and + 2 && end < and + 5) return end;
  return end > and + 1 &&
    end < and + 4 &&
    oneOf(tokens[from - 1]?.lower ?? '', 'the|this|its') &&
    shared.has(tokens[end]?.lower ?? '') &&
    !/^\p{Lu}{2,}$/u.test(tokens[and - 1]!.text) &&
    labelOfHead(singular(tokens[and - 1]!.lower)) === undefined
    ? end
    : and;
}

/** Where "in the Insurance Sector" ends that starts at a token; the token itself where no such field stands there. */
export function fieldInEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.lower !== 'the') return at;
  let end = at + 2;
  while (isName(tokens[end], false)) end++;
  return end > at + 3 && oneOf(tokens[end - 1]!.lower, 'sector|field|area|industry|workplace|context|community|domain') ? end : at;
}
