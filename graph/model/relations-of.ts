import { relation as definition } from '../ontology/relations.ts';
import { strongestStatus } from '../ontology/statuses.ts';
import { Claim, type Evidence } from './claim.ts';
import type { Relation } from './relation.ts';

const Ends = Claim.pick({ head: true, type: true, tail: true });

/** The relation a claim belongs to; one without direction has one key for both orders. */
export function relationKey(claim: Pick<Claim, 'head' | 'type' | 'tail'>): string {
  const [head, tail] = ends(claim);
  return `${head}|${claim.type}|${tail}`;
}

/** The ends and the type that a key of `relationKey` names. */
export function endsOfKey(key: string): Pick<Claim, 'head' | 'type' | 'tail'> {
  const [head, type, tail] = key.split('|');
  return Ends.parse({ head, type, tail });
}

/** What a relation is told from of each of its claims. */
export type RelationPart = Pick<
  Claim,
  'id' | 'head' | 'type' | 'tail' | 'status' | 'date' | 'amount' | 'currency' | 'confidence' | 'negated'
> & { readonly evidence: readonly Pick<Evidence, 'document'>[] };

/**
 * Joins claims into relations. Ends of a relation without direction come in code-unit order.
 * Claims that deny are left out of status, dates, amount and confidence unless all deny.
 * @returns relations by head, type, tail, code-unit order
 */
export function relationsOf(claims: readonly RelationPart[]): Relation[] {
  const groups = groupBy(claims, relationKey);
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => join(group));
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

function ends(claim: Pick<Claim, 'head' | 'type' | 'tail'>): [string, string] {
  const swap = !definition(claim.type).directed && claim.head > claim.tail;
  return swap ? [claim.tail, claim.head] : [claim.head, claim.tail];
}

function join(group: readonly RelationPart[]): Relation {
  const first = group[0]!;
  const [head, tail] = ends(first);
  const affirmed = group.filter((claim) => !claim.negated);
  const said = affirmed.length > 0 ? affirmed : group;
  const dates = said.flatMap((claim) => (claim.date === undefined ? [] : [claim.date])).sort();
  const firstDate = dates[0];
  const lastDate = dates.at(-1);
  const money = said.filter((claim) => claim.amount !== undefined).sort((a, b) => b.amount! - a.amount! || (a.id < b.id ? -1 : 1))[0];
  return {
    head,
    type: first.type,
    tail,
    claims: group.map((claim) => claim.id).sort(),
    count: group.length,
    documents: [...new Set(group.flatMap((claim) => claim.evidence.map((evidence) => evidence.document)))].sort(),
    status: strongestStatus(said.map((claim) => claim.status))!,
    ...(firstDate === undefined ? {} : { firstDate }),
    ...(lastDate === undefined ? {} : { lastDate }),
    ...(money?.amount === undefined ? {} : { amount: money.amount }),
    ...(money?.currency === undefined ? {} : { currency: money.currency }),
    confidence: Math.max(...said.map((claim) => claim.confidence)),
    negated: affirmed.length === 0,
  };
}
