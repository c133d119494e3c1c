/** When things were made, for claims of who made them whose own sentence does not say it: "Since the Fund was launched in May 2015, it has …". */
import type { RelationType } from '../../graph/ontology/relations.ts';
import type { Span } from '../../graph/model/span.ts';
import type { Referent } from '../entities/discourse.ts';
import type { DateMention } from '../qualifiers/dates.ts';
import { oneOf } from '../words.ts';
import { entitiesOf } from './ends.ts';
import type { DatedAt, Outlined } from './locate.ts';
import { spanOf, type Reading } from './reading.ts';

/** What is done to a thing once, by the verb. */
const deeds: ReadonlyMap<string, RelationType> = new Map([
  ...'establish set_up create found launch form inaugurate constitute open start'.split(' ').map((verb) => [verb, 'ESTABLISHES'] as const),
  ...'adopt approve pass endorse enact'.split(' ').map((verb) => [verb, 'ADOPTS'] as const),
  ...'do sign conclude'.split(' ').map((verb) => [verb, 'ADOPTS'] as const),
  ...'publish release issue'.split(' ').map((verb) => [verb, 'PUBLISHES'] as const),
]);

/** What is done to an agreement: "the Agreement, done at The Hague on 11 May". */
const signing: ReadonlySet<string> = new Set(['do', 'sign', 'conclude']);

/** A deed that a clause tells without who did it, and where its date can stand. */
export interface MadeThing {
  readonly thing: Referent;
  readonly type: RelationType;
  readonly scope: Span;
}

/** "The Fund was launched in May", "the Centre will open in 2025": what a clause without a maker says to be made. */
export function madeIn(reading: Reading): MadeThing | undefined {
  const clause = reading.clauses.find(
    ({ verb, voice, subject, object }) =>
      deeds.has(verb.lemma) &&
      verb.form === 'finite' &&
      (verb.from < verb.main || (voice === 'passive' && signing.has(verb.lemma))) &&
      !verb.negated &&
      (voice === 'passive' ? subject.length === 0 : oneOf(verb.lemma, 'open|start') && object.length === 0),
  );
  if (!clause) return undefined;
  const [thing, ...others] = entitiesOf(reading, clause.voice === 'passive' ? clause.object : clause.subject);
  if (!thing || others.length > 0 || thing.viaOwner || !thing.referent.named) return undefined;
  if (signing.has(clause.verb.lemma) && !oneOf(thing.referent.label, 'LegalAct|Policy')) return undefined;
  const next = reading.clauses.find(({ at, verb }) => at > clause.at && verb.form === 'finite');
  const scope = spanOf(reading, clause.verb.from, next ? next.verb.from : reading.tokens.length);
  return { thing: thing.referent, type: deeds.get(clause.verb.lemma)!, scope };
}

/** The dates of deeds by their type. */
export type DatesByType = ReadonlyMap<RelationType, DatedAt>;

/** The things of one document to which something was done on one date. */
export class MadeDates {
  readonly #dates = new Map<Referent, Map<RelationType, DatedAt | 'several'>>();

  keep({ thing, type }: Pick<MadeThing, 'thing' | 'type'>, { role }: DateMention, told: DatedAt): void {
    if (oneOf(role, 'by|since|until|over')) return;
    let dates = this.#dates.get(thing);
    if (!dates) this.#dates.set(thing, (dates = new Map()));
    const known = dates.get(type);
    if (known === undefined) dates.set(type, told);
    else if (known !== 'several' && known.value !== told.value) dates.set(type, 'several');
  }

  /** Once the text is read: of each thing among the ends of claims what was done to it when, by the index of the end. */
  among(ends: readonly Referent[]): ReadonlyMap<number, DatesByType> {
    const dated = new Map<number, DatesByType>();
    ends.forEach((referent, end) => {
      const sure = [...(this.#dates.get(referent) ?? [])].flatMap(([type, told]) => (told === 'several' ? [] : [[type, told] as const]));
      if (sure.length > 0) dated.set(end, new Map(sure));
    });
    return dated;
  }
}

/** A claim with the date of the deed that it tells, where its own sentence tells none. */
export function withMadeDate(claim: Outlined, dates: ReadonlyMap<number, DatesByType>): Outlined {
  const lacks = claim.date === undefined && !claim.negated && (claim.status === 'done' || claim.type === 'ESTABLISHES');
  const told = lacks ? dates.get(claim.tail)?.get(claim.type) : undefined;
  const [evidence] = claim.evidence;
  return told ? { ...claim, date: told.value, evidence: [{ ...evidence, date: told.at }] } : claim;
}
