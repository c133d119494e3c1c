/**
 * What the explorer's HTTP API answers, as Zod schemas: the server checks and documents with them,
 * the app takes its types from them. Nothing here knows how the graph is stored. The ids name them in the OpenAPI document.
 */
import { z } from 'zod';
import { Claim } from '../../graph/model/claim.ts';
import { Document } from '../../graph/model/document.ts';
import { Entity, Merge } from '../../graph/model/entity.ts';
import { Relation } from '../../graph/model/relation.ts';
import { labelNames } from '../../graph/ontology/labels.ts';
import { questionIds } from '../../graph/ontology/questions.ts';
import { relationTypes } from '../../graph/ontology/relations.ts';
import { statusNames } from '../../graph/ontology/statuses.ts';

const count = z.number().int().min(0);

/** An entity as lists and the canvas show it: with the number of relations it has in the whole graph. */
export const EntitySummary = Entity.extend({ relations: count }).meta({ id: 'EntitySummary' });
export type EntitySummary = z.infer<typeof EntitySummary>;

/** A document without its text. */
export const DocumentSummary = Document.omit({ text: true }).extend({ claims: count, entities: count }).meta({ id: 'DocumentSummary' });
export type DocumentSummary = z.infer<typeof DocumentSummary>;

/** A claim with the words that say it; `quote` is the sentence, white space folded. */
export const ClaimWithQuote = Claim.extend({ quote: z.string() }).meta({ id: 'ClaimWithQuote' });
export type ClaimWithQuote = z.infer<typeof ClaimWithQuote>;

export const StatusCounts = z.record(z.enum(statusNames), count).meta({ id: 'StatusCounts' });

/** GET /api/summary */
export const GraphSummary = z
  .object({
    /** First 8 hex digits of a hash over the whole export: two graphs that say the same have the same. */
    dataVersion: z.string(),
    /** 'embedded' or 'neo4j' */
    engine: z.enum(['embedded', 'neo4j']),
    documents: z.array(DocumentSummary),
    entities: count,
    claims: count,
    relations: count,
    /** Claims by status. */
    statuses: StatusCounts,
    /** The questions of the first screen, with the relations that answer them. */
    questions: z.array(
      z.object({
        id: z.enum(questionIds),
        title: z.string(),
        types: z.array(z.enum(relationTypes)),
        relations: count,
        /** Relations by strongest status. */
        statuses: StatusCounts,
        /** One relation that answers it, as a sentence: "European Commission will fund Europol, EUR 5 million". */
        example: z.string().optional(),
      }),
    ),
    /** Entities with most relations, most first, at most 12. */
    bestConnected: z.array(EntitySummary),
  })
  .meta({ id: 'GraphSummary' });
export type GraphSummary = z.infer<typeof GraphSummary>;

/** GET /api/search?q=&limit= : by any name or acronym, fuzzy; then by words of claims. */
export const SearchResult = z
  .object({
    query: z.string(),
    entities: z.array(EntitySummary.extend({ matched: z.string().describe('the name that matched'), exact: z.boolean() })),
    claims: z.array(ClaimWithQuote.extend({ headName: z.string(), tailName: z.string() })),
    /** What was searched, for the sentence shown when nothing matches. */
    searched: z.object({ entities: count, documents: count }),
  })
  .meta({ id: 'SearchResult' });
export type SearchResult = z.infer<typeof SearchResult>;

/** Entities and the relations between them: what a canvas can draw. */
export const View = z
  .object({
    entities: z.array(EntitySummary),
    relations: z.array(Relation),
  })
  .meta({ id: 'View' });
export type View = z.infer<typeof View>;

/** GET /api/entities/:id */
export const EntityDetail = z
  .object({
    entity: EntitySummary,
    /** Documents that mention it, with the names each uses, and why those are names of it. */
    documents: z.array(z.object({ document: DocumentSummary, count, names: z.array(z.string()), merges: z.array(Merge), claims: count })),
    /** Every claim it is head or tail of, by type (order of the ontology), then document date, then position. */
    claims: z.array(ClaimWithQuote),
    /** The entities at the other ends of those claims, and itself. */
    entities: z.array(EntitySummary),
  })
  .meta({ id: 'EntityDetail' });
