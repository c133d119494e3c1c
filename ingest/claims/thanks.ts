/** Thanks, praise and blame: what somebody is thanked for is their deed, and is done. */
import type { Phrase } from '../mentions/phrase.ts';
import { listAt } from './lists.ts';
import type { Node, VerbGroup } from './nodes.ts';

const thanking = /^(?:thank|commend|congratulate|praise|applaud|salute|criticise|criticize)$/u;
const gratitude = /^(?:gratitude|appreciation|thanks|tribute|recognition)$/u;

/** Who is thanked before a "for" at a node: "thanks A and B | for", "its gratitude to A | for"; `undefined` where nobody is. */
export function thankedBefore(nodes: readonly Node[], link: number): readonly Phrase[] | undefined {
  const node = nodes[link];
  if (node?.kind !== 'preposition' || !/^(?:for|on)$/u.test(node.word)) return undefined;
  for (let at = link - 1; at >= 0; at--) {
    const before = nodes[at]!;
    const noun = nodes[at - 1];
    const starts =
      (before.kind === 'verb' && thanking.test(before.lemma) && before.voice === 'active') ||
      (before.kind === 'preposition' && before.word === 'to' && (isGratitude(noun) || goesOn(nodes, at)));
    if (starts) {
      if (nodes[at + 1]?.kind !== 'phrase') return undefined;
      const { members, end } = listAt(nodes, at + 1);
      return end >= link || attached(nodes, end, link) ? members : undefined;
    }
    if (before.kind === 'verb' || before.kind === 'semicolon') return undefined;
  }
  return undefined;
}

const isGratitude = (node: Node | undefined): boolean => node?.kind === 'phrase' && gratitude.test(node.head);

/** "its gratitude to A for …, and | to B for": a second one that is thanked. */
const goesOn = (nodes: readonly Node[], to: number): boolean =>
  nodes[to - 1]?.kind === 'conjunction' &&
  nodes.slice(0, to).some((node, at) => isGratitude(node) && nodes[at + 1]?.kind === 'preposition');

/** Whether only what belongs to the thanked stands between them and the "for": "the Government of A | for". */
const attached = (nodes: readonly Node[], from: number, to: number): boolean =>
  nodes
    .slice(from, to)
    .every((node) => node.kind === 'phrase' || node.kind === 'comma' || (node.kind === 'preposition' && /^(?:of|in)$/u.test(node.word)));

/** Who does the deed of a gerund after "thanks A for". */
export const thankedFor = (nodes: readonly Node[], at: number, verb: VerbGroup): readonly Phrase[] | undefined =>
  verb.form === 'gerund' ? thankedBefore(nodes, at - 1) : undefined;
