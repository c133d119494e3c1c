/** Who does something with partners that are not named: "the Agency and its 40 partners". */
import { leftList } from '../left-lists.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { found, headWord, make, word, type Rule } from './shared.ts';
import { oneOf } from '../../words.ts';

const partnerWords = new Set(['partner', 'ally', 'counterpart', 'affiliate', 'collaborator']);

/** Who is named before "and its partners" works with them. */
export const ownPartners: Rule = (reading, phrase, at) => {
  if (!partnerWords.has(phrase.head) || !phrase.plural || !oneOf(phrase.determiner, 'its|their|his|her')) return [];
  if (word(reading, at - 1) !== 'and' || reading.nodes[at - 2]?.kind !== 'phrase') return [];
  const [owner, ...others] = entitiesOf(reading, leftList(reading.nodes, at - 2).phrases);
  const tail = found(reading, phrase);
  if (!owner || others.length > 0 || !tail || !isActor(owner) || owner.viaOwner || owner.referent.plural) return [];
  return make(reading, 'COOPERATES_WITH', { head: owner, tail }, headWord(phrase), 'partners.own', 'ongoing');
};
