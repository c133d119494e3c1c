import type { Entity } from '../model/entity.ts';
import type { Block } from './legend.ts';
import { wrap, wrapWords } from './measure.ts';

import { ink, page, serifFamily, size } from './palette.ts';
import type { QuotedWord } from './shorten.ts';
import type { Source, Sources } from './sources.ts';
import { element, escapeXml } from './svg.ts';
import { placeOf, sourceSays } from './words.ts';

const indent = 34;
const lineHeight = 20.5;
const gap = 11;
const gutter = 36;
const mostColumns = 3;

/** A line of what a source says (bold) or of its words (serif; those that say it are bold). */
interface Line {
  readonly face: 'bold' | 'serif';
  readonly words: readonly QuotedWord[];
}

/** The numbered sentences behind the edges, in columns that are read one after the other. */
export function sourceList({ list, documents }: Sources, entities: ReadonlyMap<string, Entity>): Block {
  const columns = Math.min(mostColumns, Math.max(1, list.length));
  const width = (page.width - 2 * page.margin - (mostColumns - 1) * gutter) / mostColumns;
  const entries = list.map((source) => {
    const lines = linesOf(source, documents, entities, width - indent);
    return { source, lines, height: lines.length * lineHeight + gap };
  });
  const heading = 34;
  const split = intoColumns(
    entries.map((entry) => entry.height),
    columns,
  );
  const tops = new Map<number, number>();
  const markup = entries.map(({ source, lines, height }, at) => {
    const column = split[at]!;
    const y = heading + (tops.get(column) ?? 0);
    tops.set(column, (tops.get(column) ?? 0) + height);
    return paint(source.number, lines, page.margin + column * (width + gutter), y);
  });
  const title = element(
    'text',
    { x: page.margin, y: 16, 'font-size': 17, 'font-weight': 700 },
    list.length === 0 ? 'No sources' : 'Sources',
  );
  return { markup: title + markup.join(''), height: heading + Math.max(0, ...tops.values()) };
}

function linesOf(source: Source, documents: Sources['documents'], entities: ReadonlyMap<string, Entity>, width: number): Line[] {
  const says = sourceSays(source, entities).flatMap((line) => wrap(line, { width, size: size.source, face: 'bold' }));
  const last = source.quote.length - 1;
  const quote = source.quote.map(({ text, cue }, at) => ({ text: `${at === 0 ? '“' : ''}${text}${at === last ? '”' : ''}`, cue }));
  // Bold words are wider than measured.
  const words = wrapWords([...quote, { text: placeOf(source, documents), cue: false }], {
    width: width - 16,
    size: size.source,
    face: 'serif',
  });
  return [
    ...says.map((text): Line => ({ face: 'bold', words: [{ text, cue: false }] })),
    ...words.map((line): Line => ({ face: 'serif', words: line })),
  ];
}

/** Words as markup: neighbours of one kind in one run. */
function runs(words: readonly QuotedWord[]): string {
  return words
    .map(({ text, cue }, at) => {
      const opens = cue && words[at - 1]?.cue !== true ? `<tspan font-weight="700" fill="${ink.text}">` : '';
      const closes = cue && words[at + 1]?.cue !== true ? '</tspan>' : '';
      return `${opens}${escapeXml(text)}${closes}`;
    })
    .join(' ');
}

/** The column of each entry: the lowest height at which all fit into so many columns, in their order. */
function intoColumns(heights: readonly number[], columns: number): number[] {
  const total = heights.reduce((sum, height) => sum + height, 0);
  for (let limit = Math.max(total / columns, ...heights, 1); ; limit += lineHeight / 2) {
    const places: number[] = [];
    let column = 0;
    let filled = 0;
    for (const height of heights) {
      if (filled + height > limit) {
        column += 1;
        filled = 0;
      }
      filled += height;
      places.push(column);
    }
    if (column < columns) return places;
  }
}

function paint(number: number, lines: readonly Line[], x: number, y: number): string {
  return [
    element('text', { x, y: y + 16, 'font-size': size.source, 'font-weight': 700 }, String(number)),
    ...lines.map(({ words, face }, at) =>
      element(
        'text',
        {
          x: x + indent,
          y: y + 16 + at * lineHeight,
          'font-size': size.source,
          ...(face === 'bold' ? { 'font-weight': 700 } : { 'font-family': serifFamily, fill: ink.second }),
        },
        runs(words),
      ),
    ),
  ].join('');
}
