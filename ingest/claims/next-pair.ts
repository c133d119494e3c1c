/** Pairs that share a verb said once: "A is supported by B and C by D". */
import type { Phrase } from '../mentions/phrase.ts';
import type { Node } from './nodes.ts';
import { kind } from './steps.ts';
import { oneOf } from '../words.ts';

/** "A is supported by B | and C by D", "works with B and | C with D": the last of a list that the same preposition follows opens a pair of its own. */
export function withoutNextPair(
  nodes: readonly Node[],
  link: string,
  list: { members: Phrase[]; end: number },
): { members: Phrase[]; end: number } {
  const last = list.members.at(-1)!;
  if (list.members.length < 2 || !oneOf(link, 'by|with') || kind(nodes[list.end], link) !== 'preposition') return list;
  const at = nodes.indexOf(last);
  return nodes[at - 1]?.kind === 'conjunction' ? { members: list.members.slice(0, -1), end: at - 1 } : list;
}
