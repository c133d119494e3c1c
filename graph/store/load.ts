/** The steps of loading and withdrawing a document, inside one transaction. */
import { z } from 'zod';
import type { Extraction } from '../model/extraction.ts';
import type { Relation } from '../model/relation.ts';
import { relationKey, relationsOf, type RelationPart } from '../model/relations-of.ts';
import { runForRows, write } from './batches.ts';
import { calledIn, claimWrites, mentionWrites } from './document-writes.ts';
import type { NamesInDocument } from './names.ts';
import { refuseOthersOnDocument } from './other-data.ts';
import { documentProperties, partOfRelationOf } from './rows.ts';
import type { CypherRow, CypherTransaction } from './session.ts';
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
  /** Of the relations that their claims are of, those that documents said which were there before. */
  readonly saidBefore: readonly string[];
  /** Of the relations that their claims are of, those that are yet to be written. */
  readonly unwritten: readonly Relation[];
  /** What they call their entities. */
  readonly names: readonly EntityNames[];
  /** Of the entities whose names may have changed, what they were called before: rows of `createMentions`. */
  readonly namedBefore: readonly CypherRow[];
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

/**
 * Adds documents that are not there, with their mentions and claims, and the relations that were not there before.
 * Names and other relations are left to `settle`.
 * @param removed what was touched before in this transaction
 */
export async function addDocuments(
  transaction: CypherTransaction,
  loads: readonly Loadable[],
  removed: readonly Touched[],
): Promise<Added> {
  const extractions = loads.map(({ extraction }) => extraction);
  const documents = loads.map(({ extraction, fingerprint }) => ({ properties: documentProperties(extraction.document, fingerprint) }));
  const called = extractions.map(calledIn);
  const there = new Set(removed.flatMap((part) => [...part.relations]));
  // What was said before is asked first, and waited for while the server writes what does not hang on it.
  const [added, namedBefore] = await Promise.all([
    addClaims(transaction, extractions, there),
    write(transaction, [[statements.createDocuments, documents], ...mentionWrites(called.flat(), transaction.dynamicTypes)]),
  ]);
  return {
    ...added,
    namedBefore,
    names: called.flat().map(({ entity, allNames }) => ({ id: entity.id, fullName: entity.name, allNames })),
    entities: new Set(extractions.flatMap(({ entities }) => entities.map(({ id }) => id))),
  };
}

/** @param there relations that are there although no claim says them any more */
async function addClaims(
  transaction: CypherTransaction,
  extractions: readonly Extraction[],
  there: ReadonlySet<string>,
): Promise<Pick<Added, 'saidBefore' | 'unwritten' | 'relations'>> {
  const claims = extractions.flatMap((extraction) => extraction.claims);
  const relations = new Set(claims.map(relationKey));
  // Asked before the claims are written, so that the server need not give back what it was just told.
  const said = await partsOf(transaction, relations);
  const saidBefore = said.map(relationKey);
  const before = new Set([...saidBefore, ...there]);
  const fresh = new Map<string, Relation>();
  const unwritten: Relation[] = [];
  for (const relation of relationsOf([...said, ...claims]))
    if (before.has(relationKey(relation))) unwritten.push(relation);
    else fresh.set(relationKey(relation), relation);
  await write(transaction, claimWrites(extractions, transaction.dynamicTypes ? fresh : new Map()));
  return { saidBefore, unwritten: [...unwritten, ...fresh.values()], relations };
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
