/** "The Summit saw the participation of A and B", "Taking part in the Summit were A and B": who is there, said with the event first. */
import type { Status } from '../../../graph/ontology/statuses.ts';
import type { Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { listAt } from '../lists.ts';
import type { Found, Reading } from '../reading.ts';
import { wordOf } from '../steps.ts';
import { oneOf, wordSet } from '../../words.ts';
import { participants } from './participants.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';

const having = wordSet('include|see|feature|involve|enjoy|mark|have|witness');
const presence = wordSet('participation|attendance|presence|involvement');

/** Who takes part in what the clause says the participation of. */
export const participationOf: ClauseRule = ofVerbs(new Set([...having, 'be']), (reading, clause, status) => {
  if (clause.voice !== 'active' || clause.verb.negated) return [];
  const [noun] = clause.object;
  const at = noun ? reading.nodes.indexOf(noun) : -1;
  if (noun && having.has(clause.verb.lemma) && presence.has(noun.head)) {
    const first = reading.nodes[at + 2];
    if (wordOf(reading.nodes[at + 1]) !== 'of' || first?.kind !== 'phrase') return [];
    return claims(reading, clause, status, eventsIn(entitiesOf(reading, clause.subject)), listAt(reading.nodes, at + 2).members);
  }
  const opening = clause.verb.lemma === 'be' && clause.subject.length === 0 ? openingBefore(reading, clause) : undefined;
  if (!opening) return [];
  const where = [...opening.object, ...(opening.complements.get('in') ?? []), ...(opening.complements.get('at') ?? [])];
  return claims(reading, clause, status, eventsIn(entitiesOf(reading, where)), clause.object);
});

/** "Taking part in the Summit | were": the participle that opens the sentence, with nothing between but what it takes. */
function openingBefore({ clauses, nodes }: Reading, clause: Clause): Clause | undefined {
  const opening = clauses.find(({ at, verb }) => at <= 1 && verb.form === 'gerund');
  const opens = opening && oneOf(opening.verb.lemma, 'take_part|participate|attend|join|speak');
  return opens && nodes.slice(opening.at + 1, clause.at).every(({ kind }) => oneOf(kind, 'phrase|preposition|adverb|conjunction'))
    ? opening
    : undefined;
}

const eventsIn = (found: readonly Found[]): Found[] =>
  found.filter(({ referent }) => oneOf(referent.label, 'Event|Initiative')).slice(0, 1);

function claims(
  reading: Reading,
  clause: Clause,
  status: Status,
  events: readonly Found[],
  people: Parameters<typeof participants>[1],
): ClaimDraft[] {
  return participants(reading, people)
    .filter((found) => isActor(found) && !found.viaOwner)
    .flatMap((head) =>
      events.map((tail) =>
        claimOf(
          reading,
          clause,
          { head, tail },
          { type: 'PARTICIPATES_IN', status: status === 'ongoing' ? 'done' : status, negated: false, rule: 'attendance.of' },
        ),
      ),
    );
}
