import type { Entity } from '../../graph/model/entity.ts';
import { entityId } from '../../graph/model/ids.ts';
import { canonicalName, type Referent } from './discourse.ts';
import { nameKey } from './name-key.ts';

/** The entity a referent is, over all documents. */
export interface Identity {
  readonly entity: Entity;
  /** The name that two documents share, where they do: why they are one. */
  readonly key: string;
}

/**
 * Gives each referent its entity. Referents of several documents are one entity where they have the same label and
 * the same canonical name; what is only described ("a legislative proposal") stays in its document.
 * Ids depend on names and labels alone, so the order of documents does not matter.
 */
export function identify(documents: readonly { document: string; referents: readonly Referent[] }[]): Map<Referent, Identity> {
  const full = fullNames(documents.flatMap(({ referents }) => referents));
  const identities = new Map<Referent, Identity>();
  for (const { document, referents } of documents) {
    for (const referent of referents) {
      const own = canonicalName(referent);
      const name = full.get(`${referent.label}|${nameKey(own)}`) ?? own;
      const local = !referent.named && referent.label !== 'ActorGroup';
      const key = `${nameKey(name)}${local ? `|${document}|${referent.order}` : ''}`;
      identities.set(referent, { key, entity: { id: entityId(referent.label, key), label: referent.label, name, names: [name] } });
    }
  }
  return identities;
}

/** A short name that one document spells out (with its acronym in brackets, say) stands for the full one in the others, where only one full name claims it. */
function fullNames(referents: readonly Referent[]): Map<string, string> {
  const claims = new Map<string, Set<string>>();
  for (const referent of referents) {
    if (!referent.named) continue;
    const full = canonicalName(referent);
    for (const name of referent.names.keys()) {
      if (!/^[\p{Lu}\p{N}][\p{L}\p{N}&-]*\p{Lu}[\p{L}\p{N}&-]*$/u.test(name) || name === full) continue;
      const key = `${referent.label}|${nameKey(name)}`;
      claims.set(key, (claims.get(key) ?? new Set()).add(full));
    }
  }
  return new Map([...claims].flatMap(([key, names]) => (names.size === 1 ? [[key, [...names][0]!] as const] : [])));
}
