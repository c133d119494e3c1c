import type { Relation } from '../model/relation.ts';
import { relationKey } from '../model/relations-of.ts';
import type { RelationType } from '../ontology/relations.ts';
import type { GraphContents } from '../store/store.ts';
import { graphIndex, sentenceKey } from './graph-index.ts';
import {
  byDate,
  byPlace,
  claimWithQuote,
  documentSummary,
  entitySummary,
  namedClaim,
  type ClaimWithQuote,
  type DocumentSummary,
  type EntitySummary,
  type NamedClaim,
} from './shapes.ts';

export interface RelationDetail {
  relation: Relation;
  head: EntitySummary;
  tail: EntitySummary;
  claims: ClaimWithQuote[];
  documents: DocumentSummary[];
  sameSentence: NamedClaim[];
}

/**
 * One relation with every claim behind it, by place, and what else the same sentences say.
 * A relation without direction is found from either end. `undefined` where the graph does not hold it.
 */
export function relationDetail(
  contents: GraphContents,
  { head: from, type, tail: to }: { readonly head: string; readonly type: RelationType; readonly tail: string },
): RelationDetail | undefined {
  const index = graphIndex(contents);
  const relation = index.relationsByKey.get(relationKey({ head: from, type, tail: to }));
  const head = relation && index.entities.get(relation.head);
  const tail = relation && index.entities.get(relation.tail);
  if (!relation || !head || !tail) return undefined;
  const place = byPlace(index);
  const claims = relation.claims.flatMap((id) => index.claims.get(id) ?? []).sort(place);
  const documents = relation.documents.flatMap((id) => index.documents.get(id) ?? []).sort(byDate);
  const beside = claims.flatMap((claim) => claim.evidence.flatMap((evidence) => index.claimsBySentence.get(sentenceKey(evidence)) ?? []));
  const own = new Set(relation.claims);
  return {
    relation,
    head: entitySummary(index, head),
    tail: entitySummary(index, tail),
    claims: claims.map((claim) => claimWithQuote(index, claim)),
    documents: documents.map((document) => documentSummary(index, document)),
    sameSentence: [...new Set(beside)]
      .filter((claim) => !own.has(claim.id))
      .sort(place)
      .map((claim) => namedClaim(index, claim)),
  };
}
