import { canvasStyle, radii, type Palette } from './canvas-style.ts';
import { bends } from './edge-curves.ts';
import { forceLayout } from './force-layout.ts';
import { distance, type Rect } from './geometry.ts';
import { drawnGraph, type Graph, type GraphElement, type GraphElements, type GraphNode } from './graph-engine.ts';
import { besideParents, spread, type Room } from './layout.ts';
import type { Elements } from './to-elements.ts';
import type { Point } from './view-state.ts';
import { Viewport } from './viewport.ts';
import { step, type Direction } from './walk.ts';
import { WordLayer } from './word-layer.ts';

/** One owner for Cytoscape: keeps its elements equal to what a view says, and never moves what is already placed. */
export interface CanvasEvents {
  choose(id: string | undefined): void;
  expand(id: string): void;
  menu(id: string, at: Point): void;
  moved(id: string, at: Point): void;
}
export interface Picture {
  /** Names the view: another one is laid out afresh. */
  readonly view: string;
  readonly elements: Elements;
  readonly about?: string | undefined;
  readonly parentOf: ReadonlyMap<string, string>;
  readonly moved: Readonly<Record<string, Point>>;
  readonly pinned: readonly string[];
}

const verbsUpTo = 40;
/** Two clicks within this time are a double click. */
const doubleClickMs = 300;

