import type { Mention } from '../mentions/mention.ts';
import type { Node } from './nodes.ts';

/** "the Department and its divisions": the name that a phrase with "its" or "their" at a node is joined to by "and", and so belongs to. */
export function joinedTo(nodes: readonly Node[], at: number): Mention | undefined {
  const [whole, and] = [nodes[at - 2], nodes[at - 1]];
  if (and?.kind !== 'conjunction' || whole?.kind !== 'phrase' || whole.possessive) return undefined;
  return whole.mention?.kind === 'pronoun' ? undefined : whole.mention;
}
