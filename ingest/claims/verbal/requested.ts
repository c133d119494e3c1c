/** "At the request of A, B did …": who asks for a deed calls on who does it. */
import type { Status } from '../../../graph/ontology/statuses.ts';
import type { Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { listAt } from '../lists.ts';
import type { Reading } from '../reading.ts';
import { claimOf } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const requests = wordSet('request|invitation|behest|instigation');

/** Each of those at whose request something is done calls on who does it. */
export function requestedBy(reading: Reading, clause: Clause, status: Status): ClaimDraft[] {
  const request = clause.complements.get('at')?.find((phrase) => requests.has(phrase.head));
  if (!request || clause.verb.form !== 'finite' || clause.verb.negated || clause.verb.lemma === 'be') return [];
  const at = reading.nodes.indexOf(request);
  const owner = reading.nodes[at - 1];
  const link = reading.nodes[at + 1];
  const of = link?.kind === 'preposition' && link.word === 'of' && reading.nodes[at + 2]?.kind === 'phrase';
  const own = reading.nodes[at + 2];
  if (of && own?.kind === 'phrase' && oneOf(own.determiner, 'its|their')) return []; // "meets at the request of its Chair"
  const named = of ? listAt(reading.nodes, at + 2).members : owner?.kind === 'phrase' && owner.possessive ? [owner] : [];
  const askers = entitiesOf(reading, named).filter((each) => isActor(each) && !each.viaOwner);
  const asked = entitiesOf(reading, clause.subject).filter((each) => isActor(each) && !each.viaOwner);
  const done: Status = status === 'ongoing' ? 'ongoing' : 'done';
  return askers.flatMap((head) =>
    asked
      .filter((tail) => tail.referent !== head.referent)
      .map((tail) => claimOf(reading, clause, { head, tail }, { type: 'CALLS_ON', status: done, negated: false, rule: 'requested' })),
  );
}
