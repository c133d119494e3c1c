/** What a budget or a package has in it: "The Budget includes €3 million for B", "The package comprises €2 million for the repair of C". */
import { allows } from '../../../graph/ontology/relations.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { entitiesOf } from '../ends.ts';
import { giftsFrom } from '../money/gifts.ts';
import { recipientsAt } from '../money/targets.ts';
import { giverOf } from '../money/givers.ts';
import { payersBefore } from '../money/payers.ts';
import { recipientsOf } from '../money/recipients.ts';
import { isSum } from '../money/sums.ts';
import { foundAt, type Found, type Reading } from '../reading.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

export const budgetLines: ClauseRule = ofVerbs(wordSet('include|contain|comprise|foresee|earmark|feature'), (reading, clause, status) => {
  const [whole, ...others] = clause.subject;
  const [sum] = clause.object;
  if (clause.voice !== 'active' || !whole || others.length > 0) return [];
  if (
    !oneOf(whole.head, 'budget|package|allocation|envelope|funding|plan|programme|program|total|sum|investment') ||
    !sum ||
    !isSum(reading, sum)
  )
    return [];
  const heads = payersOfWhole(reading, whole);
  const rest = { type: 'FUNDS', status, negated: clause.verb.negated, rule: 'money.line' } as const;
  return giftsFrom(reading, reading.nodes.indexOf(sum)).flatMap((gift) => {
    const own = entitiesOf(reading, gift.givers);
    return (own.length > 0 ? own : heads).flatMap((head) =>
      recipientsOf(reading, gift, false)
        .filter((tail) => head.referent !== tail.referent && allows('FUNDS', head.referent.label, tail.referent.label))
        .map((tail) => ({ ...claimOf(reading, clause, { head, tail }, rest), sum: gift.sum })),
    );
  });
});

/** "This will include funding 200 scholarships", "This will support B", after a sum: what the money spoken of before pays. */
export const paidBefore: ClauseRule = ofVerbs(wordSet('fund|finance|pay_for|support|help|benefit|assist'), (reading, clause, status) => {
  const [subject, ...others] = clause.subject;
  const { lemma } = clause.verb;
  const pays = oneOf(lemma, 'fund|finance|pay_for');
  if (!subject || others.length > 0 || clause.voice !== 'active' || !(pays || oneOf(lemma, 'support|help|benefit|assist'))) return [];
  if (!oneOf(subject.head, 'this|these') || reading.before.payers.length === 0 || entitiesOf(reading, [subject]).length > 0) return [];
  if (!pays && !reading.before.drafts.some(({ type, sum }) => type === 'FUNDS' && sum !== undefined)) return [];
  const [first] = clause.object;
  const rest = { type: 'FUNDS', status, negated: clause.verb.negated, rule: 'money.continued' } as const;
  return reading.before.payers.flatMap((payer) =>
    entitiesOf(reading, first ? (pays ? clause.object : recipientsAt(reading, reading.nodes.indexOf(first)).phrases) : [])
      .filter((tail) => tail.referent !== payer && allows('FUNDS', payer.label, tail.referent.label))
      .map((tail) => claimOf(reading, clause, { head: { ...foundAt(reading, payer, subject), pronoun: true }, tail }, rest)),
  );
});

/** Whose money it is: the budget itself where it is named, whose package it is, else who paid before. */
function payersOfWhole(reading: Reading, whole: Phrase): Found[] {
  const itself = entitiesOf(reading, [whole]).filter(
    ({ referent, viaOwner, pronoun }) => !viaOwner && !pronoun && oneOf(referent.label, 'Programme|Initiative') && referent.named,
  );
  if (itself.length > 0) return itself;
  const owner = giverOf(reading, whole);
  return owner ? [owner] : payersBefore(reading).map((payer) => ({ ...foundAt(reading, payer, whole), pronoun: true }));
}