export type EntityDetail = z.infer<typeof EntityDetail>;

/**
 * GET /api/entities/:id/neighbourhood?types=&limit=&depth= : the relations of the entity and those among the neighbours shown.
 * `types` filters (comma-separated), `limit` caps the neighbours (default 25, at most 500), best connected first.
 */
export const Neighbourhood = View.extend({
  about: z.string(),
  /** All neighbours there are, shown or not. */
  total: count,
  /** True where `limit` left some out. */
  capped: z.boolean(),
  /** Neighbours per relation type (shown or not), order of the ontology. */
  types: z.array(z.object({ type: z.enum(relationTypes), neighbours: z.array(z.string()) })),
}).meta({ id: 'Neighbourhood' });
export type Neighbourhood = z.infer<typeof Neighbourhood>;

/** GET /api/relations/:head/:type/:tail : one relation with every claim behind it. */
export const RelationDetail = z
  .object({
    relation: Relation,
    head: EntitySummary,
    tail: EntitySummary,
    claims: z.array(ClaimWithQuote),
    documents: z.array(DocumentSummary),
    /** Other claims that the same sentences make. */
    sameSentence: z.array(ClaimWithQuote.extend({ headName: z.string(), tailName: z.string() })),
  })
  .meta({ id: 'RelationDetail' });
export type RelationDetail = z.infer<typeof RelationDetail>;

/** GET /api/documents/:id : the verbatim text and where its claims stand. */
export const DocumentDetail = z
  .object({
    document: Document,
    claims: z.array(ClaimWithQuote.extend({ headName: z.string(), tailName: z.string() })),
  })
  .meta({ id: 'DocumentDetail' });
export type DocumentDetail = z.infer<typeof DocumentDetail>;

/** GET /api/queries : a query that comes with the package. */
export const ListedQuery = z
  .object({
    name: z.string(),
    title: z.string(),
    question: z.string(),
    /** What a row is, and what it does not say. */
    reading: z.string(),
    parameters: z.array(z.object({ name: z.string(), value: z.union([z.boolean(), z.number(), z.string()]), meaning: z.string() })),
    cypher: z.string(),
  })
  .meta({ id: 'ListedQuery' });
export type ListedQuery = z.infer<typeof ListedQuery>;

/** POST /api/query : read-only Cypher. */
export const QueryRequest = z
  .object({
    cypher: z.string().min(1).max(100_000),
    parameters: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: 'QueryRequest' });
export type QueryRequest = z.infer<typeof QueryRequest>;

export const QueryResult = z
  .object({
    columns: z.array(z.string()),
    /** Plain JSON values; nodes as {labels, properties}, relationships as {type, properties}. */
    rows: z.array(z.array(z.unknown())),
    /** True where the row cap left some out. */
    truncated: z.boolean(),
  })
  .meta({ id: 'QueryResult' });
export type QueryResult = z.infer<typeof QueryResult>;

/** GET /api/ontology */
export const Ontology = z
  .object({
    labels: z.array(z.object({ name: z.enum(labelNames), meaning: z.string(), plural: z.string(), kind: z.string(), letter: z.string() })),
    kinds: z.array(z.object({ name: z.string(), title: z.string(), colour: z.string(), shape: z.string(), hollow: z.boolean() })),
    relations: z.array(
      z.object({
        name: z.enum(relationTypes),
        meaning: z.string(),
        template: z.string(),
        reverse: z.string(),
        heads: z.array(z.enum(labelNames)),
        tails: z.array(z.enum(labelNames)),
        directed: z.boolean(),
      }),
    ),
    statuses: z.array(z.object({ name: z.enum(statusNames), title: z.string(), meaning: z.string() })),
  })
  .meta({ id: 'Ontology' });
export type Ontology = z.infer<typeof Ontology>;

/** RFC 9457 problem details: every error the API gives. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    /** One sentence: what happened and what to do. */
    detail: z.string(),
    instance: z.string().optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
