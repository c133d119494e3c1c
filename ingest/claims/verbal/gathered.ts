/** "A brought together pilots and shipowners at a round table": who gathers others for an event holds it, and they take part. */
import { complementsOf } from '../clause.ts';
import { entitiesOf, isActor, isGathering } from '../ends.ts';
import { participants } from './participants.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { wordSet } from '../../words.ts';

const gathering = wordSet('bring_together|gather|assemble|convene|unite|reunite|train|summon');
/** Of these only that they come is said, and not that who does it holds the event. */
const elsewhere = wordSet('summon|train');

/** These may also say that those who act come together. */
const come = wordSet('gather|assemble|convene|unite|reunite');

/** Who gathers, and who comes. */
export const gathered: ClauseRule = ofVerbs(gathering, (reading, clause, status) => {
  if (clause.verb.negated || clause.voice !== 'active') return [];
  // "the ministers convened for the first meeting of the "Tide" Group": they came themselves
  if (come.has(clause.verb.lemma) && reading.nodes[clause.at + 1]?.kind === 'preposition') return [];
  const events = entitiesOf(
    reading,
    complementsOf(clause, 'at', 'in', 'during', ...(elsewhere.has(clause.verb.lemma) ? [] : ['for'])),
  ).filter((found) => isGathering(found) && !found.viaOwner);
  const hosts = entitiesOf(reading, clause.subject).filter((host) => isActor(host) && !host.viaOwner);
  const guests = participants(reading, clause.object).filter((guest) => isActor(guest) && !guest.viaOwner);
  if (events.length === 0 || hosts.length === 0 || guests.length === 0) return [];
  // "At the Summit, the Minister brought together partners": one that was there before the deed is held by others
  const opens = events[0]!.referent.named && events[0]!.span.end < hosts[0]!.span.start;
  const holding = elsewhere.has(clause.verb.lemma) || opens ? [] : hosts;
  const rest = { status, negated: false, rule: 'attendance.gathered' } as const;
  return events
    .slice(0, 1)
    .flatMap((tail) => [
      ...holding.map((head) => claimOf(reading, clause, { head, tail }, { ...rest, type: 'ORGANISES' })),
      ...guests.map((head) => claimOf(reading, clause, { head, tail }, { ...rest, type: 'PARTICIPATES_IN' })),
    ]);
});
