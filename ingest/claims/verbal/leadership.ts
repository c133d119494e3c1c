/** Who leads what a clause speaks of: "Under the chairmanship of Japan, the Forum adopted …". */
import type { Label } from '../../../graph/ontology/labels.ts';
import type { Clause } from '../clause.ts';
import { collegial } from '../belonging.ts';
import { entitiesOf, isActor } from '../ends.ts';
import type { Found, Reading } from '../reading.ts';
import { ownerOf } from '../references.ts';
import { claimOf, type ClauseRule, ofLinks } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** What is led: bodies of several and what they do together; others act for themselves under somebody's lead. */
const led = new Set<Label>(['Body', 'Network', 'InternationalOrganisation', 'Initiative', 'Programme', 'Event', 'Policy']);
/** What stands under the authority of an actor. */
const overseen = new Set<Label>(['Body', 'Agency', 'Network', 'Institution']);

/** What the clause speaks of is led by who stands after "under the leadership of", and reports to who stands after "under the authority of". */
export const leadership: ClauseRule = ofLinks(['led by', 'chaired by', 'overseen by', 'under'], (reading, clause, status) => {
  if (clause.verb.negated) return [];
  const standing = entitiesOf(reading, clause.voice === 'passive' ? clause.object : clause.subject).filter(({ viaOwner }) => !viaOwner);
  const above = (word: string): Found[] => entitiesOf(reading, clause.complements.get(word) ?? []).filter((each) => !each.viaOwner);
  const said = { status, negated: false } as const;
  return standing.flatMap((one) => [
    ...[...above('led by'), ...above('chaired by'), ...leadOf(reading, clause)]
      .filter((leader) => leader.referent !== one.referent && (isLed(one) || headedBy(one, leader)))
      .map((head) => claimOf(reading, clause, { head, tail: one }, { type: 'LEADS', rule: 'leadership.under', ...said })),
    ...(overseen.has(one.referent.label) ? above('overseen by') : [])
      .filter((over) => over.referent !== one.referent && isActor(over))
      .map((tail) => claimOf(reading, clause, { head: one, tail }, { type: 'REPORTS_TO', rule: 'leadership.overseen', ...said })),
  ]);
});

const leads = wordSet('chairmanship|co-chairmanship|presidency|leadership|chair|coordination|direction|stewardship');

/** "under Kenya's chairmanship": whose lead it is. */
const leadOf = (reading: Reading, clause: Clause): Found[] =>
  (clause.complements.get('under') ?? [])
    .filter(({ head }) => leads.has(head))
    .flatMap((phrase) => ownerOf(reading, phrase) ?? [])
    .filter((owner) => isActor(owner) && !owner.pronoun);

/** "Under the leadership of NAME, the Agency …": a person has the lead of what an actor otherwise does by itself. */
const headedBy = ({ referent: one }: Found, { referent: leader }: Found): boolean =>
  leader.label === 'Person' && one.named && !one.plural && oneOf(one.label, 'Agency|Company|Institution');

const isLed = ({ referent }: Found): boolean => !referent.guessed && (led.has(referent.label) || collegial.has(referent.head));
