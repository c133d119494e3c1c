/** Taking part in events. */
import type { Status } from '../../../graph/ontology/statuses.ts';
import type { Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor } from '../ends.ts';
import type { Reading } from '../reading.ts';
import { claimOf } from './shared.ts';

const noAttendance = /^(?:organi[sz]e|host|hold|convene|take_place|occur|happen|call_on|announce|be|schedule|welcome)$/u;

/** "At the Council on 8 June, Ministers …", "discussed with experts in a series of workshops": who acts at an event takes part in it. */
export function attendance(reading: Reading, clause: Clause, status: Status, said: readonly ClaimDraft[]): ClaimDraft[] {
  if (clause.voice === 'passive' || noAttendance.test(clause.verb.lemma) || clause.verb.form !== 'finite' || clause.verb.negated) return [];
  const events = entitiesOf(
    reading,
    ['at', 'in', 'during'].flatMap((word) => clause.complements.get(word) ?? []),
  ).filter(({ referent }) => referent.label === 'Event' && !/attack|incident/u.test(referent.head));
  const attending = entitiesOf(reading, [...clause.subject, ...clause.joint]).filter(isActor);
  const partners = said
    .filter((claim) => claim.type === 'COOPERATES_WITH' || claim.type === 'REPORTS_TO')
    .map((claim) => ({ referent: claim.tail, span: claim.object }));
  return events.flatMap((event) =>
    [...attending, ...partners].map((actor) =>
      claimOf(reading, clause, { head: actor, tail: event }, { type: 'PARTICIPATES_IN', status, negated: false, rule: 'attendance' }),
    ),
  );
}
