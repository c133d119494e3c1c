import { hash } from 'node:crypto';
import type { Claim } from './claim.ts';

/** 16 hex digits of SHA-256 over the parts: enough to keep millions apart, short enough to read out. */
function digest(parts: readonly (string | number)[]): string {
  return hash('sha256', JSON.stringify(parts)).slice(0, 16);
}

/** Id of an entity: from its label and the key under which its names were resolved. Starts with `e-`. */
export function entityId(label: string, key: string): string {
  return `e-${digest([label, key])}`;
}

/** Id of a claim: from what it says, and where. Starts with `c-`. */
export function claimId(claim: Omit<Claim, 'id' | 'confidence'>): string {
  const [{ document, sentence }] = claim.evidence;
  return `c-${digest([document, sentence.start, claim.head, claim.type, claim.tail, claim.status, claim.date ?? '', claim.amount ?? '', claim.currency ?? '', String(claim.negated)])}`;
}

/** Full SHA-256 of a text, hex. */
export function sha256(text: string): string {
  return hash('sha256', text);
}
