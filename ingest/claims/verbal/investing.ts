/** Investing without a sum: "the Fund invests in early-stage companies", "is identifying and investing in start-ups". */
import { allows } from '../../../graph/ontology/relations.ts';
import type { Status } from '../../../graph/ontology/statuses.ts';
import type { Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { openThing, preferred } from '../open-thing.ts';
import type { Reading } from '../reading.ts';
import { claimOf } from './shared.ts';
import { oneOf } from '../../words.ts';

/** What an investor puts money in; none where the verb has an object, which the rules for sums read. */
export function investing(reading: Reading, clause: Clause, status: Status): ClaimDraft[] {
  if (!oneOf(clause.verb.lemma, 'invest|co-invest|reinvest') || clause.voice !== 'active' || clause.object.length > 0) return [];
  const heads = entitiesOf(reading, clause.subject).filter(
    (found) => !found.viaOwner && (isActor(found) || found.referent.label === 'Programme') && !oneOf(found.referent.label, 'Country|Place'),
  );
  if (heads.length === 0) return [];
  const phrases = clause.complements.get('in') ?? [];
  const named = entitiesOf(reading, phrases).filter(
    ({ viaOwner, referent }) => !viaOwner && !oneOf(referent.label, 'Country|Place|Person|Event|LegalAct|Policy'),
  );
  const tails =
    named.length > 0 || clause.verb.form !== 'finite'
      ? named
      : phrases.flatMap((phrase) => preferred(reading, 'FUNDS', '', phrase) ?? openThing(reading, phrase, false) ?? []);
  const rest = { type: 'FUNDS', status, negated: clause.verb.negated, rule: 'verb.invest.funds.in' } as const;
  return heads.flatMap((head) =>
    tails
      .filter((tail) => head.referent !== tail.referent && allows('FUNDS', head.referent.label, tail.referent.label))
      .map((tail) => claimOf(reading, clause, { head, tail }, rest)),
  );
}
