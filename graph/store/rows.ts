/** How Document, Entity, Claim and Relation become properties, and come back. */
import { Claim } from '../model/claim.ts';
import { Document } from '../model/document.ts';
import { Entity, MentionCount } from '../model/entity.ts';
import type { Relation } from '../model/relation.ts';
import { endsOfKey, relationKey, type RelationPart } from '../model/relations-of.ts';
import { quoteAt } from '../model/span.ts';
import { z } from 'zod';
import type { CypherRow, CypherValue } from './session.ts';

export type Properties = Readonly<Record<string, CypherValue>>;

/** A node as sessions give it. */
const Node = z.object({ properties: z.record(z.string(), z.unknown()) });

const ClaimRow = z.object({ claim: Node, head: z.string(), tail: z.string() });
const EntityRow = z.object({ entity: Node });
const DocumentRow = z.object({ document: Node });
const MentionRow = MentionCount.extend({
  document: z.string(),
  count: z.number().int().min(0),
  /** As JSON. */
  merges: z.string().nullish(),
});

/** Leaves out absent values: a property of null is none. */
function present(properties: Readonly<Record<string, CypherValue | undefined>>): Properties {
  const kept: Record<string, CypherValue> = {};
  for (const [key, value] of Object.entries(properties)) if (value !== undefined) kept[key] = value;
  return kept;
}

/** @param fingerprint of the whole extraction: tells whether it was loaded before; none in exports */
export function documentProperties(document: Document, fingerprint?: string): Properties {
  const { id, title, date, publisher, url, language, sha256, text } = document;
  return present({ id, title, date, publisher, url, language, sha256, text, fingerprint });
}

/** Names are joined in `searchText` as well, since not every full-text index takes lists. */
export function nameProperties({ id, name, names }: { id: string; name: string; names: readonly string[] }): Properties {
  return { id, name, names, searchText: names.join('\n') };
}

/** The quote and its offsets are those of the first evidence; `evidence` holds all spans as JSON. */
export function claimProperties(claim: Claim, text: string): Properties {
  const { id, type, status, date, amount, currency, negated, attributedTo, confidence, evidence } = claim;
  const [first] = evidence;
  return present({
    id,
    type,
    status,
    date,
    amount,
    currency,
    quote: quoteAt(text, first.sentence),
    start: first.sentence.start,
    end: first.sentence.end,
    rule: first.rule,
    confidence,
    negated,
    attributedTo,
    evidence: JSON.stringify(evidence),
    relation: relationKey(claim),
  });
}

const RelationPartRow = z.object({
  id: z.string(),
  relation: z.string(),
  document: z.string(),
  status: Claim.shape.status,
  date: z.string().nullish(),
  amount: z.number().nullish(),
  currency: z.string().nullish(),
  confidence: z.number(),
  negated: z.boolean(),
});

/** What a relation is told from of a claim: its ends are those of the relation. */
export function partOfRelationOf(row: CypherRow): RelationPart & { readonly evidence: readonly [{ readonly document: string }] } {
  const { id, relation, document, status, date, amount, currency, confidence, negated } = RelationPartRow.parse(row);
  const evidence = [{ document }] as const;
  const { head, type, tail } = endsOfKey(relation);
  return {
    id,
    head,
    type,
    tail,
    status,
    confidence,
    negated,
    evidence,
    ...(date == null ? {} : { date }),
    ...(amount == null ? {} : { amount }),
    ...(currency == null ? {} : { currency }),
  };
}

export function relationProperties(relation: Relation): Properties {
  const { claims, count, documents, status, firstDate, lastDate, amount, currency, confidence, negated } = relation;
  return present({ claims, count, documents, status, firstDate, lastDate, amount, currency, confidence, negated });
}

export function documentOf(row: CypherRow): Document {
  return Document.parse(DocumentRow.parse(row).document.properties);
}

export function entityOf(row: CypherRow): Entity {
  return Entity.parse(EntityRow.parse(row).entity.properties);
}

export function claimOf(row: CypherRow): Claim {
  const { claim, head, tail } = ClaimRow.parse(row);
  const evidence: unknown = JSON.parse(z.string().parse(claim.properties['evidence']));
  return Claim.parse({ ...claim.properties, head, tail, evidence });
}

/** A count of 0 stands for an entity that a document's claims need without naming it: no mention. */
export function mentionOf(row: CypherRow): MentionCount & { document: string } {
  const { merges, ...mention } = MentionRow.parse(row);
  return merges == null ? mention : { ...mention, merges: MentionCount.shape.merges.parse(JSON.parse(merges)) };
}

const Hit = z.object({ id: z.string(), score: z.number() });

/** One result of a full-text search. */
export function hitOf(row: CypherRow): z.infer<typeof Hit> {
  return Hit.parse(row);
}
