import type { Extraction } from '../model/extraction.ts';
import { sha256 } from '../model/ids.ts';
import { byCodeUnits } from './collect.ts';

/** Changes whenever the way of storing does, so that what an older version stored is loaded again. */
export const storedFormat = 1;

/** SHA-256 over all that a document gives, hex; neither the order of items nor that of keys counts. */
export function fingerprint(extraction: Extraction): string {
  const { document, entities, mentions, claims } = inOrder(extraction);
  return sha256(JSON.stringify([storedFormat, [document, entities, mentions, claims]], sortKeys));
}

/** The same, its items by id. */
export function inOrder({ document, entities, mentions, claims }: Extraction): Extraction {
  return {
    document,
    entities: entities.toSorted((a, b) => byCodeUnits(a.id, b.id)),
    mentions: mentions.toSorted((a, b) => byCodeUnits(a.entity, b.entity)),
    claims: claims.toSorted((a, b) => byCodeUnits(a.id, b.id)),
  };
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => byCodeUnits(a, b)));
}
