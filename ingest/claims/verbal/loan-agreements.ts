/** Agreements by which one lends to another, with the sum said elsewhere or nowhere: "signed a loan agreement with the Harbour Bank to finance the Quay Project". */
import { allows } from '../../../graph/ontology/relations.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor, wordsOf } from '../ends.ts';
import { lends } from '../money/lenders.ts';
import type { Found, Reading } from '../reading.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const signing = wordSet('sign|conclude|agree|enter_into|enter|ink|finalise|finalize|negotiate|reach');

/** The lender funds who signs with it, and what the money is for. */
export const loanAgreements: ClauseRule = ofVerbs(signing, (reading, clause, status) => {
  if (clause.verb.negated || clause.verb.form !== 'finite' || !agreementOf(reading, clause)) return [];
  const named = (phrases: readonly Phrase[]): Found[] => entitiesOf(reading, phrases).filter((found) => isActor(found) && !found.viaOwner);
  const sides = [
    ...named(clause.subject),
    ...named(clause.complements.get('with') ?? []),
    ...named(clause.complements.get('between') ?? []),
  ];
  const lender = lenderAmong(sides);
  if (!lender) return [];
  const tails = [...sides, ...purposesOf(reading, clause)];
  return tails
    .filter(({ referent }) => referent !== lender.referent && allows('FUNDS', lender.referent.label, referent.label))
    .map((tail): ClaimDraft =>
      claimOf(reading, clause, { head: lender, tail }, { type: 'FUNDS', status, negated: false, rule: 'money.loan_agreement' }),
    );
});

/** "a loan agreement", "the Financing Agreement", "a USD 3 million credit facility": what two sign by which money is lent. */
const agreementOf = (reading: Reading, { object, complements }: Clause): Phrase | undefined =>
  [...object, ...(complements.get('into') ?? [])].find(
    (phrase) =>
      oneOf(phrase.head, 'agreement|contract|facility|deal') &&
      /\b(?:loan|financing|credit|grant|funding|lending)\b/iu.test(wordsOf(reading, phrase)),
  );

/** The one of two sides that lends: a bank, or who is no state where the other is one. */
function lenderAmong(sides: readonly Found[]): Found | undefined {
  if (sides.length !== 2) return undefined;
  const banks = sides.filter(lends);
  if (banks.length > 0) return banks.length === 1 ? banks[0] : undefined;
  const [other, ...more] = sides.filter((side) => !isState(side));
  return other && more.length === 0 && oneOf(other.referent.label, 'InternationalOrganisation|Agency|Body|Programme') ? other : undefined;
}

const isState = ({ referent }: Found): boolean =>
  referent.label === 'Country' ||
  (referent.label === 'Institution' && /\b(?:Government|Ministry)\b/u.test([...referent.names.keys()].join(' ')));

/** "… to obtain a loan to finance | the Quay Project", "… for | the Quay Project": what the money is for. */
function purposesOf(reading: Reading, clause: Clause): Found[] {
  const aims = reading.clauses.filter(
    ({ at, verb }) =>
      at > clause.at &&
      verb.form === 'infinitive' &&
      !verb.negated &&
      oneOf(verb.lemma, 'finance|fund|support|co-finance|implement|build|construct'),
  );
  return entitiesOf(reading, [...aims.flatMap(({ object }) => object), ...(clause.complements.get('for') ?? [])]).filter(({ referent }) =>
    oneOf(referent.label, 'Programme|Initiative|InformationSystem'),
  );
}
