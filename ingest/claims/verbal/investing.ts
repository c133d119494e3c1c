/** Investing without a sum: "the Fund invests in early-stage companies", "The Facility will support investments in clean ports". */
import { allows } from '../../../graph/ontology/relations.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { recipientsAt } from '../money/targets.ts';
import { openThing, preferred } from '../open-thing.ts';
import { wordOf } from '../steps.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** What an investor puts money in; none where the verb has an object, which the rules for sums read. */
export const investing: ClauseRule = ofVerbs(wordSet('invest|co-invest|reinvest'), (reading, clause, status) => {
  if (clause.voice !== 'active' || clause.object.length > 0) return [];
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
});

/** "The Facility will support the investments needed for B": what is invested in is paid by whoever backs it. */
export const investmentsBacked: ClauseRule = ofVerbs(
  wordSet('support|finance|fund|co-finance|cofinance|underpin'),
  (reading, clause, status) => {
    const [backed] = clause.object;
    if (!backed || backed.head !== 'investment' || backed.mention || clause.verb.negated) return [];
    const { nodes } = reading;
    let at = nodes.indexOf(backed) + 1;
    if (nodes[at]?.kind === 'phrase' && oneOf((nodes[at] as Phrase).head, 'necessary|needed|required')) at++;
    const link = nodes[at];
    if (link?.kind === 'verb' && oneOf(link.lemma, 'need|require')) at++;
    if (!oneOf(wordOf(nodes[at]), 'in|for|into') || nodes[at + 1]?.kind !== 'phrase') return [];
    const heads = entitiesOf(reading, clause.subject).filter(
      (found) => !found.viaOwner && (isActor(found) || found.referent.label === 'Programme'),
    );
    const tails = entitiesOf(reading, recipientsAt(reading, at + 1).phrases).filter(({ viaOwner }) => !viaOwner);
    const rest = { type: 'FUNDS', status, negated: false, rule: 'money.investments' } as const;
    return heads.flatMap((head) =>
      tails
        .filter((tail) => head.referent !== tail.referent && allows('FUNDS', head.referent.label, tail.referent.label))
        .map((tail) => claimOf(reading, clause, { head, tail }, rest)),
    );
  },
);
