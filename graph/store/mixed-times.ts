/**
 * Dates and times among other values. The engine gives them as text, and tells the type of a column, of the items of a list, of an
 * entry of a map, only where all are of one. So where text that may be a time stands beside something else, the query
 * is asked once more which of it is: a time has a part `year`, `hour` or `days`, and text has none.
 */
import type { ArrowType } from './arrow-types.ts';
import { quoted } from './dialect/tokens.ts';
import type { EngineStatement, Run } from './embedded-engine.ts';
import { dateOf, datetimeOf, durationOf, timeOf } from './temporal-text.ts';
import type { Temporal } from './value.ts';

/** Of every row and column: true for a time, a list or a map of such marks for what holds some. */
export type TimeMarks = readonly (readonly unknown[])[];

/** Any date, time or duration that is written so. */
export function temporalOf(text: string): Temporal | undefined {
  if (!/^[-+]?[P\d]/u.test(text)) return undefined;
  return dateOf(text) ?? timeOf(text) ?? datetimeOf(text) ?? (/\d/u.test(text) ? durationOf(text) : undefined);
}

/** @param run runs the statement that gave the rows in the same transaction @returns undefined where nothing is mixed */
export async function timeMarksOf(
  { columns: names, rows }: { readonly columns: readonly string[]; readonly rows: readonly (readonly unknown[])[] },
  types: readonly ArrowType[],
  { cypher, parameters }: EngineStatement,
  run: Run,
): Promise<TimeMarks | undefined> {
  const kinds = new Map<ArrowType, Set<string>>();
  for (const row of rows) for (const [i, type] of types.entries()) gather(row[i], type, kinds);
  const mixed = new Set(
    [...kinds].filter(([, found]) => found.size > 1 && [...found].some((kind) => kind !== 'other')).map(([type]) => type),
  );
  const columns = types.flatMap((type, i) => {
    const name = quoted(names[i] ?? '');
    const mark = markOf(name, type, mixed, 0);
    const some = anyOf(name, type, mixed, 0);
    return mark === undefined || some === undefined ? [] : [{ i, name, mark, some }];
  });
  if (columns.length === 0) return undefined;
  // Mostly it is text alone, such as dates of which the day is not known: that is told sooner than which is which.
  const some = columns.map((column) => column.some).join(' OR ');
  const found = await run(`CALL { ${cypher}\n} RETURN count(CASE WHEN ${some} THEN 1 END) AS found`, parameters).catch(() => undefined);
  if (!found?.rows()[0]?.[0]) return undefined;
  const asked = columns.map(({ i, name, mark }) => `${name} AS value${i}, ${mark} AS mark${i}`).join(', ');
  // What cannot be asked so stays text.
  const answer = await run(`CALL { ${cypher}\n} RETURN ${asked}`, parameters).catch(() => undefined);
  const marks = answer?.rows() ?? [];
  const same = marks.length === rows.length && marks.every((row, at) => columns.every(({ i }, j) => equal(row[2 * j], rows[at]?.[i])));
  if (!same) return undefined;
  return marks.map((row) => types.map((_, i) => row[2 * columns.findIndex((column) => column.i === i) + 1]));
}

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a, bigintAsText) === JSON.stringify(b, bigintAsText);
const bigintAsText = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? `${value}n` : value);

/** Of what kinds the values are that one type stands for. */
function gather(value: unknown, type: ArrowType | undefined, kinds: Map<ArrowType, Set<string>>): void {
  if (type === undefined || value === null || value === undefined) return;
  if (type.type === 'list' && Array.isArray(value)) {
    for (const item of value) gather(item, type.children[0], kinds);
  } else if (type.type === 'struct' && typeof value === 'object') {
    const entries: Readonly<Record<string, unknown>> = { ...value };
    for (const child of type.children) gather(entries[child.name], child, kinds);
  } else if (type.type === 'other') {
    const kind = typeof value === 'string' ? (temporalOf(value)?.kind ?? 'other') : 'other';
    const found = kinds.get(type);
    if (found) found.add(kind);
    else kinds.set(type, new Set([kind]));
  }
}

const isTime = (text: string): string => `(${text}.year IS NOT NULL OR ${text}.hour IS NOT NULL OR ${text}.days IS NOT NULL)`;

/** A condition that tells whether there is any time in `text`; undefined where nothing of this type is mixed. @param depth of lists around it */
function anyOf(text: string, type: ArrowType, mixed: ReadonlySet<ArrowType>, depth: number): string | undefined {
  if (mixed.has(type)) return isTime(text);
  if (type.type === 'list') {
    const item = `_item${depth}`;
    const some = type.children[0] && anyOf(item, type.children[0], mixed, depth + 1);
    return some && `any(${item} IN ${text} WHERE ${some})`;
  }
  if (type.type !== 'struct') return undefined;
  const somes = type.children.flatMap((child) => anyOf(`${text}.${quoted(child.name)}`, child, mixed, depth) ?? []);
  return somes.length === 0 ? undefined : `(${somes.join(' OR ')})`;
}

/** An expression that marks the times in `text`; undefined where nothing of this type is mixed. @param depth of lists around it */
function markOf(text: string, type: ArrowType, mixed: ReadonlySet<ArrowType>, depth: number): string | undefined {
  if (mixed.has(type)) return isTime(text);
  if (type.type === 'list') {
    const item = `_item${depth}`;
    const mark = type.children[0] && markOf(item, type.children[0], mixed, depth + 1);
    return mark && `[${item} IN ${text} | ${mark}]`;
  }
  if (type.type !== 'struct') return undefined;
  const marks = type.children.flatMap((child) => {
    const key = quoted(child.name);
    const mark = markOf(`${text}.${key}`, child, mixed, depth);
    return mark === undefined ? [] : [`${key}: ${mark}`];
  });
  return marks.length === 0 ? undefined : `{${marks.join(', ')}}`;
}
