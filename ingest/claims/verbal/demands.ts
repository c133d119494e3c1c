/** Who is called on by a demand whose deed stands in a clause of its own. */
import { demandedBy, demandVerbs } from '../demanded.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { statusFor } from './status.ts';
import { oneOf } from '../../words.ts';

/** Who demands calls on who is to do the deed. */
export const demands: ClauseRule = ofVerbs(demandVerbs, (reading, clause, status) => {
  const deed = demandedBy(reading.clauses, reading.nodes, clause);
  if (!deed) return [];
  const asked = entitiesOf(reading, deed.voice === 'active' ? deed.subject : []).filter((each) => isActor(each) && !each.viaOwner);
  // "The Directive requires that Member States report"
  const askers = entitiesOf(reading, clause.subject).filter(
    (each) => !each.viaOwner && (isActor(each) || (clause.verb.lemma === 'require' && oneOf(each.referent.label, 'LegalAct|Policy'))),
  );
  return askers.flatMap((head) =>
    asked
      .filter((tail) => tail.referent !== head.referent)
      .map((tail) =>
        claimOf(
          reading,
          clause,
          { head, tail },
          { type: 'CALLS_ON', status: statusFor('CALLS_ON', clause, status, reading), negated: clause.verb.negated, rule: 'demand.that' },
        ),
      ),
  );
});
