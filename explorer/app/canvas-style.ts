import type { Kind } from '../../graph/ontology/labels.ts';
import type { GraphEdge, GraphNode, NodeShape, StyleSheet } from './graph-engine.ts';

/** Colours of the canvas, resolved from tokens.css for the theme that is on. */
export interface Palette {
  readonly canvas: string;
  readonly ink: string;
  readonly edge: string;
  readonly edgeStrong: string;
  readonly kindRest: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly faded: number;
}

/** Radius of a node by its size, in pixels at zoom 1: tokens --node-s, --node-m, --node-l, and the entity in focus. */
export const radii = { s: 11, m: 14, l: 19, focus: 21 } as const;

/** A page with a folded corner, as points from -1 to 1. */
const page = '-0.8 -1 0.3 -1 0.8 -0.5 0.8 1 -0.8 1';

const shapes: Readonly<Record<Kind, NodeShape>> = {
  inst: 'ellipse',
  net: 'hexagon',
  state: 'pentagon',
  group: 'round-rectangle',
  prog: 'tag',
  text: 'polygon',
  system: 'barrel',
  event: 'diamond',
};

/** Shapes that look smaller than a disc of the same width are drawn a little larger. */
const grown: Readonly<Record<Kind, number>> = {
  inst: 1,
  net: 1.1,
  state: 1.1,
  group: 0.92,
  prog: 1.05,
  text: 1.05,
  system: 1,
  event: 1.25,
};

/** Pattern and cap of a line by status, as in tokens.css. */
const dashes = {
  done: { 'line-style': 'solid' },
  ongoing: { 'line-style': 'dashed', 'line-dash-pattern': [13, 5] },
  planned: { 'line-style': 'dashed', 'line-dash-pattern': [5, 4] },
  'called-for': { 'line-style': 'dashed', 'line-dash-pattern': [0.1, 5], 'line-cap': 'round' },
} as const;

/** The style sheet of the canvas. Words are not drawn here: see the word layer. */
export function canvasStyle(palette: Palette): StyleSheet {
  const kindStyles: StyleSheet = (Object.keys(shapes) as Kind[]).map((kind) => {
    const hollow = kind === 'system' || kind === 'event';
    return {
      selector: `node[kind = "${kind}"]`,
      style: {
        shape: shapes[kind],
        ...(kind === 'text' ? { 'shape-polygon-points': page } : {}),
        'background-color': hollow ? palette.canvas : palette.kinds[kind],
        'border-width': hollow ? 1.8 : 0,
        'border-color': palette.kindRest,
      },
    } as StyleSheet[number];
  });
  return [
    {
      selector: 'node',
      style: {
        width: (node: GraphNode) => sizeOf(node),
        height: (node: GraphNode) => sizeOf(node),
        'overlay-opacity': 0,
        'outline-offset': 4,
        'outline-color': palette.ink,
        'outline-width': 0,
      },
    },
    ...kindStyles,
    { selector: 'node.chosen', style: { 'outline-width': 1.5 } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'node-position',
        // Cytoscape counts to the other hand than `bent`, and to the control point, which lies twice as far out.
        'control-point-distances': (edge: GraphEdge) => [Number(edge.data('bend') ?? 0) * -2],
        'control-point-weights': [0.5],
        'line-color': palette.edge,
        'target-arrow-color': palette.edge,
        'target-arrow-shape': 'none',
        'arrow-scale': 0.95,
        'source-distance-from-node': 5,
        'target-distance-from-node': 5,
        width: 1.4,
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge[width = 2]', style: { width: 2.8 } },
    { selector: 'edge[width = 3]', style: { width: 4.4 } },
    { selector: 'edge[?directed]', style: { 'target-arrow-shape': 'triangle', 'target-distance-from-node': 3 } },
    ...Object.entries(dashes).map(
      ([status, style]) => ({ selector: `edge[status = "${status}"][!denied]`, style: { ...style } }) as StyleSheet[number],
    ),
    { selector: 'edge[status = "called-for"][!denied][width = 1]', style: { width: 2.4 } },
    { selector: '.faded', style: { opacity: palette.faded } },
    { selector: 'edge.chosen', style: { 'line-color': palette.edgeStrong, 'target-arrow-color': palette.edgeStrong, 'z-index': 9 } },
  ];
}

function sizeOf(node: GraphNode): number {
  const size = node.data('size') as keyof typeof radii;
  const kind = node.data('kind') as Kind;
  return 2 * radii[size] * grown[kind];
}
