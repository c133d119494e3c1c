/** Organs spoken of for the first time: "The Alliance has a Board", "The Network is supported by a secretariat". */
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf } from '../ends.ts';
import { isPart } from '../belonging.ts';
import { found, make, type Rule } from './shared.ts';

/** What an organ does for the whole. */
const serving = /^(?:govern|lead|manage|oversee|run|support|assist|advise|steer|direct|administer|supervise|coordinate|guide|chair|head)$/u;

/** An organ without a name of its own is a part of what has it, or of what it governs or serves. */
export const ownOrgan: Rule = (reading, phrase, at) => {
  const organ = /^an?$/u.test(phrase.determiner) ? found(reading, phrase) : undefined;
  if (organ?.referent.label !== 'Body' || organ.referent.plural) return [];
  const clause = reading.clauses.find(
    ({ verb, voice, object, subject }) =>
      !verb.negated &&
      verb.form === 'finite' &&
      ((verb.lemma === 'have' && voice === 'active' && object.includes(phrase)) ||
        (serving.test(verb.lemma) && voice === 'passive' && !organ.referent.named && subject.includes(phrase))),
  );
  if (!clause) return [];
  return entitiesOf(reading, clause.voice === 'passive' ? clause.object : clause.subject)
    .filter((whole) => !whole.viaOwner && !whole.referent.plural && isPart(organ, whole))
    .flatMap((tail): ClaimDraft[] => make(reading, 'PART_OF', { head: organ, tail }, reading.nodes[at]!, 'members.organ'));
};
