/**
 * Types of the properties in paths. The engine tells those of the nodes and relationships in a column, and none of a column that
 * holds paths: so it is asked for their nodes and relationships once more.
 */
import { arrowTypes, type ArrowType } from './arrow-types.ts';
import { byCodeUnits, groupBy } from './collect.ts';
import { quoted } from './dialect/tokens.ts';
import type { Run } from './embedded-engine.ts';
import { isPath, type EngineObject, type EnginePath } from './engine-objects.ts';

/** What the types of a node go by, and of a relationship: those that are alike have properties of the same types. */
export type PathTypes = ReadonlyMap<string, ArrowType>;

export function kindOf(thing: EngineObject): string {
  const { _labels, _type } = thing;
  return Array.isArray(_labels) ? `(${_labels.map(String).sort(byCodeUnits).join(':')})` : `[${String(_type)}]`;
}

const nodesById = 'UNWIND $ids AS id MATCH (it) WHERE id(it) = id RETURN it';
const relationshipsFrom = (type: string): string => `UNWIND $ids AS id MATCH (n)-[it:${quoted(type)}]->() WHERE id(n) = id RETURN it`;

/** @param run runs a statement in the transaction that gave the rows */
export async function pathTypesIn(rows: readonly (readonly unknown[])[], run: Run): Promise<PathTypes> {
  const paths: EnginePath[] = [];
  for (const row of rows) for (const value of row) gatherPaths(value, paths);
  if (paths.length === 0) return new Map();
  const types = new Map<string, ArrowType>();
  const ask = async (kind: string, cypher: string, ids: readonly unknown[]): Promise<void> => {
    const result = await run(cypher, { ids: [...new Set(ids)] });
    const type = result.length === 0 ? undefined : arrowTypes(result.toArrowIPC())[0];
    if (type) types.set(kind, type);
  };
  for (const [kind, nodes] of groupBy(paths.flatMap((path) => path.nodes).filter(mayMislead), kindOf))
    await ask(
      kind,
      nodesById,
      nodes.map((node) => node['_id']),
    );
  for (const [kind, edges] of groupBy(paths.flatMap((path) => path.edges).filter(mayMislead), kindOf))
    await ask(
      kind,
      relationshipsFrom(String(edges[0]?.['_type'])),
      edges.map((edge) => edge['_source']),
    );
  return types;
}

function gatherPaths(value: unknown, paths: EnginePath[]): void {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
  if (Array.isArray(value)) {
    for (const item of value) gatherPaths(item, paths);
    return;
  }
  const object = value as EngineObject;
  // A node or a relationship holds none.
  if ('_id' in object) return;
  if (isPath(object)) paths.push(object);
  else for (const inner of Object.values(object)) gatherPaths(inner, paths);
}

/** Whether a value may be of another type than it seems: a number without a fraction, or text that looks like a time. */
function mayMislead(thing: EngineObject): boolean {
  return Object.entries(thing).some(([key, value]) => !key.startsWith('_') && isAmbiguous(value));
}

function isAmbiguous(value: unknown): boolean {
  if (typeof value === 'number') return Number.isInteger(value);
  if (typeof value === 'string') return /^-?P|\d[-:]\d/u.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(isAmbiguous);
}
