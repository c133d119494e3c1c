import type { Claim } from '../model/claim.ts';
import type { Merge } from '../model/entity.ts';
import { relationTypes } from '../ontology/relations.ts';
import type { GraphContents } from '../store/store.ts';
import { documentsOf, graphIndex } from './graph-index.ts';
import {
  byDate,
  byPlace,
  claimWithQuote,
  documentSummary,
  entitySummaries,
  entitySummary,
  type ClaimWithQuote,
  type DocumentSummary,
  type EntitySummary,
} from './shapes.ts';

export interface EntityDetail {
  entity: EntitySummary;
  documents: { document: DocumentSummary; count: number; names: string[]; merges: Merge[]; claims: number }[];
  claims: ClaimWithQuote[];
  entities: EntitySummary[];
}

/** An entity with its documents (oldest first) and claims (by type, then place); `undefined` where the graph does not hold it. */
export function entityDetail(contents: GraphContents, id: string): EntityDetail | undefined {
  const index = graphIndex(contents);
  const entity = index.entities.get(id);
  if (!entity) return undefined;
  const claims = index.claimsByEntity.get(id) ?? [];
  const documents = (index.mentionsByEntity.get(id) ?? []).flatMap((mention) => {
    const document = index.documents.get(mention.document);
    if (!document) return [];
    const claimsThere = claims.filter((claim) => documentsOf(claim).includes(document.id)).length;
    const { count, names, merges = [] } = mention;
    return [{ document: documentSummary(index, document), count, names: [...names], merges: [...merges], claims: claimsThere }];
  });
  const place = byPlace(index);
  const byType = (a: Claim, b: Claim): number => relationTypes.indexOf(a.type) - relationTypes.indexOf(b.type) || place(a, b);
  return {
    entity: entitySummary(index, entity),
    documents: documents.sort((a, b) => byDate(a.document, b.document)),
    claims: [...claims].sort(byType).map((claim) => claimWithQuote(index, claim)),
    entities: entitySummaries(index, [id, ...claims.flatMap((claim) => [claim.head, claim.tail])]),
  };
}
