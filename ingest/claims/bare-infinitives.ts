/** "will help A and other partners | establish B": after "help" an infinitive needs no "to", and looks like a verb with the plural before it. */
import type { Node } from './nodes.ts';
import { verbGroup } from './verb-group.ts';
import { oneOf } from '../words.ts';

/** The nodes of a sentence, each such verb read as the infinitive it is. */
export function withBareInfinitives(nodes: readonly Node[]): readonly Node[] {
  return nodes.some((node) => node.kind === 'verb' && node.lemma === 'help')
    ? nodes.map((node, at) => asInfinitive(nodes, node, at))
    : nodes;
}

function asInfinitive(nodes: readonly Node[], node: Node, at: number): Node {
  if (node.kind !== 'verb' || node.form !== 'finite' || !node.base || node.voice !== 'active') return node;
  let start = at - 1;
  while (start > 0 && oneOf(nodes[start]!.kind, 'phrase|comma|conjunction')) start--;
  const help = nodes[start];
  return start < at - 1 && help?.kind === 'verb' && help.lemma === 'help' && help.voice === 'active'
    ? verbGroup({ ...node, form: 'infinitive', status: undefined, present: false })
    : node;
}
