/** "the report, | “Clean Ports: A Guide,” | was released": a title in quotation marks that stands beside what it is of is read as any name there. */
import type { Node } from './nodes.ts';

/** The nodes without the marks around such titles; the comma within the marks stands behind them. */
export function withUnquotedTitles(nodes: readonly Node[]): readonly Node[] {
  if (!nodes.some(({ kind }) => kind === 'quote')) return nodes;
  const dropped = new Set<Node>();
  nodes.forEach((node, at) => {
    if (node.kind !== 'phrase' || node.mention?.rule !== 'name.titled') return;
    const [comma, open] = [nodes[at - 2], nodes[at - 1]];
    const close = nodes[nodes[at + 1]?.kind === 'comma' ? at + 2 : at + 1];
    if (comma?.kind !== 'comma' || open?.kind !== 'quote' || close?.kind !== 'quote') return;
    dropped.add(open).add(close);
  });
  return dropped.size > 0 ? nodes.filter((node) => !dropped.has(node)) : nodes;
}
