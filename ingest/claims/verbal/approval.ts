/** "The draft will be submitted to the Board for approval": who is to approve a text. */
import { isTextLabel } from '../../../graph/ontology/labels.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { wordOf } from '../steps.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';

const passing = new Set([
  'submit',
  'present',
  'send',
  'forward',
  'transmit',
  'refer',
  'put',
  'bring',
  'put_forward',
  'table',
  'propose',
  'refer_back',
  'deliver',
  'put_up',
]);
const approvals = new Set(['approval', 'adoption', 'endorsement', 'ratification', 'signature', 'consent', 'assent']);

/** Whoever a text is handed to "for adoption" is asked to adopt it. */
export const approval: ClauseRule = ofVerbs(passing, (reading, clause, status) => {
  if (clause.verb.negated) return [];
  const { nodes } = reading;
  const asked = nodes
    .slice(clause.at + 1, clause.at + 12)
    .some((node, offset) => node.kind === 'phrase' && approvals.has(node.head) && wordOf(nodes[clause.at + offset]) === 'for');
  if (!asked) return [];
  const heads = entitiesOf(reading, clause.complements.get('to') ?? []).filter((found) => isActor(found) && !found.viaOwner);
  const tails = entitiesOf(reading, clause.object).filter(({ referent, viaOwner }) => isTextLabel(referent.label) && !viaOwner);
  return heads.flatMap((head) =>
    tails.map((tail) =>
      claimOf(
        reading,
        clause,
        { head, tail },
        { type: 'ADOPTS', status: status === 'planned' ? 'planned' : 'called-for', negated: false, rule: 'approval.for' },
      ),
    ),
  );
});
