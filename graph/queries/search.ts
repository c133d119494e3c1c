import type { Entity } from '../model/entity.ts';
import type { GraphContents } from '../store/store.ts';
import { graphIndex } from './graph-index.ts';
import { plainWords, searchIndex, type SearchIndex } from './search-index.ts';
import { byConnection, entitySummary, namedClaim, type EntitySummary, type NamedClaim } from './shapes.ts';

export interface SearchResult {
  query: string;
  entities: (EntitySummary & { matched: string; exact: boolean })[];
  claims: NamedClaim[];
  searched: { entities: number; documents: number };
}

interface Hit {
  readonly entity: SearchResult['entities'][number];
  readonly score: number;
}

/**
 * Entities by any of their names or acronyms (exact matches first, then the best-fitting, misspellings forgiven),
 * and claims by the words of their sentences. At most `limit` of each, default 10.
 */
export function searchGraph(contents: GraphContents, query: string, { limit = 10 }: { readonly limit?: number } = {}): SearchResult {
  const searched = { entities: contents.entities.length, documents: contents.documents.length };
  if (plainWords(query) === '') return { query, entities: [], claims: [], searched };
  const search = searchIndex(contents);
  return { query, entities: findEntities(contents, search, query, limit), claims: findClaims(contents, search, query, limit), searched };
}

function findEntities(contents: GraphContents, search: SearchIndex, query: string, limit: number): SearchResult['entities'] {
  const index = graphIndex(contents);
  const best = new Map<string, Hit>();
  for (const { entity: id, name, score } of search.names(query)) {
    const entity = index.entities.get(id);
    if (!entity) continue;
    const hit = { entity: { ...entitySummary(index, entity), matched: name, exact: false }, score };
    const before = best.get(id);
    if (!before || score > before.score) best.set(id, hit);
  }
  for (const entity of contents.entities) {
    const matched = exactName(entity, query);
    if (matched !== undefined) best.set(entity.id, { entity: { ...entitySummary(index, entity), matched, exact: true }, score: 0 });
  }
  return [...best.values()]
    .sort((a, b) => Number(b.entity.exact) - Number(a.entity.exact) || closeness(b) - closeness(a) || byConnection(a.entity, b.entity))
    .slice(0, limit)
    .map((hit) => hit.entity);
}

/** A well-connected entity is more likely meant: it weighs a little beside the fit of the words. */
function closeness(hit: Hit): number {
  return hit.score * (1 + Math.log1p(hit.entity.relations) / 10);
}

function exactName(entity: Entity, query: string): string | undefined {
  const wanted = withoutArticle(query);
  return entity.names.find((name) => withoutArticle(name) === wanted);
}

function withoutArticle(name: string): string {
  return plainWords(name).replace(/^the (?=\S)/u, '');
}

function findClaims(contents: GraphContents, search: SearchIndex, query: string, limit: number): NamedClaim[] {
  const index = graphIndex(contents);
  const claims = search.sentences(query, limit).flatMap((sentence) => index.claimsBySentence.get(sentence) ?? []);
  return [...new Set(claims)].slice(0, limit).map((claim) => namedClaim(index, claim));
}
