/** The steps of loading and withdrawing a document, inside one transaction. */
import { z } from 'zod';
import type { Claim } from '../model/claim.ts';
import type { Entity, MentionCount } from '../model/entity.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Relation } from '../model/relation.ts';
import { endsOfKey, relationKey, relationsOf, type RelationPart } from '../model/relations-of.ts';
import { relationTypes, type RelationType } from '../ontology/relations.ts';
import { groupBy } from './collect.ts';
import { joinNames, type NamesInDocument } from './names.ts';
import { claimProperties, documentProperties, nameProperties, partOfRelationOf, relationProperties, type Properties } from './rows.ts';
import { refuseOthersOnDocument, refuseOthersOnEntities } from './other-data.ts';
import type { CypherRow, CypherTransaction } from './session.ts';
import * as statements from './statements.ts';
import type { Loadable } from './store.ts';

/** What a step may have changed, and `settle` must derive anew. */
export interface Touched {
  readonly entities: ReadonlySet<string>;
  /** Keys of relations-of.ts. */
  readonly relations: ReadonlySet<string>;
}

/** What adding documents touched. */
export interface Added extends Touched {
  readonly claims: readonly Claim[];
  /** What was said already of the relations that their claims are of, by documents that were there before. */
  readonly said: readonly RelationPart[];
  /** What they call their entities. */
  readonly names: readonly EntityNames[];
}

/** Rows a statement: small enough for a server's memory, large enough to make round trips few. */
const batchSize = 1000;

async function runForRows(transaction: CypherTransaction, cypher: string, rows: readonly Properties[]): Promise<CypherRow[]> {
  const found: CypherRow[] = [];
  for (const batch of batchesOf(rows)) {
    const result = await transaction.run(cypher, { rows: batch }, { planOnce: true });
    for (const row of result.rows) found.push(row);
  }
  return found;
}

function batchesOf<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, at) => rows.slice(at * batchSize, (at + 1) * batchSize));
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

/** A statement and the rows it is run for, each of which names the nodes it is about by their ids. */
type Write = readonly [cypher: string, rows: readonly Properties[]];

/** Writes one after another what several statements say, without waiting for the answer to one before sending the next. */
async function write(transaction: CypherTransaction, writes: readonly Write[]): Promise<void> {
  await Promise.all(
    writes.flatMap(([cypher, rows]) => batchesOf(rows).map((batch) => transaction.run(cypher, { rows: batch }, { planOnce: true }))),
  );
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
  const entities = new Map(extractions.flatMap((extraction) => extraction.entities.map(({ id, label }) => [id, { id, label }])));
  const claims = extractions.flatMap((extraction) => extraction.claims);
  const relations = new Set(claims.map(relationKey));
  // Asked before they are written, so that the server need not give back what it was just told.
  const said = await partsOf(transaction, relations);
  await write(transaction, [
    [statements.createDocuments, documents],
    ...[...groupBy(entities.values(), (entity) => entity.label)].map(([label, group]): Write => [
      statements.mergeEntities(label),
      group.map(({ id }) => ({ id })),
    ]),
    [statements.createMentions, extractions.flatMap(mentionRows)],
    [statements.createClaims, extractions.flatMap(claimRows)],
  ]);
  return {
    claims,
    said,
    names: extractions.flatMap(({ entities: called, mentions }) => {
      const mentioned = new Map(mentions.map((mention) => [mention.entity, mention]));
      return called.map((entity) => ({ id: entity.id, fullName: entity.name, allNames: allNames(entity, mentioned.get(entity.id)) }));
    }),
    entities: new Set(entities.keys()),
    relations,
  };
}

function mentionRows({ document, entities, mentions }: Extraction): Properties[] {
  const mentioned = new Map(mentions.map((mention) => [mention.entity, mention]));
  return entities.map((entity) => ({
    document: document.id,
    entity: entity.id,
    properties: mentionProperties(entity, mentioned.get(entity.id)),
  }));
}

