/** What is written of documents: their mentions and their claims, in rows of statements. */
import type { Entity, MentionCount } from '../model/entity.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Relation } from '../model/relation.ts';
import { relationKey } from '../model/relations-of.ts';
import { batchSize, type Write } from './batches.ts';
import { groupBy } from './collect.ts';
import { claimProperties, relationProperties, type Properties } from './rows.ts';
import * as statements from './statements.ts';

/** An entity as one document calls it. */
export interface Called {
  readonly document: string;
  readonly entity: Entity;
  readonly mention: MentionCount | undefined;
  /** Sorted, each once: those that stand in the text and those that are known besides. */
  readonly allNames: readonly string[];
}

export function calledIn({ document, entities, mentions }: Extraction): Called[] {
  const mentioned = new Map(mentions.map((mention) => [mention.entity, mention]));
  return entities.map((entity) => {
    const mention = mentioned.get(entity.id);
    return { document: document.id, entity, mention, allNames: [...new Set([...entity.names, ...(mention?.names ?? [])])].sort() };
  });
}

/**
 * Entities that are not there, and where they are mentioned.
 * @param dynamicTypes labels are taken from the rows; else the entities of each label are written for themselves
 */
export function mentionWrites(called: readonly Called[], dynamicTypes: boolean): Write[] {
  return [...groupBy(called, ({ entity }) => (dynamicTypes ? undefined : entity.label))].map(([label, some]) => [
    statements.createMentions(label),
    byDocument(
      some.map((one) => ({
        document: one.document,
        item: { entity: one.entity.id, label: one.entity.label, properties: mentionProperties(one) },
      })),
    ),
  ]);
}

/**
 * The claims of documents. One that says a relation from its head to its tail brings it along, as both are at hand then.
 * @param fresh relations by key; those that claims bring along are taken out
 */
export function claimWrites(extractions: readonly Extraction[], fresh: Map<string, Relation>): Write[] {
  const alone: ItemOfDocument[] = [];
  const withRelations: ItemOfDocument[] = [];
  for (const { document, claims } of extractions) {
    for (const claim of claims) {
      const relation = fresh.get(relationKey(claim));
      const item = { head: claim.head, tail: claim.tail, properties: claimProperties(claim, document.text) };
      if (relation?.head === claim.head) {
        withRelations.push({ document: document.id, item: { ...item, type: claim.type, relation: relationProperties(relation) } });
        fresh.delete(relationKey(claim));
      } else alone.push({ document: document.id, item });
    }
  }
  return [
    [statements.createClaimsWithRelations, byDocument(withRelations)],
    [statements.createClaims, byDocument(alone)],
  ];
}

/**
 * Each document keeps what it calls an entity, so that names can be joined anew when another document goes:
 * `allNames` only where it holds more than the names that stand in the text.
 */
function mentionProperties({ entity, mention, allNames }: Called): Properties {
  const merges = mention?.merges === undefined ? {} : { merges: JSON.stringify(mention.merges) };
  const names = mention?.names ?? [];
  const more = allNames.length > new Set(names).size ? { allNames } : {};
  return { count: mention?.count ?? 0, names, fullName: entity.name, ...more, ...merges };
}

/** What is written beneath a document. */
interface ItemOfDocument {
  readonly document: string;
  readonly item: Properties;
}

/** In rows of one document, each of no more than a batch can hold. */
function byDocument(all: readonly ItemOfDocument[]): Properties[] {
  return [...groupBy(all, ({ document }) => document)].flatMap(([document, some]) => {
    const items = some.map(({ item }) => item);
    const parts = Array.from({ length: Math.ceil(items.length / batchSize) }, (_, at) => items.slice(at * batchSize, (at + 1) * batchSize));
    return parts.map((part) => ({ document, items: part }));
  });
}
