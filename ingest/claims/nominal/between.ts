/** Nouns for what several do with each other. */
import { titleHeads } from '../../lexicon/titles.ts';
import { singular } from '../../lexicon/singular.ts';
import { membersAt } from './members-at.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor, wordsOf } from '../ends.ts';
import { meantAt, spanOf, type Found, type Reading } from '../reading.ts';
import { isNone } from '../verbal/unreal.ts';
import { formedBy } from './membership.ts';
import { furtherParties, sidesOf, withLast } from './sides.ts';
import { clauseStatus, found, headWord, make, phraseNode, word, type Rule } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** What several do with each other. */
export const between = new Set([
  'cooperation',
  'co-operation',
  'collaboration',
  'dialogue',
  'exchange',
  'partnership',
  'agreement',
  'discussion',
  'negotiation',
  'talk',
  'coordination',
  'arrangement',
  'meeting',
  'contact',
  'consultation',
  'alliance',
  'relation',
  'sharing',
  'link',
  'memorandum',
  'memoranda',
  'mou',
  'compact',
  'interaction',
  'engagement',
  'friendship',
  'tie',
  'treaty',
  'accord',
  'pact',
  'deal',
]);

/** "cooperation between A and B", "exchanges … between A, B and C": each pair works together. */
export const amongst: Rule = (reading, phrase, at) => {
  if (isNone(reading, phrase)) return []; // "no agreement between A and B"
  const jointly = undertakings.has(phrase.head) && /\b(?:joint|collaborative|shared|common|cooperative)\b/iu.test(wordsOf(reading, phrase));
  if (jointly && oneOf(word(reading, at + 1), 'of|by|between') && phraseNode(reading, at + 2))
    return pairs(reading, membersAt(reading, at + 2), phrase, at);
  if (!between.has(phrase.head || singular(phrase.mention?.name.toLowerCase() ?? ''))) return [];
  let next = at + 1;
  while (next < Math.min(at + 6, reading.nodes.length) && !oneOf(word(reading, next), 'between|among|amongst')) next++;
  if (!oneOf(word(reading, next), 'between|among|amongst') || !phraseNode(reading, next + 1)) return [];
  if (formedBy(reading, phrase, at).length > 0) return []; // "Aronet is a partnership between A and B": they are its members
  const listed = withLast(reading, membersAt(reading, next + 1), at);
  const isAct = agreements.has(phrase.head || singular(phrase.mention?.head ?? ''));
  const sides = isAct ? furtherParties(reading, listed) : listed;
  const made = parties(reading, sides, phrase, at);
  if (isAct && sides.length > partiesAtMost && !sidesOf(reading, sides)) return made; // each has agreed to it, and no two of them with each other
  return [...pairs(reading, sides, phrase, at), ...made];
};

/** How many can have an agreement with each other; of more, each has it with all. */
const partiesAtMost = 3;

const agreements = wordSet('agreement|treaty|memorandum|accord|pact|arrangement|compact|convention|protocol');
/** What is said of an agreement that is not made yet: "negotiations on the Ports Agreement", "will negotiate the Ports Agreement". */
const ahead = wordSet(
  'negotiation|talk|discussion|conclusion|signing|signature|launch|progress|work|draft|proposal|mandate|negotiate|propose|discuss|finalise|finalize',
);

/** "witnessed the signing of a memorandum between A and B": it was signed. */
const watching = wordSet('witness|welcome|oversee|attend|mark|celebrate|applaud|commend|follow');

const signing = wordSet('sign|conclude|reach|agree|ink|date|strike|make|enter_into');

