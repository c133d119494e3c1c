/** Whose one is what a noun says: "a partner of | X", "X's | donor", "X's partners and | donors", "a member and | supporter of X". */
import type { Phrase } from '../../mentions/phrase.ts';
import { entitiesOf } from '../ends.ts';
import { listAt } from '../lists.ts';
import type { Found, Reading } from '../reading.ts';
import { ownerOf } from '../references.ts';
import { following, hasOwnerBefore, phraseNode, word } from './shared.ts';

/** "a founding member and | supporter of X": the noun before a link, which may be joined to the one at a node. */
export const beforeLink = (reading: Reading, at: number): number =>
  word(reading, at + 1) === 'and' && isBare(phraseNode(reading, at + 2)) ? at + 2 : at;

/** Whom the noun at a node is a role with: whom a link after it names, or whose it is by a genitive before it. */
export function roleWith(reading: Reading, phrase: Phrase, at: number, links: RegExp): Found[] {
  const owned = afterOwner(reading, phrase, at);
  const owner = owned && ownerOf(reading, owned);
  if (owner) return [owner]; // "X's donors in Norland"
  const after = following(reading, beforeLink(reading, at), links);
  return after ? entitiesOf(reading, listAt(reading.nodes, after.at).members) : [];
}

/** "its | partners and donors": the first of the nouns up to a node that are joined, where the words before it say whose they are. */
function afterOwner(reading: Reading, phrase: Phrase, at: number): Phrase | undefined {
  if (hasOwnerBefore(reading, phrase, at)) return phrase;
  const before = isBare(phrase) && word(reading, at - 1) === 'and' ? phraseNode(reading, at - 2) : undefined;
  return before && before.mention?.kind !== 'name' && hasOwnerBefore(reading, before, at - 2) ? before : undefined;
}

const isBare = (phrase: Phrase | undefined): boolean => phrase?.determiner === '' && phrase.mention?.kind !== 'name';
