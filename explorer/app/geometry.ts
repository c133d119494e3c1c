import type { Point } from './view-state.ts';

/** Plane geometry of the canvas, in pixels; y grows downwards. */
export interface Rect {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
/** A quadratic curve from `a` by way of the control point `c` to `b`. */
export interface Curve {
  readonly a: Point;
  readonly c: Point;
  readonly b: Point;
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

export function pointOn({ a, c, b }: Curve, t: number): Point {
  const s = 1 - t;
  return { x: s * s * a.x + 2 * s * t * c.x + t * t * b.x, y: s * s * a.y + 2 * s * t * c.y + t * t * b.y };
}

/** Unit vector along the curve at `t`. */
export function tangentOn({ a, c, b }: Curve, t: number): Point {
  const x = 2 * (1 - t) * (c.x - a.x) + 2 * t * (b.x - c.x);
  const y = 2 * (1 - t) * (c.y - a.y) + 2 * t * (b.y - c.y);
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
}

/** Points at even steps of `t`, both ends among them. */
export function sampled(curve: Curve, steps: number): Point[] {
  return Array.from({ length: steps + 1 }, (_, index) => pointOn(curve, index / steps));
}

export function lengthOf(curve: Curve): number {
  const points = sampled(curve, 12);
  return points.slice(1).reduce((sum, point, index) => sum + distance(point, points[index]!), 0);
}

/** Control point of an edge that bulges by `bend` pixels at its middle, to the left hand when looking from `a` to `b` on the screen. */
export function bent(a: Point, b: Point, bend: number): Point {
  const length = distance(a, b) || 1;
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  return { x: middle.x + ((b.y - a.y) / length) * bend * 2, y: middle.y - ((b.x - a.x) / length) * bend * 2 };
}

export function rectAround(centre: Point, width: number, height: number): Rect {
  return { x1: centre.x - width / 2, y1: centre.y - height / 2, x2: centre.x + width / 2, y2: centre.y + height / 2 };
}

/** Area in which two rectangles overlap, in square pixels. */
export function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
  const height = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
  return width > 0 && height > 0 ? width * height : 0;
}

export function contains(rect: Rect, point: Point): boolean {
  return point.x >= rect.x1 && point.x <= rect.x2 && point.y >= rect.y1 && point.y <= rect.y2;
}

export function within(inner: Rect, outer: Rect): boolean {
  return inner.x1 >= outer.x1 && inner.x2 <= outer.x2 && inner.y1 >= outer.y1 && inner.y2 <= outer.y2;
}

export function padded(rect: Rect, by: number): Rect {
  return { x1: rect.x1 - by, y1: rect.y1 - by, x2: rect.x2 + by, y2: rect.y2 + by };
}
