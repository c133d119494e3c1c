import type { Relation } from '../../graph/model/relation.ts';
import { relation as definition, relationTypes, type RelationType } from '../../graph/ontology/relations.ts';

/** Ids of what can be chosen: an entity `e-1`, a pair of entities `e-1.e-2`, a relation `e-1.FUNDS.e-2`. They stand in addresses as they are. */
export type Choice =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'pair'; readonly ends: readonly [string, string] }
  | { readonly kind: 'relation'; readonly head: string; readonly type: RelationType; readonly tail: string };

type Triple = Pick<Relation, 'head' | 'type' | 'tail'>;

/** A relation without direction has one id for both orders. */
export function edgeId({ head, type, tail }: Triple): string {
  const swap = !definition(type).directed && head > tail;
  return swap ? `${tail}.${type}.${head}` : `${head}.${type}.${tail}`;
}

/** One id for both orders of two entities. */
export function pairId(a: string, b: string): string {
  return a < b ? `${a}.${b}` : `${b}.${a}`;
}

function isRelationType(name: string): name is RelationType {
  return (relationTypes as readonly string[]).includes(name);
}

/** Reads the id of something chosen; `undefined` for what is none. */
export function parseChoice(id: string | undefined): Choice | undefined {
  const [first, second, third] = id?.split('.') ?? [];
  if (!first) return undefined;
  if (second === undefined) return { kind: 'entity', id: first };
  if (third === undefined) return { kind: 'pair', ends: [first, second] };
  return isRelationType(second) ? { kind: 'relation', head: first, type: second, tail: third } : undefined;
}
