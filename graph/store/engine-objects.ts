/** Nodes, relationships and paths as the embedded engine gives them: maps with keys of its own beside the properties. */

export type EngineObject = Readonly<Record<string, unknown>>;

export interface EnginePath {
  readonly nodes: readonly EngineObject[];
  readonly edges: readonly EngineObject[];
}

const isId = (value: unknown): value is number => typeof value === 'number';

export function isNode(value: EngineObject): boolean {
  return isId(value['_id']) && Array.isArray(value['_labels']);
}

export function isRelationship(value: EngineObject): boolean {
  return isId(value['_id']) && isId(value['_source']) && typeof value['_type'] === 'string';
}

/** A path is a map of nodes and edges, one more of the first. */
export function isPath(value: EngineObject): value is EngineObject & EnginePath {
  const { nodes, edges } = value;
  if (!Array.isArray(nodes) || !Array.isArray(edges) || Object.keys(value).length !== 2 || nodes.length !== edges.length + 1) return false;
  return nodes.every((node: unknown) => typeof node === 'object' && node !== null && isNode(node as EngineObject));
}

/** What the engine adds to the properties of nodes and relationships. */
const engineKeys: ReadonlySet<string> = new Set(['_id', '_labels', '_type', '_source', '_target']);

/** Properties of a node or a relationship. */
export function propertiesIn(value: EngineObject): [name: string, value: unknown][] {
  return Object.entries(value).filter(([key]) => !engineKeys.has(key));
}
