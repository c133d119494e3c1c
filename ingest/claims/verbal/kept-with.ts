/** "Close cooperation is maintained with A and B": ties in the passive, which are those of who was spoken of before. */
import { entitiesOf, isActor, isActorReferent } from '../ends.ts';
import { meantAt } from '../reading.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { wordSet } from '../../words.ts';

const keeping = wordSet(
  'maintain|keep|establish|foster|conclude|sign|develop|ensure|pursue|build|strengthen|intensify|enhance|deepen|expand',
);
const ties = wordSet(
  'cooperation|collaboration|coordination|partnership|dialogue|contact|relation|relationship|link|tie|exchange|agreement|arrangement|memorandum|understanding|consultation',
);

/** The one actor of a name that the sentence before spoke of works with those whom ties without an agent are kept with. */
export const keptWith: ClauseRule = ofVerbs(keeping, (reading, clause, status) => {
  const { verb, voice, subject, object, complements } = clause;
  if (voice !== 'passive' || verb.negated || verb.form !== 'finite' || subject.length > 0) return [];
  const said = object[0];
  if (object.length !== 1 || !said || !ties.has(said.head.replace(/s$/u, '')) || !/^(?:an?)?$/u.test(said.determiner)) return [];
  const before = reading.topics.find(({ at, referent }) => at < 0 && referent !== undefined)?.referent;
  if (!before?.named || before.plural || before.guessed || before.label === 'Person' || !isActorReferent(before)) return [];
  const head = meantAt(reading, before, verb);
  return entitiesOf(reading, complements.get('with') ?? [])
    .filter((tail) => isActor(tail) && !tail.viaOwner && tail.referent !== before)
    .map((tail) => claimOf(reading, clause, { head, tail }, { type: 'COOPERATES_WITH', status, negated: false, rule: 'kept.with' }));
});
