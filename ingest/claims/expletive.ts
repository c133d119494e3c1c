/** "It" that stands for nobody: "it is important that …", "it was agreed that …", "it would be practical for ports to …". */
import type { TaggedToken } from '../parse/tagged.ts';
import { oneOf, wordSet } from '../words.ts';

/** What may be said of a deed. */
const ofDeeds = wordSet(
  'important|necessary|essential|vital|crucial|critical|possible|impossible|practical|useful|desirable|appropriate|difficult|hard|easy|imperative|advisable|reasonable|clear|evident|obvious|right|wise|time|worth|better|best|premature',
);
/** What is said or thought, and may also be said of somebody with "to": "it is expected to report". */
const ofSayings = wordSet(
  'noted|agreed|recommended|expected|hoped|suggested|decided|stressed|understood|estimated|known|recalled|reported|likely|believed|considered|proposed|confirmed|resolved|felt|thought|said|argued|true|found|envisaged|intended|planned',
);

/** What is said of a deed, and never of who does it: "it is envisaged to hold a seminar". */
const ofPlans = wordSet('envisaged|proposed|recommended|foreseen|hoped|agreed|decided|suggested');

/** In tokens, from "it" to the word that tells. */
const reach = 6;

/** Whether the "it" at a token refers to nothing. */
export function isExpletive(tokens: readonly TaggedToken[], it: number): boolean {
  for (let at = it + 1; at < Math.min(tokens.length, it + reach); at++) {
    const token = tokens[at]!;
    const { part, lower } = token;
    if (
      part === 'be' ||
      part === 'modal' ||
      part === 'adverb' ||
      part === 'negation' ||
      part === 'have' ||
      oneOf(lower, 'more|most|very|also')
    )
      continue;
    const next = tokens[at + 1]?.lower ?? '';
    if (at === it + 1) return false;
    return (
      (ofDeeds.has(lower) && oneOf(next, 'for|to|that')) ||
      (ofSayings.has(lower) && next === 'that') ||
      (ofPlans.has(lower) && next === 'to')
    );
  }
  return false;
}
