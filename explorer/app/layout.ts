import { overlap, padded, rectAround, type Rect } from './geometry.ts';
import type { Point } from './view-state.ts';

/** A node with the room it needs, name included, in pixels. */
export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}
export interface Link {
  readonly source: string;
  readonly target: string;
  /** Length at which its words have room, in pixels. */
  readonly length?: number;
}
/** Where nodes may stand: a free area with corners that are taken (legend, buttons). */
export interface Room {
  readonly area: Rect;
  readonly taken: readonly Rect[];
}

/**
 * First positions, the same for the same view: `about` in the middle, its neighbours around it by number of relations,
 * the rest on a wider circle. A force layout starts from here, so that nothing depends on chance.
 */
export function onCircles(boxes: readonly Box[], links: readonly Link[], about?: string): Map<string, Point> {
  const neighbours = new Map<string, Set<string>>(boxes.map((box) => [box.id, new Set()]));
  for (const { source, target } of links) {
    neighbours.get(source)?.add(target);
    neighbours.get(target)?.add(source);
  }
  const degree = (id: string): number => neighbours.get(id)?.size ?? 0;
  const order = byClosenessTo(
    boxes.map((box) => box.id).sort((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1)),
    neighbours,
  );
  const inner = order.filter((id) => id !== about && (about === undefined || neighbours.get(about)?.has(id)));
  const outer = order.filter((id) => id !== about && !inner.includes(id));
  const points = new Map<string, Point>();
  if (about !== undefined) points.set(about, { x: 0, y: 0 });
  for (const [ring, radius] of [
    [inner, 90 + inner.length * 16],
    [outer, 260 + outer.length * 18],
  ] as const) {
    ring.forEach((id, index) => {
      const angle = (2 * Math.PI * index) / ring.length - Math.PI / 2;
      points.set(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    });
  }
  return points;
}

/** Orders nodes so that connected ones follow each other: each next one has most relations with those just placed. */
function byClosenessTo(ids: readonly string[], neighbours: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const left = [...ids];
  const order: string[] = [];
  while (left.length > 0) {
    const recent = order.slice(-4);
    const shared = left.map((id) => recent.filter((other) => neighbours.get(other)?.has(id)).length);
    const next = shared.indexOf(Math.max(...shared));
    order.push(...left.splice(next, 1));
  }
  return order;
}

/** Stretches positions over the free area, then moves boxes apart until they overlap neither each other nor what is taken. */
export function spread(
  points: ReadonlyMap<string, Point>,
  boxes: readonly Box[],
  room: Room,
  fixed: ReadonlySet<string> = new Set(),
): Map<string, Point> {
  const stretched = fixed.size > 0 ? new Map(points) : stretch(points, boxes, room.area);
  return apart(stretched, boxes, room, fixed);
}

function stretch(points: ReadonlyMap<string, Point>, boxes: readonly Box[], area: Rect): Map<string, Point> {
  const all = [...points.values()];
  const widest = Math.max(...boxes.map((box) => box.width)) / 2;
  const highest = Math.max(...boxes.map((box) => box.height)) / 2;
  const span = (values: readonly number[], from: number, to: number): ((value: number) => number) => {
    const least = Math.min(...values);
    const most = Math.max(...values);
    // A lone node, or nodes in one line, stand in the middle.
    if (most - least < 1) return () => (from + to) / 2;
    const scale = Math.min((to - from) / (most - least), 2.2);
    const middle = (from + to) / 2;
    return (value) => middle + (value - (least + most) / 2) * scale;
  };
  const x = span(
    all.map((point) => point.x),
    area.x1 + widest,
    area.x2 - widest,
  );
  const y = span(
    all.map((point) => point.y),
    area.y1 + highest,
    area.y2 - highest,
  );
  return new Map([...points].map(([id, point]) => [id, { x: x(point.x), y: y(point.y) }]));
}

const rounds = 160;

/** Moves boxes apart until they overlap neither each other nor what is taken; those that are fixed stay. */
export function apart(
  points: ReadonlyMap<string, Point>,
  boxes: readonly Box[],
  room: Room,
  fixed: ReadonlySet<string>,
): Map<string, Point> {
  const free = boxes.filter((box) => points.has(box.id));
  const at = new Map([...points].map(([id, point]) => [id, { ...point }]));
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (const [index, a] of free.entries()) {
      for (const b of free.slice(index + 1)) moved = separate(a, b, at, fixed) || moved;
      if (fixed.has(a.id)) continue;
      for (const rect of room.taken) moved = leave(a, rect, at, room.area) || moved;
      keepInside(a, at, room.area);
    }
    if (!moved) break;
  }
  return at;
}

