/** Who is met at a meeting that somebody holds with them. */
import type { Status } from '../../../graph/ontology/statuses.ts';
import type { Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { listAt } from '../lists.ts';
import type { Reading } from '../reading.ts';
import { claimOf } from './shared.ts';

const holding = /^(?:hold|organi[sz]e|convene|host|arrange|have|schedule|conduct)$/u;
const gathering = /^(?:meeting|talk|consultation|discussion|dialogue|exchange|workshop|roundtable|session|hearing)s?$/u;

/** "holds regular meetings with the shipowners": the two work with each other. */
export function metWith(reading: Reading, clause: Clause, status: Status, said: readonly ClaimDraft[]): ClaimDraft[] {
  if (!holding.test(clause.verb.lemma) || clause.verb.negated || said.some(({ type }) => type === 'COOPERATES_WITH')) return [];
  const held = clause.object.find(({ head }) => gathering.test(head));
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
}
