import type { Link } from './layout.ts';
import type { Point } from './view-state.ts';

/**
 * Positions in which distances on the canvas follow distances in the graph: stress majorisation, one node at a time
 * (Gansner, Koren, North 2004). Few nodes on the same spot, neighbours beside each other, no chance involved.
 */
const rounds = 240;
const usualLength = 170;

/** @param start first positions; their keys are the nodes */
export function stressLayout(start: ReadonlyMap<string, Point>, links: readonly Link[]): Map<string, Point> {
  const ids = [...start.keys()];
  const at = ids.map((id) => ({ ...start.get(id)! }));
  const wanted = wantedDistances(ids, links);
  for (let round = 0; round < rounds; round += 1) {
    let moved = 0;
    for (const [i, point] of at.entries()) {
      let [x, y, sum] = [0, 0, 0];
      for (const [j, other] of at.entries()) {
        if (i === j) continue;
        const { length, weight } = wanted[i]![j]!;
        const dx = point.x - other.x;
        const dy = point.y - other.y;
        const now = Math.hypot(dx, dy) || 1;
        x += weight * (other.x + (length * dx) / now);
        y += weight * (other.y + (length * dy) / now);
        sum += weight;
      }
      if (sum === 0) continue;
      moved += Math.abs(point.x - x / sum) + Math.abs(point.y - y / sum);
      point.x = x / sum;
      point.y = y / sum;
    }
    if (moved < 0.5 * at.length) break;
  }
  return new Map(ids.map((id, index) => [id, at[index]!]));
}

interface Wanted {
  readonly length: number;
  readonly weight: number;
}

/** Shortest ways along links; between parts that nothing connects, room for both. */
function wantedDistances(ids: readonly string[], links: readonly Link[]): Wanted[][] {
  const index = new Map(ids.map((id, position) => [id, position]));
  const lengths = ids.map(() => ids.map(() => Number.POSITIVE_INFINITY));
  for (const { source, target, length = usualLength } of links) {
    const [i, j] = [index.get(source), index.get(target)];
    if (i === undefined || j === undefined || i === j) continue;
    const known = lengths[i]![j]!;
    const longest = Number.isFinite(known) ? Math.max(length, known) : length;
    lengths[i]![j] = longest;
    lengths[j]![i] = longest;
  }
  for (const [k, through] of lengths.entries()) {
    for (const row of lengths) {
      const first = row[k]!;
      if (first === Number.POSITIVE_INFINITY) continue;
      for (const [j, second] of through.entries()) if (first + second < row[j]!) row[j] = first + second;
    }
  }
  const reach = lengths.map((row, i) => Math.max(0, ...row.filter((length, j) => j !== i && length !== Number.POSITIVE_INFINITY)));
  return lengths.map((row, i) =>
    row.map((length, j) => {
      if (length !== Number.POSITIVE_INFINITY) return { length, weight: 1 / length ** 2 };
      const apart = (reach[i]! + reach[j]!) / 2 + usualLength;
      return { length: apart, weight: 0.15 / apart ** 2 };
    }),
  );
}
