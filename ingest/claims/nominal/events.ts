/** Events: who meets, and where. */
import { listAt } from '../lists.ts';
import { entitiesOf } from '../ends.ts';
import type { Found } from '../reading.ts';
import { clauseStatus, following, found, headWord, make, word, wordBefore, type Rule } from './shared.ts';

const isSpot = ({ referent }: Found): boolean => referent.label === 'Place' || referent.label === 'Country';

/** "meeting of the Forum", "first meeting with the industry", "workshops for national authorities": who meets takes part. */
export const meeting: Rule = (reading, phrase, at) => {
  const event = found(reading, phrase);
  if (!event || event.referent.label !== 'Event' || /attack|incident|operation/u.test(phrase.head)) return [];
  const of = following(reading, at, /^(?:of|with|for|between|involving)$/u);
  if (!of) return [];
  const status = clauseStatus(reading, at);
  const rule = `meeting.${word(reading, of.at - 1)}`;
  return entitiesOf(reading, listAt(reading.nodes, of.at).members)
    .filter((actor) => !actor.viaOwner && !isSpot(actor))
    .flatMap((actor) => make(reading, 'PARTICIPATES_IN', { head: actor, tail: event }, headWord(phrase), rule, status));
};

/** "conference in Brussels", "Summit at X": where an event is. */
export const place: Rule = (reading, phrase, at) => {
  const event = found(reading, phrase);
  if (!event || event.referent.label !== 'Event') return [];
  const where = following(reading, at, /^(?:in|at|on)$/u);
  const spot = where && found(reading, where.phrase);
  if (!spot || !isSpot(spot)) return [];
  return make(reading, 'OCCURRED_IN', { head: event, tail: spot }, wordBefore(where.phrase), 'place.in');
};
