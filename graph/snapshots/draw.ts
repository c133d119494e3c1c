import type { RelationType } from '../ontology/relations.ts';
import type { GraphContents } from '../store/store.ts';
import { dateInWords } from './dates.ts';
import { descriptionOf, edgeTable, notesOf } from './description.ts';
import { legend } from './legend.ts';
import { textWidth, wrap } from './measure.ts';
import { paintCard, paintEdge, paintNode } from './paint.ts';
import { pairLayout } from './pair-layout.ts';
import { ink, page, sansFamily, size } from './palette.ts';
import { sourceList } from './source-list.ts';
import { sourcesOf } from './sources.ts';
import { starLayout } from './star-layout.ts';
import { element, escapeXml } from './svg.ts';
import { surelyAbout, viewAbout, type FigureView } from './view.ts';
import { subtitleOf, titleOf } from './words.ts';

/** What stands on any figure besides its relations. */
export interface FigureOptions {
  /** Claims less sure are left out, and the figure says so. */
  readonly minConfidence?: number;
  /** Version of the data, as the store gives it. */
  readonly dataVersion: string;
  /** Day the figure is made, `2018-01-24`. Left out where equal data must give equal bytes on any day. */
  readonly date?: string;
  /** Where the same view can be explored; only http and https are taken. */
  readonly liveUrl?: string;
}

export interface SnapshotOptions extends FigureOptions {
  /** Id of the entity in the middle. */
  readonly about: string;
  /** Steps from it, 1 or more. */
  readonly depth: number;
  /** Only relations of these types; all where it is left out or empty. */
  readonly types?: readonly RelationType[];
}

/** The figure of what is around an entity. Throws EntenteError where the graph does not hold it, or no claim about it is sure enough. */
export function drawSnapshot(all: GraphContents, options: SnapshotOptions): string {
  const contents = surelyAbout(all, options.about, options.minConfidence ?? 0);
  return drawFigure(contents, viewAbout(contents, options.about, options.depth, options.types), options);
}

/**
 * A standing figure of some relations: title, drawing, legend, numbered sources with their sentences, data
 * version and date, a description for screen readers and the table of its edges. SVG 1.1, 1600 px wide, attributes only.
 * Pure: equal contents, views and options give equal bytes.
 * @param contents the graph that the view is of, without the claims that are left out
 */
export function drawFigure(contents: GraphContents, view: FigureView, options: FigureOptions): string {
  const least = options.minConfidence ?? 0;
  const { about } = view;
  const sources = sourcesOf(contents, view.relations);
  const touching = about && view.relations.every(({ head, tail }) => (head === about.id) !== (tail === about.id));
  const scene = touching ? starLayout(view, about, sources) : pairLayout(view, sources);
  const title = titleOf(view);

  const figure = new Stack();
  const width = page.width - 2 * page.margin;
  const titleSize = textWidth(title, size.title, 'bold') > width ? size.longTitle : size.title;
  figure.add(
    lines(wrap(title, { width, size: titleSize, face: 'bold', maxLines: 2 }), { fontSize: titleSize, leading: titleSize + 8, weight: 700 }),
    34,
  );
  figure.add(
    lines(wrap(subtitleOf(sources.documents), { width, size: size.subtitle, maxLines: 3 }), {
      fontSize: size.subtitle,
      leading: 26,
      fill: ink.second,
    }),
    6,
  );
  figure.add(rule(ink.text, 1.5), 14);
  figure.add(
    {
      markup: [
        ...scene.edges.map((edge) => paintEdge(edge, sources)),
        ...(scene.card ? [paintCard(scene.card)] : []),
        ...scene.nodes.map(paintNode),
      ].join(''),
      height: scene.height,
    },
    26,
  );
  figure.add(lines(notesOf(view, least), { fontSize: size.source, leading: 22, fill: ink.second }), 14);
  figure.add(legend(view), 16);
  figure.add(rule(ink.rule, 1), 12);
  figure.add(sourceList(sources, view.entities), 20);
  figure.add(rule(ink.rule, 1), 8);
  figure.add(footer(options, view.relations.length), 10);

  const id = `${about?.id ?? view.subject}-${options.dataVersion}`.replace(/[^A-Za-z0-9-]/gu, '');
  const height = Math.ceil(figure.height + 24);
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${page.width} ${height}`,
      width: page.width,
      height,
      role: 'img',
      'aria-labelledby': `title-${id} desc-${id}`,
      lang: 'en',
      'font-family': sansFamily,
      fill: ink.text,
    },
    [
      element('title', { id: `title-${id}` }, escapeXml(title)),
      element('desc', { id: `desc-${id}` }, escapeXml(descriptionOf(view, sources, least))),
      element('metadata', {}, escapeXml(edgeTable(view, sources))),
      element('rect', { width: page.width, height, fill: ink.paper }),
      figure.markup,
    ],
  )}\n`;
}

interface Part {
  readonly markup: string;
  readonly height: number;
}

/** Blocks one below the other. */
class Stack {
  markup = '';
  height = 0;

  /** Adds a block, so many px below the last one; one without height is left out. */
  add(part: Part, gapAbove: number): void {
    if (part.markup === '') return;
    this.markup += element('g', { transform: `translate(0 ${Math.round(this.height + gapAbove)})` }, part.markup);
    this.height = Math.round(this.height + gapAbove) + part.height;
  }
}

function rule(colour: string, width: number): Part {
  return {
    markup: element('path', { d: `M${page.margin} 0H${page.width - page.margin}`, stroke: colour, 'stroke-width': width }),
    height: width,
  };
}

function lines(texts: readonly string[], style: { fontSize: number; leading: number; weight?: number; fill?: string }): Part {
  const markup = texts.map((text, at) =>
    element(
      'text',
      {
        x: page.margin,
        y: style.fontSize + at * style.leading,
        'font-size': style.fontSize,
        'font-weight': style.weight,
        fill: style.fill,
      },
      escapeXml(text),
    ),
  );
  return { markup: markup.join(''), height: texts.length * style.leading };
}

function footer({ dataVersion, date, liveUrl }: FigureOptions, relations: number): Part {
  const made = date === undefined ? '' : `, ${dateInWords(date)}`;
  const words = `Data version ${dataVersion}${made}. Colour, shape and letter: kind of actor. Line: what the document says of it. [n]: source; bold: the words that say it.`;
  const text = element('text', { x: page.margin, y: 15, 'font-size': size.footer, fill: ink.caption }, escapeXml(words));
  if (liveUrl === undefined || !/^https?:\/\//iu.test(liveUrl)) return { markup: text, height: 20 };
  const link = element(
    'text',
    { x: page.width - page.margin, y: 15, 'font-size': size.footer, 'text-anchor': 'end', 'text-decoration': 'underline' },
    `Open the live view of these ${relations} relations`,
  );
  return { markup: text + element('a', { href: liveUrl }, link), height: 20 };
}
