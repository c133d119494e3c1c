import type { RelationType } from '../../graph/ontology/relations.ts';

/** A relation of the annotation, its ends as ids. */
export interface Annotated {
  readonly head: string;
  readonly type: RelationType;
  readonly tail: string;
  readonly quote: string;
  readonly optional?: boolean;
}
export interface NamedEnd {
  readonly name: string;
  readonly names?: readonly string[];
}
export interface SaidClaim {
  readonly document: string;
  readonly head: NamedEnd;
  readonly type: RelationType;
  readonly tail: NamedEnd;
  readonly rule: string;
  readonly confidence: number;
}
export interface JudgedClaim {
  readonly claim: SaidClaim;
  readonly head: string;
  readonly type: RelationType;
  readonly tail: string;
  readonly key: string;
  readonly verdict: 'right' | 'optional' | 'false';
}
export interface JudgedDocument {
  readonly name: string;
  readonly text: string;
  readonly claims: readonly JudgedClaim[];
  readonly said: number;
  readonly wanted: readonly (Annotated & { readonly found: boolean })[];
  readonly optional: readonly Annotated[];
  readonly idOf: (entity: NamedEnd) => string;
}

export function judge(folder: string, claims: readonly SaidClaim[]): JudgedDocument[];
export function readJsonl(file: string): unknown[];
export function keyOf(relation: { readonly head: string; readonly type: string; readonly tail: string }): string;
