import type { GraphContents } from '../store/store.ts';
import { edgeAttributes, networkEdges, networkNodes, nodeAttributes, type AttributeTypes, type AttributeValues } from './network.ts';
import { tag, xmlDeclaration, xmlText } from './xml.ts';

const nodeKeys: AttributeTypes = { label: 'string', ...nodeAttributes };
const edgeKeys: AttributeTypes = { label: 'string', weight: 'int', ...edgeAttributes };

/** Entities and relations as GraphML 1.0, for networkx, igraph, yEd, Gephi. See network.ts for what stands in it. */
export function* graphmlLines(contents: GraphContents): Iterable<string> {
  yield xmlDeclaration;
  yield `${tag('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, '>')}\n`;
  yield* keys('node', nodeKeys);
  yield* keys('edge', edgeKeys);
  yield `${tag('graph', { id: 'entente', edgedefault: 'directed' }, '>')}\n`;
  for (const { id, label, attributes } of networkNodes(contents))
    yield `${tag('node', { id }, '>')}${data('node', nodeKeys, { ...attributes, label })}</node>\n`;
  for (const { id, source, target, label, weight, attributes } of networkEdges(contents))
    yield `${tag('edge', { id, source, target }, '>')}${data('edge', edgeKeys, { ...attributes, label, weight })}</edge>\n`;
  yield '</graph>\n</graphml>\n';
}

function* keys(of: 'node' | 'edge', types: AttributeTypes): Iterable<string> {
  for (const [name, type] of Object.entries(types))
    yield `${tag('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type })}\n`;
}

function data(of: 'node' | 'edge', types: AttributeTypes, values: AttributeValues): string {
  return Object.keys(types)
    .filter((name) => values[name] !== undefined)
    .map((name) => `${tag('data', { key: `${of}-${name}` }, '>')}${xmlText(String(values[name]))}</data>`)
    .join('');
}
