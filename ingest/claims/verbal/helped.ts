/** "With the support of A, B did …": who helps whom with a deed. */
import type { Status } from '../../../graph/ontology/statuses.ts';
import type { Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor, wordsOf } from '../ends.ts';
import { listAt } from '../lists.ts';
import type { Reading } from '../reading.ts';
import { claimOf } from './shared.ts';

const helping = /^(?:support|help|assistance|backing|aid|guidance)$/u;

/** Each of those whose support is named helps who acts, or in the passive what is done. */
export function helpedBy(reading: Reading, clause: Clause, status: Status): ClaimDraft[] {
  const support = clause.complements.get('with')?.find((phrase) => helping.test(phrase.head));
  if (!support || clause.verb.form !== 'finite' || /\bfinancial\b/u.test(wordsOf(reading, support))) return [];
  const at = reading.nodes.indexOf(support);
  const link = reading.nodes[at + 1];
  if (link?.kind !== 'preposition' || !/^(?:of|from)$/u.test(link.word) || reading.nodes[at + 2]?.kind !== 'phrase') return [];
  const helpers = entitiesOf(reading, listAt(reading.nodes, at + 2).members).filter((each) => isActor(each) && !each.viaOwner);
  const acting = entitiesOf(reading, clause.subject).filter((each) => isActor(each) && !each.viaOwner);
  const helped = acting.length > 0 ? acting : clause.voice === 'passive' ? entitiesOf(reading, clause.object) : [];
  return helpers.flatMap((head) =>
    helped
      .filter((tail) => tail.referent !== head.referent && !tail.viaOwner)
      .map((tail) =>
        claimOf(reading, clause, { head, tail }, { type: 'SUPPORTS', status, negated: clause.verb.negated, rule: 'helped.by' }),
      ),
  );
}