/** "the Ports Agreement between A and B": those between whom an agreement of a name is have made it. */
function parties(reading: Reading, sides: readonly Phrase[], phrase: Phrase, at: number): ClaimDraft[] {
  const { mention } = phrase;
  const own = at === 0 ? ownAgreement(reading, phrase) : undefined;
  if (own)
    return adopters(reading, sides).flatMap((head) => make(reading, 'ADOPTS', { head, tail: own }, headWord(phrase), 'noun.parties'));
  if (!mention || !agreements.has(mention.head) || sides.length < 2 || reading.nodes[at - 1]?.kind === 'open') return [];
  const verb = reading.nodes[at + 1];
  const made = verb?.kind === 'verb' && signing.has(verb.lemma); // "the agreement signed between A and B"
  const first = reading.nodes.indexOf(sides[0]!);
  if (reading.nodes.slice(at + 1, first).some((node) => node.kind === 'verb' && !signing.has(node.lemma))) return []; // "the MoU builds on ties between A and B"
  const text = found(reading, phrase);
  const status = clauseStatus(reading, at);
  const before = phraseNode(reading, at - 2)?.head ?? '';
  const seen =
    oneOf(before, 'signing|signature') && reading.clauses.some(({ at: verb, verb: { lemma } }) => verb < at && watching.has(lemma));
  if (mention.kind !== 'name' && !(made || seen || oneOf(mention.head, 'agreement|treaty|accord|pact|memorandum|convention'))) return [];
  if (!text || status === 'planned' || status === 'called-for' || (!seen && ahead.has(singular(before)))) return [];
  if (reading.clauses.some(({ verb, object }) => object.includes(phrase) && ahead.has(verb.lemma))) return [];
  // Elsewhere the day is that of what is said of the agreement.
  const signed = reading.clauses.some(({ verb, object }) => object.includes(phrase) && signing.has(verb.lemma));
  // "an agreement between A and B | on 2 October 2016, members …": its own, right behind those who made it
  const end = reading.tokens[sides.at(-1)!.to - 1]!.end;
  const day = dayBehind.exec(reading.text.slice(end, end + 40));
  const scope = day ? { start: spanOf(reading, phrase.from, phrase.to).start, end: end + day[0].length } : undefined;
  return adopters(reading, sides).flatMap((head) =>
    make(reading, 'ADOPTS', { head, tail: text }, headWord(phrase), 'noun.parties').map((draft) =>
      scope ? { ...draft, scope } : signed ? draft : { ...draft, noDate: true },
    ),
  );
}

const dayBehind = /^[*_]*,? (?:of|on|dated|from) (?:\d{1,2} )?\p{Lu}\p{Ll}+(?: \d{1,2},)? \d{4}/u;

const adopters = (reading: Reading, sides: readonly Phrase[]): Found[] =>
  entitiesOf(reading, sides).filter((side) => isActor(side) && !side.viaOwner);

/** "Agreement | dated 3 May 1994 between A, B and C": the text itself, where it opens with what it is. */
function ownAgreement(reading: Reading, phrase: Phrase): Found | undefined {
  const own = reading.discourse.ownText;
  const noun = phrase.head || (phrase.mention?.head ?? '');
  if (!own || !agreements.has(noun) || phrase.determiner !== '' || phrase.plural || !agreements.has(own.head)) return undefined;
  return own.head === noun ? meantAt(reading, own, phrase) : undefined;
}

/** What several undertake: "a joint initiative of A and B". */
const undertakings = new Set(
  'initiative project programme program venture undertaking effort operation mission exercise secretariat report statement declaration letter publication study collaboration research activity event programming conference workshop'.split(
    ' ',
  ),
);

/** Each pair of those named works together. */
function pairs(reading: Reading, phrases: readonly Phrase[], phrase: Phrase, at: number): ClaimDraft[] {
  // Those who hold offices sign together for whom they head.
  const members = entitiesOf(reading, phrases).filter(({ referent }) => !(referent.label === 'Body' && titleHeads.has(referent.head)));
  const status = clauseStatus(reading, at);
  // "between A, B and C and D": A, B and C are one side
  const [ours, theirs] = (sidesOf(reading, phrases) ?? []).map(
    (side) => new Set(entitiesOf(reading, side).map(({ referent }) => referent)),
  );
  const apart = (head: Found, tail: Found): boolean =>
    !ours || !theirs || (ours.has(head.referent) && theirs.has(tail.referent)) || (theirs.has(head.referent) && ours.has(tail.referent));
  return members.flatMap((head, i) =>
    members
      .slice(i + 1)
      .filter((tail) => apart(head, tail))
      .flatMap((tail) => make(reading, 'COOPERATES_WITH', { head, tail }, headWord(phrase), 'noun.between', status)),
  );
}
