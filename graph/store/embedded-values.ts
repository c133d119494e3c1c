/** Values that the embedded engine gives, with their types. */
import { arrowTypes, type ArrowType } from './arrow-types.ts';
import { byCodeUnits } from './collect.ts';
import type { EngineResult, EngineStatement, Run } from './embedded-engine.ts';
import { temporalOf, timeMarksOf } from './mixed-times.ts';
import { isNode, isPath, isRelationship, propertiesIn, type EngineObject, type EnginePath } from './engine-objects.ts';
import { kindOf, pathTypesIn, type PathTypes } from './path-types.ts';
import { dateOf, datetimeOf, durationOf, timeOf } from './temporal-text.ts';
import type { GraphMap, GraphNode, GraphPath, GraphRelationship, GraphValue, Temporal, ValueRows } from './value.ts';

/** A statement that took longer, in milliseconds, is not asked again where times are mixed with other values. */
const askedAgain = 1_000;

/**
 * Rows with the types of their values.
 * @param again the statement, where it may be run once more @param took how long it ran, in milliseconds
 */
export async function valuesOf(result: EngineResult, run: Run, again?: EngineStatement, took = 0): Promise<ValueRows> {
  const rows = result.rows();
  const types = rows.length === 0 ? [] : arrowTypes(result.toArrowIPC());
  const inPaths = await pathTypesIn(rows, run);
  const times = again && took < askedAgain ? await timeMarksOf({ columns: result.columns, rows }, types, again, run) : undefined;
  return {
    columns: result.columns,
    rows: rows.map((row, at) => row.map((value, i) => graphValue(value, { type: types[i], time: times?.[at]?.[i], inPaths }))),
  };
}

/** What is known of a value besides itself. */
interface Known {
  readonly type?: ArrowType | undefined;
  /** What `timeMarksOf` tells of it. */
  readonly time?: unknown;
  readonly inPaths?: PathTypes | undefined;
}

/**
 * One value of a row. The engine gives 40.0 as 40 and dates as text; the type of the column tells them apart.
 * Where a column mixes integers and floats, all of it counts as floats.
 */
function graphValue(value: unknown, known: Known): GraphValue {
  switch (typeof value) {
    case 'number':
      return Number.isSafeInteger(value) && known.type?.type !== 'float' ? BigInt(value) : value;
    case 'string':
      return (known.time === true ? temporalOf(value) : temporal(value, known.type)) ?? value;
    case 'bigint':
    case 'boolean':
      return value;
    case 'object':
      return value === null ? null : ofObject(value as EngineObject, known);
    default:
      return null;
  }
}

function ofObject(value: EngineObject, known: Known): GraphValue {
  if (Array.isArray(value)) {
    const times: readonly unknown[] = Array.isArray(known.time) ? known.time : [];
    return value.map((item, i) => graphValue(item, { ...known, type: known.type?.children[0], time: times[i] }));
  }
  if (value instanceof Date) return localDatetime(value);
  if (value instanceof Uint8Array) return Uint8Array.from(value);
  if (value instanceof Float32Array) return [...value];
  if (isNode(value)) return node(value, known);
  if (isRelationship(value)) return relationship(value, known);
  if (isPath(value)) return path(value, known.inPaths);
  return mapOf(Object.entries(value), known);
}

function temporal(text: string, type?: ArrowType): Temporal | undefined {
  switch (type?.type) {
    case 'date':
      return dateOf(text);
    case 'time':
      return timeOf(text);
    case 'timestamp':
      return datetimeOf(text);
    case 'struct':
      return durationOf(text);
    default:
      return undefined;
  }
}

function localDatetime(date: Date): Temporal {
  const milliseconds = BigInt(date.getTime());
  const rest = ((milliseconds % 1000n) + 1000n) % 1000n;
  return { kind: 'localDatetime', seconds: (milliseconds - rest) / 1000n, nanoseconds: rest * 1_000_000n };
}

function mapOf(entries: readonly [string, unknown][], known: Known): GraphMap {
  const types = new Map(known.type?.children.map((child) => [child.name, child]));
  const times: EngineObject = typeof known.time === 'object' && known.time !== null ? { ...known.time } : {};
  const sorted = entries.toSorted(([a], [b]) => byCodeUnits(a, b));
  return new Map(sorted.map(([key, value]) => [key, graphValue(value, { ...known, type: types.get(key), time: times[key] })]));
}

function node(value: EngineObject, known: Known): GraphNode {
  const labels = (value['_labels'] as unknown[]).map(String).sort(byCodeUnits);
  return {
    kind: 'node',
    id: BigInt(Number(value['_id'])),
    elementId: nodeElementId(value['_id']),
    labels,
    properties: mapOf(propertiesIn(value), known),
  };
}

function relationship(value: EngineObject, known: Known): GraphRelationship {
  return {
    kind: 'relationship',
    id: BigInt(Number(value['_id'])),
    elementId: `e:${Number(value['_id'])}`,
    type: String(value['_type']),
    start: BigInt(Number(value['_source'])),
    startElementId: nodeElementId(value['_source']),
    end: BigInt(Number(value['_target'])),
    endElementId: nodeElementId(value['_target']),
    properties: mapOf(propertiesIn(value), known),
  };
}

function path({ nodes, edges }: EnginePath, types?: PathTypes): GraphPath {
  return {
    kind: 'path',
    nodes: nodes.map((each) => node(each, { type: types?.get(kindOf(each)) })),
    relationships: edges.map((each) => relationship(each, { type: types?.get(kindOf(each)) })),
  };
}

function nodeElementId(id: unknown): string {
  return `n:${Number(id)}`;
}
