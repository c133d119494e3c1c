/** When events were, for claims whose own sentence does not say it: a meeting has its date wherever the text speaks of it. */
import type { Span } from '../../graph/model/span.ts';
import type { Referent } from '../entities/discourse.ts';
import type { DateMention } from '../qualifiers/dates.ts';
import type { ClaimDraft } from './draft.ts';

/** A date with the place of its words in the document. */
export interface DatedAt {
  readonly value: string;
  readonly at: Span;
}

/** The events of one document whose date one sentence told; several dates are several meetings of one name, and none is taken. */
export class EventDates {
  readonly #dates = new Map<Referent, DatedAt | 'several'>();

  /** Keeps the date of a claim about an event. */
  note(draft: ClaimDraft, { role }: DateMention, told: DatedAt): void {
    const event = eventOf(draft);
    if (!event || draft.negated || role === 'by' || role === 'since' || role === 'until') return;
    const known = this.#dates.get(event);
    if (known === undefined) this.#dates.set(event, told);
    else if (known !== 'several' && known.value !== told.value) this.#dates.set(event, 'several');
  }

  /** The date of the event that a claim is about, where the text told it before. */
  of(draft: ClaimDraft): DatedAt | undefined {
    const event = draft.noDate ? undefined : eventOf(draft);
    const known = event && this.#dates.get(event);
    return known === 'several' ? undefined : known;
  }
}

/** The one event that a claim says something of; none of a kind of events, which have many dates. */
function eventOf({ type, head, tail }: ClaimDraft): Referent | undefined {
  if (!/^(?:PARTICIPATES_IN|ORGANISES|OCCURRED_IN)$/u.test(type)) return undefined;
  const event = type === 'OCCURRED_IN' ? head : tail;
  return event.label === 'Event' && !event.plural ? event : undefined;
}
