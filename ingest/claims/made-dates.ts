/** When things were made, for claims of who made them whose own sentence does not say it: "Since the Fund was launched in May 2015, it has …". */
import type { Referent } from '../entities/discourse.ts';
import type { Span } from '../../graph/model/span.ts';
import type { DateMention } from '../qualifiers/dates.ts';
import { oneOf, wordSet } from '../words.ts';
import { entitiesOf } from './ends.ts';
import type { DatedAt, Outlined } from './locate.ts';
import { spanOf, type Reading } from './reading.ts';

const making = wordSet('establish|set_up|create|found|launch|form|inaugurate|constitute|open|start');

/** What a clause without a maker says to be made, and where its date can stand. */
export function madeIn(reading: Reading): { readonly thing: Referent; readonly scope: Span } | undefined {
  const clause = reading.clauses.find(
    ({ verb, voice, subject, object }) =>
      making.has(verb.lemma) &&
      verb.form === 'finite' &&
      verb.from < verb.main &&
      !verb.negated &&
      (voice === 'passive' ? subject.length === 0 : oneOf(verb.lemma, 'open|start') && object.length === 0),
  );
  if (!clause) return undefined;
  const [thing, ...others] = entitiesOf(reading, clause.voice === 'passive' ? clause.object : clause.subject);
  if (!thing || others.length > 0 || thing.viaOwner || !thing.referent.named) return undefined;
  const next = reading.clauses.find(({ at, verb }) => at > clause.at && verb.form === 'finite');
  return { thing: thing.referent, scope: spanOf(reading, clause.verb.from, next ? next.verb.from : reading.tokens.length) };
}

/** The things of one document whose making has one date. */
export class MadeDates {
  readonly #dates = new Map<Referent, DatedAt | 'several'>();

  keep(thing: Referent, { role }: DateMention, told: DatedAt): void {
    if (oneOf(role, 'by|since|until|over')) return;
    const known = this.#dates.get(thing);
    if (known === undefined) this.#dates.set(thing, told);
    else if (known !== 'several' && known.value !== told.value) this.#dates.set(thing, 'several');
  }

  /** Once the text is read: of each thing among the ends of claims when it was made, by the index of the end. */
  among(ends: readonly Referent[]): ReadonlyMap<number, DatedAt> {
    const dated = new Map<number, DatedAt>();
    ends.forEach((referent, end) => {
      const known = this.#dates.get(referent);
      if (known !== undefined && known !== 'several') dated.set(end, known);
    });
    return dated;
  }
}

/** A claim of who made a thing with the date on which it was made, where its own sentence tells none. */
export function withMadeDate(claim: Outlined, dates: ReadonlyMap<number, DatedAt>): Outlined {
  const told = claim.type === 'ESTABLISHES' && claim.date === undefined && !claim.negated ? dates.get(claim.tail) : undefined;
  const [evidence] = claim.evidence;
  return told ? { ...claim, date: told.value, evidence: [{ ...evidence, date: told.at }] } : claim;
}
