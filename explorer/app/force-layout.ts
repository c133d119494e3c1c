import { forcePositions } from './graph-engine.ts';
import { apart, onCircles, spread, type Box, type Link, type Room } from './layout.ts';
import { stressLayout } from './stress-layout.ts';
import { untangle } from './untangle.ts';
import type { Point } from './view-state.ts';

/** Above this many nodes, weighing each against each takes longer than one waits: then an engine is loaded. */
const forcesAbove = 300;

/** Positions for a whole view, spread over the room that is free; the same for the same view. */
export async function forceLayout(boxes: readonly Box[], links: readonly Link[], room: Room, about?: string): Promise<Map<string, Point>> {
  const start = onCircles(boxes, links, about);
  if (boxes.length < 3) return spread(start, boxes, room);
  const positions = boxes.length > forcesAbove ? await forcePositions(withPositions(boxes, start), links) : stressLayout(start, links);
  const spaced = spread(positions, boxes, room);
  // Names differ in width: after nodes have changed places they are moved apart once more.
  return apart(untangle(spaced, links, about), boxes, room, new Set());
}

function withPositions(boxes: readonly Box[], start: ReadonlyMap<string, Point>): (Box & Point)[] {
  return boxes.map((box) => ({ ...box, ...(start.get(box.id) ?? { x: 0, y: 0 }) }));
}
