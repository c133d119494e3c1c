import cytoscape from 'cytoscape';

/** The one file that knows Cytoscape and its layout engine; the others take graphs and their types from here. */
export type Graph = cytoscape.Core;
export type GraphNode = cytoscape.NodeSingular;
export type GraphEdge = cytoscape.EdgeSingular;
export type GraphElement = cytoscape.SingularElementReturnValue;
export type GraphElements = cytoscape.CollectionReturnValue;
export type StyleSheet = cytoscape.StylesheetJson;
export type NodeShape = cytoscape.Css.Node['shape'];

/** A graph drawn into a container. Words are not its task: see word-layer.ts. */
export function drawnGraph(container: HTMLElement, style: StyleSheet): Graph {
  return cytoscape({
    container,
    style,
    minZoom: 0.15,
    maxZoom: 4,
    boxSelectionEnabled: false,
    selectionType: 'single',
    autounselectify: true,
  });
}

interface Placed {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
}

/** Positions by forces, for large views. Loads the layout engine when first used. */
export async function forcePositions(
  nodes: readonly Placed[],
  links: readonly { readonly source: string; readonly target: string; readonly length?: number }[],
): Promise<Map<string, { x: number; y: number }>> {
  const { default: fcose } = await import('cytoscape-fcose');
  cytoscape.use(fcose);
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
    elements: [
      ...nodes.map(({ id, width, height, x, y }) => ({ data: { id, width, height }, position: { x, y } })),
      ...links.map(({ source, target, length = 150 }) => ({ data: { source, target, length } })),
    ],
  });
  const options: cytoscape.LayoutOptions & Record<string, unknown> = {
    name: 'fcose',
    quality: 'draft',
    randomize: true,
    animate: false,
    fit: false,
    idealEdgeLength: (edge: GraphEdge) => Number(edge.data('length')),
    nodeRepulsion: 9000,
    edgeElasticity: 0.35,
    gravity: 0.3,
    numIter: 1500,
    tilingPaddingVertical: 30,
    tilingPaddingHorizontal: 40,
  };
  graph.layout(options).run();
  const positions = new Map(graph.nodes().map((node) => [node.id(), { ...node.position() }] as const));
  graph.destroy();
  return positions;
}
