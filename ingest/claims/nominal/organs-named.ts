/** Organs that a noun for them names: "X has two subsidiary bodies: A and B", "The organs of X are A and B", "each component within X, including A". */
import { belongingOf, isPart } from '../belonging.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { examplesAt } from '../examples.ts';
import { listAt } from '../lists.ts';
import type { Reading } from '../reading.ts';
import { ownerOf } from '../references.ts';
import { hasMembers } from './members-at.ts';
import { following, found, make, phraseNode } from './shared.ts';
import { oneOf } from '../../words.ts';

/** Words for the organs of a whole. */
export const partWords = new Set(
  'division department directorate section unit branch organ committee subcommittee group subgroup body office subsidiary bureau arm pillar component chapter'.split(
    ' ',
  ),
);

/** "X has two subsidiary bodies: A and B": what is named after the word for organs is part of who has them. */
export function named(reading: Reading, phrase: Phrase): ClaimDraft[] {
  const has = reading.clauses.find(
    (each) =>
      each.verb.lemma === 'have' &&
      each.voice === 'active' &&
      !each.verb.negated &&
      (each.object[0] === phrase || reading.nodes[each.at + 1] === phrase),
  );
  if (!has) return asOrgans(reading, phrase);
  const whole = entitiesOf(reading, has.subject)[0];
  if (!whole || whole.viaOwner || whole.referent.guessed) return [];
  const after = reading.nodes.indexOf(phrase) + 1;
  const listed = reading.nodes[after]?.kind === 'colon' && phraseNode(reading, after + 1) ? listAt(reading.nodes, after + 1).members : [];
  return entitiesOf(reading, listed.length > 0 ? listed : has.object.filter((each) => each !== phrase))
    .filter((part) => belongingOf(part, whole) === 'PART_OF' || (listed.length > 1 && isActor(part) && !part.viaOwner)) // also of a fund
    .flatMap((head) => make(reading, 'PART_OF', { head, tail: whole }, phrase, 'members.parts'));
}

/** "The organs of the Union are A and B", "The Council's committees are A and B": what the clause says they are is part of whose they are. */
function asOrgans(reading: Reading, phrase: Phrase): ClaimDraft[] {
  const clause = reading.clauses.find(
    ({ verb, voice, subject }) => oneOf(verb.lemma, 'be|include|comprise') && voice === 'active' && !verb.negated && subject[0] === phrase,
  );
  const whole = clause && ownerOf(reading, phrase);
  if (!clause || !whole || whole.viaOwner || whole.referent.guessed) return [];
  return entitiesOf(reading, clause.object)
    .filter((part) => part.referent !== whole.referent && isPart(part, whole))
    .flatMap((head) => make(reading, 'PART_OF', { head, tail: whole }, phrase, 'members.parts'));
}

/** "each component within the Network, including A and B", "the organs of the Union, namely A and B": what is named is part of the whole. */
export function components(reading: Reading, phrase: Phrase, at: number): ClaimDraft[] {
  const link = following(reading, at, /^(?:of|within|in)$/u);
  const owner = phraseNode(reading, at - 1);
  const whole = link ? found(reading, link.phrase) : owner?.possessive ? found(reading, owner) : undefined; // "the Council's two committees, namely A and B"
  if (!whole || !hasMembers(whole.referent)) return [];
  const { examples } = examplesAt(reading.nodes, (link?.at ?? at) + 1, { ...phrase, plural: true, mention: undefined }); // whatever the word for parts is taken for
  return entitiesOf(reading, examples)
    .filter((part) => isActor(part) && !part.viaOwner && part.referent !== whole.referent)
    .flatMap((head) => make(reading, 'PART_OF', { head, tail: whole }, phrase, 'members.parts'));
}
