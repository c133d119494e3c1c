/** Who is met at a meeting that somebody holds with them. */
import { entitiesOf, isActor } from '../ends.ts';
import { listAt } from '../lists.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { wordSet } from '../../words.ts';

const holding = wordSet('hold|organise|organize|convene|host|arrange|have|schedule|conduct');
const gathering = wordSet(
  'meeting|meetings|talk|talks|consultation|consultations|discussion|discussions|dialogue|dialogues|exchange|exchanges|workshop|workshops|roundtable|roundtables|session|sessions|hearing|hearings',
);

/** "holds regular meetings with the shipowners": the two work with each other. */
export const metWith: ClauseRule = ofVerbs(holding, (reading, clause, status, said) => {
  if (clause.verb.negated || said.some(({ type }) => type === 'COOPERATES_WITH')) return [];
  const held = clause.object.find(({ head }) => gathering.has(head));
  const at = held ? reading.nodes.indexOf(held) : -1;
  const link = reading.nodes[at + 1];
  if (at < 0 || link?.kind !== 'preposition' || link.word !== 'with' || reading.nodes[at + 2]?.kind !== 'phrase') return [];
  const guests = entitiesOf(reading, listAt(reading.nodes, at + 2).members).filter((each) => isActor(each) && !each.viaOwner);
  return entitiesOf(reading, clause.subject)
    .filter((each) => isActor(each) && !each.viaOwner)
    .flatMap((head) =>
      guests
        .filter((tail) => tail.referent !== head.referent)
        .map((tail) => claimOf(reading, clause, { head, tail }, { type: 'COOPERATES_WITH', status, negated: false, rule: 'meeting.held' })),
    );
});
