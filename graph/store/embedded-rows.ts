/** Values of the embedded engine as plain JSON, as sessions give them. */
import { byCodeUnits } from './collect.ts';
import type { CypherRows, CypherValue } from './session.ts';
import type { EngineResult } from './embedded-engine.ts';

/** Rows as plain JSON, each by the names of its columns. */
export function rowsOf(result: Pick<EngineResult, 'columns' | 'rows'>): CypherRows {
  const columns = result.columns;
  const rows = result.rows().map((values) => Object.fromEntries(columns.map((column, i) => [column, plain(values[i])])));
  return { columns, rows };
}

/** What the engine adds to the properties of nodes and relationships. */
const engineKeys: ReadonlySet<string> = new Set(['_id', '_labels', '_type', '_source', '_target']);

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
  const entries = Object.entries(value);
  const own = (): Record<string, CypherValue> => sorted(entries.filter(([key]) => !engineKeys.has(key)));
  if (isNode(value) && '_labels' in value) {
    const labels = Array.isArray(value['_labels']) ? value['_labels'].map(String).sort(byCodeUnits) : [];
    return { labels, properties: own() };
  }
  if ('_source' in value && '_type' in value && typeof value['_type'] === 'string') return { type: value['_type'], properties: own() };
  if (isPath(value)) return { nodes: value.nodes.map(plain), relationships: value.edges.map(plain) };
  return sorted(entries);
}

interface Path {
  readonly nodes: readonly unknown[];
  readonly edges: readonly unknown[];
}

/** A path is a map of nodes and edges, one more of the first. */
function isPath(value: object): value is Path {
  if (Object.keys(value).length !== 2 || !('nodes' in value) || !('edges' in value)) return false;
  const { nodes, edges } = value;
  return Array.isArray(nodes) && Array.isArray(edges) && nodes.length === edges.length + 1 && nodes.every(isNode);
}

function isNode(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '_labels' in value && '_id' in value;
}

function sorted(entries: [string, unknown][]): Record<string, CypherValue> {
  return Object.fromEntries(entries.sort(([a], [b]) => byCodeUnits(a, b)).map(([key, value]) => [key, plain(value)]));
}
