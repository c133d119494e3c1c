/** Texts that stand on the pages of who publishes them: "was published on the Agency's website", "is available through the Board's portal". */
import { isTextLabel } from '../../../graph/ontology/labels.ts';
import type { Status } from '../../../graph/ontology/statuses.ts';
import { complementsOf } from '../clause.ts';
import { entitiesOf, isActor } from '../ends.ts';
import type { Found } from '../reading.ts';
import { ownerOf } from '../references.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { wordSet } from '../../words.ts';

const posting = wordSet('publish|post|release|upload|issue|make|make_available');
const reachable = wordSet('available|accessible|downloadable|obtainable|online');
const pages = wordSet('website|site|webpage|page|portal|homepage|newsletter|intranet');

/** Whose the pages are publishes the text, where nobody else is said to. */
export const posted: ClauseRule = ofVerbs(new Set([...posting, 'be']), (reading, clause, status, said) => {
  const { verb, voice, object, subject } = clause;
  if (verb.negated || said.some(({ type }) => type === 'PUBLISHES')) return [];
  const passive = voice === 'passive' && posting.has(verb.lemma) && subject.length === 0;
  const found = voice === 'active' && verb.lemma === 'be' && object.some(({ head }) => reachable.has(head));
  if (!passive && !found) return [];
  const texts = entitiesOf(reading, passive ? object : subject).filter(
    ({ referent, viaOwner }) => !viaOwner && isTextLabel(referent.label),
  );
  const page = complementsOf(clause, 'on', 'at', 'through', 'via').find(({ head }) => pages.has(head));
  const head = page && texts.length > 0 ? ownerOf(reading, page) : undefined;
  if (!head || !isActor(head)) return [];
  // "The declarations are published on its website": one after the other
  const told = (tail: Found): Status => (status === 'ongoing' && verb.present && passive && tail.referent.plural ? 'ongoing' : 'done');
  return texts.map((tail) =>
    claimOf(
      reading,
      clause,
      { head, tail },
      {
        type: 'PUBLISHES',
        status: status === 'planned' || status === 'called-for' ? status : told(tail),
        negated: false,
        rule: 'posted.on',
      },
    ),
  );
});
