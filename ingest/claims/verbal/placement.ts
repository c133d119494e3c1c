/** Bodies that are made within another: "The Centre was set up by the Ministry within the University." */
import { isPart } from '../belonging.ts';
import { complementsOf } from '../clause.ts';
import { entitiesOf } from '../ends.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { statusFor } from './status.ts';
import { wordSet } from '../../words.ts';

const founding = wordSet('establish|create|set_up|launch|found|form|constitute|open');

/** What is founded within or at an actor is a part of it. */
export const placement: ClauseRule = ofVerbs(founding, (reading, clause, status, said) => {
  if (clause.verb.negated) return [];
  const wholes = entitiesOf(reading, complementsOf(clause, 'within', 'at', 'in')).filter(
    ({ referent, viaOwner }) => !viaOwner && !referent.guessed && !referent.plural,
  );
  const made =
    clause.voice === 'passive'
      ? entitiesOf(reading, clause.object)
      : entitiesOf(reading, clause.object).filter(({ referent }) => said.some((claim) => claim.tail === referent));
  return made.flatMap((head) =>
    wholes
      .filter((tail) => tail.referent !== head.referent && isPart(head, tail))
      .map((tail) =>
        claimOf(
          reading,
          clause,
          { head, tail },
          { type: 'PART_OF', status: statusFor('PART_OF', clause, status, reading), negated: false, rule: 'placement.within' },
        ),
      ),
  );
});
