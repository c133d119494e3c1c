/** "assigned the Agency the task of running X": who is given a task does it. */
import type { Phrase } from '../mentions/phrase.ts';
import type { Clause } from './clause.ts';
import type { Node } from './nodes.ts';
import { wordOf } from './steps.ts';
import { wordSet } from '../words.ts';

const giving = wordSet('assign|give|entrust|charge');
const tasks = wordSet('task|job|responsibility|duty|mandate|assignment|role|mission');

/** Who does the deed of the gerund at a node, where a verb before gave them the task of it. */
export function givenTask(nodes: readonly Node[], at: number, governor: Clause | undefined): readonly Phrase[] | undefined {
  const task = nodes[at - 2];
  if (!governor || !giving.has(governor.verb.lemma) || governor.object.length === 0) return undefined;
  return wordOf(nodes[at - 1]) === 'of' && task?.kind === 'phrase' && tasks.has(task.head) && !governor.object.includes(task)
    ? governor.object
    : undefined;
}
