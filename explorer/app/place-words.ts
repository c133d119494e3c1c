import { contains, lengthOf, overlap, padded, pointOn, sampled, tangentOn, within, type Curve, type Rect } from './geometry.ts';
import type { Point } from './view-state.ts';

/** Where names and verbs stand so that they cover neither each other nor what they do not belong to. Pixels of the screen. */
export interface NodeToName extends Point {
  readonly id: string;
  readonly r: number;
  readonly width: number;
  readonly height: number;
  /** Names are placed in this order, highest first; on collision the later one goes. */
  readonly weight: number;
}
export interface EdgeToName {
  readonly id: string;
  readonly curve: Curve;
  /** Width of its words. */
  readonly width: number;
  readonly weight: number;
}
export interface PlacedName {
  readonly side: 'below' | 'above' | 'right' | 'left';
  readonly rect: Rect;
}
export interface PlacedVerb {
  /** Middle of the words along the curve, as part of its length. */
  readonly at: number;
  /** Above or below the line, seen in reading direction. */
  readonly side: 'above' | 'below';
}
export interface Words {
  readonly names: ReadonlyMap<string, PlacedName>;
  readonly verbs: ReadonlyMap<string, PlacedVerb>;
}

const gap = 6;
const sides = ['below', 'above', 'right', 'left'] as const;
const spots = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74];
const verbHeight = 13;

/**
 * @param canvas what can be seen: names keep inside it where they can
 * @param taken what lies over the canvas: names keep clear of it where they can
 */
export function placeWords(nodes: readonly NodeToName[], edges: readonly EdgeToName[], canvas: Rect, taken: readonly Rect[] = []): Words {
  const discs = nodes.map((node) => ({ id: node.id, rect: squareAround(node, node.r + 2) }));
  const lines = edges.map((edge) => ({ id: edge.id, points: sampled(edge.curve, 24) }));
  const names = placeNames(nodes, discs, lines, { canvas, taken });
  return {
    names,
    verbs: placeVerbs(
      edges,
      [...names.values()].map((name) => name.rect),
      discs,
      lines,
    ),
  };
}

interface Disc {
  readonly id: string;
  readonly rect: Rect;
}
interface Line {
  readonly id: string;
  readonly points: readonly Point[];
}

function squareAround(point: Point, half: number): Rect {
  return { x1: point.x - half, y1: point.y - half, x2: point.x + half, y2: point.y + half };
}

function nameRect(node: NodeToName, side: PlacedName['side']): Rect {
  const { x, y, r, width, height } = node;
  const centred = { x1: x - width / 2, x2: x + width / 2 };
  const beside = { y1: y - height / 2, y2: y + height / 2 };
  const rects: Readonly<Record<PlacedName['side'], Rect>> = {
    below: { ...centred, y1: y + r + gap, y2: y + r + gap + height },
    above: { ...centred, y1: y - r - gap - height, y2: y - r - gap },
    right: { ...beside, x1: x + r + gap + 1, x2: x + r + gap + 1 + width },
    left: { ...beside, x1: x - r - gap - 1 - width, x2: x - r - gap - 1 },
  };
  return rects[side];
}

function placeNames(
  nodes: readonly NodeToName[],
  discs: readonly Disc[],
  lines: readonly Line[],
  { canvas, taken }: { readonly canvas: Rect; readonly taken: readonly Rect[] },
): Map<string, PlacedName> {
  const found = new Map<string, PlacedName>();
  const placed: Rect[] = [];
  for (const node of [...nodes].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    let best: { name: PlacedName; cost: number; covered: number } | undefined;
    for (const [order, side] of sides.entries()) {
      const rect = nameRect(node, side);
      const roomy = padded(rect, 2);
      const covered = placed.reduce((sum, other) => sum + overlap(rect, other), 0);
      const onDiscs = discs.reduce((sum, disc) => sum + (disc.id === node.id ? 0 : overlap(roomy, disc.rect)), 0);
      const crossed = lines.filter((line) => line.points.some((point) => contains(roomy, point))).length;
      const cost =
        covered * 6 +
        onDiscs * 4 +
        crossed * 70 +
        order * 12 +
        (isCut(rect, canvas) || taken.some((other) => overlap(rect, other) > 0) ? 1000 : 0);
      if (best === undefined || cost < best.cost) best = { name: { side, rect }, cost, covered: covered + onDiscs };
    }
    // A few square pixels at a corner do no harm; more would make two names unreadable.
    if (!best || best.covered > 24) continue;
    found.set(node.id, best.name);
    placed.push(padded(best.name.rect, 2));
  }
  return found;
}

function placeVerbs(
  edges: readonly EdgeToName[],
  names: readonly Rect[],
  discs: readonly Disc[],
  lines: readonly Line[],
): Map<string, PlacedVerb> {
  const found = new Map<string, PlacedVerb>();
  const placed: Rect[] = [];
  for (const edge of [...edges].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    const length = lengthOf(edge.curve);
    if (length < edge.width + 8) continue;
    const others = lines.filter((line) => line.id !== edge.id);
    let best: { verb: PlacedVerb; cost: number; covered: number; boxes: readonly Rect[] } | undefined;
    for (const [order, at] of spots.entries()) {
      // Words must not run beyond either end.
      if (at * length < edge.width / 2 + 4 || (1 - at) * length < edge.width / 2 + 4) continue;
      for (const side of ['above', 'below'] as const) {
        const boxes = verbBoxes(edge, length, at, side);
        const covered = sumOf(boxes, placed) + sumOf(boxes, names);
        const onDiscs = sumOf(
          boxes,
          discs.map((disc) => disc.rect),
        );
        const crossed = others.filter((line) => line.points.some((point) => boxes.some((box) => contains(box, point)))).length;
        const cost = covered * 5 + onDiscs * 5 + crossed * 45 + order * 9 + (side === 'above' ? 0 : 14);
        if (best === undefined || cost < best.cost) best = { verb: { at, side }, cost, covered: covered + onDiscs, boxes };
      }
    }
    if (!best || (best.covered > 60 && edge.weight < 1000)) continue;
    found.set(edge.id, best.verb);
    placed.push(...best.boxes);
  }
  return found;
}

function sumOf(boxes: readonly Rect[], others: readonly Rect[]): number {
  return boxes.reduce((sum, box) => sum + others.reduce((part, other) => part + overlap(box, other), 0), 0);
}

/** Words along a curve, as a row of small squares: near enough to find collisions. */
function verbBoxes(edge: EdgeToName, length: number, at: number, side: PlacedVerb['side']): Rect[] {
  const count = Math.max(1, Math.round(edge.width / verbHeight));
  return Array.from({ length: count }, (_, index) => {
    const t = at + (((index + 0.5) / count - 0.5) * edge.width) / length;
    const point = pointOn(edge.curve, t);
    const along = tangentOn(edge.curve, t);
    // In reading direction, left to right, "above" is up on the screen.
    const up = along.x >= 0 ? { x: along.y, y: -along.x } : { x: -along.y, y: along.x };
    const off = side === 'above' ? 9 : -9;
    return squareAround({ x: point.x + up.x * off, y: point.y + up.y * off }, verbHeight / 2);
  });
}

/** Whether a name would be cut by the edge of the canvas: then it is not drawn. */
export function isCut(rect: Rect, canvas: Rect): boolean {
  return !within(rect, canvas);
}
