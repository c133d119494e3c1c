import { readdirSync, readFileSync } from 'node:fs';
import { defaultsOf, parseQueryFile } from '../../graph/queries/query-file.ts';
import type { CypherRows } from '../../graph/store/session.ts';
import { analystsQueries, type AnalystsQuery } from './analysts-queries.ts';

const folder = new URL('../../notebooks/queries/', import.meta.url);

/** The queries that come with Entente, by name. */
export const shippedFiles = readdirSync(folder)
  .filter((name) => name.endsWith('.cypher'))
  .sort()
  .map((name) => parseQueryFile(name.replace(/\.cypher$/u, ''), readFileSync(new URL(name, folder), 'utf8')));

/** The 100: those that come with Entente, and those of the list. */
export const hundredQueries: readonly AnalystsQuery[] = [
  ...shippedFiles.map((file) => ({ question: `${file.name}: ${file.question}`, cypher: file.cypher, parameters: defaultsOf(file) })),
  ...analystsQueries,
];

/** Those that both engines answer, and those that the embedded one refuses. */
export const answered = hundredQueries.filter((query) => query.refused === undefined);
export const refused = hundredQueries.filter((query) => query.refused !== undefined);

/** A sum of fractions depends, in its last digits, on the order in which an engine adds; 14 digits do not. */
const sameDigits = (_: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(14)) : value;

/** What is compared: columns and rows, these in their order where the query gives one. */
export function comparable(cypher: string, { columns, rows }: CypherRows): { columns: readonly string[]; rows: readonly string[] } {
  const lines = rows.map((row) =>
    JSON.stringify(
      columns.map((column) => row[column]),
      sameDigits,
    ),
  );
  return { columns, rows: /\bORDER\s+BY\b/iu.test(cypher) ? lines : lines.toSorted() };
}
