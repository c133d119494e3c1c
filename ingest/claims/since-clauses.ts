/** "since the Council adopted the Act", "after A joined B": prepositions of time that open a clause of their own. */
import type { Node } from './nodes.ts';
import { isBarePast, isFinite, kind } from './steps.ts';
import { oneOf } from '../words.ts';

/** The nodes with each such preposition read as what opens a clause. */
export const withSinceClauses = (nodes: readonly Node[]): readonly Node[] =>
  nodes.map((node, at) =>
    node.kind === 'preposition' && oneOf(node.word, 'since|after') && opensClause(nodes, at)
      ? { kind: 'subordinator', from: node.from, to: node.to, word: node.word }
      : node,
  );

/** Whether a subject and its verb follow; a bare participle has an object then ("since the paper signed in May" has none). */
function opensClause(nodes: readonly Node[], at: number): boolean {
  const [subject, verb, object] = [nodes[at + 1], nodes[at + 2], nodes[at + 3]];
  if (kind(subject) !== 'phrase' || verb?.kind !== 'verb' || verb.form !== 'finite' || verb.status !== 'done') return false; // "after A adopts B": not yet
  const others = nodes.some((other, index) => index !== at + 2 && isFinite(other));
  return others && (!isBarePast(verb) || verb.voice === 'passive' || kind(object) === 'phrase');
}
