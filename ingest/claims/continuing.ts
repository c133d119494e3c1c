import type { Clause } from './clause.ts';
import { oneOf } from '../words.ts';

const going = new Set('include comprise cover involve mean entail consist_of be'.split(' '));

/** Whether a clause only goes on with the sentence before: its subject is a bare "this" or "these". */
export const continues = (clause: Clause): boolean =>
  going.has(clause.verb.lemma) && clause.subject.length === 1 && oneOf(clause.subject[0]!.head, 'this|these|those');
