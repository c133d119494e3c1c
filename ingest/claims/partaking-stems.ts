/** Words before a list that say who takes part in what is run: "The following partners are involved in the Project:", "The Project brings together:". */
import type { Phrase } from '../mentions/phrase.ts';
import { announces } from './announcing.ts';
import type { Clause } from './clause.ts';
import { entitiesOf } from './ends.ts';
import type { Reading, Stem } from './reading.ts';
import { oneOf, wordSet } from '../words.ts';

/** What others take part in. */
const run = wordSet('Initiative|Programme|Event');
const takingPart = wordSet('participate|take_part|collaborate|partner|engage|cooperate|work_together');
const gathering = wordSet('bring_together|involve|include|unite|gather|engage|comprise|consist_of');
/** Nouns that only announce who is listed. */
const those = wordSet(
  'partner|organisation|organization|institution|company|university|stakeholder|body|entity|actor|participant|country|institute|agency',
);

/** Of what the items below such words are partners; `undefined` where the words say nothing of the kind. */
export function partakingStem(reading: Reading): Stem | undefined {
  const { clauses } = reading;
  const last = clauses.at(-1);
  if (!last || clauses.some(({ verb }) => verb.negated)) return undefined;
  const before = oneOf(last.verb.lemma, 'include|be') && last.voice === 'active' ? clauses.at(-2) : undefined;
  const about =
    partsIn(reading, last, last) ??
    (before && sharesSubject(before, last) ? partsIn(reading, before, last) : undefined) ??
    gathered(reading, last);
  return (
    about && {
      referents: [about],
      status: undefined,
      fact: { fact: about.label === 'Event' ? 'attendant' : 'partner', label: 'partners', about },
    }
  );
}

const subjectOf = ({ voice, object, subject }: Clause): readonly Phrase[] => (voice === 'passive' ? object : subject);

/** "stakeholders | involved in the Project | include": both are said of them. */
const sharesSubject = (before: Clause, last: Clause): boolean => subjectOf(before).some((phrase) => last.subject.includes(phrase));

/** In what those take part whom the words announce. */
function partsIn(reading: Reading, clause: Clause, last: Clause) {
  const takes =
    clause.voice === 'passive' ? clause.verb.lemma === 'involve' || clause.verb.lemma === 'engage' : takingPart.has(clause.verb.lemma);
  const [who] = subjectOf(clause);
  const opening = reading.nodes[0];
  const announced = [who, opening?.kind === 'phrase' ? opening : undefined].some(
    (phrase) => phrase && (announces(reading.tokens, phrase) || last !== clause),
  );
  return takes && announced ? ofRun(reading, clause.complements.get('in') ?? []) : undefined;
}

/** "The Project brings together the following partners:" */
function gathered(reading: Reading, clause: Clause) {
  const [who, ...others] = clause.object;
  const listed =
    who === undefined
      ? gathering.has(clause.verb.lemma)
      : announces(reading.tokens, who) && (who.head === '' || who.head === 'following' || those.has(who.head));
  return clause.voice === 'active' && gathering.has(clause.verb.lemma) && listed && others.length === 0
    ? ofRun(reading, clause.subject)
    : undefined;
}

function ofRun(reading: Reading, phrases: readonly Phrase[]) {
  const [found, ...others] = entitiesOf(reading, phrases);
  return found && others.length === 0 && !found.viaOwner && run.has(found.referent.label) ? found.referent : undefined;
}
