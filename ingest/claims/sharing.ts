/** Verbs that go on with the subject of a clause before them. */
import type { Phrase } from '../mentions/phrase.ts';
import type { Clause } from './clause.ts';
import { isBarePast } from './steps.ts';

/** The subject of the clause before that a verb without one of its own goes on with. */
export function sharedSubject(before: readonly Clause[]): readonly Phrase[] {
  const previous = sharing(before);
  return previous ? (previous.voice === 'passive' ? previous.object : previous.subject) : [];
}

/** "welcomed the progress | made (by B) | and urged A": a bare participle that says more of the object of the verb before it. */
const isOfObject = ({ verb, voice, subject, object: [what] }: Clause, before: readonly Clause[]): boolean =>
  voice === 'passive' &&
  isBarePast(verb) &&
  subject.length === 0 &&
  what !== undefined &&
  before.some((other) => other.voice === 'active' && other.verb.lemma !== 'be' && other.object.includes(what));

/** "as may be required by B": a passive with nothing that it is said of. */
const isBarren = ({ verb, voice, object }: Clause): boolean => voice === 'passive' && object.length === 0 && verb.from < verb.main;

/** "urges States that have not signed | to do so, and calls on": a relative clause after which the clause around it has gone on. */
const isClosed = ({ at }: Clause, before: readonly Clause[]): boolean =>
  before.some(
    ({ verb, governor, at: from }) =>
      from > at && verb.form === 'infinitive' && governor !== undefined && governor.at < at && governor.control !== 'relative',
  );

/** The clause whose subject the next one shares. */
export function sharing(before: readonly Clause[]): Clause | undefined {
  const spoken = before.filter((clause) => clause.verb.form === 'finite' && !isOfObject(clause, before));
  // "A and B, which share the river, signed C and set up D": not by what a relative clause says of them
  const finite =
    spoken.at(-1)?.control !== 'relative' || isClosed(spoken.at(-1)!, before)
      ? spoken.filter(({ control }) => control !== 'relative')
      : spoken;
  // "shall make such arrangements | as may be required by B | and shall assist C": not with what nobody is the subject of
  const named = finite.filter(({ voice, subject, object }) => (voice === 'passive' ? object : subject).length > 0);
  if (named.length > 0 && named.length < finite.length && finite.at(-1) !== named.at(-1) && isBarren(finite.at(-1)!)) return named.at(-1);
  // A bare past form after a noun ("all actors involved") is seldom a main verb: one with auxiliaries or in the present comes first.
  return finite.findLast((clause) => clause.verb.from < clause.verb.main || clause.verb.present) ?? finite.at(-1);
}
