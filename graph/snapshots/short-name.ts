import type { Entity } from '../model/entity.ts';

/** An acronym as one writes it: "RAN", "ENISA", "EC3", "eu-LISA", "TF-CSIRT". */
const acronym = /^(?=(?:.*\p{Lu}){2})(?=.{2,9}$)[\p{L}\p{N}&-]+$/u;

/** The name for a drawing: the acronym where the documents use one for a long name, else the canonical name. */
export function shortName(entity: Pick<Entity, 'name' | 'names'>): string {
  if (entity.name.length <= 14) return entity.name;
  return entity.names.find((name) => acronym.test(name) && spells(name, entity.name)) ?? entity.name;
}

/** Whether the capitals of an acronym stand in the name in their order: keeps "the EU" from standing for a committee of it. */
function spells(short: string, name: string): boolean {
  const capitals = short.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  const initials = name.toLowerCase();
  let at = 0;
  for (const letter of capitals) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
