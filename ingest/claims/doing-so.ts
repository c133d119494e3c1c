/** "urges States that have not yet ratified the Convention to do so", "to consider doing so": the deed that "so" stands for. */
import { clauseOf, type Clause } from './clause.ts';
import type { Node } from './nodes.ts';
import { verbGroup } from './verb-group.ts';
import { wordOf } from './steps.ts';

/** The clause with the deed that a relative clause denies of the same actors, where it only says "do so"; the clause itself elsewhere. */
export function doingSo(clause: Clause, clauses: readonly Clause[], nodes: readonly Node[]): readonly Clause[] {
  const { verb, at, subject } = clause;
  if (verb.lemma !== 'do' || verb.form === 'finite' || wordOf(nodes[at + 1]) !== 'so' || subject.length === 0) return [clause];
  const undone = clauses.filter(
    (each) => each.at < at && each.verb.negated && each.control === 'relative' && each.subject.some((who) => subject.includes(who)),
  );
  if (undone.length === 0) return [clause];
  return undone.map(({ verb: { lemma }, object, complements, joint, voice }) =>
    voice === 'passive'
      ? clause
      : clauseOf({ ...clause, verb: verbGroup({ ...verb, lemma, status: undefined, present: false }), object, complements, joint }),
  );
}
