/** "Under an agreement with A and B, C offers courses": who acts under what it agreed with others works with them. */
import { entitiesOf, isActor } from '../ends.ts';
import { listAt } from '../lists.ts';
import { claimOf, type ClauseRule, ofLinks } from './shared.ts';

const agreements = new Set([
  'agreement',
  'memorandum',
  'understanding',
  'partnership',
  'contract',
  'arrangement',
  'protocol',
  'convention',
  'accord',
  'deal',
  'cooperation',
]);

export const byAgreement: ClauseRule = ofLinks(['under'], (reading, clause, status) => {
  const text = clause.complements.get('under')?.find(({ head }) => agreements.has(head));
  if (!text || clause.verb.form !== 'finite' || clause.verb.negated) return [];
  const at = reading.nodes.indexOf(text);
  const named = text.mention?.kind === 'name';
  const link = reading.nodes[at + 1];
  if (named || link?.kind !== 'preposition' || link.word !== 'with' || reading.nodes[at + 2]?.kind !== 'phrase') return [];
  const partners = entitiesOf(reading, listAt(reading.nodes, at + 2).members).filter((each) => isActor(each) && !each.viaOwner);
  const actors = entitiesOf(reading, clause.subject).filter((each) => isActor(each) && !each.viaOwner);
  return actors
    .slice(0, 1)
    .flatMap((head) =>
      partners
        .filter((tail) => tail.referent !== head.referent)
        .map((tail) =>
          claimOf(reading, clause, { head, tail }, { type: 'COOPERATES_WITH', status, negated: false, rule: 'partners.agreement' }),
        ),
    );
});
