import { labelNames, labels, type Label } from '../ontology/labels.ts';
import { statuses } from '../ontology/statuses.ts';
import { glyph } from './glyphs.ts';
import { textWidth } from './measure.ts';
import { arrowHead, lineStyle } from './paint.ts';
import { page, size } from './palette.ts';
import { element, escapeXml } from './svg.ts';
import type { FigureView } from './view.ts';
import { plural, statusesInOrder } from './words.ts';

/** A block of the figure: markup that starts at y = 0, and its height in px. */
export interface Block {
  readonly markup: string;
  readonly height: number;
}

interface Entry {
  readonly mark: (x: number, y: number) => string;
  readonly markWidth: number;
  readonly words: string;
  readonly count: string;
}

const rowHeight = 30;
const gap = 30;

/** What the marks and lines in view mean, with how many of each there are. Nothing that is not in view. */
export function legend(view: FigureView): Block {
  const rows = [kindEntries(view), [...lineEntries(view), ...widthEntries(view)]].flatMap(intoRows);
  return {
    markup: rows.flatMap((row, at) => row.map(({ entry, x }) => paint(entry, x, at * rowHeight + 14))).join(''),
    height: rows.length * rowHeight,
  };
}

function kindEntries({ entities }: FigureView): Entry[] {
  const count = (label: Label): number => [...entities.values()].filter((entity) => entity.label === label).length;
  return labelNames
    .filter((label) => count(label) > 0)
    .map((label) => ({
      mark: (x, y) => glyph(label, x + 10, y, 10),
      markWidth: 20,
      words: labels[label].plural,
      count: String(count(label)),
    }));
}

function lineEntries({ relations }: FigureView): Entry[] {
  const affirmed = relations.filter((relation) => !relation.negated);
  const denied = relations.length - affirmed.length;
  const line = (style: Record<string, string | number | undefined>) => (x: number, y: number) =>
    element('path', { d: `M${x} ${y}h34`, ...style }) + arrowHead({ x: x + 42, y }, 'right');
  return [
    ...statusesInOrder.flatMap((status): Entry[] => {
      const count = affirmed.filter((relation) => relation.status === status).length;
      return count === 0 ? [] : [{ mark: line(lineStyle(status, 1)), markWidth: 42, words: statuses[status].title, count: String(count) }];
    }),
    ...(denied === 0 ? [] : [{ mark: crossed, markWidth: 42, words: 'denied', count: String(denied) }]),
  ];
}

function crossed(x: number, y: number): string {
  const mark = (at: number): string => `M${x + at - 3} ${y + 5}l6 -10`;
  return element('path', { d: `M${x} ${y}h42${mark(10)}${mark(21)}${mark(32)}`, ...lineStyle('done', 1) });
}

/** Widths are explained where they differ. */
function widthEntries({ relations }: FigureView): Entry[] {
  const steps = [...new Set(relations.map((relation) => Math.min(3, relation.documents.length)))].sort((a, b) => a - b);
  if (steps.length < 2) return [];
  return steps.map((documents) => ({
    mark: (x, y) => element('path', { d: `M${x} ${y}h34`, ...lineStyle('done', documents) }),
    markWidth: 34,
    words: documents < 3 ? `said by ${plural(documents, 'document')}` : 'said by 3 documents or more',
    count: String(relations.filter((relation) => Math.min(3, relation.documents.length) === documents).length),
  }));
}

const wordsWidth = (entry: Entry): number => textWidth(`${entry.words} `, size.source) + textWidth(entry.count, size.source, 'bold');

function intoRows(entries: readonly Entry[]): { entry: Entry; x: number }[][] {
  const rows: { entry: Entry; x: number }[][] = [];
  let x = Infinity;
  for (const entry of entries) {
    const width = entry.markWidth + 9 + wordsWidth(entry);
    if (x + width > page.width - page.margin) {
      rows.push([]);
      x = page.margin;
    }
    rows.at(-1)!.push({ entry, x });
    x += width + gap;
  }
  return rows;
}

function paint(entry: Entry, x: number, y: number): string {
  const words = `${escapeXml(entry.words)} ${element('tspan', { 'font-weight': 700 }, escapeXml(entry.count))}`;
  return entry.mark(x, y) + element('text', { x: x + entry.markWidth + 9, y: y + 5.5, 'font-size': size.source }, words);
}
