/** "took part in the design of X", "were involved in the preparation of X": who has a part in the work on a thing takes part in it. */
import { workNouns } from '../../lexicon/money-words.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { workTarget } from '../money/targets.ts';
import { oneOf, wordSet } from '../../words.ts';
import { participants } from './participants.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';

/** Who takes part in what is worked on. */
export const partInWork: ClauseRule = ofVerbs(wordSet('take_part|participate|involve|engage'), (reading, clause, status) => {
  const active = oneOf(clause.verb.lemma, 'take_part|participate') && clause.voice === 'active';
  const involved = oneOf(clause.verb.lemma, 'involve|engage') && clause.voice === 'passive';
  if ((!active && !involved) || clause.verb.negated) return [];
  const work = (clause.complements.get('in') ?? []).filter(({ head, mention }) => mention === undefined && workNouns.has(head));
  const things = work.flatMap((phrase) => {
    const target = reading.nodes[workTarget(reading.nodes, reading.nodes.indexOf(phrase)) ?? -1];
    return target?.kind === 'phrase' ? [target] : [];
  });
  const tails = entitiesOf(reading, things).filter(
    ({ referent, viaOwner }) => !viaOwner && oneOf(referent.label, 'Event|Initiative|Programme'),
  );
  return participants(reading, active ? clause.subject : clause.object)
    .filter((found) => isActor(found) && !found.viaOwner)
    .flatMap((head) =>
      tails.map((tail) =>
        claimOf(reading, clause, { head, tail }, { type: 'PARTICIPATES_IN', status, negated: false, rule: 'part.in.work' }),
      ),
    );
});
