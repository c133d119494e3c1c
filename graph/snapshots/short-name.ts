import type { Entity } from '../model/entity.ts';

/** An acronym as one writes it: "RAN", "ENISA", "EC3", "eu-LISA", "TF-CSIRT". */
const acronym = /^(?=(?:.*\p{Lu}){2})(?=.{2,9}$)[\p{L}\p{N}&-]+$/u;

/** The name for a drawing: the acronym where the documents use one for a long name, else the canonical name. */
export function shortName(entity: Pick<Entity, 'name' | 'names'>): string {
  if (entity.name.length <= 14) return entity.name;
  return entity.names.find((name) => acronym.test(name) && spells(name, entity.name)) ?? entity.name;
}

/**
 * Whether each capital of an acronym begins a word of the name, in any order, as agencies were renamed and kept theirs:
 * so "EU" never stands for a committee of it.
 */
function spells(short: string, name: string): boolean {
  const initials = new Set([...name.matchAll(/(?<![\p{L}\p{N}])\p{L}|\p{Lu}/gu)].map(([letter]) => letter.toUpperCase()));
  return [...short.matchAll(/\p{Lu}/gu)].every(([letter]) => initials.has(letter));
}
