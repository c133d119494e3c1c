/** "The firms which signed a contract with the Agency include: A, B and C", "Countries funded by the Bank are A and B": who did what the noun says, by their names. */
import type { Phrase } from '../mentions/phrase.ts';
import { clauseOf, type Clause } from './clause.ts';
import { isBarePast } from './steps.ts';
import { oneOf } from '../words.ts';

/** The clauses of a sentence; where one names those of whom another tells, the names stand in that one. */
export function withThoseNamed(clauses: readonly Clause[]): readonly Clause[] {
  const naming = clauses.flatMap((clause) => named(clause) ?? []);
  if (naming.length === 0) return clauses;
  return clauses.map((clause) => {
    if (naming.some(({ by }) => by === clause)) return clause;
    if (clause.control !== 'relative' && clause.verb.form === 'finite' && !isBarePast(clause.verb)) return clause;
    const told = clause.voice === 'passive' ? clause.object : clause.subject;
    const names = naming.find(({ group }) => told.length === 1 && told[0] === group)?.names;
    if (!names) return clause;
    return clauseOf(clause.voice === 'passive' ? { ...clause, object: names } : { ...clause, subject: names });
  });
}

/** Which of several a clause names, and with which names. */
function named(by: Clause): { by: Clause; group: Phrase; names: readonly Phrase[] } | undefined {
  const { verb, voice, subject, object } = by;
  const [group] = subject;
  if (!group?.plural || group.mention?.kind === 'name' || subject.length > 1 || verb.negated || voice !== 'active') return undefined;
  const names = object.filter(({ mention }) => mention?.kind === 'name');
  return oneOf(verb.lemma, 'be|include|comprise') && verb.form === 'finite' && names.length > 0 && names.length === object.length
    ? { by, group, names }
    : undefined;
}
