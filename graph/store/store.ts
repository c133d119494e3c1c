import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Entity, MentionCount } from '../model/entity.ts';
import type { Extraction } from '../model/extraction.ts';
import type { CypherParameters, CypherRows } from './session.ts';

/** What loading one document changed. */
export interface LoadResult {
  /** False where the same extraction was there already: nothing was written. */
  readonly changed: boolean;
  readonly entities: number;
  readonly claims: number;
}

/** What one document gives, with the fingerprint it is known by: see fingerprint.ts. */
export interface Loadable {
  readonly extraction: Extraction;
  readonly fingerprint: string;
}

/** The whole graph as values, in a fixed order (by id, code-unit order), so that equal graphs give equal exports. */
export interface GraphContents {
  readonly documents: readonly Document[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  /** By document, then entity. */
  readonly mentions: readonly (MentionCount & { readonly document: string })[];
}

/** What documents gave, for loading it elsewhere. */
export interface DocumentSource {
  /** Of every document its fingerprint, by id, code-unit order. */
  fingerprints(): Promise<ReadonlyMap<string, string>>;
  /** What one document gave, as this graph holds it: loaded elsewhere it gives the same. No more than one document is held. */
  stored(documentId: string): Promise<Loadable>;
  close(): Promise<void>;
}

/** Documents, entities and claims in a graph database. One implementation (graph-store.ts) on top of any CypherSession. */
export interface GraphStore extends DocumentSource {
  readonly engine: 'embedded' | 'neo4j';
  /** Loads what one document gives, in one transaction. Loading the same twice changes nothing; a changed document replaces its former self. */
  load(extraction: Extraction): Promise<LoadResult>;
  /** Loads what several documents give, in one transaction. @returns ids of those that were not there like this already */
  loadAll(loads: readonly Loadable[]): Promise<ReadonlySet<string>>;
  /** Removes a document, its claims, and the relationships and entities nothing else supports. False where it was not there. */
  withdraw(documentId: string): Promise<boolean>;
  /** Everything, for exports, summaries and search. Cached until the next load or withdrawal. */
  contents(): Promise<GraphContents>;
  /** First 8 hex digits of SHA-256 over the export. */
  dataVersion(): Promise<string>;
  /** Read-only Cypher of a stranger: writes, schema statements, LOAD CSV are refused (CypherRefused). */
  query(cypher: string, parameters?: CypherParameters): Promise<CypherRows>;
  /** Full-text search over entity names: ids, best first. */
  searchEntities(query: string, limit: number): Promise<readonly { id: string; score: number }[]>;
  /** Full-text search over quotes: claim ids, best first. */
  searchClaims(query: string, limit: number): Promise<readonly { id: string; score: number }[]>;
}
