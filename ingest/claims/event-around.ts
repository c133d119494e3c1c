/** The event that a participle speaks of, where its place stands between: "at a workshop on fog in Lusk | attended by A". */
import type { Phrase } from '../mentions/phrase.ts';
import type { Node } from './nodes.ts';
import { kind } from './steps.ts';
import { oneOf } from '../words.ts';

/** Whether a verb says what only an event is: held. */
export const isHeld = (node: Node | undefined): boolean =>
  node?.kind === 'verb' && oneOf(node.lemma, 'hold|host|organise|organize|convene|schedule');

/** Whether a verb says what is done to events, and to no place that they are in. */
export const isAttended = (node: Node | undefined): boolean =>
  isHeld(node) ||
  (node?.kind === 'verb' && oneOf(node.lemma, 'attend|open|address|chair|co-chair|moderate|co-organise|co-organize|co-host'));

/** "a workshop | on fog | in Lusk": the event that the prepositions before a phrase attach it to. */
export function eventAround(nodes: readonly Node[], at: number): Phrase | undefined {
  for (let host = at; kind(nodes[host - 1]) === 'preposition'; host -= 2) {
    const whole = nodes[host - 2];
    if (whole?.kind !== 'phrase') return undefined;
    if (whole.mention?.label === 'Event') return whole;
  }
  return undefined;
}
