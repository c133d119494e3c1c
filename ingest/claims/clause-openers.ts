/** Prepositions that open a clause of their own: "met in Oslo as Norway launched the Fund", "since the Council adopted the Act". */
import { oneOf } from '../words.ts';
import { listAt } from './lists.ts';
import type { Node } from './nodes.ts';
import { actsByLabel, isBarePast, isFinite, isTitle, kind } from './steps.ts';

/** Takes "as" for a subordinator where somebody and what they do follow. */
export const withAsClauses = (nodes: readonly Node[]): readonly Node[] => opened(nodes, 'as', somebodyActs);

/** Takes "since" and "after" for subordinators where a subject and what it did follow. */
export const withSinceClauses = (nodes: readonly Node[]): readonly Node[] => opened(nodes, 'since|after', somethingHappened);

const opened = (nodes: readonly Node[], words: string, opens: (nodes: readonly Node[], at: number) => boolean): readonly Node[] =>
  nodes.map((node, at) =>
    node.kind === 'preposition' && oneOf(node.word, words) && opens(nodes, at) ? { ...node, kind: 'subordinator' as const } : node,
  );

/** Whether names of who can act follow, and after them a verb with a subject of its own. */
function somebodyActs(nodes: readonly Node[], as: number): boolean {
  if (nodes[as + 1]?.kind !== 'phrase' || nodes[as - 1]?.kind === 'conjunction') return false;
  const { members } = listAt(nodes, as + 1, true);
  let verb = nodes.indexOf(members.at(-1)!) + 1;
  while (nodes[verb]?.kind === 'adverb') verb++;
  const named = members.every((member) => member.mention?.kind === 'name' && member.mention.rule !== 'noun.office' && !isTitle(member));
  if (!named || !members.every(actsByLabel) || !isFinite(nodes[verb])) return false;
  // "as the Bank founded in 1990": a participle has no object
  return !isBarePast(nodes[verb]) || nodes[verb + 1]?.kind === 'phrase';
}

/** Whether a subject and its verb follow; a bare participle has an object then ("since the paper signed in May" has none). */
function somethingHappened(nodes: readonly Node[], at: number): boolean {
  const [subject, verb, object] = [nodes[at + 1], nodes[at + 2], nodes[at + 3]];
  if (kind(subject) !== 'phrase' || verb?.kind !== 'verb' || verb.form !== 'finite' || verb.status !== 'done') return false; // "after A adopts B": not yet
  const others = nodes.some((other, index) => index !== at + 2 && isFinite(other));
  return others && (!isBarePast(verb) || verb.voice === 'passive' || kind(object) === 'phrase');
}
