import type { Extraction } from '../../graph/model/extraction.ts';
import { sha256 } from '../../graph/model/ids.ts';
import { extract } from '../../ingest/extract.ts';

/** Extracts one made-up document of the given text. */
export function extractText(text: string, date = '2020-06-15', title = 'Example'): Extraction {
  return extract([{ id: 'example', title, date, language: 'en', sha256: sha256(text), text }])[0]!;
}

/** The claims of a text as readable lines: "European Commission FUNDS Europol [planned] 5000000 EUR", sorted. */
export function claimsOf(text: string, date?: string, title?: string): string[] {
  const { claims, entities } = extractText(text, date, title);
  const name = (id: string): string => entities.find((entity) => entity.id === id)!.name;
  return [
    ...new Set(
      claims.map((claim) => {
        const parts = [name(claim.head), claim.negated ? `not ${claim.type}` : claim.type, name(claim.tail), `[${claim.status}]`];
        if (claim.date !== undefined) parts.push(claim.date);
        if (claim.amount !== undefined) parts.push(`${claim.amount} ${claim.currency}`);
        return parts.join(' ');
      }),
    ),
  ].sort();
}
