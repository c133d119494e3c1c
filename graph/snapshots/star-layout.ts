import type { Entity } from '../model/entity.ts';
import type { Relation } from '../model/relation.ts';
import { relationTypes } from '../ontology/relations.ts';
import { edgeLabel, labelWidth } from './edge-label.ts';
import { textWidth, wrap } from './measure.ts';
import { page, size } from './palette.ts';
import { radius, type PlacedCard, type PlacedEdge, type PlacedNode, type Scene } from './scene.ts';
import { shortName } from './short-name.ts';
import type { Sources } from './sources.ts';
import type { FigureView } from './view.ts';
import { isDirected } from './words.ts';

/** A neighbour with all its relations to the entity in question. */
interface Neighbour {
  readonly entity: Entity;
  readonly relations: readonly Relation[];
  readonly lines: readonly string[];
  readonly height: number;
}
type Side = 'left' | 'right';

const nameWidth = 205;
const lineHeight = 20;
const rowHeight = 29;
const padding = 13;
const cardWidth = 196;
const portGap = 12;
/** From a mark to the level run of its edges, and the room for the bend towards the card. */
const fan = 26;
const bend = 200;
const leastHeight = 230;

/**
 * One entity in the middle, those that act on it left, those it acts on right. Each relation has a row of its own, so
 * that no words can meet, whatever they are. Where one side would be much longer, neighbours change sides: their edges
 * then read backwards ("is funded by"), and say so by verb and arrow.
 */
export function starLayout(view: FigureView, about: Entity, sources: Sources): Scene {
  const sides = balance(neighbours(view, about), about.id);
  const tallest = Math.max(leastHeight, heightOf(sides.left), heightOf(sides.right));
  const middle = tallest / 2;
  const card = cardAt(about, sides, middle);
  const placed = (['left', 'right'] as const).map((side) => placeSide(sides[side], side, card, sources, about.id));
  return {
    nodes: placed.flatMap((each) => each.nodes),
    edges: placed.flatMap((each) => each.edges),
    card,
    height: Math.max(tallest, card.height),
  };
}

function neighbours({ relations, entities }: FigureView, about: Entity): Neighbour[] {
  const byEntity = new Map<string, Relation[]>();
  for (const relation of [...relations].sort((a, b) => order(a) - order(b))) {
    const other = relation.head === about.id ? relation.tail : relation.head;
    byEntity.set(other, [...(byEntity.get(other) ?? []), relation]);
  }
  return [...byEntity].map(([id, own]) => {
    const entity = entities.get(id)!;
    const lines = wrap(shortName(entity), { width: nameWidth, size: size.name, maxLines: 3 });
    return { entity, relations: own, lines, height: Math.max(own.length * rowHeight, lines.length * lineHeight) + padding };
  });
}

const order = (relation: Relation): number => relationTypes.indexOf(relation.type);
const heightOf = (side: readonly Neighbour[]): number => side.reduce((sum, neighbour) => sum + neighbour.height, 0);

/** Where a neighbour belongs by what it does; `undefined` where its relations have no direction. */
function natural({ relations }: Neighbour, about: string): Side | undefined {
  const weight = relations.filter(isDirected).reduce((sum, relation) => sum + (relation.tail === about ? 1 : -1), 0);
  return weight === 0 ? undefined : weight > 0 ? 'left' : 'right';
}

function balance(all: readonly Neighbour[], about: string): Record<Side, Neighbour[]> {
  const sides: Record<Side, Neighbour[]> = { left: [], right: [] };
  const shorter = (): Side => (heightOf(sides.left) < heightOf(sides.right) ? 'left' : 'right');
  for (const neighbour of all) {
    const side = natural(neighbour, about);
    if (side) sides[side].push(neighbour);
  }
  for (const neighbour of all) if (natural(neighbour, about) === undefined) sides[shorter()].push(neighbour);
  // The last of the longer side move, kind by kind, so that what comes first in the ontology keeps its side.
  for (;;) {
    const to = shorter();
    const from = to === 'left' ? 'right' : 'left';
    const last = sides[from].at(-1);
    if (!last || all.length < 4 || heightOf(sides[from]) - heightOf(sides[to]) <= last.height) break;
    sides[from].pop();
    sides[to].push(last);
  }
  const first = (neighbour: Neighbour): number => order(neighbour.relations[0]!);
  for (const side of [sides.left, sides.right]) side.sort((a, b) => first(a) - first(b));
  return sides;
}

