import type { GraphContents } from '../store/store.ts';
import { edgeAttributes, networkEdges, networkNodes, nodeAttributes, type AttributeTypes, type AttributeValues } from './network.ts';
import { tag, xmlDeclaration } from './xml.ts';

/** Entities and relations as GEXF 1.3, for Gephi and networkx. See network.ts for what stands in it. */
export function* gexfLines(contents: GraphContents): Iterable<string> {
  yield xmlDeclaration;
  yield `${tag('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, '>')}\n`;
  yield `${tag('graph', { mode: 'static', defaultedgetype: 'directed' }, '>')}\n`;
  yield* declared('node', nodeAttributes);
  yield* declared('edge', edgeAttributes);
  yield '<nodes>\n';
  for (const { id, label, attributes } of networkNodes(contents))
    yield `${tag('node', { id, label }, '>')}${values(nodeAttributes, attributes)}</node>\n`;
  yield '</nodes>\n<edges>\n';
  for (const { id, source, target, label, weight, attributes } of networkEdges(contents))
    yield `${tag('edge', { id, source, target, label, weight }, '>')}${values(edgeAttributes, attributes)}</edge>\n`;
  yield '</edges>\n</graph>\n</gexf>\n';
}

function* declared(of: 'node' | 'edge', types: AttributeTypes): Iterable<string> {
  yield `${tag('attributes', { class: of }, '>')}\n`;
  for (const [name, type] of Object.entries(types))
    yield `${tag('attribute', { id: name, title: name, type: type === 'int' ? 'integer' : type })}\n`;
  yield '</attributes>\n';
}

function values(types: AttributeTypes, given: AttributeValues): string {
  const written = Object.keys(types)
    .filter((name) => given[name] !== undefined)
    .map((name) => tag('attvalue', { for: name, value: String(given[name]) }));
  return `<attvalues>${written.join('')}</attvalues>`;
}
