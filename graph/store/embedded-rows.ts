/** Values of the embedded engine as plain JSON, as sessions give them. */
import { byCodeUnits } from './collect.ts';
import type { CypherRows, CypherValue } from './session.ts';
import type { EngineResult } from './embedded-engine.ts';
import { isNode, isPath, isRelationship, propertiesIn, type EngineObject } from './engine-objects.ts';

/** Rows as plain JSON, each by the names of its columns. */
export function rowsOf(result: Pick<EngineResult, 'columns' | 'rows'>): CypherRows {
  const columns = result.columns;
  const rows = result.rows().map((values) => Object.fromEntries(columns.map((column, i) => [column, plain(values[i])])));
  return { columns, rows };
}

/** Values as plain JSON: nodes as {labels, properties}, relationships as {type, properties}. */
function plain(value: unknown): CypherValue {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'bigint':
      return Number(value);
    case 'object':
      return value === null ? null : ofObject(value);
    default:
      return null;
  }
}

function ofObject(value: object): CypherValue {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Uint8Array || value instanceof Float32Array) return [...value];
  const object = value as EngineObject;
  if (isNode(object)) {
    const labels = (object['_labels'] as unknown[]).map(String).sort(byCodeUnits);
    return { labels, properties: sorted(propertiesIn(object)) };
  }
  if (isRelationship(object)) return { type: String(object['_type']), properties: sorted(propertiesIn(object)) };
  if (isPath(object)) return { nodes: object.nodes.map(plain), relationships: object.edges.map(plain) };
  return sorted(Object.entries(object));
}

function sorted(entries: [string, unknown][]): Record<string, CypherValue> {
  return Object.fromEntries(entries.sort(([a], [b]) => byCodeUnits(a, b)).map(([key, value]) => [key, plain(value)]));
}
