/** Participles behind the noun that opens a clause: "The fund set up by A and B will help", "A board made up of A and B". */
import type { Node } from './nodes.ts';
import { isBarePast, wordOf } from './steps.ts';
import { oneOf } from '../words.ts';

/**
 * "The fund | set up | by A and B | will help", "A board | made up | of A and B": the noun that opens a clause and that a participle right
 * behind it tells more of, so that it is the subject, and all that follows "by" or "of" goes with the participle; -1 where a node is no such participle.
 */
function openingHost(nodes: readonly Node[], participle: number): number {
  const verb = nodes[participle];
  if (verb?.kind !== 'verb') return -1;
  const next = nodes[participle + 1]?.kind === 'adverb' ? nodes[participle + 2] : nodes[participle + 1];
  const takes = oneOf(verb.lemma, 'compose|make_up|comprise|constitute') ? 'of' : 'by';
  const tells =
    verb.lemma === 'consist_of' ? verb.form === 'gerund' : isBarePast(verb) && next?.kind === 'preposition' && next.word === takes;
  if (!tells) return -1;
  if (nodes[participle - 1]?.kind !== 'phrase') return -1;
  for (let at = participle - 1; at >= 0; at--) {
    const { kind: sort } = nodes[at]!;
    if (sort === 'verb' || sort === 'comma' || sort === 'conjunction') return -1;
    if (oneOf(sort, 'semicolon|colon|subordinator|relative')) break;
  }
  return participle - 1;
}

/** "The fund set up by | A and B will help": whether a list goes with a participle behind the subject of its clause. */
export function goesWithParticiple(nodes: readonly Node[], start: number): boolean {
  const link = nodes[start - 1];
  const direct = link?.kind === 'verb' ? start - 1 : link?.kind === 'preposition' && oneOf(link.word, 'by|of|from') ? start - 2 : -1;
  if (direct < 0) return false;
  const inner = nodes[direct]?.kind === 'phrase' && nodes[direct - 1]?.kind === 'preposition' ? direct - 2 : direct; // "of representatives of | A and B"
  return openingHost(nodes, inner) >= 0 || (nodes[direct]?.kind === 'phrase' && openingHost(nodes, direct - 1) >= 0);
}

/** "The fund set up | by | A and B will help": the noun before the participle that a list goes with; -1 where none does. */
export function hostOfListed(nodes: readonly Node[], link: number): number {
  if (nodes[link]?.kind === 'verb') return openingHost(nodes, link);
  if (nodes[link]?.kind !== 'preposition' || !oneOf(wordOf(nodes[link]), 'by|of|from')) return -1;
  const inner = nodes[link - 1]?.kind === 'phrase' ? (nodes[link - 2]?.kind === 'preposition' ? link - 3 : link - 2) : link - 1;
  return openingHost(nodes, inner);
}