function claimRows({ document, claims }: Extraction): Properties[] {
  return claims.map((claim) => ({
    document: document.id,
    head: claim.head,
    tail: claim.tail,
    properties: claimProperties(claim, document.text),
  }));
}

/** Each document keeps what it calls an entity, so that names can be joined anew when another document goes. */
function mentionProperties(entity: Entity, mention: MentionCount | undefined): Properties {
  const merges = mention?.merges === undefined ? {} : { merges: JSON.stringify(mention.merges) };
  return { count: mention?.count ?? 0, names: mention?.names ?? [], fullName: entity.name, allNames: allNames(entity, mention), ...merges };
}

function allNames(entity: Entity, mention: MentionCount | undefined): string[] {
  return [...new Set([...entity.names, ...(mention?.names ?? [])])].sort();
}

/** Derives the names of the touched entities and the touched relations from what is there now; removes what nothing supports. */
export async function settle(transaction: CypherTransaction, removed: readonly Touched[], added?: Added): Promise<void> {
  await settleRelations(transaction, removed, added);
  const bereft = new Set(removed.flatMap((part) => [...part.entities]));
  await settleEntities(transaction, statements.namesOfEntities, [...bereft], []);
  // Names only join those that were there before: no other document need be asked.
  const joined = (added?.names ?? []).filter(({ id }) => !bereft.has(id));
  await settleEntities(transaction, statements.namesBefore, [...new Set(joined.map(({ id }) => id))], joined);
}

const EntityNames = z.object({ id: z.string(), fullName: z.string(), allNames: z.array(z.string()) });
type EntityNames = z.infer<typeof EntityNames>;

async function settleEntities(
  transaction: CypherTransaction,
  known: string,
  ids: readonly string[],
  called: readonly EntityNames[],
): Promise<void> {
  const rows = await runForRows(
    transaction,
    known,
    ids.map((id) => ({ id })),
  );
  const documents = groupBy([...rows.map((row) => EntityNames.parse(row)), ...called], (row) => row.id);
  const named: Properties[] = [];
  const unsupported: Properties[] = [];
  for (const id of ids) {
    const [first, ...others]: readonly NamesInDocument[] = documents.get(id) ?? [];
    if (first === undefined) unsupported.push({ id });
    else {
      named.push(nameProperties({ id, ...joinNames([first, ...others]) }));
    }
  }
  await write(transaction, [[statements.nameEntities, named]]);
  await refuseOthersOnEntities(transaction, unsupported);
  await write(transaction, [[statements.removeEntities, unsupported]]);
}

async function settleRelations(transaction: CypherTransaction, removed: readonly Touched[], added?: Added): Promise<void> {
  // A relation was there before if a document that was there before says it.
  const stale = new Set([...removed.flatMap((part) => [...part.relations]), ...(added?.said ?? []).map(relationKey)]);
  const others = await partsOf(
    transaction,
    [...stale].filter((key) => !added?.relations.has(key)),
  );
  const parts = [...others, ...(added?.said ?? []), ...(added?.claims ?? [])];
  const now = groupBy(relationsOf(parts), (relation) => relation.type);
  const staleEnds = groupBy([...stale].map(endsOfKey), (ends) => ends.type);
  const ends = (type: RelationType): Properties[] => (staleEnds.get(type) ?? []).map(({ head, tail }) => ({ head, tail }));
  await write(
    transaction,
    relationTypes.flatMap((type): Write[] => [
      [statements.removeRelations(type), ends(type)],
      [statements.createRelations(type), (now.get(type) ?? []).map(relationRow)],
    ]),
  );
}

/** What the claims that are there say of some relations. */
async function partsOf(transaction: CypherTransaction, keys: Iterable<string>): Promise<RelationPart[]> {
  const rows = await runForRows(
    transaction,
    statements.claimsOfRelations,
    [...keys].map((relation) => ({ relation })),
  );
  return rows.map(partOfRelationOf);
}

function relationRow(relation: Relation): Properties {
  return { head: relation.head, tail: relation.tail, properties: relationProperties(relation) };
}
