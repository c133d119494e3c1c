/** Programmes and acts under which deeds are done. */
import type { Status } from '../../../graph/ontology/statuses.ts';
import type { Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf } from '../ends.ts';
import type { Found, Reading } from '../reading.ts';
import { claimOf } from './shared.ts';

const grounds = new Set(['Programme', 'LegalAct', 'Policy']);
const founding =
  /^(?:establish|create|set_up|launch|implement|found|introduce|adopt|carry_out|base|fund|finance|develop|provide|define|propose)$/u;

/** "funds B under programme P": P is the basis, and where money is named P pays too. "established under the Directive": the Directive is the basis. */
export function basis(reading: Reading, clause: Clause, status: Status, said: readonly ClaimDraft[]): ClaimDraft[] {
  const funded = said.filter((claim) => claim.type === 'FUNDS');
  const phrases = ['under', 'through', 'in context of'].flatMap((word) => clause.complements.get(word) ?? []);
  return entitiesOf(reading, phrases)
    .filter((ground) => grounds.has(ground.referent.label))
    .flatMap((ground) => {
      if (funded.length > 0 && ground.referent.label === 'Programme') return paidBy(ground, funded);
      return clause.voice === 'passive' && founding.test(clause.verb.lemma) ? basedOn(reading, clause, status, ground) : [];
    });
}

function paidBy(programme: Found, funded: readonly ClaimDraft[]): ClaimDraft[] {
  return funded
    .filter((claim) => claim.tail !== programme.referent && claim.head !== programme.referent)
    .map((claim) => ({ ...claim, head: programme.referent, subject: programme.span, rule: 'basis.funds' }));
}

function basedOn(reading: Reading, clause: Clause, status: Status, ground: Found): ClaimDraft[] {
  return entitiesOf(reading, clause.object)
    .filter((based) => based.referent !== ground.referent && !based.viaOwner)
    .map((based) =>
      claimOf(
        reading,
        clause,
        { head: based, tail: ground },
        {
          type: 'BASED_ON',
          status: status === 'ongoing' && clause.verb.present ? 'done' : status,
          negated: clause.verb.negated,
          rule: 'basis.under',
          noDate: true,
        },
      ),
    );
}
