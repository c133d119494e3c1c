import type { Point } from './view-state.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

interface Placed extends Point {
  readonly id: string;
}

const headings: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The neighbour an arrow key leads to: the one nearest to its direction, within 80 degrees; a node twice as far must lie clearly better.
 * `undefined` where nothing lies that way.
 */
export function step(from: Point, neighbours: readonly Placed[], direction: Direction): string | undefined {
  const heading = headings[direction];
  let best: { id: string; cost: number } | undefined;
  for (const node of neighbours) {
    const dx = node.x - from.x;
    const dy = node.y - from.y;
    const length = Math.hypot(dx, dy);
    if (length === 0) continue;
    const cosine = (dx * heading.x + dy * heading.y) / length;
    if (cosine < Math.cos((80 * Math.PI) / 180)) continue;
    const cost = length / cosine ** 2;
    if (best === undefined || cost < best.cost || (cost === best.cost && node.id < best.id)) best = { id: node.id, cost };
  }
  return best?.id;
}
