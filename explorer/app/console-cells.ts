/** What stands in one field of a row that Cypher gave, for a person. */
export type Cell =
  | { readonly kind: 'entity'; readonly id: string; readonly name: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where a text would be too long for a table. */
const most = 600;

/** A node of an entity leads to its view; lists and maps are written on one line; nothing stays empty. */
export function cellOf(value: unknown): Cell {
  const properties = isRecord(value) ? value['properties'] : undefined;
  if (isRecord(value) && isRecord(properties) && Array.isArray(value['labels'])) {
    const { id, name } = properties;
    if (value['labels'].includes('Entity') && typeof id === 'string' && typeof name === 'string') return { kind: 'entity', id, name };
  }
  return typeof value === 'number' ? { kind: 'number', text: numberInWords(value) } : { kind: 'text', text: shortened(inWords(value)) };
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (!isRecord(value)) return JSON.stringify(value);
  const { properties, labels, type } = value;
  if (!isRecord(properties))
    return Object.entries(value)
      .map(([key, each]) => `${key}: ${inWords(each)}`)
      .join(', ');
  const known = properties['name'] ?? properties['title'] ?? properties['quote'] ?? properties['id'];
  return inWords(known ?? type ?? labels);
}

/** Digits of large numbers in groups of three; years and counts stay as they are. */
const numberInWords = (value: number): string => (Math.abs(value) < 10_000 ? String(value) : value.toLocaleString('en-GB'));

const shortened = (text: string): string => (text.length > most ? `${text.slice(0, most - 2)} …` : text);
