import type { EntitySummary } from '../../explorer/api/schemas.ts';
import type { Relation } from '../../graph/model/relation.ts';
import { relationsOf } from '../../graph/model/relations-of.ts';
import { goldExtractions } from '../support/gold-extraction.ts';

/** The reference annotation as the explorer gets it: entities with their number of relations, and relations. */
const extractions = goldExtractions();
const all: readonly Relation[] = relationsOf(extractions.flatMap((extraction) => extraction.claims));

export const goldEntities: ReadonlyMap<string, EntitySummary> = new Map(
  extractions
    .flatMap((extraction) => extraction.entities)
    .map((entity) => [
      entity.id,
      { ...entity, relations: all.filter(({ head, tail }) => head === entity.id || tail === entity.id).length },
    ]),
);
export const goldRelations = all;
export const goldDocuments = extractions.map(({ document: { id, title, date } }) => ({ id, title, date }));
export const goldTexts: ReadonlyMap<string, string> = new Map(extractions.map(({ document }) => [document.id, document.text]));
export const goldClaims = extractions.flatMap(({ claims, document }) =>
  claims.map((claim) => {
    const { start, end } = claim.evidence[0].sentence;
    return { ...claim, quote: document.text.slice(start, end).replace(/\s+/gu, ' ').trim() };
  }),
);

export function goldId(name: string): string {
  const found = [...goldEntities.values()].find((entity) => entity.names.includes(name));
  if (!found) throw new Error(`The reference annotation names no ${name}.`);
  return found.id;
}

/** The relations of an entity and those among its neighbours. */
export function around(id: string): { entities: EntitySummary[]; relations: Relation[] } {
  const own = all.filter(({ head, tail }) => head === id || tail === id);
  const ids = new Set([id, ...own.flatMap(({ head, tail }) => [head, tail])]);
  return {
    entities: [...ids].flatMap((one) => goldEntities.get(one) ?? []),
    relations: all.filter(({ head, tail }) => ids.has(head) && ids.has(tail)),
  };
}
