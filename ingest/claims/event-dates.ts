/** When events were, for claims whose own sentence does not say it: a meeting has its date wherever the text speaks of it. */
import type { Claim } from '../../graph/model/claim.ts';
import type { Span } from '../../graph/model/span.ts';
import type { Referent } from '../entities/discourse.ts';
import type { DateMention } from '../qualifiers/dates.ts';
import type { ClaimDraft } from './draft.ts';
import { entitiesOf } from './ends.ts';
import type { DatedAt, Outlined } from './locate.ts';
import { eventOfLine, meetingOfTitle } from './minutes.ts';
import { spanOf, type Reading } from './reading.ts';

/** The events of one document whose date one sentence told; several dates are several meetings of one name, and none is taken. */
export class EventDates {
  readonly #dates = new Map<Referent, DatedAt | 'several'>();
  readonly #years = new Map<Referent, DatedAt>();

  /** Keeps the date of a claim about an event. */
  note(draft: ClaimDraft, date: DateMention, told: DatedAt): void {
    const event = eventOf(draft);
    if (event && !draft.negated) this.keep(event, date, told);
  }

  /** Keeps when something was. */
  keep(event: Referent, { role }: DateMention, told: DatedAt): void {
    if (role === 'by' || role === 'since' || role === 'until') return;
    const known = this.#dates.get(event);
    if (known === undefined) this.#dates.set(event, told);
    else if (known !== 'several' && known.value !== told.value) this.#dates.set(event, 'several');
  }

  /** Keeps the year that the name of an event tells ("the 2015 Harbour Summit"), for where nothing else says when it was. */
  keepYear(event: Referent, told: DatedAt): void {
    if (!this.#years.has(event)) this.#years.set(event, told);
  }

  /** Once the text is read: of each event among the ends of claims its date, by the index of the end. */
  among(ends: readonly Referent[]): ReadonlyMap<number, DatedAt> {
    const dated = new Map<number, DatedAt>();
    ends.forEach((referent, end) => {
      const known = isOneEvent(referent) ? (this.#dates.get(referent) ?? this.#years.get(referent)) : undefined;
      if (known !== undefined && known !== 'several') dated.set(end, known);
    });
    return dated;
  }
}

const holding: ReadonlySet<string> = new Set([
  'hold',
  'schedule',
  'organise',
  'organize',
  'convene',
  'realise',
  'realize',
  'celebrate',
  'stage',
  'take_place',
]);

/** "The Summit was held on 4 May 2021": the event that a clause says to be held, and where its date can stand; the sentence need say no more of it. */
export function heldIn(reading: Reading): { readonly event: Referent; readonly scope: Span } | undefined {
  const line = eventOfLine(reading) ?? meetingOfTitle(reading);
  if (line) return { event: line, scope: spanOf(reading, 0, reading.tokens.length) };
  const clause = reading.clauses.find(
    ({ verb, voice }) =>
      holding.has(verb.lemma) && verb.form === 'finite' && !verb.negated && (voice === 'passive') !== (verb.lemma === 'take_place'),
  );
  const [event, ...others] = clause ? entitiesOf(reading, clause.voice === 'passive' ? clause.object : clause.subject) : [];
  if (!clause || !event || others.length > 0) return undefined;
  const next = reading.clauses.find(({ at, verb }) => at > clause.at && verb.form === 'finite');
  const to = next ? next.verb.from : reading.tokens.length;
  return { event: event.referent, scope: spanOf(reading, clause.verb.from, to) };
}

/** A claim with the date of the event that it is about, where its own sentence tells none. */
export function withEventDate(claim: Outlined, dates: ReadonlyMap<number, DatedAt>): Outlined {
  const event = claim.date === undefined && !claim.negated ? eventOf(claim) : undefined;
  const told = event === undefined ? undefined : dates.get(event);
  const [evidence] = claim.evidence;
  return told ? { ...claim, date: told.value, evidence: [{ ...evidence, date: told.at }] } : claim;
}

const aYear = /^(?:19|20)\d\d$/u;

/** The events that a sentence names with their year ("the 2015 Harbour Summit"), and where it stands. */
export function yearsNamed({
  resolved,
  tokens,
}: Reading): readonly { readonly event: Referent; readonly year: string; readonly at: Span }[] {
  return [...resolved].flatMap(([{ from, to, kind }, event]) => {
    if (kind !== 'name' || event.label !== 'Event') return [];
    const [year, ...others] = tokens.slice(from, to).filter(({ text }) => aYear.test(text));
    return year && others.length === 0 ? [{ event, year: year.text, at: { start: year.start, end: year.end } }] : [];
  });
}

const aboutEvents: ReadonlySet<Claim['type']> = new Set(['PARTICIPATES_IN', 'ORGANISES', 'OCCURRED_IN', 'LEADS']);

/** The end of a claim that may be the event it says something of. */
function eventOf<T>({ type, head, tail }: { readonly type: Claim['type']; readonly head: T; readonly tail: T }): T | undefined {
  return aboutEvents.has(type) ? (type === 'OCCURRED_IN' ? head : tail) : undefined;
}

/** One event; a kind of events has many dates. */
const isOneEvent = ({ label, plural }: Referent): boolean => label === 'Event' && !plural;
