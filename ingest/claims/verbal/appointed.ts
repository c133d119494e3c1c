/** What somebody is made or welcomed as: "designated the Agency as operator of X", "welcomed Kenya as a member", "holds the presidency of X". */
import { allows, type RelationType } from '../../../graph/ontology/relations.ts';
import type { Status } from '../../../graph/ontology/statuses.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { foundInside } from '../found.ts';
import { listAt } from '../lists.ts';
import type { Found, Reading } from '../reading.ts';
import { served } from './serving.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const naming = wordSet('appoint|designate|name|nominate|select|choose|elect|confirm|identify');
const receiving = wordSet('welcome|admit|accept|receive');
const holding = wordSet('hold|assume|take|take_over|take_up|have|exercise');
const member = wordSet('member|signatory|party');
const chair = wordSet('presidency|co-presidency|chair|chairmanship|co-chairmanship|chairpersonship|leadership');

/** What an object is made or welcomed as, and what a subject takes over. */
export const appointed: ClauseRule = ofVerbs(new Set([...holding, ...naming, ...receiving]), (reading, clause, status) => {
  if (clause.verb.negated) return [];
  const { lemma } = clause.verb;
  const among = lemma === 'have' && clause.complements.get('as')?.some(({ head }) => head === 'member') === true; // "has A and B as members"
  if (holding.has(lemma) && !among) return clause.object.flatMap((phrase) => chairOf(reading, clause, phrase, status));
  const named = naming.has(lemma);
  if (!named && !among && !receiving.has(lemma)) return [];
  const heads = actorsIn(reading, clause.object).filter(({ referent }) => referent.label !== 'Person');
  if (heads.length === 0) return [];
  // "was elected | chair of the Forum"
  const next = reading.nodes[clause.at + 1];
  const bare = named && clause.voice === 'passive' && next?.kind === 'phrase' && served[next.head] === 'LEADS' ? [next] : [];
  return (clause.complements.get('as') ?? bare).flatMap((role) => {
    const isMember = member.has(role.head);
    if (!isMember && !(named && Object.hasOwn(served, role.head))) return [];
    const told = wholesOf(reading, role);
    // "elected A as chair": of those who elect
    const own = named && clause.voice === 'active' && served[role.head] === 'LEADS';
    const tails = told.length > 0 || !(isMember || own) ? told : actorsIn(reading, clause.subject);
    const type: RelationType = isMember ? 'MEMBER_OF' : served[role.head]!;
    return claims(reading, clause, { heads, tails }, type, isMember && status === 'ongoing' ? 'done' : status);
  });
});

/** "the presidency of the Council", read as one name: what it ends in is led. */
function chairOf(reading: Reading, clause: Clause, { head, mention }: Phrase, status: Status): ClaimDraft[] {
  if (!chair.has(head) || !mention) return [];
  const led = foundInside(
    reading,
    mention.inner.find(({ to }) => to === mention.to),
  );
  return led ? claims(reading, clause, { heads: actorsIn(reading, clause.subject), tails: [led] }, 'LEADS', status) : [];
}

const actorsIn = (reading: Reading, phrases: readonly Phrase[]): Found[] =>
  entitiesOf(reading, phrases).filter((found) => isActor(found) && !found.viaOwner);

/** What the role is in: "as chair of | the Forum". */
function wholesOf(reading: Reading, role: Phrase): Found[] {
  const inside =
    role.mention?.rule === 'noun.office'
      ? foundInside(
          reading,
          role.mention.inner.find(({ to }) => to === role.mention!.to),
        )
      : undefined;
  if (inside) return [inside];
  const at = reading.nodes.indexOf(role);
  const link = reading.nodes[at + 1];
  if (link?.kind !== 'preposition' || !oneOf(link.word, 'of|for|to') || reading.nodes[at + 2]?.kind !== 'phrase') return [];
  return entitiesOf(reading, listAt(reading.nodes, at + 2).members).filter(
    ({ viaOwner, referent }) => !viaOwner && !(link.word === 'for' && referent.guessed),
  );
}

function claims(
  reading: Reading,
  clause: Clause,
  { heads, tails }: { readonly heads: readonly Found[]; readonly tails: readonly Found[] },
  type: RelationType,
  status: Status,
): ClaimDraft[] {
  return heads.flatMap((head) =>
    tails
      .filter((tail) => tail.referent !== head.referent && allows(type, head.referent.label, tail.referent.label))
      .map((tail) => claimOf(reading, clause, { head, tail }, { type, status, negated: false, rule: 'appointed.as' })),
  );
}
