/** Partners named: "Our partners include A and B", "the partners of X are A and B", "its partners, A and B", "The project partners are A and B". */
import type { Status } from '../../../graph/ontology/statuses.ts';
import type { Clause } from '../clause.ts';
import { examplesAt } from '../examples.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor, wordsOf } from '../ends.ts';
import { listAt } from '../lists.ts';
import { meantAt, type Found, type Reading } from '../reading.ts';
import { ownerOf } from '../references.ts';
import { hasMembers } from './members-at.ts';
import { following, found, make, ofNouns, phraseNode, type Rule, word } from './shared.ts';
import { oneOf } from '../../words.ts';

/** Who works with somebody, as nouns. */
const partnerWords = new Set(['partner', 'collaborator', 'ally']);

/** What partners can be partners in, said before the word: "the project partners", "the consortium partners". */
const undertaking =
  /\b(?<of>project|consortium|programme|program|initiative|partnership|network|alliance)(?:['’]s)? \p{L}*\s?(?:partners|collaborators)$/iu;

/** Each named partner works with whose partner it is; partners in a project take part in it. */
export const partners: Rule = ofNouns(partnerWords, (reading, phrase, at) => {
  if (!phrase.plural && !(oneOf(phrase.determiner, 'its|their|our') && reading.nodes[at + 1]?.kind === 'comma')) return [];
  const named = namedBeside(reading, phrase, at).filter((each) => isActor(each) && !each.viaOwner && !each.pronoun);
  if (named.length === 0) return [];
  const told = sayingWho(reading, phrase, at)?.verb.status;
  const status = told === 'planned' || told === 'called-for' ? told : 'ongoing'; // "Partners of the Network may include A and B"
  return whose(reading, phrase).flatMap((owner) => named.flatMap((partner) => claim(reading, phrase, partner, owner, status)));
});

function claim(reading: Reading, phrase: Phrase, partner: Found, owner: Found, status: Status): ClaimDraft[] {
  if (owner.viaOwner || owner.referent.guessed) return [];
  if (isActor(owner) && /\bfounding\b/u.test(wordsOf(reading, phrase)) && hasMembers(owner.referent))
    return make(reading, 'MEMBER_OF', { head: partner, tail: owner }, phrase, 'partners.named', status === 'ongoing' ? 'done' : status);
  if (isActor(owner) && owner.referent.label !== 'Network')
    return make(reading, 'COOPERATES_WITH', { head: owner, tail: partner }, phrase, 'partners.named', status);
  const type = owner.referent.label === 'Network' ? 'MEMBER_OF' : 'PARTICIPATES_IN';
  return make(reading, type, { head: partner, tail: owner }, phrase, 'partners.named', status);
}

/** The clause that says who the partners are: "Our partners | include A". */
const sayingWho = (reading: Reading, phrase: Phrase, at: number): Clause | undefined =>
  reading.clauses.find(
    (each) =>
      each.at > at &&
      each.voice === 'active' &&
      oneOf(each.verb.lemma, 'be|include|comprise') &&
      !each.verb.negated &&
      each.subject.includes(phrase),
  );

/** Who is named as the partners: after "are" or "include", or right after the word. */
function namedBeside(reading: Reading, phrase: Phrase, at: number): Found[] {
  const clause = sayingWho(reading, phrase, at);
  if (clause) return entitiesOf(reading, clause.object);
  let next = at + 1;
  while (oneOf(word(reading, next), 'in|for|on|at') && phraseNode(reading, next + 1)) next += 2;
  const { examples } = examplesAt(reading.nodes, next, phrase);
  if (examples.length > 0) return entitiesOf(reading, examples);
  // "its partners, A and B,"
  const apposed = reading.nodes[at + 1]?.kind === 'comma' && oneOf(phrase.determiner, 'its|their|our') && phraseNode(reading, at + 2);
  const list = apposed ? listAt(reading.nodes, at + 2).members : [];
  if ((list.length > 1 || (list.length === 1 && !phrase.plural)) && list.every(({ mention }) => mention?.kind === 'name'))
    return entitiesOf(reading, list);
  const beside = phraseNode(reading, at + 1);
  return beside?.mention?.kind === 'name' && !beside.possessive ? entitiesOf(reading, listAt(reading.nodes, at + 1).members) : [];
}

/** "the Network was launched in 2011 (| the founding partners are A and B)": what was named last that can have members. */
function foundedBefore(reading: Reading, phrase: Phrase): Found[] {
  const whole = reading.topics.find(
    ({ at, referent }) => at >= 0 && at < phrase.from && referent !== undefined && hasMembers(referent),
  )?.referent;
  return whole ? [meantAt(reading, whole, phrase)] : [];
}

/** Whose partners they are: their owner, or what they are partners in. */
function whose(reading: Reading, phrase: Phrase): Found[] {
  const owner = ownerOf(reading, phrase);
  if (owner) return [owner];
  if (phrase.determiner === 'our') return reading.speakers.map((referent) => meantAt(reading, referent, phrase));
  const at = reading.nodes.indexOf(phrase);
  const within = following(reading, at, /^in$/u);
  const joined = within && found(reading, within.phrase);
  if (joined?.referent.named && oneOf(joined.referent.label, 'Network|Initiative|Programme')) return [joined];
  if (reading.nodes[at - 1]?.kind === 'open' && /\bfounding\b/u.test(wordsOf(reading, phrase))) return foundedBefore(reading, phrase);
  if (!undertaking.test(wordsOf(reading, phrase))) return [];
  const topic = reading.topics.find(({ referent }) => referent && !isActor({ referent }))?.referent;
  return topic && oneOf(topic.label, 'Initiative|Programme') ? [meantAt(reading, topic, phrase)] : [];
}