export class GraphCanvas {
  readonly #graph: Graph;
  readonly #layer: WordLayer;
  readonly #frameOfView: Viewport;
  readonly #reducedMotion: boolean;
  #picture: Picture | undefined;
  #positions = new Map<string, Point>();
  #view = '';
  #run = 0;
  #hovered: string | undefined;
  #selected: string | undefined;
  #taken: readonly Rect[] = [];
  #frame = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    parts: { readonly shapes: HTMLElement; readonly words: SVGSVGElement; readonly marks: SVGSVGElement },
    palette: Palette,
    events: CanvasEvents,
  ) {
    this.#reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#graph = drawnGraph(parts.shapes, canvasStyle(palette));
    this.#layer = new WordLayer(this.#graph, parts.words, parts.marks);
    this.#frameOfView = new Viewport(this.#graph);
    this.#listen(events);
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#waiting);
    this.#graph.destroy();
  }

  setPalette(palette: Palette): void {
    this.#graph.style(canvasStyle(palette));
    this.#redraw();
  }

  /** Draws a view. Nodes that are there stay where they are; new ones enter beside their parent. */
  async show(picture: Picture, taken: readonly Rect[]): Promise<void> {
    this.#graph.resize();
    this.#run += 1;
    const run = this.#run;
    this.#picture = picture;
    this.#taken = taken;
    if (picture.view !== this.#view) {
      this.#view = picture.view;
      this.#positions = new Map();
      this.#graph.elements().remove();
    }
    for (const [id, at] of Object.entries(picture.moved)) this.#positions.set(id, at);
    const { nodes, edges } = picture.elements;
    const boxes = nodes.map((node) => this.#layer.boxOf(node));
    // One node alone is no picture yet: what joins it is laid out with it.
    const placed = nodes.filter((node) => this.#positions.has(node.id));
    const alone = placed.length === 1 && placed[0]?.id === picture.about && Object.keys(picture.moved).length === 0 && nodes.length > 1;
    const fresh = placed.length === 0 || alone;
    if (fresh && nodes.length > 0) {
      const { room, zoom } = this.#frameOfView.roomFor(boxes, taken);
      const links = edges.map((edge) => ({ source: edge.source, target: edge.target, length: this.#layer.lengthFor(edge) }));
      const positions = await forceLayout(boxes, links, room, picture.about);
      if (run !== this.#run) return;
      this.#positions = positions;
      this.#frameOfView.startAt(zoom);
      this.#apply(picture, new Map());
      return;
    }
    const shown = new Map([...this.#positions].filter(([id]) => nodes.some((node) => node.id === id)));
    const entering = nodes.filter((node) => !shown.has(node.id));
    if (entering.length > 0) {
      const beside = besideParents(shown, boxes, picture.parentOf);
      const free: Room = { area: { x1: -1e5, y1: -1e5, x2: 1e5, y2: 1e5 }, taken: [] };
      for (const [id, at] of spread(beside, boxes, free, new Set(shown.keys()))) this.#positions.set(id, at);
    }
    this.#apply(picture, new Map(entering.map((node) => [node.id, picture.parentOf.get(node.id) ?? ''])));
  }

  /** Marks what is chosen; the others fade where it is a relation. */
  select(id: string | undefined): void {
    this.#selected = id;
    this.#emphasise();
  }

  fit(): void {
    this.#frameOfView.fit(this.#taken);
  }

  zoom(inwards: boolean): void {
    this.#frameOfView.zoom(inwards);
  }

  resized(): void {
    this.#frameOfView.resized(this.#chosenElements(), this.#taken);
    this.#layer.changed();
    this.#redraw();
  }

  middleOf(edgeId: string): Point | undefined {
    return this.#layer.middleOf(edgeId);
  }

  positionOf(nodeId: string): Point | undefined {
    const node = this.#graph.getElementById(nodeId);
    return node.empty() ? undefined : node.renderedPosition();
  }

  /** The node an arrow key leads to, from a node along its edges. */
  stepFrom(id: string, direction: Direction): string | undefined {
    const node = this.#graph.getElementById(id);
    if (node.empty()) return undefined;
    const neighbours = node
      .neighborhood()
      .nodes()
      .map((other) => ({ id: other.id(), ...other.position() }));
    return step(node.position(), neighbours, direction);
  }

  #listen(events: CanvasEvents): void {
    const graph = this.#graph;
    graph.on('render', () => this.#redraw());
    // A first click that opens a panel would shift the picture under the second: it waits whether one comes.
    let last = { id: '', at: 0 };
    const isSecond = (event: { readonly timeStamp: number }): boolean => event.timeStamp - last.at < doubleClickMs;
    graph.on('tap', (event) => {
      clearTimeout(this.#waiting);
      if (isSecond(event)) {
        events.expand(last.id);
        last = { id: '', at: 0 };
      } else if (event.target === graph) {
        events.choose(undefined);
      } else {
        last = { id: (event.target as GraphElement).id(), at: event.timeStamp };
        const { id } = last;
        if (this.#selected === undefined) this.#waiting = setTimeout(() => events.choose(id), doubleClickMs);
        else events.choose(id);
      }
    });
    graph.on('cxttap taphold', 'node', (event) => events.menu((event.target as GraphNode).id(), event.renderedPosition));
    graph.on('mouseover', 'node, edge', (event) => this.#hover((event.target as GraphElement).id()));
    graph.on('mouseout', 'node, edge', () => this.#hover(undefined));
    graph.on('drag', 'node', () => this.#curve());
    graph.on('dragfree', 'node', (event) => {
      const node = event.target as GraphNode;
      const at = { ...node.position() };
      if (distance(at, this.#positions.get(node.id()) ?? at) < 2) return;
      this.#positions.set(node.id(), at);
      events.moved(node.id(), at);
    });
  }

  #hover(id: string | undefined): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    const container = this.#graph.container();
    if (container) container.style.cursor = id === undefined ? '' : 'pointer';
    this.#emphasise();
  }

  #chosenElements(): GraphElements {
    const ids = this.#selected?.split('.') ?? [];
    const relation = this.#graph
      .edges()
      .filter((edge) => edge.id() === this.#selected || (edge.data('relations') as string[]).includes(this.#selected ?? ''));
    const [first = '', second = ''] = [ids[0], ids.at(-1)];
    const nodes = this.#graph.nodes().filter((node) => node.id() === first || (ids.length > 1 && node.id() === second));
    const between = ids.length === 2 ? nodes.edgesWith(nodes) : this.#graph.collection();
    return this.#graph.collection().union(nodes).union(relation).union(between);
  }

  #emphasise(): void {
    const graph = this.#graph;
    const chosen = this.#chosenElements();
    const hovered = this.#hovered === undefined ? graph.collection() : graph.getElementById(this.#hovered);
    const emphasised = hovered.nonempty() ? surroundings(hovered) : chosen.edges().nonempty() ? chosen : undefined;
    graph.batch(() => {
      graph.elements().removeClass('faded chosen');
      if (emphasised) graph.elements().not(emphasised).not(chosen).addClass('faded');
      chosen.edges().addClass('chosen');
      const own = this.#selected === undefined ? graph.collection() : graph.getElementById(this.#selected);
      own.nodes().addClass('chosen');
      const { about } = this.#picture ?? {};
      if (about !== undefined) graph.getElementById(about).addClass('chosen');
    });
    const lit = emphasised ? new Set([...emphasised.union(chosen).toArray()].map((one) => one.id())) : undefined;
    const marked = new Set(chosen.edges().map((edge) => edge.id()));
    this.#layer.set({ elements: this.#picture?.elements ?? { nodes: [], edges: [] }, chosen: marked, lit, verbsUpTo, taken: this.#taken });
    this.#redraw();
  }

  #apply({ elements, pinned }: Picture, entering: ReadonlyMap<string, string>): void {
    const graph = this.#graph;
    const ids = new Set([...elements.nodes, ...elements.edges].map((one) => one.id));
    graph.batch(() => {
      graph
        .elements()
        .filter((one) => !ids.has(one.id()))
        .remove();
      for (const node of elements.nodes) {
        const position = { ...(this.#positions.get(node.id) ?? { x: 0, y: 0 }) };
        const there = graph.getElementById(node.id);
        if (there.empty()) graph.add({ group: 'nodes', data: { ...node }, position });
        else there.data({ ...node });
        graph.getElementById(node.id).position(position);
      }
      for (const edge of elements.edges) {
        const there = graph.getElementById(edge.id);
        if (there.empty()) graph.add({ group: 'edges', data: { ...edge } });
        else there.data({ ...edge });
      }
      graph.nodes().unlock();
      for (const id of pinned) graph.getElementById(id).lock();
    });
    this.#curve();
    this.#emphasise();
    // New nodes may lie outside of what is seen, or below the legend.
    if (entering.size > 0 && !this.#frameOfView.allInView(this.#taken)) this.fit();
    this.#enter(entering);
  }

  /** New nodes come out of their parent, at once where motion is not wanted. */
  #enter(entering: ReadonlyMap<string, string>): void {
    if (this.#reducedMotion) return;
    for (const [id, parent] of entering) {
      const node = this.#graph.getElementById(id);
      const from = this.#positions.get(parent);
      const to = this.#positions.get(id);
      if (!from || !to || node.locked()) continue;
      node.position({ ...from });
      node.animate({ position: { ...to }, duration: 180, easing: 'ease-out', complete: () => this.#curve() });
    }
  }

  /** Bends edges around nodes, as these stand now. */
  #curve(): void {
    const nodes = this.#graph.nodes().map((node) => ({
      id: node.id(),
      ...(node.animated() ? (this.#positions.get(node.id()) ?? node.position()) : node.position()),
      r: radii[node.data('size') as keyof typeof radii],
    }));
    const found = bends(nodes, this.#picture?.elements.edges ?? []);
    this.#graph.batch(() => {
      for (const [id, bend] of found) this.#graph.getElementById(id).data('bend', bend);
    });
    this.#layer.changed();
    this.#redraw();
  }

  #redraw(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (
        this.#graph
          .nodes()
          .toArray()
          .some((one) => one.isNode() && (one.animated() || one.grabbed()))
      )
        this.#layer.changed();
      this.#layer.draw();
    });
  }
}

/** A node with its neighbours and edges; an edge with its ends. */
function surroundings(elements: GraphElements): GraphElements {
  return elements.union(elements.nodes().closedNeighborhood()).union(elements.edges().connectedNodes());
}
