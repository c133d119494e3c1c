import { distance } from './geometry.ts';
import type { Link } from './layout.ts';
import type { Point } from './view-state.ts';

/** Above this many nodes the search takes longer than one waits. */
const nodesAtMost = 36;
const rounds = 6;

/**
 * Lets nodes change places with each other as long as that leaves fewer crossings, fewer nodes under edges, or shorter edges.
 * `fixed` keeps its place. Deterministic.
 */
export function untangle(points: ReadonlyMap<string, Point>, links: readonly Link[], fixed?: string): Map<string, Point> {
  const at = new Map(points);
  const edges = uniqueLinks(links).filter(({ source, target }) => at.has(source) && at.has(target));
  const ids = [...at.keys()].filter((id) => id !== fixed).sort();
  if (ids.length > nodesAtMost) return at;
  let cost = tangle(at, edges);
  for (let round = 0; round < rounds; round += 1) {
    const before = cost;
    for (const [index, a] of ids.entries()) {
      for (const b of ids.slice(index + 1)) {
        exchange(at, a, b);
        const next = tangle(at, edges);
        if (next < cost - 1e-6) cost = next;
        else exchange(at, a, b);
      }
    }
    if (cost === before) break;
  }
  return at;
}

function exchange(at: Map<string, Point>, a: string, b: string): void {
  const place = at.get(a)!;
  at.set(a, at.get(b)!);
  at.set(b, place);
}

function uniqueLinks(links: readonly Link[]): Link[] {
  return [...new Map(links.map((link) => [[link.source, link.target].sort().join('.'), link])).values()];
}

/** A crossing costs as much as 260 px of line, a node under an edge as much as 400. */
function tangle(at: ReadonlyMap<string, Point>, edges: readonly Link[]): number {
  const lines = edges.map(({ source, target }) => ({ source, target, a: at.get(source)!, b: at.get(target)! }));
  let cost = 0;
  for (const [index, one] of lines.entries()) {
    cost += distance(one.a, one.b);
    for (const other of lines.slice(index + 1)) {
      const shared =
        one.source === other.source || one.source === other.target || one.target === other.source || one.target === other.target;
      if (!shared && cross(one.a, one.b, other.a, other.b)) cost += 260;
    }
    for (const [id, point] of at) if (id !== one.source && id !== one.target && distanceToLine(point, one.a, one.b) < 26) cost += 400;
  }
  return cost;
}

function side(a: Point, b: Point, c: Point): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

function distanceToLine(point: Point, a: Point, b: Point): number {
  const squared = (b.x - a.x) ** 2 + (b.y - a.y) ** 2 || 1;
  const t = Math.min(1, Math.max(0, ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / squared));
  return distance(point, { x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) });
}
