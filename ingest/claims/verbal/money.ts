/** Money in clauses, and what it is for. */
import { allows } from '../../../graph/ontology/relations.ts';
import type { Status } from '../../../graph/ontology/statuses.ts';
import { moneyNouns } from '../../lexicon/money-words.ts';
import type { Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor, settle, wordsOf } from '../ends.ts';
import { lendersFor, signs } from '../money/lenders.ts';
import type { Reading } from '../reading.ts';
import { claimOf, cueOf, scopeOf } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const moneyMark =
  /[€$£₹₦]|\b(?:EUR|USD|GBP|Rs|KSh|euros?|dollars?|rupees?|shillings?|guilders?|francs?|kroner|kronor|million|billion|crore|a sum)\b|\b(?:CZK|NOK|SEK|DKK|CHF|NZD|AUD|CAD|PLN|HUF|RON|BGN|JPY|ZAR|INR|BRL|KES|MXN|TRY)\s?\d/u;

/** Whether a clause names money, after its verb or in its object. */
export function hasMoney(reading: Reading, clause: Clause): boolean {
  return (
    moneyMark.test(reading.text.slice(cueOf(reading, clause).end, scopeOf(reading, clause).end)) ||
    clause.object.some((phrase) => moneyMark.test(wordsOf(reading, phrase))) ||
    isFinancial(reading, clause) ||
    isFromFund(clause) ||
    (clause.complements.get('with')?.some(({ head }) => moneyNouns.has(head)) ?? false) // "supported A with grants"
  );
}

/** "financially supports", "is supported financially by". */
const isFinancial = ({ tokens }: Reading, { verb }: Clause): boolean =>
  tokens.slice(Math.max(0, verb.from - 1), verb.to + 1).some(({ lower }) => lower === 'financially');

/** "is supported by the Climate Fund": what a fund has to give is money. */
const isFromFund = ({ voice, subject }: Clause): boolean =>
  voice === 'passive' &&
  subject.length > 0 &&
  subject.every(({ mention, head }) => mention?.kind === 'name' && mention.label === 'Programme' && oneOf(head, 'fund|endowment'));

const paying = wordSet(
  'make|provide|allocate|devote|commit|earmark|mobilise|mobilize|invest|spend|announce|contribute|award|deliver|dedicate|pledge|approve|agree|release|grant|lend|extend|set_aside',
);

const helping = wordSet('support|reinforce|strengthen|help|assist|improve|boost|fund|finance|develop|upgrade|implement|expand');

/** "make €5 million available to reinforce X": money named for a purpose funds whom the purpose helps. */
export function purposeOfMoney(reading: Reading, clause: Clause, status: Status): ClaimDraft[] | undefined {
  const governor = clause.governor;
  if (
    clause.verb.form !== 'infinitive' ||
    !governor ||
    clause.control !== 'subject' ||
    !(paying.has(governor.verb.lemma) || signs.has(governor.verb.lemma)) ||
    !hasMoney(reading, governor) ||
    !helping.has(clause.verb.lemma)
  )
    return undefined;
  const cue = cueOf(reading, governor);
  const scope = { start: cue.start, end: scopeOf(reading, clause).end };
  const { negated } = governor.verb;
  // "gave €5 million to the Red Cross to help families": who gets it helps them
  const given = entitiesOf(reading, governor.complements.get('to') ?? []).some(isActor);
  const tails = entitiesOf(reading, clause.object).filter(({ referent }) => !given || referent.label !== 'ActorGroup');
  const lenders = lendersFor(reading, governor);
  if (signs.has(governor.verb.lemma) && lenders.length === 0) return undefined;
  return (lenders.length > 0 ? lenders : entitiesOf(reading, governor.subject)).flatMap((head) =>
    tails
      .filter((tail) => !head.viaOwner && head.referent !== tail.referent && allows('FUNDS', head.referent.label, tail.referent.label))
      .map((tail) => ({
        ...claimOf(reading, clause, { head, tail }, { type: 'FUNDS', status, negated, rule: 'money.purpose' }),
        cue,
        scope,
        // Who pays is the subject of the verb that pays, and of the purpose by that alone.
        doubts: settle({ head, tail }),
      })),
  );
}
