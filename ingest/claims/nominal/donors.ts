/** Who gives money, said by a noun for it: "A is the largest donor to B", "donors to B include A and C", "A, a sponsor of B". */
import { donorNouns } from '../../lexicon/money-words.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, wordsOf } from '../ends.ts';
import { leftList } from '../left-lists.ts';
import { listAt } from '../lists.ts';
import { recipientsAt } from '../money/targets.ts';
import { isMoney } from '../money/sums.ts';
import type { Found, Reading } from '../reading.ts';
import { roleWith } from './role-of.ts';
import { following, headWord, make, ofNouns, phraseNode, type Rule, word } from './shared.ts';
import { oneOf } from '../../words.ts';

export const donors: Rule = ofNouns(new Set([...donorNouns, 'source']), (reading, phrase, at) => {
  const source = phrase.head === 'source' && isMoney(reading, reading.nodes[at + 2]);
  if (!donorNouns.has(phrase.head) && !source) return [];
  if (phrase.head === 'contributor' && /\b(?:active|regular|open-source|volunteer|code|content) /iu.test(wordsOf(reading, phrase)))
    return []; // of work
  const tails = paid(reading, phrase, source ? at + 2 : at);
  const { heads, past } = given(reading, phrase, at);
  return heads.flatMap((head): ClaimDraft[] =>
    tails.flatMap((tail) => make(reading, 'FUNDS', { head, tail }, headWord(phrase), 'money.donor', past ? 'done' : 'ongoing')),
  );
});

/** Whom the donor gives to: "donor to B", "B's donors". */
function paid(reading: Reading, phrase: Phrase, at: number): Found[] {
  const target = following(reading, at, /^(?:to|of|for|behind)$/u);
  if (target) return entitiesOf(reading, recipientsAt(reading, target.at).phrases);
  return roleWith(reading, phrase, at, /^(?:to|of)$/u);
}

/** The node after whom a donor gives to. */
function endOf(reading: Reading, at: number): number {
  const target = following(reading, at, /^(?:to|of|for|behind)$/u);
  return target ? recipientsAt(reading, target.at).end : at + 1;
}

/** Who is said to be a donor: the other side of "be" and "include", or the name before an apposition. */
function given(reading: Reading, phrase: Phrase, at: number): { heads: Found[]; past: boolean } {
  for (const clause of reading.clauses) {
    const past = clause.verb.status === 'done' || oneOf(reading.tokens[clause.verb.from]!.lower, 'was|were');
    const ofSubject = clause.subject.includes(phrase) || clause.at === endOf(reading, at);
    if (ofSubject && clause.at > at && oneOf(clause.verb.lemma, 'be|include|comprise'))
      return { heads: entitiesOf(reading, clause.object), past };
    if (
      oneOf(clause.verb.lemma, 'be|become|remain') &&
      (clause.object.includes(phrase) || isAmong(reading, clause.at, at)) &&
      !clause.verb.negated
    )
      return { heads: entitiesOf(reading, clause.subject).filter((found) => !found.viaOwner), past };
  }
  const named = phraseNode(reading, at - 2);
  if (reading.nodes[at - 1]?.kind === 'comma' && named)
    return { heads: entitiesOf(reading, leftList(reading.nodes, at - 2).phrases.slice(-1)), past: false };
  return { heads: [], past: false };
}

/** "A was one of the donors to B", "is among the sponsors of B". */
function isAmong(reading: Reading, verbAt: number, at: number): boolean {
  const between = reading.nodes.slice(verbAt + 1, at);
  return (
    between.length > 0 &&
    between.length <= 2 &&
    oneOf(word(reading, at - 1), 'of|among|amongst') &&
    listAt(reading.nodes, at).members.length > 0
  );
}
