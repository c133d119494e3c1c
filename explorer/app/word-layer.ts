import { nothing, render, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { lengthOf, pointOn, sampled, tangentOn, type Curve, type Rect } from './geometry.ts';
import type { Graph, GraphEdge } from './graph-engine.ts';
import { isCut, placeWords, type PlacedName, type PlacedVerb, type Words } from './place-words.ts';
import { radii } from './canvas-style.ts';
import type { CanvasEdge, CanvasNode, Elements } from './to-elements.ts';
import { TextMeasure } from './text-measure.ts';
import type { Point } from './view-state.ts';

/**
 * Draws every word of the canvas over Cytoscape's shapes: letters, names, verbs along curves, the dots at which
 * relations start, strokes through what is denied. As SVG: words keep their size at every zoom, follow the theme, and can be found by tests.
 */
export interface WordState {
  readonly elements: Elements;
  readonly chosen: ReadonlySet<string>;
  /** Ids that are not faded; `undefined` where nothing fades. */
  readonly lit: ReadonlySet<string> | undefined;
  /** Verbs are drawn for all edges up to this number, beyond that for edges that are lit. */
  readonly verbsUpTo: number;
  /** What lies over the canvas, in pixels from its corner. */
  readonly taken: readonly Rect[];
}

const verbLift = 5;

export class WordLayer {
  readonly #graph: Graph;
  readonly #words: SVGSVGElement;
  readonly #marks: SVGSVGElement;
  readonly #measure: TextMeasure;
  #state: WordState = { elements: { nodes: [], edges: [] }, chosen: new Set(), lit: undefined, verbsUpTo: 40, taken: [] };
  #placed: { readonly key: string; readonly words: Words; readonly curves: ReadonlyMap<string, Curve> } | undefined;
  #version = 0;

  constructor(graph: Graph, words: SVGSVGElement, marks: SVGSVGElement) {
    this.#graph = graph;
    this.#words = words;
    this.#marks = marks;
    this.#measure = new TextMeasure(words);
  }

  set(state: WordState): void {
    this.#state = state;
    this.changed();
  }

  /** Positions or curves have changed: words are placed anew at the next drawing. */
  changed(): void {
    this.#version += 1;
  }

  /** Room a node needs with its name below, in pixels. */
  boxOf(node: CanvasNode): { id: string; width: number; height: number } {
    const name = this.#nameSize(node);
    const r = radii[node.size];
    return { id: node.id, width: Math.max(2 * r, name.width) + 18, height: 2 * (r + name.height) + 14 };
  }

  /** Length an edge needs for its words, ends included, in pixels. */
  lengthFor(edge: CanvasEdge): number {
    return Math.max(150, this.#measure.width(edge.words, 'cap', edge.joined) + 90);
  }

  /** Middle of an edge as it is drawn, in pixels from the corner of the canvas. */
  middleOf(edgeId: string): Point | undefined {
    const curve = this.#curves().get(edgeId);
    if (!curve) return undefined;
    const middle = pointOn(curve, 0.5);
    const pan = this.#graph.pan();
    return { x: middle.x + pan.x, y: middle.y + pan.y };
  }

  draw(): void {
    const { elements } = this.#state;
    const { x, y } = this.#graph.pan();
    const zoom = this.#graph.zoom();
    const canvas: Rect = { x1: -x, y1: -y, x2: this.#graph.width() - x, y2: this.#graph.height() - y };
    const { words, curves } = this.#place(zoom, canvas);
    const chosenEdges = elements.edges.filter((edge) => this.#state.chosen.has(edge.id));
    render(svg`<g transform="translate(${x} ${y})">${chosenEdges.map((edge) => glow(curves.get(edge.id)))}</g>`, this.#marks);
    render(
      svg`<g transform="translate(${x} ${y})">
        ${repeat(
          elements.edges,
          (edge) => edge.id,
          (edge) => this.#edge(edge, curves.get(edge.id), words.verbs.get(edge.id)),
        )}
        ${repeat(
          elements.nodes,
          (node) => node.id,
          (node) => this.#node(node, zoom, words.names.get(node.id), canvas),
        )}
      </g>`,
      this.#words,
    );
  }

  #faded(id: string): boolean {
    return this.#state.lit !== undefined && !this.#state.lit.has(id);
  }

  /** Curves in screen pixels without the pan, as Cytoscape draws them. */
  #curves(): Map<string, Curve> {
    const zoom = this.#graph.zoom();
    const scaled = (point: Point): Point => ({ x: point.x * zoom, y: point.y * zoom });
    const found = new Map<string, Curve>();
    for (const { id } of this.#state.elements.edges) {
      const edge = this.#graph.getElementById(id) as GraphEdge;
      const control = edge.empty() ? undefined : edge.controlPoints()?.[0];
      if (control === undefined) continue;
      found.set(id, { a: scaled(edge.sourceEndpoint()), c: scaled(control), b: scaled(edge.targetEndpoint()) });
    }
    return found;
  }

  #place(zoom: number, canvas: Rect): { words: Words; curves: ReadonlyMap<string, Curve> } {
    const key = `${this.#version}:${zoom}`;
    if (this.#placed?.key === key) return this.#placed;
    const { elements, chosen, lit, verbsUpTo, taken } = this.#state;
    const curves = this.#curves();
    const nodes = elements.nodes.flatMap((node) => {
      const at = this.#graph.getElementById(node.id).position();
      if (at === undefined) return [];
      const size = this.#nameSize(node);
      const weight = (node.size === 'focus' ? 1e6 : 0) + (chosen.has(node.id) ? 1e5 : 0) + (lit?.has(node.id) ? 1e4 : 0) + node.degree;
      return [{ id: node.id, x: at.x * zoom, y: at.y * zoom, r: radii[node.size] * zoom, width: size.width, height: size.height, weight }];
    });
    const all = elements.edges.length <= verbsUpTo;
    const edges = elements.edges.flatMap((edge) => {
      const curve = curves.get(edge.id);
      const shown = all || chosen.has(edge.id) || lit?.has(edge.id);
      if (!curve || !shown) return [];
      const weight = (chosen.has(edge.id) ? 1e6 : 0) + (lit?.has(edge.id) ? 100 : 0) + (edge.joined ? 2 : 0) - lengthOf(curve) / 1e4;
      return [{ id: edge.id, curve, width: this.#measure.width(readable(edge, curve), 'cap', edge.joined || chosen.has(edge.id)), weight }];
    });
    this.#placed = {
      key,
      words: placeWords(
        nodes,
        edges,
        canvas,
        taken.map((rect) => moved(rect, canvas)),
      ),
      curves,
    };
    return this.#placed;
  }

  #nameSize(node: CanvasNode): { width: number; height: number } {
    const font = node.size === 'focus' ? 'lead' : 'small';
    const width = Math.max(...node.lines.map((line) => this.#measure.width(line, font, node.size === 'focus')));
    return { width, height: node.lines.length * this.#measure.lineHeight(font) };
  }

  #node(node: CanvasNode, zoom: number, name: PlacedName | undefined, canvas: Rect): SVGTemplateResult | typeof nothing {
    const at = this.#graph.getElementById(node.id).position();
    if (at === undefined) return nothing;
    const [x, y] = [at.x * zoom, at.y * zoom];
    const size = radii[node.size] * zoom * 1.08;
    const state = this.#faded(node.id) ? ' faded' : '';
    return svg`<g class="node ${node.kind}${state}" data-node=${node.id}>
      <text class="letter" x=${x} y=${y + size * 0.36} font-size=${size}>${node.letter}</text>
      ${name && !isCut(name.rect, canvas) ? this.#name(node, name) : nothing}
    </g>`;
  }

  #name(node: CanvasNode, { rect, side }: PlacedName): SVGTemplateResult {
    const font = node.size === 'focus' ? 'lead' : 'small';
    const height = this.#measure.lineHeight(font);
    const [x, anchor] = side === 'right' ? [rect.x1, 'start'] : side === 'left' ? [rect.x2, 'end'] : [(rect.x1 + rect.x2) / 2, 'middle'];
    return svg`<text class="name ${font}" text-anchor=${anchor}>${node.lines.map(
      (line, index) => svg`<tspan x=${x} y=${rect.y1 + height * (index + 0.78)}>${line}</tspan>`,
    )}</text>`;
  }

  #edge(edge: CanvasEdge, curve: Curve | undefined, verb: PlacedVerb | undefined): SVGTemplateResult | typeof nothing {
    if (!curve) return nothing;
    const state = `${this.#faded(edge.id) ? ' faded' : ''}${this.#state.chosen.has(edge.id) ? ' chosen' : ''}${edge.joined ? ' joined' : ''}`;
    const dots = edge.directed ? [curve.a] : [curve.a, curve.b];
    const reading = curve.a.x <= curve.b.x ? curve : { a: curve.b, c: curve.c, b: curve.a };
    const at = verb === undefined ? 0 : 100 * (reading === curve ? verb.at : 1 - verb.at);
    const lift = verb?.side === 'below' ? verbLift + this.#measure.size('cap') * 0.78 : -verbLift - (edge.width - 1);
    const text = readable(edge, curve);
    return svg`<g class="edge${state}" data-edge=${edge.id}>
      ${dots.map((dot) => svg`<circle class="dot" cx=${dot.x} cy=${dot.y} r="2.4"></circle>`)}
      ${edge.denied ? strokes(curve) : nothing}
      ${
        verb === undefined
          ? this.#state.chosen.has(edge.id)
            ? beside(curve, edge.words)
            : nothing
          : svg`<path id=${`path-${edge.id}`} class="guide" d=${pathOf(reading)}></path>
            <text class="verb halo" dy=${lift}><textPath href=${`#path-${edge.id}`} startOffset=${`${at}%`}>${text}</textPath></text>
            <text class="verb" dy=${lift}><textPath href=${`#path-${edge.id}`} startOffset=${`${at}%`}>${text}</textPath></text>`
      }
    </g>`;
  }
}

/** The words of an edge with the chevron on the side to which the relation points. */
function readable(edge: CanvasEdge, curve: Curve): string {
  if (!edge.directed) return edge.words;
  return curve.a.x <= curve.b.x ? `${edge.words} ›` : `‹ ${edge.words}`;
}

function pathOf({ a, c, b }: Curve): string {
  return `M${a.x} ${a.y}Q${c.x} ${c.y} ${b.x} ${b.y}`;
}

function glow(curve: Curve | undefined): SVGTemplateResult | typeof nothing {
  if (!curve) return nothing;
  return svg`<path class="glow-rim" d=${pathOf(curve)}></path><path class="glow" d=${pathOf(curve)}></path>`;
}

/** A rectangle of the screen as seen without the pan. */
function moved(rect: Rect, { x1, y1 }: Rect): Rect {
  return { x1: rect.x1 + x1, y1: rect.y1 + y1, x2: rect.x2 + x1, y2: rect.y2 + y1 };
}

/** Words of a chosen edge that is too short for them: level, below its middle. */
function beside(curve: Curve, words: string): SVGTemplateResult {
  const { x, y } = pointOn(curve, 0.5);
  return svg`<text class="verb halo" x=${x} y=${y + 22}>${words}</text><text class="verb" x=${x} y=${y + 22}>${words}</text>`;
}

/** Short strokes across a denied relation, every 14 px. */
function strokes(curve: Curve): SVGTemplateResult[] {
  const count = Math.floor(lengthOf(curve) / 14);
  return sampled(curve, Math.max(1, count))
    .slice(1, -1)
    .map((point, index) => {
      const along = tangentOn(curve, (index + 1) / count);
      const across = { x: along.x * 3 + along.y * 6, y: along.y * 3 - along.x * 6 };
      return svg`<path class="stroke" d=${`M${point.x - across.x} ${point.y - across.y}L${point.x + across.x} ${point.y + across.y}`}></path>`;
    });
}
