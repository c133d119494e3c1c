/** "At the request of A, B did …", "Following a call by A, B did …": who asks for a deed calls on who does it. */
import type { Status } from '../../../graph/ontology/statuses.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { complementsOf, type Clause } from '../clause.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { listAt } from '../lists.ts';
import type { Reading } from '../reading.ts';
import { kind, wordOf } from '../steps.ts';
import { claimOf, type ClauseRule, ofLinks } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const requests = wordSet('request|invitation|behest|instigation|urging|insistence|direction');
/** What a deed may follow: "in response to a request from A", "following a call by A". */
const followed = wordSet('request|invitation|call|demand|plea|instruction|recommendation');

/** Each of those at whose request something is done calls on who does it. */
export const requestedBy: ClauseRule = ofLinks(
  ['at', 'following', 'after', 'upon', 'in response to', 'further to'],
  (reading, clause, status) => {
    if (clause.verb.form !== 'finite' || clause.verb.negated || clause.verb.lemma === 'be') return [];
    const request = complementsOf(clause, 'at').find((phrase) => requests.has(phrase.head));
    const named = request ? askersAt(reading, request, 'of') : followedBy(reading, clause);
    const askers = entitiesOf(reading, named).filter((each) => isActor(each) && !each.viaOwner);
    if (askers.length === 0) return [];
    const asked = entitiesOf(reading, clause.subject).filter((each) => isActor(each) && !each.viaOwner);
    // "shall convene at the request of A": whenever A will ask
    const rule = reading.clauses.some(({ verb, at }) => at <= clause.at && oneOf(reading.tokens[verb.from]!.lower, 'shall|may'));
    const done: Status = rule ? 'planned' : status === 'ongoing' ? 'ongoing' : 'done';
    return askers.flatMap((head) =>
      asked
        .filter((tail) => tail.referent !== head.referent)
        // The day is that of what was done, and not of the request.
        .map((tail) =>
          claimOf(reading, clause, { head, tail }, { type: 'CALLS_ON', status: done, negated: false, rule: 'requested', noDate: true }),
        ),
    );
  },
);

/** Whose request it is: who is named after it, or before it in the genitive. */
function askersAt({ nodes }: Reading, request: Phrase, links: string): readonly Phrase[] {
  const at = nodes.indexOf(request);
  const [owner, own] = [nodes[at - 1], nodes[at + 2]];
  if (!oneOf(wordOf(nodes[at + 1]), links) || own?.kind !== 'phrase') return owner?.kind === 'phrase' && owner.possessive ? [owner] : [];
  return oneOf(own.determiner, 'its|their') ? [] : listAt(nodes, at + 2).members; // "meets at the request of its Chair"
}

/** "in response to a call by A", where nobody else is asked: "after a request from A to B". */
function followedBy(reading: Reading, clause: Clause): readonly Phrase[] {
  const request = complementsOf(clause, 'following', 'after', 'upon', 'in response to', 'further to').find(({ head }) =>
    followed.has(head),
  );
  const askers = request ? askersAt(reading, request, 'of|by|from') : [];
  const last = askers.at(-1);
  const next = last ? reading.nodes.indexOf(last) + 1 : 0;
  return kind(reading.nodes[next], 'to') === 'preposition' ? [] : askers;
}
