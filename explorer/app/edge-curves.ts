import { bent, distance, sampled } from './geometry.ts';
import type { Point } from './view-state.ts';

interface Node extends Point {
  readonly id: string;
  /** Radius in pixels. */
  readonly r: number;
}
interface Edge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly index: number;
  readonly of: number;
}

/** Bulges to try for an edge that is alone between its ends, as parts of its length: gentle ones first. */
const gentle = [0.07, -0.07, 0.14, -0.14, 0.22, -0.22];

/**
 * How far each edge bulges at its middle, in pixels, from source to target (see `bent`).
 * Parallel edges fan out evenly; an edge that is alone takes the gentlest curve that passes no other node.
 */
export function bends(nodes: readonly Node[], edges: readonly Edge[]): Map<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found = new Map<string, number>();
  for (const edge of edges) {
    const source = byId.get(edge.source);
    const target = byId.get(edge.target);
    if (!source || !target) continue;
    const length = distance(source, target);
    if (edge.of > 1) {
      // All edges of a pair are laid out along the same direction, whichever way each of them points.
      const side = edge.source < edge.target ? 1 : -1;
      const step = Math.min(Math.max(22, length * 0.13), 64);
      found.set(edge.id, side * step * (edge.index - (edge.of - 1) / 2));
      continue;
    }
    const others = nodes.filter((node) => node.id !== edge.source && node.id !== edge.target);
    const costs = gentle.map((part, order) => ({ part, cost: hits(source, target, part * length, others) * 10 + order }));
    costs.sort((a, b) => a.cost - b.cost);
    found.set(edge.id, (costs[0]?.part ?? 0) * length);
  }
  return found;
}

/** Nodes that a curve passes over or grazes. */
function hits(a: Point, b: Point, bend: number, nodes: readonly Node[]): number {
  const points = sampled({ a, c: bent(a, b, bend), b }, 16);
  return nodes.filter((node) => points.some((point) => distance(point, node) < node.r + 10)).length;
}
