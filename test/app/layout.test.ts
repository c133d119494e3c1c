import { expect, test } from 'vitest';
import { bends } from '../../explorer/app/edge-curves.ts';
import { bent, overlap, pointOn, rectAround } from '../../explorer/app/geometry.ts';
import { forceLayout } from '../../explorer/app/force-layout.ts';
import { besideParents, type Box, type Room } from '../../explorer/app/layout.ts';
import { placeWords } from '../../explorer/app/place-words.ts';
import { step } from '../../explorer/app/walk.ts';
import { around, goldId } from './gold-graph.ts';

const europol = goldId('Europol');
const view = around(europol);
const boxes: Box[] = view.entities.map(({ id }) => ({ id, width: 110, height: 70 }));
const links = view.relations.map(({ head, tail }) => ({ source: head, target: tail }));
const room: Room = { area: { x1: 0, y1: 0, x2: 1000, y2: 680 }, taken: [{ x1: 0, y1: 400, x2: 240, y2: 680 }] };

test('the same view is laid out the same', async () => {
  expect(await forceLayout(boxes, links, room, europol)).toEqual(await forceLayout(boxes, links, room, europol));
});

test('nodes with their names overlap neither each other nor the legend, and stay on the canvas', async () => {
  const rects = [...(await forceLayout(boxes, links, room, europol)).values()].map((point) => rectAround(point, 110, 70));
  for (const [index, rect] of rects.entries()) {
    expect(overlap(rect, room.taken[0]!)).toBe(0);
    expect(Math.min(rect.x1, rect.y1)).toBeGreaterThanOrEqual(0);
    expect(rect.x2).toBeLessThanOrEqual(1000);
    expect(rect.y2).toBeLessThanOrEqual(680);
    for (const other of rects.slice(index + 1)) expect(overlap(rect, other)).toBeLessThan(1);
  }
});

test('new nodes enter beside their parent and move nothing', () => {
  const placed = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 150, y: 0 }],
  ]);
  const all = ['a', 'b', 'c', 'd'].map((id) => ({ id, width: 60, height: 40 }));
  const next = besideParents(
    placed,
    all,
    new Map([
      ['c', 'b'],
      ['d', 'b'],
    ]),
  );
  expect(next.get('a')).toEqual({ x: 0, y: 0 });
  expect(next.get('b')).toEqual({ x: 150, y: 0 });
  for (const id of ['c', 'd']) expect(Math.hypot(next.get(id)!.x - 150, next.get(id)!.y)).toBeLessThan(260);
  expect(next.get('c')).not.toEqual(next.get('d'));
});

test('an edge curves around a node that stands in its way', () => {
  const nodes = [
    { id: 'a', x: 0, y: 0, r: 11 },
    { id: 'b', x: 400, y: 0, r: 11 },
    { id: 'c', x: 200, y: 8, r: 11 },
  ];
  const bend = bends(nodes, [{ id: 'e', source: 'a', target: 'b', index: 0, of: 1 }]).get('e')!;
  const middle = pointOn({ a: nodes[0]!, c: bent(nodes[0]!, nodes[1]!, bend), b: nodes[1]! }, 0.5);
  expect(Math.abs(middle.y - 8)).toBeGreaterThan(21);
});

test('parallel edges fan out, whichever way they point', () => {
  const nodes = [
    { id: 'a', x: 0, y: 0, r: 11 },
    { id: 'b', x: 400, y: 0, r: 11 },
  ];
  const found = bends(nodes, [
    { id: 'there', source: 'a', target: 'b', index: 0, of: 2 },
    { id: 'back', source: 'b', target: 'a', index: 1, of: 2 },
  ]);
  const middles = [
    pointOn({ a: nodes[0]!, c: bent(nodes[0]!, nodes[1]!, found.get('there')!), b: nodes[1]! }, 0.5),
    pointOn({ a: nodes[1]!, c: bent(nodes[1]!, nodes[0]!, found.get('back')!), b: nodes[0]! }, 0.5),
  ];
  expect(Math.sign(middles[0]!.y)).toBe(-Math.sign(middles[1]!.y));
});

test('where two names collide, that of the less connected node goes', () => {
  const crowd = ['much', 'more', 'most', 'less', 'least'].map((id, index) => ({
    id,
    x: 200 + index * 3,
    y: 100,
    r: 11,
    width: 300,
    height: 15,
    weight: [5, 7, 9, 3, 1][index]!,
  }));
  const { names } = placeWords(crowd, [], { x1: 0, y1: 0, x2: 800, y2: 400 });
  expect(names.has('most')).toBe(true);
  expect(names.has('least')).toBe(false);
});

test('names keep inside what is seen, and clear of what lies over it', () => {
  const node = { id: 'a', x: 100, y: 100, r: 11, width: 80, height: 15, weight: 1 };
  const side = (canvas: [number, number], taken: Parameters<typeof placeWords>[3]) =>
    placeWords([node], [], { x1: 0, y1: 0, x2: canvas[0], y2: canvas[1] }, taken).names.get('a')?.side;
  expect(side([400, 400], [])).toBe('below');
  expect(side([400, 120], [])).toBe('above');
  expect(side([120, 120], [{ x1: 0, y1: 0, x2: 400, y2: 85 }])).toBe('left');
});

test('arrow keys lead to the nearest neighbour that way, or nowhere', () => {
  const neighbours = [
    { id: 'far', x: 400, y: 10 },
    { id: 'near', x: 90, y: 20 },
    { id: 'above', x: 5, y: -80 },
  ];
  expect(step({ x: 0, y: 0 }, neighbours, 'right')).toBe('near');
  expect(step({ x: 0, y: 0 }, neighbours, 'up')).toBe('above');
  expect(step({ x: 0, y: 0 }, neighbours, 'left')).toBeUndefined();
});
