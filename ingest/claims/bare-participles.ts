/** Bare past forms that are participles and no verbs of a clause: ", created to act for A,", "and based on work done by B,". */
import type { Node } from './nodes.ts';
import { isBarePast } from './steps.ts';
import { wordSet } from '../words.ts';

/** ", known until 1994 as …,", "and based on work | done by B,": a bare participle that opens an aside or stands in one. */
export function isParticiple(nodes: readonly Node[], at: number): boolean {
  const [before, node, after] = [nodes[at - 1], nodes[at], nodes[at + 1]];
  if (!isBarePast(node)) return false;
  if (isMadeTo(nodes, at)) return true;
  if (after?.kind !== 'preposition') return false;
  if (before?.kind === 'comma') return true;
  const given = after.word === 'by' || (node.lemma === 'base' && (after.word === 'on' || after.word === 'upon'));
  return before?.kind === 'conjunction' ? given : before?.kind === 'phrase' && after.word === 'by';
}

const chosen = wordSet(
  'create|establish|set_up|found|form|design|build|launch|start|introduce|develop|organise|organize|convene|elect|select|appoint|mandate|authorise|authorize|empower|task|intend|mean',
);

/** ", created to act for A,": for what something was made, or somebody chosen. */
export function isMadeTo(nodes: readonly Node[], at: number): boolean {
  const [node, deed] = [nodes[at], nodes[at + 1]];
  if (nodes[at - 1]?.kind !== 'comma' || deed?.kind !== 'verb' || deed.form !== 'infinitive') return false;
  return isBarePast(node) && chosen.has(node.lemma);
}
