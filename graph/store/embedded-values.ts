/** Values of the embedded engine with their types, both ways. */
import type { ArrowType } from './arrow-types.ts';
import { byCodeUnits } from './collect.ts';
import { StatementFailed } from './statement-failed.ts';
import { dateOf, datetimeOf, durationOf, textOf, timeOf } from './temporal-text.ts';
import type { GraphMap, GraphNode, GraphPath, GraphRelationship, GraphValue, Temporal } from './value.ts';

type EngineObject = Readonly<Record<string, unknown>>;

/**
 * One value of a row. The engine gives 40.0 as 40 and dates as text; the type of the column tells them apart.
 * Where a column mixes integers and floats, all of it counts as floats; in paths a whole number counts as an integer.
 */
export function graphValue(value: unknown, type?: ArrowType): GraphValue {
  switch (typeof value) {
    case 'number':
      return Number.isSafeInteger(value) && type?.type !== 'float' ? BigInt(value) : value;
    case 'string':
      return temporal(value, type) ?? value;
    case 'bigint':
    case 'boolean':
      return value;
    case 'object':
      return value === null ? null : ofObject(value as EngineObject, type);
    default:
      return null;
  }
}

function ofObject(value: EngineObject, type?: ArrowType): GraphValue {
  if (Array.isArray(value)) return value.map((item) => graphValue(item, type?.children[0]));
  if (value instanceof Date) return localDatetime(value);
  if (value instanceof Uint8Array) return Uint8Array.from(value);
  if (value instanceof Float32Array) return [...value];
  if (isNode(value)) return node(value, type);
  if (isRelationship(value)) return relationship(value, type);
  if (isPath(value)) return path(value);
  return mapOf(Object.entries(value), type);
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

function mapOf(entries: readonly [string, unknown][], type?: ArrowType): GraphMap {
  const types = new Map(type?.children.map((child) => [child.name, child]));
  return new Map(entries.toSorted(([a], [b]) => byCodeUnits(a, b)).map(([key, value]) => [key, graphValue(value, types.get(key))]));
}

function propertiesOf(value: EngineObject, own: readonly string[], type?: ArrowType): GraphMap {
  return mapOf(
    Object.entries(value).filter(([key]) => !own.includes(key)),
    type,
  );
}

const isId = (value: unknown): value is number => typeof value === 'number';
const isNode = (value: EngineObject): boolean => isId(value['_id']) && Array.isArray(value['_labels']);
const isRelationship = (value: EngineObject): boolean => isId(value['_id']) && isId(value['_source']) && typeof value['_type'] === 'string';
const isPath = (value: EngineObject): value is { nodes: EngineObject[]; edges: EngineObject[] } => {
  const { nodes, edges } = value;
  return Array.isArray(nodes) && Array.isArray(edges) && Object.keys(value).length === 2 && nodes.length === edges.length + 1;
};

function node(value: EngineObject, type?: ArrowType): GraphNode {
  const labels = (value['_labels'] as unknown[]).map(String).sort(byCodeUnits);
  return {
    kind: 'node',
    id: BigInt(Number(value['_id'])),
    elementId: nodeElementId(value['_id']),
    labels,
    properties: propertiesOf(value, ['_id', '_labels'], type),
  };
}

function relationship(value: EngineObject, type?: ArrowType): GraphRelationship {
  return {
    kind: 'relationship',
    id: BigInt(Number(value['_id'])),
    elementId: `e:${Number(value['_id'])}`,
    type: String(value['_type']),
    start: BigInt(Number(value['_source'])),
    startElementId: nodeElementId(value['_source']),
    end: BigInt(Number(value['_target'])),
    endElementId: nodeElementId(value['_target']),
    properties: propertiesOf(value, ['_id', '_source', '_target', '_type'], type),
  };
}

function path(value: { nodes: EngineObject[]; edges: EngineObject[] }): GraphPath {
  return {
    kind: 'path',
    nodes: value.nodes.map((each) => node(each)),
    relationships: value.edges.map((each) => relationship(each)),
  };
}

function nodeElementId(id: unknown): string {
  return `n:${Number(id)}`;
}

/**
 * A parameter as the engine takes it. A float without a fraction arrives there as an integer, since it knows one kind of number.
 * @throws StatementFailed where the engine has no such value
 */
export function engineValue(value: GraphValue): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Uint8Array) return Buffer.from(value);
  if (Array.isArray(value)) return (value as readonly GraphValue[]).map(engineValue);
  if (value instanceof Map) return engineParameters(value);
  if (!('kind' in value)) return null;
  switch (value.kind) {
    case 'date':
      return { $date: textOf(value) };
    case 'time':
    case 'localTime':
      return { $time: textOf(value) };
    case 'datetime':
    case 'zonedDatetime':
      return { $zoned_datetime: inKnownZone(value) };
    case 'localDatetime':
      return { $timestamp_us: Number(value.seconds * 1_000_000n + value.nanoseconds / 1000n) };
    case 'duration':
      return { $duration: textOf(value) };
    default:
      throw new StatementFailed('parameter', `The embedded graph takes no ${value.kind} as a parameter: give its properties instead.`);
  }
}

/** All parameters of a statement. @throws StatementFailed as `engineValue` does */
export function engineParameters(parameters: GraphMap): Record<string, unknown> {
  return Object.fromEntries([...parameters].map(([name, value]) => [name, engineValue(value)]));
}

function inKnownZone(value: Temporal): string {
  try {
    return textOf(value);
  } catch (error) {
    throw new StatementFailed('parameter', 'A parameter names a time zone or a year that is not known: give the offset from UTC.', {
      cause: error,
    });
  }
}
