/** New members: "The Alliance welcomed A and B as new members", "In May we admitted three new members: A, B and C". */
import { singular } from '../../lexicon/singular.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { hasMembers } from '../nominal/members-at.ts';
import { entitiesOf, isActor } from '../ends.ts';
import type { Reading } from '../reading.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { wordSet } from '../../words.ts';

const welcoming = wordSet('welcome|admit|accept|approve|gain|receive');

/** Those whom a network or an organisation welcomes as members belong to it. */
export const newMembers: ClauseRule = ofVerbs(welcoming, (reading, clause) => {
  const { verb, voice, object, subject, complements } = clause;
  if (verb.negated || verb.form !== 'finite' || object.length === 0) return [];
  const isMembers = (phrase: Phrase | undefined): boolean => phrase !== undefined && singular(phrase.head) === 'member';
  const named = complements.get('as')?.some(isMembers) === true;
  if (!named && !isMembers(beforeColon(reading, object[0]!))) return [];
  const [whole] = entitiesOf(reading, voice === 'passive' ? [] : subject);
  if (!whole || whole.viaOwner || !hasMembers(whole.referent)) return [];
  return entitiesOf(reading, object)
    .filter((member) => isActor(member) && !member.viaOwner && member.referent !== whole.referent)
    .map((head) =>
      claimOf(reading, clause, { head, tail: whole }, { type: 'MEMBER_OF', status: 'done', negated: false, rule: 'members.new' }),
    );
});

/** "three new members: | A": what a list after a colon lists. */
function beforeColon({ nodes }: Reading, first: Phrase): Phrase | undefined {
  const at = nodes.indexOf(first);
  const listed = nodes[at - 1]?.kind === 'colon' ? nodes[at - 2] : undefined;
  return listed?.kind === 'phrase' ? listed : undefined;
}
