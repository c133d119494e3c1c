/** Presidencies under which somebody meets: "The Group met under Norland's presidency". */
import type { Phrase } from '../../mentions/phrase.ts';
import type { ClaimDraft } from '../draft.ts';
import { ownerOf } from '../references.ts';
import type { Found, Reading } from '../reading.ts';
import { hasOwnerBefore, headWord, make, word } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** Who presides, as a noun. */
export const chairs = wordSet('presidency|chairmanship');

/** "The Group met under Norland's presidency": whose presidency it is leads who met. */
export function heldUnder(reading: Reading, phrase: Phrase, at: number, meeting: (reading: Reading, at: number) => Found[]): ClaimDraft[] {
  if (!chairs.has(phrase.head) || !hasOwnerBefore(reading, phrase, at) || word(reading, at - 2) !== 'under') return [];
  const owner = ownerOf(reading, phrase);
  const led = meeting(reading, at).filter(({ referent }) => oneOf(referent.label, 'Network|InternationalOrganisation|Institution|Body'));
  return owner
    ? led.flatMap((tail) => make(reading, 'LEADS', { head: owner, tail }, headWord(phrase), `noun.${phrase.head}`, 'ongoing'))
    : [];
}
