/** Organs spoken of for the first time: "The Alliance has a Board", "The Network is supported by a secretariat". */
import type { ClaimDraft } from '../draft.ts';
import { antecedent } from '../antecedents.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { isPart } from '../belonging.ts';
import type { Found, Reading } from '../reading.ts';
import { ownerOf } from '../references.ts';
import { found, make, ofMentions, ofNouns, phraseNode, type Rule, word } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** What an organ does for the whole. */
const serving = wordSet(
  'govern|lead|manage|oversee|run|support|assist|advise|steer|direct|administer|supervise|coordinate|guide|chair|head',
);

/** An organ without a name of its own is a part of what has it, or of what it governs or serves. */
export const ownOrgan: Rule = ofMentions((reading, phrase, at) => {
  const whose = relativeOwner(reading, at);
  const organ = whose || oneOf(phrase.determiner, 'a|an|the|') ? found(reading, phrase) : undefined;
  if (!organ || !oneOf(organ.referent.label, organ.referent.named ? 'Body|Network|Programme' : 'Body')) return [];
  if (!whose && (organ.referent.plural || oneOf(phrase.determiner, 'the|')) && !organ.referent.named) return [];
  if (whose)
    return whose
      .filter((whole) => isPart(organ, whole))
      .flatMap((tail): ClaimDraft[] => make(reading, 'PART_OF', { head: organ, tail }, reading.nodes[at]!, 'members.organ'));
  const clause = reading.clauses.find(
    ({ verb, voice, object, subject }) =>
      !verb.negated &&
      verb.form === 'finite' &&
      ((verb.lemma === 'have' &&
        voice === 'active' &&
        object.includes(phrase) &&
        !oneOf(object[0]!.head, 'member|partner|participant|observer|client|donor')) ||
        (serving.has(verb.lemma) &&
          oneOf(phrase.determiner, 'a|an') &&
          voice === 'passive' &&
          !organ.referent.named &&
          subject.includes(phrase))),
  );
  if (!clause) return [];
  const wholes = entitiesOf(reading, clause.voice === 'passive' ? clause.object : clause.subject);
  return wholes
    .filter(({ referent }) => oneOf(phrase.determiner, 'a|an') || !oneOf(referent.label, 'Country|Place'))
    .filter((whole) => !whole.viaOwner && !whole.referent.plural && isPart(organ, whole))
    .flatMap((tail): ClaimDraft[] => make(reading, 'PART_OF', { head: organ, tail }, reading.nodes[at]!, 'members.organ'));
});

/** "the Alliance, | whose | steering committee": whose the organ at a node is, where "whose" stands before it. */
function relativeOwner(reading: Reading, at: number): Found[] | undefined {
  if (word(reading, at - 1) !== 'whose') return undefined;
  const owners = entitiesOf(reading, antecedent(reading.nodes, at - 1));
  return owners.length === 1 && !owners[0]!.viaOwner && !owners[0]!.referent.plural ? owners : undefined;
}

const parents = wordSet('ministry|department|company|organisation|organization|body|institution|agency|group|firm');

/** "its parent ministry, the Ministry of Ports", "its parent company is Aldia Cranes": what is so called is the whole of whose it is. */
export const ofParent: Rule = ofNouns(parents, (reading, phrase, at) => {
  if (reading.tokens[phrase.to - 2]?.lower !== 'parent') return [];
  const parts = relativeOwner(reading, at) ?? [ownerOf(reading, phrase)].filter((owner) => owner !== undefined);
  const apposed = oneOf(reading.nodes[at + 1]?.kind ?? '', 'comma|dash|open') ? phraseNode(reading, at + 2) : undefined;
  const clause = reading.clauses.find(
    ({ verb, voice, subject }) => verb.lemma === 'be' && voice === 'active' && !verb.negated && subject[0] === phrase,
  );
  const named = clause ? clause.object : apposed?.mention?.kind === 'name' ? [apposed] : [];
  return entitiesOf(reading, named)
    .filter((whole) => isActor(whole) && !whole.viaOwner && !whole.pronoun && !oneOf(whole.referent.label, 'Person|Country|Place'))
    .flatMap((tail) => parts.flatMap((head): ClaimDraft[] => make(reading, 'PART_OF', { head, tail }, phrase, 'part.parent')));
});
