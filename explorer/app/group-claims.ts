import type { ClaimWithQuote } from '../api/schemas.ts';
import { relation as definition, relationTypes } from '../../graph/ontology/relations.ts';
import { groupTitle } from './readings.ts';

/** A claim in a panel, with the number of its sentence there. */
export interface NumberedClaim {
  readonly claim: ClaimWithQuote;
  /** From 1; claims of one sentence share it. */
  readonly number: number;
}
export interface ClaimGroup {
  readonly title: string;
  readonly claims: readonly NumberedClaim[];
}

/** Key of the sentence a claim stands in. */
function sentenceKey(claim: ClaimWithQuote): string {
  const [{ document, sentence }] = claim.evidence;
  return `${document}:${sentence.start}`;
}

/**
 * The claims of an entity by what they say of it, in the order of the ontology, money first;
 * those of which it is the head before those of which it is the tail.
 */
export function groupClaims(claims: readonly ClaimWithQuote[], about: string): ClaimGroup[] {
  const groups = new Map<string, ClaimWithQuote[]>();
  for (const type of relationTypes) {
    for (const from of ['head', 'tail'] as const) {
      const of = claims.filter((claim) => claim.type === type && sideOf(claim, about) === from);
      if (of.length === 0) continue;
      const title = groupTitle(type, from);
      groups.set(title, [...(groups.get(title) ?? []), ...of]);
    }
  }
  const numbers = new Map<string, number>();
  return [...groups.entries()].map(([title, members]) => ({
    title,
    claims: members.map((claim) => {
      const key = sentenceKey(claim);
      if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
      return { claim, number: numbers.get(key)! };
    }),
  }));
}

/** From which end an entity sees a claim. Without direction it always sees it as the head. */
export function sideOf(claim: Pick<ClaimWithQuote, 'head' | 'type'>, about: string): 'head' | 'tail' {
  return claim.head === about || !definition(claim.type).directed ? 'head' : 'tail';
}

/** Claims between two entities, as one group. */
export function claimsBetween(claims: readonly ClaimWithQuote[], a: string, b: string): ClaimWithQuote[] {
  return claims.filter((claim) => (claim.head === a && claim.tail === b) || (claim.head === b && claim.tail === a));
}
