import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Entity, MentionCount } from '../model/entity.ts';
import { relationKey, relationsOf } from '../model/relations-of.ts';
import type { Relation } from '../model/relation.ts';
import type { GraphContents } from '../store/store.ts';

/** Contents seen by id and by end: what every query looks things up in. */
export interface GraphIndex {
  readonly documents: ReadonlyMap<string, Document>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** By head, type, tail, code-unit order. */
  readonly relations: readonly Relation[];
  /** By `relationKey`. */
  readonly relationsByKey: ReadonlyMap<string, Relation>;
  readonly relationsByEntity: ReadonlyMap<string, readonly Relation[]>;
  readonly claimsByEntity: ReadonlyMap<string, readonly Claim[]>;
  readonly claimsByDocument: ReadonlyMap<string, readonly Claim[]>;
  /** Claims made by one sentence, by `sentenceKey`. */
  readonly claimsBySentence: ReadonlyMap<string, readonly Claim[]>;
  readonly mentionsByEntity: ReadonlyMap<string, readonly (MentionCount & { readonly document: string })[]>;
  readonly entityCountByDocument: ReadonlyMap<string, number>;
}

const built = new WeakMap<GraphContents, GraphIndex>();

/** The index of some contents; built once, as contents are never edited. */
export function graphIndex(contents: GraphContents): GraphIndex {
  const known = built.get(contents);
  if (known) return known;
  const index = buildIndex(contents);
  built.set(contents, index);
  return index;
}

/** The documents a claim stands in, each once. */
export function documentsOf(claim: Claim): string[] {
  return [...new Set(claim.evidence.map((evidence) => evidence.document))];
}

/** Names the sentence of a piece of evidence. */
export function sentenceKey(evidence: Claim['evidence'][number]): string {
  return `${evidence.document}|${evidence.sentence.start}|${evidence.sentence.end}`;
}

function buildIndex(contents: GraphContents): GraphIndex {
  const relations = relationsOf(contents.claims);
  const mentionsByDocument = groups(contents.mentions, (mention) => [mention.document]);
  return {
    documents: new Map(contents.documents.map((document) => [document.id, document])),
    entities: new Map(contents.entities.map((entity) => [entity.id, entity])),
    claims: new Map(contents.claims.map((claim) => [claim.id, claim])),
    relations,
    relationsByKey: new Map(relations.map((relation) => [relationKey(relation), relation])),
    relationsByEntity: groups(relations, ends),
    claimsByEntity: groups(contents.claims, ends),
    claimsByDocument: groups(contents.claims, documentsOf),
    claimsBySentence: groups(contents.claims, (claim) => [...new Set(claim.evidence.map(sentenceKey))]),
    mentionsByEntity: groups(contents.mentions, (mention) => [mention.entity]),
    entityCountByDocument: new Map([...mentionsByDocument].map(([document, mentions]) => [document, mentions.length])),
  };
}

/** Head and tail; one id where something is related to itself. */
function ends(item: { readonly head: string; readonly tail: string }): string[] {
  return item.head === item.tail ? [item.head] : [item.head, item.tail];
}

/** Groups items under each of their keys, in the order they come. */
function groups<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const result = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const group = result.get(key);
      if (group) group.push(item);
      else result.set(key, [item]);
    }
  }
  return result;
}
