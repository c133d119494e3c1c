/** Who does something with partners that are not named: "the Agency and its 40 partners". */
import { leftList } from '../left-lists.ts';
import { entitiesOf, isActor } from '../ends.ts';
import type { ClaimDraft } from '../draft.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { meantAt, type Reading } from '../reading.ts';
import { ownerOf } from '../references.ts';
import { found, hasOwnerBefore, headWord, make, ofMentions, ofNouns, type Rule, word } from './shared.ts';
import { oneOf } from '../../words.ts';

const partnerWords = new Set(['partner', 'ally', 'counterpart', 'affiliate', 'collaborator']);

/** Who is named before "and its partners" works with them; so does whose partners do something ("Our partners apply their skills"). */
export const ownPartners: Rule = ofNouns(partnerWords, (reading, phrase, at) => {
  if (!phrase.plural || !oneOf(phrase.determiner, 'our|its|their|his|her')) return [];
  if (acts(reading, phrase)) return ofOwner(reading, phrase);
  if (word(reading, at - 1) !== 'and' || reading.nodes[at - 2]?.kind !== 'phrase') return [];
  const [owner, ...others] = entitiesOf(reading, leftList(reading.nodes, at - 2).phrases);
  const tail = found(reading, phrase);
  if (!owner || others.length > 0 || !tail || !isActor(owner) || owner.viaOwner || owner.referent.plural) return [];
  return make(reading, 'COOPERATES_WITH', { head: owner, tail }, headWord(phrase), 'partners.own', 'ongoing');
});

/** Whether a name has the word for a partner before it: "its long-standing partner | Lund University". */
export const isCalledPartner = ({ tokens }: Reading, { from, mention }: Phrase): boolean =>
  mention?.kind === 'name' && mention.from > from && partnerWords.has(tokens[mention.from - 1]!.lower);

/** "the Agency and its partner Lund University", "the Agency's partner, Aro Ltd": who is called somebody's partner by name works with them. */
export const calledPartner: Rule = ofMentions((reading, phrase, at) => {
  if (!isCalledPartner(reading, phrase) || !hasOwnerBefore(reading, phrase, at)) return [];
  const [head, tail] = [ownerOf(reading, phrase), found(reading, phrase)];
  if (!head || !tail || !isActor(head) || !isActor(tail) || head.viaOwner) return [];
  return make(reading, 'COOPERATES_WITH', { head, tail }, { from: phrase.from, to: phrase.from + 1 }, 'partners.called', 'ongoing');
});

/** Whether partners do something, and are not only said to be somebody. */
const acts = ({ clauses }: Reading, phrase: Phrase): boolean =>
  clauses.some(
    ({ subject, voice, verb }) =>
      voice === 'active' && verb.form === 'finite' && subject.includes(phrase) && !oneOf(verb.lemma, 'be|include|comprise|have'),
  );

function ofOwner(reading: Reading, phrase: Phrase): ClaimDraft[] {
  const owner = ownerOf(reading, phrase);
  const owners = owner ? [owner] : phrase.determiner === 'our' ? reading.speakers.map((each) => meantAt(reading, each, phrase)) : [];
  const tail = found(reading, phrase);
  if (!tail) return [];
  return owners
    .filter((each) => isActor(each) && !each.referent.plural && each.referent !== tail.referent)
    .flatMap((head) => make(reading, 'COOPERATES_WITH', { head, tail }, headWord(phrase), 'partners.own', 'ongoing'));
}
