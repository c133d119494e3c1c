import { relationsOf } from '../model/relations-of.ts';
import { claimProperties, documentProperties, nameProperties, relationProperties, type Properties } from '../store/rows.ts';
import type { GraphContents } from '../store/store.ts';

/** The three kinds of node, by a label that tells them apart. */
export type NodeKind = 'Document' | 'Entity' | 'Claim';

export interface NodeReference {
  readonly kind: NodeKind;
  /** Unique within its kind. */
  readonly id: string;
}

export interface StoredNode extends NodeReference {
  readonly labels: readonly string[];
  readonly properties: Properties;
}

export interface StoredRelationship {
  readonly type: string;
  readonly start: NodeReference;
  readonly end: NodeReference;
  readonly properties: Properties;
}

/**
 * The nodes of the graph as it is stored (ARCHITECTURE.md): documents, entities, claims, in the order of the contents.
 * Not among them is what the store keeps for itself, to load and withdraw documents by.
 */
export function* storedNodes({ documents, entities, claims }: GraphContents): Iterable<StoredNode> {
  for (const document of documents)
    yield { kind: 'Document', id: document.id, labels: ['Document'], properties: documentProperties(document) };
  for (const entity of entities) {
    const { id, label } = entity;
    yield { kind: 'Entity', id, labels: ['Entity', label], properties: { ...nameProperties(entity), label } };
  }
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  for (const claim of claims) {
    const text = texts.get(claim.evidence[0].document) ?? '';
    yield { kind: 'Claim', id: claim.id, labels: ['Claim'], properties: claimProperties(claim, text) };
  }
}

/** Its relationships: mentions, what ties claims to entities and documents, and the typed ones that follow from claims. */
export function* storedRelationships({ mentions, claims }: GraphContents): Iterable<StoredRelationship> {
  for (const { document, entity, count, names, merges } of mentions) {
    const properties = { count, names, ...(merges === undefined ? {} : { merges: JSON.stringify(merges) }) };
    yield { type: 'MENTIONED_IN', start: entityAt(entity), end: { kind: 'Document', id: document }, properties };
  }
  for (const { id, head, tail, evidence } of claims) {
    const start: NodeReference = { kind: 'Claim', id };
    yield { type: 'HEAD', start, end: entityAt(head), properties: {} };
    yield { type: 'TAIL', start, end: entityAt(tail), properties: {} };
    yield { type: 'SAID_IN', start, end: { kind: 'Document', id: evidence[0].document }, properties: {} };
  }
  for (const relation of relationsOf(claims))
    yield { type: relation.type, start: entityAt(relation.head), end: entityAt(relation.tail), properties: relationProperties(relation) };
}

function entityAt(id: string): NodeReference {
  return { kind: 'Entity', id };
}
