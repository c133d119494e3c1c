/** What a text is the basis of: "The Ports Act provides the legal basis for the Fund", "The legal basis of the Fund is the Act". */
import { entitiesOf } from '../ends.ts';
import type { Found, Reading } from '../reading.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { deedNouns } from '../../lexicon/deed-nouns.ts';
import { following, headWord, make, ofNouns, type Rule } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const bases = wordSet('basis|foundation|groundwork');
const giving = wordSet('provide|form|constitute|be|become|lay|create|set|offer|give|represent|remain');
const texts = wordSet('LegalAct|Policy|Programme|Document');
const standing = wordSet('Body|Agency|Network|InformationSystem|Programme|Initiative|Event|Policy|Document|LegalAct');

/** The text and what it is the basis of, a deed done to it stepped over ("the basis for the development of | the Fund"). */
export const legalBasis: Rule = ofNouns(bases, (reading, phrase, at) => {
  const first = following(reading, at, /^(?:of|for)$/u);
  const target = first && deedNouns.has(first.phrase.head) ? following(reading, first.at, /^of$/u) : first;
  if (!target) return [];
  const grounds = groundsOf(reading, phrase, target.phrase).filter(({ referent, viaOwner }) => texts.has(referent.label) && !viaOwner);
  return entitiesOf(reading, [target.phrase])
    .filter(({ referent, viaOwner }) => standing.has(referent.label) && !viaOwner)
    .flatMap((head) => grounds.flatMap((tail) => make(reading, 'BASED_ON', { head, tail }, headWord(phrase), 'legal.basis', 'done')));
});

/** "The Act provides | the basis", "The Act serves as | the basis", "| The basis of the Fund | is the Act": the text. */
function groundsOf(reading: Reading, phrase: Phrase, target: Phrase): Found[] {
  for (const { verb, voice, subject, object, complements } of reading.clauses) {
    if (verb.negated || voice === 'passive') continue;
    if (giving.has(verb.lemma) && object.includes(phrase)) return entitiesOf(reading, subject);
    if (oneOf(verb.lemma, 'serve|act|function') && complements.get('as')?.includes(phrase)) return entitiesOf(reading, subject);
    if (verb.lemma === 'be' && subject.some((each) => each === phrase || each === target)) return entitiesOf(reading, object);
  }
  return [];
}
