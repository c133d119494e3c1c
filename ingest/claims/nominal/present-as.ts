/** Whom a noun says to be at an event: "was an observer at the Summit", "a speaker at the Ports Week", "the Harbour Agency's delegation to the Conference". */
import { entitiesOf, isActor, isGathering } from '../ends.ts';
import { foundInside } from '../found.ts';
import { listAt } from '../lists.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { Found, Reading } from '../reading.ts';
import { ownerOf } from '../references.ts';
import { participants } from '../verbal/participants.ts';
import { describedBy } from './described.ts';
import { clauseStatus, following, hasOwnerBefore, headWord, make, ofNouns, type Rule } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** Those who come to an event, as nouns. */
const present = wordSet(
  'observer|observers|speaker|speakers|panellist|panellists|panelist|panelists|exhibitor|exhibitors|participant|participants|attendee|attendees|presenter|presenters|guest|guests|guest of honour|contestant|contestants|finalist|finalists',
);
const sent = wordSet('delegation|delegations|envoy');
const coming = new Set([...present, ...sent]);

/** Who is said to be one of those who are there, or to send them. */
export const presentAs: Rule = ofNouns(coming, (reading, phrase, at) => {
  const sends = sent.has(phrase.head);
  const from = following(reading, at, /^(?:of|from)$/u);
  const joins = phrase.head.startsWith('participant');
  const target = following(reading, from ? listAt(reading.nodes, from.at).end - 1 : at, sends ? /^(?:to|at)$/u : /^(?:at|in)$/u);
  const events = target
    ? entitiesOf(reading, listAt(reading.nodes, target.at).members).filter(
        (found) => (isGathering(found) || (joins && oneOf(found.referent.label, 'Initiative|Programme'))) && !found.viaOwner,
      )
    : [];
  if (events.length === 0) return [];
  const described = sends ? undefined : describedBy(reading, phrase, at);
  if (described?.clause?.verb.negated) return [];
  const there = sends ? sendersOf(reading, phrase, at, from?.phrase) : (described?.of ?? describedAmong(reading, phrase));
  const status = clauseStatus(reading, at);
  return there
    .filter((head) => isActor(head) && !head.viaOwner)
    .flatMap((head) =>
      events.flatMap((tail) =>
        make(reading, 'PARTICIPATES_IN', { head, tail }, headWord(phrase), 'attendance.as', status === 'planned' ? status : 'done'),
      ),
    );
});

/** "will be | among the exhibitors at": the subject of the clause. */
function describedAmong(reading: Reading, phrase: Phrase): readonly Found[] {
  const clause = reading.clauses.find(
    ({ verb, complements }) => verb.lemma === 'be' && !verb.negated && complements.get('among')?.includes(phrase),
  );
  return clause ? participants(reading, clause.subject) : [];
}

/** "A's delegation", "the A delegation", "a delegation of A"; a delegation that nobody is said to send stands for itself. */
function sendersOf(reading: Reading, phrase: Phrase, at: number, from: Phrase | undefined): readonly Found[] {
  if (from) return entitiesOf(reading, listAt(reading.nodes, reading.nodes.indexOf(from)).members);
  const owner = hasOwnerBefore(reading, phrase, at) ? ownerOf(reading, phrase) : foundInside(reading, phrase.mention?.inner.at(-1));
  return owner ? [owner] : entitiesOf(reading, [phrase]);
}
