import type { Referent } from './discourse.ts';

/** "The Tide Initiative has partnered with donors": an initiative that works with others is run by several, unless a claim stands on what it is already. */
export function asPartner(referent: Referent): void {
  if (referent.label === 'Initiative' && referent.named && referent.head === 'initiative' && !referent.settled) referent.label = 'Network';
}
