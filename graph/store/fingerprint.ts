import type { Extraction } from '../model/extraction.ts';
import { sha256 } from '../model/ids.ts';
import { byCodeUnits } from './collect.ts';

/** Changes whenever the way of storing does, so that what an older version stored is loaded again. */
const storedFormat = 1;

/** SHA-256 over all that a document gives, hex; neither the order of items nor that of keys counts. */
export function fingerprint({ document, entities, mentions, claims }: Extraction): string {
  const sorted = [
    document,
    entities.toSorted((a, b) => byCodeUnits(a.id, b.id)),
    mentions.toSorted((a, b) => byCodeUnits(a.entity, b.entity)),
    claims.toSorted((a, b) => byCodeUnits(a.id, b.id)),
  ];
  return sha256(JSON.stringify([storedFormat, sorted], sortKeys));
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => byCodeUnits(a, b)));
}
