import { overlap, rectAround, within, type Rect } from './geometry.ts';
import type { Graph, GraphElements } from './graph-engine.ts';
import type { Room } from './layout.ts';

const margin = 14;
const zoomStep = 1.25;
/** Smaller than this, the picture is cropped around what is chosen instead. */
const leastFit = 0.85;
/** A picture nobody has moved is fitted again when its canvas grows by more than this, in pixels. */
const roomToFill = 40;

/** What of a graph is seen, and how large. */
export class Viewport {
  readonly #graph: Graph;
  /** Whether a person has moved the picture since it was laid out. */
  #touched = false;
  #laidOutAt = { width: 0, height: 0 };

  constructor(graph: Graph) {
    this.#graph = graph;
    graph.on('dragpan scrollzoom pinchzoom', () => {
      this.#touched = true;
    });
  }

  /** Shows a fresh picture from its corner. */
  startAt(zoom: number): void {
    this.#graph.viewport({ zoom, pan: { x: 0, y: 0 } });
    this.#touched = false;
    this.#laidOutAt = { width: this.#graph.width(), height: this.#graph.height() };
  }

  /** Shows all nodes, beside what lies over the left of the canvas where there is room for that. */
  fit(taken: readonly Rect[]): void {
    const nodes = this.#graph.nodes();
    if (nodes.empty()) return;
    const room = beside(this.#area(), taken);
    const box = nodes.boundingBox({ includeLabels: false });
    const pad = 60;
    const zoom = Math.min(1.15, (room.x2 - room.x1) / (box.w + 2 * pad), (room.y2 - room.y1) / (box.h + 2 * pad));
    const middle = { x: (room.x1 + room.x2) / 2, y: (room.y1 + room.y2) / 2 };
    this.#graph.viewport({ zoom, pan: { x: middle.x - (zoom * (box.x1 + box.x2)) / 2, y: middle.y - (zoom * (box.y1 + box.y2)) / 2 } });
  }

  zoom(inwards: boolean): void {
    this.#touched = true;
    const level = this.#graph.zoom() * (inwards ? zoomStep : 1 / zoomStep);
    this.#graph.zoom({ level, renderedPosition: { x: this.#graph.width() / 2, y: this.#graph.height() / 2 } });
  }

  /** The canvas has another size: keeps what is chosen in sight, at a size one can read. */
  resized(chosen: GraphElements, taken: readonly Rect[]): void {
    this.#graph.resize();
    if (this.#graph.nodes().empty()) return;
    const grown = Math.max(this.#graph.width() - this.#laidOutAt.width, this.#graph.height() - this.#laidOutAt.height);
    if (this.allInView([]) && (this.#touched || grown < roomToFill)) return;
    this.fit(taken);
    if (this.#graph.zoom() >= leastFit || chosen.nodes().empty()) return;
    this.#graph.zoom(leastFit);
    this.#graph.center(chosen.nodes());
  }

  /** Room at zoom 1; for a crowd a larger one, seen from further away. */
  roomFor(boxes: readonly { readonly width: number; readonly height: number }[], taken: readonly Rect[]): { room: Room; zoom: number } {
    const area = this.#area();
    const free = Math.max(1, sizeOf(area) - taken.reduce((sum, rect) => sum + sizeOf(rect), 0));
    const needed = boxes.reduce((sum, box) => sum + box.width * box.height, 0) * 1.7;
    const scale = Math.min(2.4, Math.max(1, Math.sqrt(needed / free)));
    const scaled = (rect: Rect): Rect => ({ x1: rect.x1 * scale, y1: rect.y1 * scale, x2: rect.x2 * scale, y2: rect.y2 * scale });
    return { room: { area: scaled(area), taken: taken.map(scaled) }, zoom: 1 / scale };
  }

  /** Whether every node is seen: inside the canvas and below nothing that is taken. */
  allInView(taken: readonly Rect[]): boolean {
    const canvas = { x1: 0, y1: 0, x2: this.#graph.width(), y2: this.#graph.height() };
    return this.#graph
      .nodes()
      .toArray()
      .every((node) => {
        const { x, y } = node.renderedPosition();
        const disc = rectAround({ x, y }, 24, 24);
        return within(disc, canvas) && taken.every((rect) => overlap(rect, disc) === 0);
      });
  }

  #area(): Rect {
    return { x1: margin, y1: margin, x2: this.#graph.width() - margin, y2: this.#graph.height() - margin };
  }
}

/** The area right of a legend that stands on its left, unless that takes more than a third of it. */
function beside(area: Rect, taken: readonly Rect[]): Rect {
  const legend = taken.find((rect) => rect.x1 <= area.x1 + margin);
  if (!legend || legend.x2 > area.x1 + (area.x2 - area.x1) / 3) return area;
  return { ...area, x1: legend.x2 };
}

function sizeOf(rect: Rect): number {
  return (rect.x2 - rect.x1) * (rect.y2 - rect.y1);
}
