/** Who gets money, said by a noun: "A, a grantee of the Fund", "Among the beneficiaries of the Fund are A and B", "B's grantees include A". */
import type { ClaimDraft } from '../draft.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { entitiesOf, isActor, wordsOf } from '../ends.ts';
import { foundAsName } from '../found.ts';
import { giverOf } from '../money/givers.ts';
import type { Found, Reading } from '../reading.ts';
import { ownerOf } from '../references.ts';
import { describedBy } from './described.ts';
import { following, found, hasOwnerBefore, headWord, make, ofNouns, type Rule } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const grantees = wordSet('grantee|awardee|beneficiary|grant-holder|laureate');

/** What a noun for who is paid says of whom it speaks: the programme, fund or body after "of" pays them. */
export const beneficiaries: Rule = ofNouns(grantees, (reading, phrase, at) => {
  const grantees = granteesOf(reading, phrase);
  if (grantees.length > 0) return grantees;
  const link = following(reading, at, /^(?:of|under|from)$/u);
  const payer = link ? found(reading, link.phrase) : hasOwnerBefore(reading, phrase, at) ? ownerOf(reading, phrase) : undefined;
  if (!payer || payer.viaOwner || !(payer.referent.label === 'Programme' || (isActor(payer) && payer.referent.named))) return [];
  const about = describedBy(reading, phrase, at);
  const paid = about ? (about.clause?.verb.negated ? [] : about.of) : told(reading, at, link ? link.at + 1 : at + 1);
  return paid
    .filter((tail) => tail.referent !== payer.referent && !tail.viaOwner && (tail.referent.named || tail.referent.label !== 'ActorGroup'))
    .flatMap((tail): ClaimDraft[] => make(reading, 'FUNDS', { head: payer, tail }, headWord(phrase), 'money.beneficiary', 'done'));
});

/** "The beneficiaries of the Fund | are A and B", "Among the grantees | is A": the other side of "be" and "include". */
function told(reading: Reading, at: number, after: number): readonly Found[] {
  const clause = reading.clauses.find(
    ({ at: verb, verb: { lemma, negated } }) => verb >= after && verb <= after + 3 && oneOf(lemma, 'be|include') && !negated,
  );
  return clause && at <= 2 ? entitiesOf(reading, clause.object) : [];
}

/** "Blue Growth Fund grantees met": those who are told by the name of the programme that pays them. */
function granteesOf(reading: Reading, phrase: Phrase): ClaimDraft[] {
  if (!phrase.plural || phrase.mention?.kind === 'name') return [];
  const payer = giverOf(reading, phrase);
  if (payer?.referent.label !== 'Programme' || phrase.possessive) return [];
  const from = phrase.determiner === '' ? phrase.from : phrase.from + 1;
  const run = { from, to: phrase.to };
  const tail = foundAsName(reading, { ...run, name: wordsOf(reading, run), label: 'ActorGroup', plural: true, rule: 'noun.grantees' });
  return tail ? make(reading, 'FUNDS', { head: payer, tail }, headWord(phrase), 'money.grantees', 'done') : [];
}
