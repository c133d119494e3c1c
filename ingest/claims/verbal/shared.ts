/** What the rules for verbs share: the words of a clause, and a claim in them. */
import type { Span } from '../../../graph/model/span.ts';
import type { Status } from '../../../graph/ontology/statuses.ts';
import type { Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { settle, type End } from '../ends.ts';
import { spanOf, type Reading } from '../reading.ts';

/**
 * Reads one clause. `said` is what the verb itself says in it, `given` the clause as it stands, without the doers that are
 * named elsewhere.
 */
export interface ClauseRule {
  (reading: Reading, clause: Clause, status: Status, said: readonly ClaimDraft[], given: Clause): ClaimDraft[];
  /** The verbs whose clauses it is asked of; of all, where there are none. */
  readonly verbs?: Pick<ReadonlySet<string>, 'has'>;
  /** The prepositions of which a clause must have one; any clause will do, where there are none. */
  readonly links?: readonly string[];
}
/** A rule that only some verbs make speak: it need not be asked of other clauses. */
export const ofVerbs = (verbs: Pick<ReadonlySet<string>, 'has'>, rule: ClauseRule): ClauseRule => Object.assign(rule, { verbs });
/** A rule that speaks of what stands behind some prepositions. */
export const ofLinks = (links: readonly string[], rule: ClauseRule): ClauseRule => Object.assign(rule, { links });

/** The claim between two ends whose cue is the verb of a clause, with all the words of the clause around it. */
export function claimOf(
  reading: Reading,
  clause: Clause,
  { head, tail }: { readonly head: End; readonly tail: End },
  { type, status, negated, rule, noDate }: Pick<ClaimDraft, 'type' | 'status' | 'negated' | 'rule' | 'noDate'>,
): ClaimDraft {
  return {
    head: head.referent,
    type,
    tail: tail.referent,
    status,
    negated,
    subject: head.span,
    cue: cueOf(reading, clause),
    object: tail.span,
    scope: scopeOf(reading, clause),
    sum: undefined,
    rule,
    doubts: [...settle({ head, tail }), ...(hasOwnSubject(clause) ? [] : (['borrowed'] as const))],
    attributedTo: undefined,
    date: undefined,
    noDate,
  };
}

/** Whether who acts stands in the clause itself, or before it as what a relative clause speaks of. */
function hasOwnSubject({ control }: Clause): boolean {
  return control === 'own' || control === 'relative';
}

export function cueOf(reading: Reading, clause: Clause): Span {
  return spanOf(reading, clause.verb.from, clause.verb.to);
}

/** The words of a clause: from its first phrase to its last, whichever side of the verb they stand. */
export function scopeOf(reading: Reading, clause: Clause): Span {
  const first = Math.min(clause.verb.from, ...clause.subject.map((phrase) => phrase.from), ...clause.object.map((phrase) => phrase.from));
  const last = reading.nodes[Math.max(clause.end - 1, clause.at)]!;
  return { start: reading.tokens[first]!.start, end: reading.tokens[Math.max(last.to, clause.verb.to) - 1]!.end };
}
