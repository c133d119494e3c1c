/** One partner behind two prepositions: "in partnership with and funding from A", "with support from and in cooperation with A". */
import { entitiesOf, isActor } from '../ends.ts';
import { listAt } from '../lists.ts';
import { isMoney } from '../money/sums.ts';
import type { Found, Reading } from '../reading.ts';
import { actorToCome } from './authors.ts';
import { mainSubjects } from './deed-doers.ts';
import { clauseStatus, headWord, make, ofNouns, phraseNode, type Rule, word } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const giving = wordSet('funding|financing|support|help|assistance|backing|sponsorship');

/** "in partnership with", "in collaboration with": all read as one word. */
const partnering = 'together with';

/** Who is named behind both works with who acts, and pays or helps. */
export const sharedPartner: Rule = ofNouns(giving, (reading, phrase, at) => {
  const partner = partnerAfter(reading, at);
  if (partner < 0) return [];
  const before = mainSubjects(reading, at);
  const acting = (before.length > 0 ? before : opening(reading, at)).filter((each) => isActor(each) && !each.viaOwner);
  const others = entitiesOf(reading, listAt(reading.nodes, partner).members).filter((each) => isActor(each) && !each.viaOwner);
  const type = isMoney(reading, phrase) ? 'FUNDS' : 'SUPPORTS';
  const status = clauseStatus(reading, at);
  return acting.flatMap((one) =>
    others.flatMap((other) => [
      ...make(reading, 'COOPERATES_WITH', { head: one, tail: other }, headWord(phrase), 'partners.shared', status),
      // "and with funding from A": read as such by the rules of money and help
      ...(word(reading, at - 1) === 'with' && reading.nodes[at - 2]?.kind === 'conjunction' && type === 'FUNDS'
        ? []
        : make(reading, type, { head: other, tail: one }, headWord(phrase), 'partners.shared', status)),
    ]),
  );
});

/** Where who is named behind both stands; -1 where the two do not share one. */
function partnerAfter(reading: Reading, at: number): number {
  const back = word(reading, at - 1) === 'with' ? at - 2 : at - 1;
  if (reading.nodes[back]?.kind === 'conjunction' && word(reading, back - 1) === partnering)
    return oneOf(word(reading, at + 1), 'from|of') && phraseNode(reading, at + 2) ? at + 2 : -1;
  return oneOf(word(reading, at + 1), 'from|of') && reading.nodes[at + 2]?.kind === 'conjunction' && word(reading, at + 3) === partnering
    ? at + 4
    : -1;
}

/** "A, in partnership with and funding from B, trains C", "With support from and in partnership with B, | A trains C". */
function opening(reading: Reading, at: number): Found[] {
  const clause = reading.clauses.find((each) => each.at > at && each.verb.form === 'finite' && each.voice === 'active');
  return clause ? entitiesOf(reading, clause.subject) : actorToCome(reading, at);
}
