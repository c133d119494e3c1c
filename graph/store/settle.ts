/** What several documents say together: names of entities, and relations. Derived anew wherever a step of loading touched it. */
import { z } from 'zod';
import type { Relation } from '../model/relation.ts';
import { endsOfKey, relationsOf } from '../model/relations-of.ts';
import { relationTypes, type RelationType } from '../ontology/relations.ts';
import { runForRows, write, type Write } from './batches.ts';
import { groupBy } from './collect.ts';
import { partsOf, type Added, type EntityNames, type Touched } from './load.ts';
import { joinNames, type NamesInDocument } from './names.ts';
import { refuseOthersOnEntities } from './other-data.ts';
import { nameProperties, relationProperties, type Properties } from './rows.ts';
import type { CypherRow, CypherTransaction } from './session.ts';
import * as statements from './statements.ts';

/** Derives the names of the touched entities and the touched relations from what is there now; removes what nothing supports. */
export async function settle(transaction: CypherTransaction, removed: readonly Touched[], added?: Added): Promise<void> {
  const bereft = new Set(removed.flatMap((part) => [...part.entities]));
  const names = (added?.names ?? []).filter(({ id }) => !bereft.has(id));
  await Promise.all([settleRelations(transaction, removed, added), joinToNames(transaction, names, added?.namedBefore ?? [])]);
  await nameAnew(transaction, [...bereft]);
}

/** Names entities by what the documents that are left call them; removes those that none does. */
async function nameAnew(transaction: CypherTransaction, ids: readonly string[]): Promise<void> {
  const rows = await runForRows(
    transaction,
    statements.namesOfEntities,
    ids.map((id) => ({ id })),
  );
  const called = groupBy(rows.map(namesOf), ({ id }) => id);
  const named: Properties[] = [];
  const unsupported: Properties[] = [];
  for (const id of ids) {
    const [first, ...others]: readonly NamesInDocument[] = called.get(id) ?? [];
    if (first === undefined) unsupported.push({ id });
    else named.push(nameProperties({ id, ...joinNames([first, ...others]) }));
  }
  await write(transaction, [[statements.nameEntities, named]]);
  await refuseOthersOnEntities(transaction, unsupported);
  await write(transaction, [[statements.removeEntities, unsupported]]);
}

/** Names only join those that were there before: no other document need be asked, and most are known already. */
async function joinToNames(transaction: CypherTransaction, called: readonly EntityNames[], before: readonly CypherRow[]): Promise<void> {
  const added = groupBy(called, ({ id }) => id);
  const named: Properties[] = [];
  for (const [id, row] of new Map(before.map((each) => [each['id'], each]))) {
    const [first, ...others] = (typeof id === 'string' && added.get(id)) || [];
    if (first === undefined) continue;
    const known = row['fullName'] === null ? undefined : namesOf(row);
    const joined = joinNames([first, ...others, ...(known ? [known] : [])]);
    const same = known?.fullName === joined.name && known.allNames.length === joined.names.length;
    if (!same) named.push(nameProperties({ id: first.id, ...joined }));
  }
  await write(transaction, [[statements.nameEntities, named]]);
}

const NamesRow = z.object({
  id: z.string(),
  fullName: z.string(),
  names: z.array(z.string()),
  allNames: z.array(z.string()).nullish(),
});

function namesOf(row: CypherRow): EntityNames {
  const { id, fullName, names, allNames } = NamesRow.parse(row);
  return { id, fullName, allNames: allNames ?? names };
}

async function settleRelations(transaction: CypherTransaction, removed: readonly Touched[], added?: Added): Promise<void> {
  // A relation was there before if a document that was there before says it.
  const stale = new Set([...removed.flatMap((part) => [...part.relations]), ...(added?.saidBefore ?? [])]);
  const others = await partsOf(
    transaction,
    [...stale].filter((key) => !added?.relations.has(key)),
  );
  const now = groupBy([...relationsOf(others), ...(added?.unwritten ?? [])], ({ type }) => (transaction.dynamicTypes ? undefined : type));
  const staleEnds = groupBy([...stale].map(endsOfKey), (ends) => ends.type);
  const ends = (type: RelationType): Properties[] => (staleEnds.get(type) ?? []).map(({ head, tail }) => ({ head, tail }));
  await write(transaction, [
    ...relationTypes.map((type): Write => [statements.removeRelations(type), ends(type)]),
    ...[...now].map(([type, relations]): Write => [statements.createRelations(type), relations.map(relationRow)]),
  ]);
}

function relationRow(relation: Relation): Properties {
  return { head: relation.head, tail: relation.tail, type: relation.type, properties: relationProperties(relation) };
}
