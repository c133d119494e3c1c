/** "took part in the design of X", "were involved in the preparation of X": who has a part in the work on a thing takes part in it. */
import type { Status } from '../../../graph/ontology/statuses.ts';
import { workNouns } from '../../lexicon/money-words.ts';
import type { Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { workTarget } from '../money/targets.ts';
import type { Reading } from '../reading.ts';
import { oneOf } from '../../words.ts';
import { participants } from './participants.ts';
import { claimOf } from './shared.ts';

/** Who takes part in what is worked on. */
export function partInWork(reading: Reading, clause: Clause, status: Status): ClaimDraft[] {
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
}
