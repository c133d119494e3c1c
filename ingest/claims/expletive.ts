/** "It" that stands for nobody: "it is important that …", "it was agreed that …", "it would be practical for ports to …". */
import type { TaggedToken } from '../parse/tagged.ts';

/** What may be said of a deed. */
const ofDeeds =
  /^(?:important|necessary|essential|vital|crucial|critical|possible|impossible|practical|useful|desirable|appropriate|difficult|hard|easy|imperative|advisable|reasonable|clear|evident|obvious|right|wise|time|worth|better|best|premature)$/u;
/** What is said or thought, and may also be said of somebody with "to": "it is expected to report". */
const ofSayings =
  /^(?:noted|agreed|recommended|expected|hoped|suggested|decided|stressed|understood|estimated|known|recalled|reported|likely|believed|considered|proposed|confirmed|resolved|felt|thought|said|argued|true|found|envisaged|intended|planned)$/u;

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
      /^(?:more|most|very|also)$/u.test(lower)
    )
      continue;
    const next = tokens[at + 1]?.lower ?? '';
    if (at === it + 1) return false;
    return (ofDeeds.test(lower) && /^(?:for|to|that)$/u.test(next)) || (ofSayings.test(lower) && next === 'that');
  }
  return false;
}
