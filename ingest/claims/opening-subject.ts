/** Whom the first sentences of a text are about. */
import type { Referent } from '../entities/discourse.ts';
import { isActorReferent } from './ends.ts';
import type { Reading } from './reading.ts';

/** "Open Shore is a network of …": whom the first sentence of a text says what it is. */
export function definedIn({ index, clauses, resolved }: Reading): Referent | undefined {
  const main = index === 0 ? clauses.find(({ verb }) => verb.form === 'finite') : undefined;
  const [subject, ...others] = main?.verb.lemma === 'be' && main.verb.present && !main.verb.negated ? main.subject : [];
  const referent = subject?.mention?.kind === 'name' && others.length === 0 ? resolved.get(subject.mention) : undefined;
  return referent?.plural ? undefined : referent;
}

/** "Tide Share celebrated its tenth anniversary. … we": a name of several words that the sentence before says something of, though it does not tell what it names. */
export function subjectUntold(reading: Reading): Referent | undefined {
  // "Founded in 2012, Tide Share promotes": not the participle before it
  const main = reading.clauses.find(({ verb, subject, at }) => verb.form === 'finite' && (subject.length > 0 || at > 0));
  const [subject, ...others] = (main?.voice === 'passive' ? main.object : main?.subject) ?? [];
  const referent = subject?.mention?.kind === 'name' && others.length === 0 ? reading.resolved.get(subject.mention) : undefined;
  if (!referent?.guessed || referent.plural || !isActorReferent(referent)) return undefined;
  return subject!.mention!.name.includes(' ') || /\p{Ll}\p{Lu}/u.test(subject!.mention!.name) ? referent : undefined;
}
