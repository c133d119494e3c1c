/** Descriptions of a name between commas, before the verb: "The Fund, a partnership of A, B and C, | supports", "The Fund, run by A, B and C, | supports". */
import type { Node } from './nodes.ts';
import { isBarePast, matchingOpen } from './steps.ts';

/** So many nodes a description has at most. */
const longest = 24;

/** What may stand in a description besides participles. */
const parts: ReadonlySet<string> = new Set(['phrase', 'preposition', 'conjunction', 'comma', 'adverb', 'open', 'close']);

/** The node of the name before a description that ends in a comma; -1 where none stands there. Read from its start, as a list within has commas too. */
export function beforeDescription(nodes: readonly Node[], closing: number): number {
  let found = -1;
  for (let at = closing - 1; at > Math.max(0, closing - longest); at--) {
    const node = nodes[at]!;
    if (!parts.has(node.kind) && !isBarePast(node)) break;
    if (node.kind === 'comma' && describes(nodes, at)) found = nodes[at - 1]!.kind === 'close' ? matchingOpen(nodes, at - 1) - 1 : at - 1;
    if (isBarePast(node) && !opensAfterComma(nodes, at) && !isWithin(nodes, at)) break;
  }
  return found;
}

/** Whether a comma stands between a name and what opens a description of it: "a partnership", "run by". */
function describes(nodes: readonly Node[], comma: number): boolean {
  const named = nodes[nodes[comma - 1]?.kind === 'close' ? matchingOpen(nodes, comma - 1) - 1 : comma - 1];
  const opening = nodes[comma + 1];
  if (named?.kind === 'phrase' && named.mention?.kind === 'pronoun' && named.mention.head === 'we') return opening?.kind === 'phrase'; // "We, the Leaders of A, B and C, | met"
  if (named?.kind !== 'phrase' || named.mention?.kind !== 'name' || named.plural) return false;
  if (opening?.kind === 'phrase')
    return (opening.determiner === 'a' || opening.determiner === 'an') && opening.mention?.kind !== 'name' && !opening.plural;
  return opensAfterComma(nodes, comma + 1);
}

/** ", run by A", ", set up in 2012 by A": a bare participle right after a comma, with a preposition. */
const opensAfterComma = (nodes: readonly Node[], at: number): boolean =>
  isBarePast(nodes[at]) && nodes[at - 1]?.kind === 'comma' && nodes[at + 1]?.kind === 'preposition';

/** "a facility | funded by A and run by B": a participle within a description. */
const isWithin = (nodes: readonly Node[], at: number): boolean =>
  (nodes[at - 1]?.kind === 'phrase' || nodes[at - 1]?.kind === 'conjunction') && nodes[at + 1]?.kind === 'preposition';
