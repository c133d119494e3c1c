import type { Status } from '../ontology/statuses.ts';
import { edgeLabel, labelWidth } from './edge-label.ts';
import { glyph } from './glyphs.ts';
import { kinds, labels } from '../ontology/labels.ts';
import { ink, size } from './palette.ts';
import { radius, type PlacedCard, type PlacedEdge, type PlacedNode, type Point } from './scene.ts';
import type { Sources } from './sources.ts';
import { element, escapeXml, px } from './svg.ts';
import { isDirected } from './words.ts';

/** Line styles: the dash says the status, the width how many documents say it. */
const dashes: Readonly<Record<Status, string | undefined>> = { done: undefined, ongoing: '13 5', planned: '5 4', 'called-for': '0.1 5' };
const widths = [1.6, 2.8, 4.4] as const;
const arrow = 8;
const stroke = 4;

/** Attributes of a line of this status, said by so many documents. */
export function lineStyle(status: Status, documents: number, negated = false): Record<string, string | number | undefined> {
  const width = lineWidth(documents);
  const dotted = status === 'called-for' && !negated;
  return {
    fill: 'none',
    stroke: ink.edge,
    // Dots read thinner than lines.
    'stroke-width': dotted ? width + 1 : width,
    'stroke-dasharray': negated ? undefined : dashes[status],
    'stroke-linecap': dotted ? 'round' : undefined,
  };
}

function lineWidth(documents: number): number {
  return widths[Math.min(documents, widths.length) - 1] ?? widths[0];
}

/** A triangle whose tip is at `tip`. */
export function arrowHead(tip: Point, pointsTo: 'left' | 'right'): string {
  const back = pointsTo === 'right' ? -arrow : arrow;
  return element('path', { d: `M${px(tip.x)} ${px(tip.y)}l${px(back)} 4v-8Z`, fill: ink.edge });
}

function dot({ x, y }: Point): string {
  return element('circle', { cx: x, cy: y, r: 2.6, fill: ink.paper, stroke: ink.edge, 'stroke-width': 1.4 });
}

/** An edge with its words. */
export function paintEdge(edge: PlacedEdge, sources: Sources): string {
  const { relation, leftIsHead, left, right, from, to, y } = edge;
  const directed = isDirected(relation);
  const start = directed && !leftIsHead ? left.x + arrow : left.x;
  const end = directed && leftIsHead ? right.x - arrow : right.x;
  const path = [
    `M${px(start)} ${px(left.y)}`,
    bendTo(start, left.y, from, y),
    ...(to > from ? [`H${px(to)}`] : []),
    bendTo(to, y, end, right.y),
  ].join('');
  return [
    element('path', { d: path, ...lineStyle(relation.status, relation.documents.length, relation.negated) }),
    ...(relation.negated ? [strokes(from, to, y)] : []),
    ...(directed
      ? [dot(leftIsHead ? left : right), arrowHead(leftIsHead ? right : left, leftIsHead ? 'right' : 'left')]
      : [dot(left), dot(right)]),
    paintWords(edge, sources),
  ].join('');
}

/** Level at both ends. */
function bendTo(fromX: number, fromY: number, toX: number, toY: number): string {
  if (fromY === toY) return `H${px(toX)}`;
  const middle = (fromX + toX) / 2;
  return `C${px(middle)} ${px(fromY)} ${px(middle)} ${px(toY)} ${px(toX)} ${px(toY)}`;
}

/** What is denied is crossed out every 14 px. */
function strokes(from: number, to: number, y: number): string {
  const marks: string[] = [];
  for (let x = from + 7; x < to; x += 14) marks.push(`M${px(x - 3)} ${px(y + stroke)}l6 ${-2 * stroke}`);
  return element('path', { d: marks.join(''), fill: 'none', stroke: ink.edge, 'stroke-width': 1.4 });
}

function paintWords({ relation, leftIsHead, from, to, y, words }: PlacedEdge, sources: Sources): string {
  const label = edgeLabel(relation, leftIsHead, sources);
  const x = words === 'start' ? from + 4 : to - 4 - labelWidth(label);
  const struck = relation.negated ? 'line-through' : undefined;
  // Clear of the line, and of the strokes that cross it.
  const clear = relation.negated ? stroke + 2 : lineWidth(relation.documents.length) / 2;
  const line = (dy: number, content: string): string => element('text', { x, y: y + dy, 'font-size': size.verb }, content);
  return [
    line(
      -5 - clear,
      [
        escapeXml(label.before),
        element('tspan', { 'text-decoration': struck }, escapeXml(label.words)),
        escapeXml(label.after),
        element('tspan', { 'font-weight': 700 }, escapeXml(label.notes)),
      ].join(''),
    ),
    ...(label.below === undefined ? [] : [line(15 + clear, escapeXml(label.below))]),
  ].join('');
}

/** A neighbour: its mark, and its name outside it. The full name is its title. */
export function paintNode({ entity, x, y, nameOn, lines }: PlacedNode): string {
  const nameX = nameOn === 'left' ? x - radius.node - 10 : x + radius.node + 11;
  const top = y - ((lines.length - 1) * 20) / 2 + 6;
  return element('g', {}, [
    element('title', {}, escapeXml(entity.name)),
    glyph(entity.label, x, y, radius.node),
    ...lines.map((line, at) =>
      element(
        'text',
        { x: nameX, y: top + at * 20, 'font-size': size.name, 'text-anchor': nameOn === 'left' ? 'end' : undefined },
        escapeXml(line),
      ),
    ),
  ]);
}

/** The entity in question: a card with its mark and its name, whose sides take the edges. */
export function paintCard({ entity, x, y, width, height, lines, small }: PlacedCard): string {
  const content = radius.card * 2 + 14 + lines.length * 25 + small.length * 18;
  const top = y - content / 2;
  const below = top + radius.card * 2 + 14;
  const text = (line: string, at: number, fontSize: number, weight?: number, fill?: string): string =>
    element('text', { x, y: at, 'font-size': fontSize, 'font-weight': weight, 'text-anchor': 'middle', fill }, escapeXml(line));
  return element('g', {}, [
    element('title', {}, escapeXml(entity.name)),
    element('rect', {
      x: x - width / 2,
      y: y - height / 2,
      width,
      height,
      rx: 6,
      fill: ink.paper,
      stroke: kinds[labels[entity.label].kind].colour,
      'stroke-width': 2,
    }),
    glyph(entity.label, x, top + radius.card, radius.card),
    ...lines.map((line, at) => text(line, below + 17 + at * 25, 21, 700)),
    ...small.map((line, at) => text(line, below + lines.length * 25 + 12 + at * 18, 14, undefined, ink.second)),
  ]);
}
