/** What answers are made of: entities, documents and claims with what a reader needs beside them. */
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Relation } from '../model/relation.ts';
import { quoteAt } from '../model/span.ts';
import { statusNames, type Status } from '../ontology/statuses.ts';
import type { GraphIndex } from './graph-index.ts';

/** An entity with the number of relations it has in the whole graph. */
export type EntitySummary = Entity & { relations: number };

/** A document without its text, with the numbers of its claims and of the entities it mentions. */
export type DocumentSummary = Omit<Document, 'text'> & { claims: number; entities: number };

/** A claim with the sentence that says it, white space folded. */
export type ClaimWithQuote = Claim & { quote: string };

export type NamedClaim = ClaimWithQuote & { headName: string; tailName: string };

/** Entities and the relations between them. */
export interface View {
  entities: EntitySummary[];
  relations: Relation[];
}

export type StatusCounts = Record<Status, number>;

export function entitySummary(index: GraphIndex, entity: Entity): EntitySummary {
  return { ...entity, relations: index.relationsByEntity.get(entity.id)?.length ?? 0 };
}

/** Summaries of the entities with these ids, best connected first. */
export function entitySummaries(index: GraphIndex, ids: Iterable<string>): EntitySummary[] {
  return [...new Set(ids)]
    .flatMap((id) => {
      const entity = index.entities.get(id);
      return entity ? [entitySummary(index, entity)] : [];
    })
    .sort(byConnection);
}

/** Most relations first, then by name and id, code-unit order. */
export function byConnection(a: EntitySummary, b: EntitySummary): number {
  return b.relations - a.relations || compare(a.name, b.name) || compare(a.id, b.id);
}

export function documentSummary(index: GraphIndex, document: Document): DocumentSummary {
  const { text: _, ...rest } = document;
  return {
    ...rest,
    claims: index.claimsByDocument.get(document.id)?.length ?? 0,
    entities: index.entityCountByDocument.get(document.id) ?? 0,
  };
}

/** Oldest first; undated ones last; then by id. */
export function byDate(a: Pick<Document, 'id' | 'date'>, b: Pick<Document, 'id' | 'date'>): number {
  return compare(a.date ?? '9', b.date ?? '9') || compare(a.id, b.id);
}

export function claimWithQuote(index: GraphIndex, claim: Claim): ClaimWithQuote {
  const [{ document, sentence }] = claim.evidence;
  return { ...claim, quote: quoteAt(index.documents.get(document)?.text ?? '', sentence) };
}

export function namedClaim(index: GraphIndex, claim: Claim): NamedClaim {
  return { ...claimWithQuote(index, claim), headName: nameOf(index, claim.head), tailName: nameOf(index, claim.tail) };
}

/** The canonical name of an entity, or its id where the graph does not hold it. */
export function nameOf(index: GraphIndex, id: string): string {
  return index.entities.get(id)?.name ?? id;
}

/** By date of the document, then by place in it, then by id. */
export function byPlace(index: GraphIndex): (a: Claim, b: Claim) => number {
  return (a, b) => {
    const [{ document: documentA, sentence: sentenceA }] = a.evidence;
    const [{ document: documentB, sentence: sentenceB }] = b.evidence;
    const order = byDate(
      index.documents.get(documentA) ?? { id: documentA, date: undefined },
      index.documents.get(documentB) ?? { id: documentB, date: undefined },
    );
    return order || sentenceA.start - sentenceB.start || compare(a.id, b.id);
  };
}

export function countStatuses(items: readonly { readonly status: Status }[]): StatusCounts {
  const counts = Object.fromEntries(statusNames.map((status) => [status, 0])) as StatusCounts;
  for (const { status } of items) counts[status] += 1;
  return counts;
}

/** Code-unit order. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
