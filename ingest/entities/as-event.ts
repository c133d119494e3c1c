import type { Referent } from './discourse.ts';

/** "The Policy Forum was held in Nairobi": a forum that is held is a meeting, unless a claim stands on what it is already. */
export function asEvent(referent: Referent): void {
  if (referent.label === 'Network' && referent.head === 'forum' && !referent.settled) referent.label = 'Event';
}
