/** "met in Oslo as Norway launched the Fund": "as" before somebody and what they do opens a clause, and is no preposition. */
import type { Node } from './nodes.ts';
import { listAt } from './lists.ts';
import { actsByLabel, isBarePast, isFinite, isTitle } from './steps.ts';

/** Takes "as" for a subordinator where a clause of its own follows. */
export function withAsClauses(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node, at) =>
    node.kind === 'preposition' && node.word === 'as' && opensClause(nodes, at) ? { ...node, kind: 'subordinator' as const } : node,
  );
}

/** Whether names of who can act follow, and after them a verb with a subject of its own. */
function opensClause(nodes: readonly Node[], as: number): boolean {
  if (nodes[as + 1]?.kind !== 'phrase' || nodes[as - 1]?.kind === 'conjunction') return false;
  const { members } = listAt(nodes, as + 1, true);
  let verb = nodes.indexOf(members.at(-1)!) + 1;
  while (nodes[verb]?.kind === 'adverb') verb++;
  const named = members.every((member) => member.mention?.kind === 'name' && member.mention.rule !== 'noun.office' && !isTitle(member));
  if (!named || !members.every(actsByLabel) || !isFinite(nodes[verb])) return false;
  // "as the Bank founded in 1990": a participle has no object
  return !isBarePast(nodes[verb]) || nodes[verb + 1]?.kind === 'phrase';
}
