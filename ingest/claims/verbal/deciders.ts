/** Who does what is done by a decision: "was set up by decision of the Board", "was founded on the initiative of Norway". */
import type { Phrase } from '../../mentions/phrase.ts';
import { complementsOf, type Clause } from '../clause.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { listAt } from '../lists.ts';
import type { Found, Reading } from '../reading.ts';
import { wordOf } from '../steps.ts';
import { wordSet } from '../../words.ts';

const deciding = wordSet('decision|resolution|vote|order|decree|initiative');

/** Whose decision a passive without another agent names as its means. */
export function decidersOf(reading: Reading, clause: Clause): Found[] {
  const { nodes } = reading;
  const means = [...clause.subject, ...complementsOf(clause, 'on', 'at', 'through')].find(isDecision);
  const at = means ? nodes.indexOf(means) : -1;
  if (at < 0 || wordOf(nodes[at + 1]) !== 'of' || nodes[at + 2]?.kind !== 'phrase') return [];
  return entitiesOf(reading, listAt(nodes, at + 2).members).filter((found) => isActor(found) && !found.viaOwner);
}

/** A decision without a name: "by decision", "by a unanimous vote". */
const isDecision = ({ head, mention }: Phrase): boolean => mention?.kind !== 'name' && deciding.has(head);
