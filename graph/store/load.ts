/** The steps of loading and withdrawing a document, inside one transaction. */
import { z } from 'zod';
import type { Claim } from '../model/claim.ts';
import type { Entity, MentionCount } from '../model/entity.ts';
import type { Extraction } from '../model/extraction.ts';
import { relationKey, type RelationPart } from '../model/relations-of.ts';
import { batchSize, runForRows, write, type Write } from './batches.ts';
import { groupBy } from './collect.ts';
import type { NamesInDocument } from './names.ts';
import { refuseOthersOnDocument } from './other-data.ts';
import { claimProperties, documentProperties, partOfRelationOf, type Properties } from './rows.ts';
import type { CypherTransaction } from './session.ts';
import * as statements from './statements.ts';
import type { Loadable } from './store.ts';

/** What a step may have changed, and `settle` must derive anew. */
export interface Touched {
  readonly entities: ReadonlySet<string>;
  /** Keys of relations-of.ts. */
  readonly relations: ReadonlySet<string>;
}

/** What one or several documents call an entity. */
export interface EntityNames extends NamesInDocument {
  readonly id: string;
}

/** What adding documents touched. */
export interface Added extends Touched {
  readonly claims: readonly Claim[];
  /** What was said already of the relations that their claims are of, by documents that were there before. */
  readonly said: readonly RelationPart[];
  /** What they call their entities. */
  readonly names: readonly EntityNames[];
}

/** What is written beneath one document, in rows that a batch can hold. */
function rowsOf(document: string, items: readonly Properties[]): Properties[] {
  const parts = Array.from({ length: Math.ceil(items.length / batchSize) }, (_, at) => items.slice(at * batchSize, (at + 1) * batchSize));
  return parts.map((part) => ({ document, items: part }));
}

/** Of the documents that are there, what was loaded: fingerprints by id. */
export async function fingerprintsOf(transaction: CypherTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await runForRows(
    transaction,
    statements.fingerprintsOf,
    ids.map((id) => ({ id })),
  );
  return new Map(rows.map((row) => [z.string().parse(row['id']), z.string().parse(row['fingerprint'])]));
}

/** Removes a document with its claims and mentions. Entities and relations are left to `settle`. */
export async function removeDocument(transaction: CypherTransaction, id: string): Promise<Touched> {
  await refuseOthersOnDocument(transaction, id);
  const entities = await transaction.run(statements.entitiesOfDocument, { id });
  const relations = await transaction.run(statements.relationsOfDocument, { id });
  await transaction.run(statements.removeClaimsOfDocument, { id });
  await transaction.run(statements.removeDocument, { id });
  return {
    entities: new Set(entities.rows.map((row) => z.string().parse(row['id']))),
    relations: new Set(relations.rows.map((row) => z.string().parse(row['relation']))),
  };
}

/** Adds documents that are not there, with their mentions and claims. Names and relations are left to `settle`. */
export async function addDocuments(transaction: CypherTransaction, loads: readonly Loadable[]): Promise<Added> {
  const extractions = loads.map(({ extraction }) => extraction);
  const documents = loads.map(({ extraction, fingerprint }) => ({ properties: documentProperties(extraction.document, fingerprint) }));
  const claims = extractions.flatMap((extraction) => extraction.claims);
  const relations = new Set(claims.map(relationKey));
  const called = extractions.map(calledIn);
  // Asked before they are written, so that the server need not give back what it was just told.
  const said = await partsOf(transaction, relations);
  await write(transaction, [
    [statements.createDocuments, documents],
    ...mentionsByLabel(called.flat()),
    [statements.createClaims, extractions.flatMap(claimRows)],
  ]);
  return {
    claims,
    said,
    names: called.flat().map(({ entity, allNames }) => ({ id: entity.id, fullName: entity.name, allNames })),
    entities: new Set(extractions.flatMap(({ entities }) => entities.map(({ id }) => id))),
    relations,
  };
}

/** An entity as one document calls it. */
interface Called {
  readonly document: string;
  readonly entity: Entity;
  readonly mention: MentionCount | undefined;
  /** Sorted, each once: those that stand in the text and those that are known besides. */
  readonly allNames: readonly string[];
}

function calledIn({ document, entities, mentions }: Extraction): Called[] {
  const mentioned = new Map(mentions.map((mention) => [mention.entity, mention]));
  return entities.map((entity) => {
    const mention = mentioned.get(entity.id);
    return { document: document.id, entity, mention, allNames: [...new Set([...entity.names, ...(mention?.names ?? [])])].sort() };
  });
}

/** The mentions of entities, written together where the entities have one label. */
function mentionsByLabel(called: readonly Called[]): Write[] {
  return [...groupBy(called, ({ entity }) => entity.label)].map(([label, some]) => [
    statements.createMentions(label),
    [...groupBy(some, ({ document }) => document)].flatMap(([document, each]) =>
      rowsOf(
        document,
        each.map((one) => ({ entity: one.entity.id, properties: mentionProperties(one) })),
      ),
    ),
  ]);
}

function claimRows({ document, claims }: Extraction): Properties[] {
  return rowsOf(
    document.id,
    claims.map((claim) => ({ head: claim.head, tail: claim.tail, properties: claimProperties(claim, document.text) })),
  );
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

/** What the claims that are there say of some relations. */
export async function partsOf(transaction: CypherTransaction, keys: Iterable<string>): Promise<RelationPart[]> {
  const rows = await runForRows(
    transaction,
    statements.claimsOfRelations,
    [...keys].map((relation) => ({ relation })),
  );
  return rows.map(partOfRelationOf);
}
