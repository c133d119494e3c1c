/** What reading a sentence by its verbs gives: one clause per verb group. */
import type { Phrase } from '../mentions/phrase.ts';
import type { VerbGroup } from './verb-group.ts';

/** Who does what to whom: a verb group with its arguments, each a list since phrases coordinate. */
export interface Clause {
  readonly verb: VerbGroup;
  /** Index of the verb among the nodes. */
  readonly at: number;
  /** Who acts; of a passive the "by" phrase. */
  readonly subject: readonly Phrase[];
  readonly object: readonly Phrase[];
  /** Objects of prepositions after the verb (and before it, where they open the sentence), by preposition. */
  readonly complements: ReadonlyMap<string, readonly Phrase[]>;
  /** Joint actors: "together with A and B". */
  readonly joint: readonly Phrase[];
  readonly voice: 'active' | 'passive';
  /** The clause whose verb governs this infinitive or gerund. */
  readonly governor: Clause | undefined;
  /** How the subject was found; `asked`: a noun asks it of them ("its call on A to"); `meant`: it is for them to do ("funding for A to"). */
  readonly control: 'own' | 'subject' | 'object' | 'noun' | 'relative' | 'asked' | 'meant';
  /** Node after the last one that belongs to it. */
  readonly end: number;
}

/** A clause with its parts in one order: objects that are made alike are read much faster than those that are copied with changes. */
export const clauseOf = ({ verb, at, subject, object, complements, joint, voice, governor, control, end }: Clause): Clause => ({
  verb,
  at,
  subject,
  object,
  complements,
  joint,
  voice,
  governor,
  control,
  end,
});

/** What stands after some prepositions in a clause, in the order of these. */
export function complementsOf({ complements }: Clause, ...prepositions: readonly string[]): readonly Phrase[] {
  const found: Phrase[] = [];
  for (const word of prepositions) for (const phrase of complements.get(word) ?? []) found.push(phrase);
  return found;
}
