/** Policies and laws with those whose they are: "the Union's Ports Directive", "NATO’s Harbour Pledge", "the Commission Tide Strategy". */
import { framesOf } from '../../lexicon/frames.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { isActor } from '../ends.ts';
import { foundInside } from '../found.ts';
import type { Found, Reading } from '../reading.ts';
import { ownerOf } from '../references.ts';
import { holderAtEnd, holderInside } from './holders.ts';
import { following, found, headWord, make, ofMentions, phraseNode, type Rule, standing } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** What its owner has adopted; other texts are on other lists, or are made by many. */
const adopted = wordSet(
  'strategy|strategies|directive|regulation|act|law|agenda|plan|policy|roadmap|pledge|charter|code|constitution|statute|package|doctrine|vision|compact|framework|memorandum|order|pact|legislation',
);

/** "placed ports on | the Bay Group's agenda": what somebody is to talk of, and no policy. */
const isPlacedOn = ({ nodes, tokens }: Reading, { to }: Phrase, at: number): boolean => {
  let before = at - 1;
  while (nodes[before]?.kind === 'phrase' && (nodes[before] as Phrase).possessive) before--;
  const link = nodes[before];
  return tokens[to - 1]!.text === 'agenda' && link?.kind === 'preposition' && oneOf(link.word, 'on|onto|off|from|to');
};

/** Whose strategy or law a name is has adopted it, where no verb says what becomes of it. */
export const ownPolicy: Rule = ofMentions((reading, phrase, at) => {
  const { mention } = phrase;
  if (!mention || mention.kind === 'pronoun' || (mention.label !== 'Policy' && mention.label !== 'LegalAct')) return [];
  if (phrase.plural && mention.head !== 'statute') return [];
  if (!adopted.has(headOf(phrase)) || isDoneTo(reading, phrase)) return [];
  if (mention.head === 'agenda' && isPlacedOn(reading, phrase, at)) return [];
  if (phrase.determiner === '' && oneOf(mention.head, 'law|legislation')) return []; // "remedies under U.S. law": all of it, and no text
  const policy = found(reading, phrase);
  const owner = policy && ownerBefore(reading, phrase, at);
  if (
    !owner ||
    owner.viaOwner ||
    owner.pronoun ||
    owner.referent.plural ||
    owner.referent.guessed ||
    owner.referent.label === 'Place' ||
    !isActor(owner)
  )
    return [];
  return standing(make(reading, 'ADOPTS', { head: owner, tail: policy }, headWord(phrase), 'author.policy'));
});

/** "Agenda 2063", "Vision 2030": a plan by its year; other numbers are those of acts, which are on another list. */
const headOf = ({ mention }: Phrase): string =>
  mention?.rule !== 'name.number'
    ? (mention?.head ?? '')
    : /^(?:Agenda|Vision|Strategy|Plan) (?:19|20)\d\d$/u.test(mention.name)
      ? mention.name.split(' ')[0]!.toLowerCase()
      : '';

/** In the genitive before it, after "of", or with whose name it opens; a country or a union may be where it holds. */
function ownerBefore(reading: Reading, phrase: Phrase, at: number): Found | undefined {
  const mention = phrase.mention!;
  const { inner, from, to, kind, name } = mention;
  if (phraseNode(reading, at - 1)?.possessive || (phrase.determiner === 'its' && kind === 'name'))
    return kind === 'name' || name.includes(' ') ? ownerOf(reading, phrase) : undefined;
  if (mention.head === 'policy') return undefined; // "EU policy", "the policy of the Board to do so": a course, and no text
  // the Statute of a body makes it, and may be adopted by others
  const of =
    (kind === 'name' || oneOf(phrase.determiner, 'the|this')) && !oneOf(mention.head, 'statute|constitution')
      ? following(reading, at, /^of$/u)
      : undefined;
  if (of && to === phrase.to && !of.phrase.possessive && of.phrase.mention?.kind !== 'common') return found(reading, of.phrase);
  const first = inner.find((each) => each.from === from && each.known !== undefined);
  // "the EU Ports Act", "the U.S. Tide Strategy": where it holds, and not who made it
  if (first && first.label !== 'Country' && !oneOf(first.known ?? '', 'European Union|United Nations')) return foundInside(reading, first);
  const byOthers =
    mention.rule === 'name.number' || mention.known !== undefined || oneOf(mention.head, 'act|law|regulation|directive|memorandum|order'); // "the Tide Board Act" is about it
  return kind === 'name' && !byOthers ? (holderAtEnd(reading, mention) ?? holderInside(reading, mention)) : undefined;
}

/** "The Commission proposed the EU Ports Strategy", "draft EU Strategy": what a verb or a word before says becomes of it. */
const isDoneTo = (reading: Reading, phrase: Phrase): boolean =>
  oneOf(phrase.determiner, 'a|an') ||
  reading.tokens
    .slice(phrase.from, phrase.mention!.from)
    .some(({ lower }) => oneOf(lower, 'proposed|draft|new|future|planned|upcoming|forthcoming')) ||
  reading.clauses.some(
    ({ verb, object, subject }) =>
      subject.length > 0 &&
      object.includes(phrase) &&
      framesOf.get(verb.lemma)?.some(({ type }) => oneOf(type, 'PROPOSES|ADOPTS|ESTABLISHES')),
  );
