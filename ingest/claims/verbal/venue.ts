/** Where events are, as clauses say it. */
import type { Clause } from '../clause.ts';
import { entitiesOf } from '../ends.ts';
import { asEvent } from '../../entities/as-event.ts';
import { asPlace } from '../places.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { Found, Reading } from '../reading.ts';
import { claimOf, type ClauseRule, ofLinks } from './shared.ts';
import { oneOf } from '../../words.ts';

const isEvent = ({ referent }: Found): boolean => referent.label === 'Event';

/** "was held in Geneva", "will be hosted by A in Rome", "in Rome, at the Recovery Conference, A presented …". */
export const venue: ClauseRule = ofLinks(['in', 'to'], (reading, clause, status) => {
  // "travelled to Lima for a conference"
  const travels =
    oneOf(clause.verb.lemma, 'travel|fly|come|go|return|meet|gather|assemble|convene|come_together') && clause.voice === 'active';
  const spots = ['in', ...(travels ? ['to'] : [])].flatMap((word) =>
    (clause.complements.get(word) ?? []).flatMap((phrase) => asPlace(reading, phrase) ?? []),
  );
  // "to be held in Oslo", but not "to hold it in Oslo"
  if (spots.length === 0 || clause.verb.negated || (clause.verb.form === 'infinitive' && clause.voice === 'active')) return [];
  const held = oneOf(
    clause.verb.lemma,
    'hold|host|organise|organize|realise|realize|convene|schedule|stage|open|conclude|celebrate|co-host|conduct|carry_out|launch',
  );
  const events = [
    ...(held && clause.voice === 'passive' ? clause.object : []),
    ...(travels ? (clause.complements.get('for') ?? []) : []),
    ...(opens(reading, clause) ? (clause.complements.get('at') ?? []) : []),
  ];
  // "The Summit started in Oslo"
  const begun = oneOf(
    clause.verb.lemma,
    'start|begin|kick_off|get_under_way|get_underway|resume|open|conclude|end|close|wrap_up|take_place|return|come|move|go',
  )
    ? entitiesOf(reading, clause.voice === 'passive' ? clause.object : takesPlaceIn(reading, clause)).filter((event) => isEvent(event))
    : [];
  const found = [...entitiesOf(reading, events), ...begun];
  for (const { referent } of held ? found : []) asEvent(referent);
  return found
    .filter((event) => isEvent(event) && !event.viaOwner)
    .flatMap((head) =>
      spots.map((tail) => claimOf(reading, clause, { head, tail }, { type: 'OCCURRED_IN', status, negated: false, rule: 'venue' })),
    );
});

/** "The Ports Expo, | taking place in Oslo |, will": what stands before the comma. */
function takesPlaceIn({ nodes }: Reading, { at, verb, subject }: Clause): readonly Phrase[] {
  const before = nodes[at - 2];
  const aside = subject.length === 0 && verb.form === 'gerund' && verb.lemma === 'take_place' && nodes[at - 1]?.kind === 'comma';
  return aside && before?.kind === 'phrase' ? [before] : subject;
}

/** Whether place and event both open the sentence. */
function opens(reading: Reading, clause: Clause): boolean {
  const first = (word: string): number => clause.complements.get(word)?.[0]?.from ?? Number.POSITIVE_INFINITY;
  return first('in') < clause.verb.from && first('at') < clause.verb.from && reading.clauses[0] === clause;
}
