/** Demands whose deed stands in a clause of its own: "recommends that the Office amend the Rules". */
import type { Status } from '../../../graph/ontology/statuses.ts';
import type { Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor } from '../ends.ts';
import type { Reading } from '../reading.ts';
import { claimOf } from './shared.ts';
import { statusFor } from './status.ts';

const demanding = /^(?:recommend|request|demand|urge|ask|insist|require|direct|order|instruct)$/u;

/** The clause that says what is demanded; `undefined` where a clause demands nothing in this way. */
export function demandedBy(clauses: readonly Clause[], nodes: Reading['nodes'], clause: Clause): Clause | undefined {
  if (!demanding.test(clause.verb.lemma) || clause.voice !== 'active') return undefined;
  const that = nodes[clause.at + 1];
  if (that?.kind !== 'subordinator' && that?.kind !== 'relative') return undefined;
  return that.word === 'that' ? clauses.find((each) => each.at > clause.at && each.verb.form === 'finite') : undefined;
}

/** Who demands calls on who is to do the deed. */
export function demands(reading: Reading, clause: Clause, status: Status): ClaimDraft[] {
  const deed = demandedBy(reading.clauses, reading.nodes, clause);
  if (!deed) return [];
  const asked = entitiesOf(reading, deed.voice === 'active' ? deed.subject : []).filter((each) => isActor(each) && !each.viaOwner);
  const askers = entitiesOf(reading, clause.subject).filter((each) => isActor(each) && !each.viaOwner);
  return askers.flatMap((head) =>
    asked
      .filter((tail) => tail.referent !== head.referent)
      .map((tail) =>
        claimOf(
          reading,
          clause,
          { head, tail },
          { type: 'CALLS_ON', status: statusFor('CALLS_ON', clause, status), negated: clause.verb.negated, rule: 'demand.that' },
        ),
      ),
  );
}
