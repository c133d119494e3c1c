import { relationsOf } from '../model/relations-of.ts';
import { quoteAt } from '../model/span.ts';
import { relation as definition } from '../ontology/relations.ts';
import { groupBy } from '../store/collect.ts';
import type { GraphContents } from '../store/store.ts';

export type AttributeType = 'string' | 'int' | 'double' | 'boolean';
export type AttributeTypes = Readonly<Record<string, AttributeType>>;
/** Lists are strings of JSON: the formats have no lists that every tool reads. Absent ones are left out. */
export type AttributeValues = Readonly<Record<string, string | number | boolean | undefined>>;

export interface NetworkNode {
  readonly id: string;
  /** Its name, as tools write it beside a node. */
  readonly label: string;
  readonly attributes: AttributeValues;
}

export interface NetworkEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** The type of relation. */
  readonly label: string;
  /** How many claims say it. */
  readonly weight: number;
  readonly attributes: AttributeValues;
}

export const nodeAttributes = { type: 'string', names: 'string', mentions: 'int', documents: 'string' } as const satisfies AttributeTypes;

export const edgeAttributes = {
  status: 'string',
  firstDate: 'string',
  lastDate: 'string',
  amount: 'double',
  currency: 'string',
  confidence: 'double',
  directed: 'boolean',
  documents: 'string',
  claims: 'string',
  quotes: 'string',
} as const satisfies AttributeTypes;

/**
 * What network tools draw and measure: every entity, and between them every relation that is not only denied, with the
 * sentences that say it. All edges have a direction in the file; `directed` is false where the relation has none.
 */
export function networkNodes({ entities, mentions }: GraphContents): NetworkNode[] {
  const mentioned = groupBy(mentions, ({ entity }) => entity);
  return entities.map(({ id, label, name, names }) => {
    const places = mentioned.get(id) ?? [];
    const count = places.reduce((sum, place) => sum + place.count, 0);
    const documents = JSON.stringify(places.map(({ document }) => document));
    return { id, label: name, attributes: { type: label, names: JSON.stringify(names), mentions: count, documents } };
  });
}

/** @see networkNodes */
export function networkEdges({ documents, claims }: GraphContents): NetworkEdge[] {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const quotes = new Map(claims.map(({ id, evidence: [{ document, sentence }] }) => [id, quoteAt(texts.get(document) ?? '', sentence)]));
  return relationsOf(claims.filter(({ negated }) => !negated)).map((relation) => {
    const { head, type, tail, count, status, firstDate, lastDate, amount, currency, confidence } = relation;
    return {
      id: `${head}|${type}|${tail}`,
      source: head,
      target: tail,
      label: type,
      weight: count,
      attributes: {
        status,
        firstDate,
        lastDate,
        amount,
        currency,
        confidence,
        directed: definition(type).directed,
        documents: JSON.stringify(relation.documents),
        claims: JSON.stringify(relation.claims),
        quotes: JSON.stringify(relation.claims.map((id) => quotes.get(id) ?? '')),
      },
    };
  });
}
