/** "The Forum, of which A and B are members": those who are named after "of which" belong to what stands before it. */
import { belongingOf } from '../belonging.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const membership = new Set(['member', 'part', 'party', 'signatory', 'subsidiary', 'division', 'branch']);

export const ofWhich: ClauseRule = ofVerbs(wordSet('be'), (reading, clause, status) => {
  const noun = clause.object[0]?.head;
  if (noun === undefined || clause.verb.negated || !membership.has(noun)) return [];
  const first = clause.subject[0] ? reading.nodes.indexOf(clause.subject[0]) : -1;
  const link = reading.nodes[first - 2];
  if (reading.nodes[first - 1]?.kind !== 'relative' || link?.kind !== 'preposition' || !oneOf(link.word, 'of|to')) return [];
  const wholes = entitiesOf(reading, clause.complements.get(link.word) ?? []).filter(({ viaOwner }) => !viaOwner);
  return entitiesOf(reading, clause.subject)
    .filter((head) => isActor(head) && !head.viaOwner)
    .flatMap((head) =>
      wholes.flatMap((tail) => {
        const type = oneOf(noun, 'member|party|signatory') ? 'MEMBER_OF' : belongingOf(head, tail);
        if (type === undefined || head.referent === tail.referent) return [];
        return claimOf(
          reading,
          clause,
          { head, tail },
          { type, status: status === 'ongoing' ? 'done' : status, negated: false, rule: 'of.which' },
        );
      }),
    );
});
