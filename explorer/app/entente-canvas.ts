import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Rect } from './geometry.ts';
import { GraphCanvas, type Picture } from './graph-canvas.ts';
import { readPalette } from './palette.ts';
import type { Point } from './view-state.ts';
import type { Direction } from './walk.ts';
import { wordStyles } from './word-styles.ts';

/**
 * The drawing. Properties in (`picture`, `selected`), events out: `entente-choose`, `entente-expand`, `entente-menu`, `entente-moved`.
 * What stands in its slot lies over the drawing; nodes keep clear of what has the attribute `data-stays`.
 */
@customElement('entente-canvas')
export class EntenteCanvas extends LitElement {
  static override styles = [
    wordStyles,
    css`
      :host {
        position: relative;
        display: block;
        overflow: hidden;
        background: var(--canvas);
        min-height: 0;
      }
      .stage,
      .shapes,
      svg {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
      }
      .stage:focus-visible {
        outline: 3px solid var(--ink);
        outline-offset: -3px;
        box-shadow: inset 0 0 0 6px #ffd400;
      }
      svg {
        pointer-events: none;
      }
      .shapes {
        position: relative;
        touch-action: none;
      }
    `,
  ];

  @property({ attribute: false }) picture: Picture | undefined;
  @property({ attribute: false }) selected: string | undefined;
  /** What the picture shows, for people who do not see it. */
  @property() description = '';
  /** Any change of it reads the colours anew. */
  @property() theme = '';

  @query('.stage') private stage!: HTMLElement;
  @query('.shapes') private shapes!: HTMLElement;
  @query('.words') private words!: SVGSVGElement;
  @query('.marks') private marks!: SVGSVGElement;
  #canvas: GraphCanvas | undefined;
  #watcher: ResizeObserver | undefined;
  #shown: Promise<void> = Promise.resolve();

  override render() {
    return html`<div class="stage" tabindex="0" role="application" aria-roledescription="graph" aria-label=${this.description}>
        <svg class="marks" aria-hidden="true"></svg>
        <div class="shapes"></div>
        <svg class="words" aria-hidden="true"></svg>
      </div>
      <slot></slot>`;
  }

  override firstUpdated(): void {
    this.#canvas = new GraphCanvas({ shapes: this.shapes, words: this.words, marks: this.marks }, readPalette(this), {
      choose: (id) => this.#say('entente-choose', { id }),
      expand: (id) => this.#say('entente-expand', { id }),
      menu: (id, at) => this.#say('entente-menu', { id, at }),
      moved: (id, at) => this.#say('entente-moved', { id, at }),
    });
    this.#watcher = new ResizeObserver(() => this.#canvas?.resized());
    this.#watcher.observe(this);
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('theme') && changed.get('theme') !== undefined) this.#canvas?.setPalette(readPalette(this));
    if (changed.has('picture') && this.picture) this.#shown = this.#show(this.picture);
    if (changed.has('selected')) this.#canvas?.select(this.selected);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watcher?.disconnect();
    this.#canvas?.destroy();
    this.#canvas = undefined;
  }

  /** Resolves when the picture that was set last has been laid out. */
  get settled(): Promise<void> {
    return this.#shown;
  }

  /** Middle of an edge in pixels from the corner of this element; `undefined` where it is not drawn. */
  renderedMidpoint(edgeId: string): Point | undefined {
    return this.#canvas?.middleOf(edgeId);
  }

  /** Where a node stands, in pixels from the corner of this element. */
  renderedPosition(nodeId: string): Point | undefined {
    return this.#canvas?.positionOf(nodeId);
  }

  stepFrom(id: string, direction: Direction): string | undefined {
    return this.#canvas?.stepFrom(id, direction);
  }

  fit(): void {
    this.#canvas?.fit();
  }

  zoom(inwards: boolean): void {
    this.#canvas?.zoom(inwards);
  }

  override focus(options?: FocusOptions): void {
    this.stage.focus(options);
  }

  async #show(picture: Picture): Promise<void> {
    // Legend and buttons in the slot must have their size before nodes can keep clear of them.
    await new Promise(requestAnimationFrame);
    await this.#canvas?.show(picture, this.#taken());
    this.#canvas?.select(this.selected);
  }

  #taken(): Rect[] {
    const own = this.getBoundingClientRect();
    // Menus and notices come and go: nodes keep clear of what stays.
    return [...this.children].flatMap((child) => {
      if (!child.hasAttribute('data-stays')) return [];
      const rect = child.getBoundingClientRect();
      if (rect.width === 0 || rect.height === 0) return [];
      const pad = 10;
      return [
        { x1: rect.left - own.left - pad, y1: rect.top - own.top - pad, x2: rect.right - own.left + pad, y2: rect.bottom - own.top + pad },
      ];
    });
  }

  #say(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'entente-canvas': EntenteCanvas;
  }
}
