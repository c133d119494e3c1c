/** Standing in an organisation as a noun: "the Harbour Agency's observer status in the Port Union". */
import { isActor, wordsOf } from '../ends.ts';
import { ownerOf } from '../references.ts';
import { foundInside } from '../found.ts';
import { clauseStatus, following, found, hasOwnerBefore, headWord, make, ofNouns, type Rule } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** Whose standing as an observer, a member or a party a noun speaks of. */
export const standingAs: Rule = ofNouns(wordSet('status|membership'), (reading, phrase, at) => {
  if (phrase.head === 'status' && !/\b(?:observer|member|membership|associate)\b/iu.test(wordsOf(reading, phrase))) return [];
  const ofWhom = phrase.head === 'membership' ? following(reading, at, /^of$/u) : undefined;
  const within = ofWhom && following(reading, ofWhom.at, /^(?:in|on)$/u); // "the membership of | Norway | in the Forum"
  const link = within ?? following(reading, at, phrase.head === 'status' ? /^(?:in|at|with|of|within|to)$/u : /^(?:in|of)$/u);
  const whole = link && found(reading, link.phrase);
  if (!whole || whole.viaOwner || !oneOf(whole.referent.label, 'InternationalOrganisation|Network|Body')) return [];
  const owner = within
    ? found(reading, ofWhom.phrase)
    : hasOwnerBefore(reading, phrase, at)
      ? ownerOf(reading, phrase)
      : foundInside(reading, phrase.mention?.inner[0]);
  if (!owner || owner.viaOwner || !isActor(owner)) return [];
  const told = clauseStatus(reading, at);
  return make(reading, 'MEMBER_OF', { head: owner, tail: whole }, headWord(phrase), 'members.standing', told === 'ongoing' ? 'done' : told);
});