type Positions = Map<string, { x: number; y: number }>;

/** Pushes two overlapping boxes apart along the shorter way, half each, or all by the one that may move. */
function separate(a: Box, b: Box, at: Positions, fixed: ReadonlySet<string>): boolean {
  const p = at.get(a.id)!;
  const q = at.get(b.id)!;
  const dx = (a.width + b.width) / 2 - Math.abs(p.x - q.x);
  const dy = (a.height + b.height) / 2 - Math.abs(p.y - q.y);
  if (dx <= 0 || dy <= 0 || (fixed.has(a.id) && fixed.has(b.id))) return false;
  const shareOfA = fixed.has(a.id) ? 0 : fixed.has(b.id) ? 1 : 0.5;
  const along = dx < dy ? 'x' : 'y';
  const push = Math.min(dx, dy) + 0.5;
  const sign = p[along] < q[along] || (p[along] === q[along] && a.id < b.id) ? -1 : 1;
  p[along] += sign * push * shareOfA;
  q[along] -= sign * push * (1 - shareOfA);
  return true;
}

/** Pushes a box out of a rectangle, by the shortest way that stays in the area. */
function leave(box: Box, rect: Rect, at: Positions, area: Rect): boolean {
  const point = at.get(box.id)!;
  const own = rectAround(point, box.width, box.height);
  if (overlap(own, rect) === 0) return false;
  const ways = [
    { x: rect.x1 - own.x2, y: 0 },
    { x: rect.x2 - own.x1, y: 0 },
    { x: 0, y: rect.y1 - own.y2 },
    { x: 0, y: rect.y2 - own.y1 },
  ].filter(
    (way) =>
      own.x1 + way.x >= area.x1 - 1 && own.x2 + way.x <= area.x2 + 1 && own.y1 + way.y >= area.y1 - 1 && own.y2 + way.y <= area.y2 + 1,
  );
  const shortest = ways.sort((a, b) => Math.abs(a.x + a.y) - Math.abs(b.x + b.y))[0];
  if (!shortest) return false;
  point.x += shortest.x;
  point.y += shortest.y;
  return true;
}

function keepInside(box: Box, at: Positions, area: Rect): void {
  const point = at.get(box.id)!;
  const clamp = (value: number, from: number, to: number): number => (from > to ? (from + to) / 2 : Math.min(to, Math.max(from, value)));
  point.x = clamp(point.x, area.x1 + box.width / 2, area.x2 - box.width / 2);
  point.y = clamp(point.y, area.y1 + box.height / 2, area.y2 - box.height / 2);
}

/**
 * Places new nodes beside their parent, on the freest spot of circles around it, and leaves all others where they are.
 * @param parentOf the placed node that each new one was brought by
 */
export function besideParents(
  placed: ReadonlyMap<string, Point>,
  boxes: readonly Box[],
  parentOf: ReadonlyMap<string, string>,
): Map<string, Point> {
  const at = new Map(placed);
  const byId = new Map(boxes.map((box) => [box.id, box]));
  for (const box of boxes) {
    if (at.has(box.id)) continue;
    const parent = at.get(parentOf.get(box.id) ?? '') ?? middleOf(at);
    at.set(box.id, freestSpot(box, parent, at, byId));
  }
  return at;
}

function middleOf(at: ReadonlyMap<string, Point>): Point {
  const all = [...at.values()];
  const sum = all.reduce((total, point) => ({ x: total.x + point.x, y: total.y + point.y }), { x: 0, y: 0 });
  return { x: sum.x / Math.max(1, all.length), y: sum.y / Math.max(1, all.length) };
}

function freestSpot(box: Box, parent: Point, at: ReadonlyMap<string, Point>, boxes: ReadonlyMap<string, Box>): Point {
  const others = [...at].map(([id, point]) => {
    const other = boxes.get(id);
    return rectAround(point, other?.width ?? 40, other?.height ?? 40);
  });
  let best: { point: Point; cost: number } | undefined;
  for (const radius of [130, 170, 220, 280, 350, 430, 520, 640]) {
    for (let turn = 0; turn < 24; turn += 1) {
      const angle = (2 * Math.PI * turn) / 24 - Math.PI / 2;
      const point = { x: parent.x + radius * Math.cos(angle) * 1.15, y: parent.y + radius * Math.sin(angle) };
      const rect = padded(rectAround(point, box.width, box.height), 8);
      const covered = others.reduce((sum, other) => sum + overlap(rect, other), 0);
      const cost = covered * 4 + radius * 12;
      if (best === undefined || cost < best.cost) best = { point, cost };
    }
  }
  return best?.point ?? parent;
}
