/** Places, among them names that only their use tells: "a workshop in Porto". */
import type { Phrase } from '../mentions/phrase.ts';
import { entityOf } from './references.ts';
import type { Found, Reading } from './reading.ts';

/** The place a phrase names; an unknown name of capitalised words becomes one. Call it only where a place is said. */
export function asPlace(reading: Reading, phrase: Phrase | undefined): Found | undefined {
  const { mention } = phrase ?? {};
  if (!phrase || mention?.kind !== 'name') return undefined;
  const spot = entityOf(reading, phrase);
  if (!spot) return undefined;
  const { referent } = spot;
  if (
    referent.guessed &&
    !referent.settled &&
    /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{Ll}’'-]+)*$/u.test(mention.name) &&
    !/\p{Lu}{2}/u.test(mention.name)
  )
    referent.label = 'Place';
  return referent.label === 'Place' || referent.label === 'Country' ? spot : undefined;
}
