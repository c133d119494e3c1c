import type { Entity } from '../model/entity.ts';
import type { Relation } from '../model/relation.ts';
import { relationTypes } from '../ontology/relations.ts';
import { edgeLabel, labelWidth } from './edge-label.ts';
import { textWidth, wrap } from './measure.ts';
import { page, size } from './palette.ts';
import { radius, type PlacedEdge, type PlacedNode, type Scene } from './scene.ts';
import { shortName } from './short-name.ts';
import type { Sources } from './sources.ts';
import type { FigureView } from './view.ts';

const nameWidth = 290;
const lineHeight = 20;
const rowHeight = 29;
const padding = 13;
const fan = 26;

/**
 * Who acts left, who or what is acted on right: for relations that do not all meet in one entity. An entity that does
 * both stands on both sides. Each relation has a row of its own beside its head, which carries its words.
 */
export function pairLayout(view: FigureView, sources: Sources): Scene {
  const relations = [...view.relations].sort((a, b) => relationTypes.indexOf(a.type) - relationTypes.indexOf(b.type));
  const heads = columns(relations, 'head', view);
  const levels = new Map<Relation, number>();
  const left = stack(heads, (relation, y) => levels.set(relation, y));
  const tails = columns(relations, 'tail', view).sort((a, b) => mean(a.relations, levels) - mean(b.relations, levels));
  const right = stack(tails, () => undefined);
  const height = Math.max(left.height, right.height);
  const widest = (column: readonly Column[]): number =>
    Math.max(0, ...column.flatMap(({ lines }) => lines.map((line) => textWidth(line, size.name))));
  const leftX = page.margin + widest(heads) + 10 + radius.node;
  const rightX = page.width - page.margin - widest(tails) - 14 - radius.node;
  const words = Math.max(0, ...relations.map((relation) => labelWidth(edgeLabel(relation, true, sources))));
  const lift = (own: number): number => (height - own) / 2;
  const node =
    (x: number, nameOn: 'left' | 'right', shift: number) =>
    ({ entity, y, lines }: Column & { y: number }): PlacedNode => ({
      entity,
      x,
      y: y + shift,
      nameOn,
      lines,
    });
  const tailY = new Map(right.placed.map((column) => [column.entity.id, column.y + lift(right.height)]));
  const headY = new Map(left.placed.map((column) => [column.entity.id, column.y + lift(left.height)]));
  const edges = relations.map((relation): PlacedEdge => {
    const level = levels.get(relation)! + lift(left.height);
    const from = leftX + radius.node + 4 + fan;
    return {
      relation,
      leftIsHead: true,
      left: { x: leftX + radius.node + 4, y: headY.get(relation.head)! + (level - headY.get(relation.head)!) * 0.2 },
      from,
      to: from + words + 14,
      y: level,
      right: { x: rightX - radius.node - 4, y: tailY.get(relation.tail)! + port(relation, tails) },
      words: 'start',
    };
  });
  return {
    nodes: [...left.placed.map(node(leftX, 'left', lift(left.height))), ...right.placed.map(node(rightX, 'right', lift(right.height)))],
    edges,
    height,
  };
}

interface Column {
  readonly entity: Entity;
  readonly relations: readonly Relation[];
  readonly lines: readonly string[];
}

function columns(relations: readonly Relation[], end: 'head' | 'tail', view: FigureView): Column[] {
  const byEnd = new Map<string, Relation[]>();
  for (const relation of relations) byEnd.set(relation[end], [...(byEnd.get(relation[end]) ?? []), relation]);
  return [...byEnd].map(([id, own]) => {
    const entity = view.entities.get(id)!;
    return { entity, relations: own, lines: wrap(shortName(entity), { width: nameWidth, size: size.name, maxLines: 3 }) };
  });
}

function stack(
  column: readonly Column[],
  onRow: (relation: Relation, y: number) => void,
): { placed: (Column & { y: number })[]; height: number } {
  let top = 0;
  const placed = column.map((each) => {
    const height = Math.max(each.relations.length * rowHeight, each.lines.length * lineHeight) + padding;
    const y = top + height / 2;
    for (const [at, relation] of each.relations.entries()) onRow(relation, y + (at - (each.relations.length - 1) / 2) * rowHeight);
    top += height;
    return { ...each, y };
  });
  return { placed, height: top };
}

function mean(relations: readonly Relation[], levels: ReadonlyMap<Relation, number>): number {
  return relations.reduce((sum, relation) => sum + levels.get(relation)!, 0) / relations.length;
}

/** Ends at one mark stand a little apart, in the order of their rows. */
function port(relation: Relation, tails: readonly Column[]): number {
  const own = tails.find((column) => column.relations.includes(relation))!.relations;
  return (own.indexOf(relation) - (own.length - 1) / 2) * Math.min(8, 18 / own.length);
}
