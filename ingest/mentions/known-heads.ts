/** The heads of names that the gazetteer knows. */
import { singular } from '../lexicon/singular.ts';
import type { Token } from '../parse/tokens.ts';
import { labelOfHead } from './name-words.ts';
import { oneOf } from '../words.ts';

/** Heads of names that must stay apart: "the Council" may be any of three. */
const shared = new Set(['council']);

/** "Committee on Civil Liberties, Justice and Home Affairs": the noun before the first preposition, where it tells what bears the name. */
export function headOfKnown(tokens: readonly Token[], from: number, to: number, last: number): number {
  for (let at = from + 1; at < to; at++) {
    if (!oneOf(tokens[at]!.lower, 'of|on|for|against')) continue;
    const noun = singular(tokens[at - 1]!.lower);
    return labelOfHead(noun) && !shared.has(noun) ? at - 1 : last;
  }
  return last;
}
