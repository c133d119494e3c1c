import type { Document } from '../model/document.ts';
import type { GraphContents } from '../store/store.ts';
import { graphIndex } from './graph-index.ts';
import { byDate, byPlace, documentSummary, namedClaim, type DocumentSummary, type NamedClaim } from './shapes.ts';

export interface DocumentDetail {
  document: Document;
  claims: NamedClaim[];
}

/** All documents, oldest first, without their texts. */
export function documentList(contents: GraphContents): DocumentSummary[] {
  const index = graphIndex(contents);
  return [...contents.documents].sort(byDate).map((document) => documentSummary(index, document));
}

/** A document with its verbatim text and its claims by place; `undefined` where the graph does not hold it. */
export function documentDetail(contents: GraphContents, id: string): DocumentDetail | undefined {
  const index = graphIndex(contents);
  const document = index.documents.get(id);
  if (!document) return undefined;
  const claims = [...(index.claimsByDocument.get(id) ?? [])].sort(byPlace(index));
  return { document, claims: claims.map((claim) => namedClaim(index, claim)) };
}