function cardAt(about: Entity, sides: Record<Side, readonly Neighbour[]>, y: number): PlacedCard {
  const short = shortName(about);
  const lines = wrap(short, { width: cardWidth - 24, size: 21, face: 'bold', maxLines: 4 });
  const small = short === about.name ? [] : wrap(about.name, { width: cardWidth - 24, size: 14, maxLines: 4 });
  const ports = Math.max(...[sides.left, sides.right].map((side) => side.reduce((sum, neighbour) => sum + neighbour.relations.length, 0)));
  const content = radius.card * 2 + 14 + lines.length * 25 + small.length * 18 + 36;
  const x = sides.left.length === 0 ? page.margin + cardWidth / 2 : page.width / 2;
  return { entity: about, x, y, width: cardWidth, height: Math.max(content, ports * portGap + 24), lines, small };
}

function placeSide(
  side: readonly Neighbour[],
  where: Side,
  card: PlacedCard,
  sources: Sources,
  about: string,
): { nodes: PlacedNode[]; edges: PlacedEdge[] } {
  const edgeOfCard = card.x + (where === 'left' ? -1 : 1) * (card.width / 2);
  const outwards = where === 'left' ? -1 : 1;
  const labels = side.flatMap(({ relations }) =>
    relations.map((relation) => labelWidth(edgeLabel(relation, leftIsHead(relation, where, about), sources))),
  );
  const names = Math.max(0, ...side.flatMap(({ lines }) => lines.map((line) => textWidth(line, size.name))));
  // As far out as the names allow, but no further than the words need: long empty lines are hard to follow.
  const longest = Math.max(0, ...labels);
  const wanted = bend + longest + 12 + fan + radius.node;
  const room = (where === 'left' ? edgeOfCard - page.margin : page.width - page.margin - edgeOfCard) - names - radius.node - 14;
  const distance = Math.min(wanted, room);
  const x = edgeOfCard + outwards * distance;
  const rows = labels.length;
  const spare = Math.min(28, Math.max(0, leastHeight - heightOf(side)) / Math.max(1, side.length));
  let top = card.y - (heightOf(side) + spare * side.length) / 2;
  let port = card.y - ((rows - 1) * portGap) / 2;
  const nodes: PlacedNode[] = [];
  const edges: PlacedEdge[] = [];
  for (const { entity, relations, lines, height } of side) {
    const y = top + (height + spare) / 2;
    nodes.push({ entity, x, y, nameOn: where, lines });
    for (const [at, relation] of relations.entries()) {
      const level = y + (at - (relations.length - 1) / 2) * rowHeight;
      const touch = { x: x - outwards * (radius.node + 4), y: y + (at - (relations.length - 1) / 2) * Math.min(8, 18 / relations.length) };
      const near = touch.x - outwards * fan;
      const far = near - outwards * (longest + 12);
      const end = { x: edgeOfCard, y: port };
      const common = { relation, leftIsHead: leftIsHead(relation, where, about), y: level };
      edges.push(
        where === 'left'
          ? { ...common, left: touch, from: near, to: far, right: end, words: 'start' }
          : { ...common, left: end, from: far, to: near, right: touch, words: 'end' },
      );
      port += portGap;
    }
    top += height + spare;
  }
  return { nodes, edges };
}

/** On the left side the neighbour is what is left, on the right side the entity in question. */
function leftIsHead(relation: Relation, where: Side, about: string): boolean {
  if (!isDirected(relation)) return true;
  return where === 'left' ? relation.tail === about : relation.head === about;
}
