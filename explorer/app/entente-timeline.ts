import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { dateInWords } from './phrases.ts';
import { sharedStyles } from './shared-styles.ts';
import type { Mark, TimeLine } from './timeline.ts';

/** Room left of the scale, and right of it, in pixels. */
const left = 150;
const right = 40;
const base = 44;
/** Width of a letter of a document's name, about, in pixels. */
const perLetter = 6.1;

/** The dates of a view along its bottom. A mark chooses its relation: event `entente-choose`. */
@customElement('entente-timeline')
export class EntenteTimeline extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        height: 78px;
        background: var(--surface);
        border-top: 1px solid var(--hairline);
        overflow: hidden;
      }
      text {
        font-size: 11.5px;
        font-family: var(--sans);
        fill: var(--ink-3);
      }
      .title {
        font-size: 12.5px;
        font-weight: 700;
        fill: var(--ink);
      }
      .document {
        font-weight: 700;
        fill: var(--ink);
      }
      .axis {
        stroke: var(--control);
      }
      .pole {
        stroke: var(--ink);
        stroke-width: 2px;
      }
      .mark {
        cursor: pointer;
      }
      .span {
        stroke: var(--edge);
        stroke-width: 4px;
      }
      .dot {
        fill: var(--edge-strong);
        stroke: var(--edge-strong);
        stroke-width: 1.8px;
      }
      .planned .dot,
      .called-for .dot,
      .ongoing .dot {
        fill: var(--surface);
      }
      .ongoing .span {
        stroke-dasharray: 13 5;
      }
      .planned .span {
        stroke-dasharray: 5 4;
      }
      .called-for .span {
        stroke-dasharray: 0.1 5;
        stroke-linecap: round;
      }
      .planned .dot {
        stroke-dasharray: 3 2;
      }
      .called-for .dot {
        stroke-dasharray: 0.1 3.2;
        stroke-linecap: round;
      }
      .chosen .dot,
      .chosen .span {
        stroke: var(--mark-line);
      }
      .chosen .dot {
        fill: var(--mark);
      }
      .mark:hover .dot {
        stroke-width: 3px;
      }
    `,
  ];

  @property({ attribute: false }) line!: TimeLine;
  @property({ attribute: false }) names: ReadonlyMap<string, string> = new Map();
  /** Sentences of relations, by id. */
  @property({ attribute: false }) sentences: ReadonlyMap<string, string> = new Map();
  @property() selected = '';
  @state() private width = 800;
  #watcher = new ResizeObserver(() => {
    this.width = this.clientWidth || this.width;
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watcher.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watcher.disconnect();
  }

  override render() {
    const { line } = this;
    const x = (at: number): number => left + at * (this.width - left - right);
    const room = (this.width - left - right) / Math.max(1, line.ticks.length);
    const every = Math.max(1, Math.ceil(62 / room));
    return html`<svg
      width=${this.width}
      height="78"
      viewBox="0 0 ${this.width} 78"
      role="group"
      aria-label="Time line: ${line.dated} of ${line.all} relations carry a date"
    >
      <text class="title" x="20" y="28">Dates</text>
      <text x="20" y="45">${line.dated} of ${line.all} relations</text>
      <text x="20" y="60">carry one</text>
      <path class="axis" d=${`M${left} ${base}H${x(1)}`}></path>
      ${line.ticks.map(
        (tick, index) =>
          svg`<path class="axis" d=${`M${x(tick.at)} 40V48`}></path>${
            index % every === 0 ? svg`<text x=${x(tick.at) + 4} y="61">${tick.title}</text>` : nothing
          }`,
      )}
      ${this.#documents(x)} ${line.marks.map((mark) => this.#mark(mark, x))}
    </svg>`;
  }

  /** Poles with the names of documents, on the side where they meet no other name; a name that fits nowhere is left out. */
  #documents(x: (at: number) => number) {
    const taken: (readonly [number, number])[] = [];
    const place = (at: number, width: number): 'start' | 'end' | undefined => {
      const right = [x(at), x(at) + width + 10] as const;
      const left = [x(at) - width - 10, x(at)] as const;
      const free = ([from, to]: readonly [number, number]): boolean =>
        from > 120 && to < this.width && taken.every(([start, end]) => to <= start || from >= end);
      const found = free(right) ? 'start' : free(left) ? 'end' : undefined;
      if (found) taken.push(found === 'start' ? right : left);
      return found;
    };
    return [...this.line.documents].reverse().map(({ id, at }) => {
      const full = this.names.get(id) ?? id;
      const [short = full] = full.split(',');
      const whole = place(at, full.length * perLetter);
      const anchor = whole ?? place(at, short.length * perLetter);
      const name = whole === undefined ? short : full;
      return svg`<path class="pole" d=${`M${x(at)} 20V48`}></path>
        ${
          anchor === undefined
            ? nothing
            : svg`<text class="document" x=${x(at) + (anchor === 'end' ? -6 : 6)} y="25" text-anchor=${anchor}>${name}</text>`
        }`;
    });
  }

  #mark(mark: Mark, x: (at: number) => number) {
    const long = x(mark.to) - x(mark.from) > 36;
    const state = `${mark.status}${mark.id === this.selected ? ' chosen' : ''}`;
    const title = `${this.sentences.get(mark.id) ?? ''}: ${dateInWords(mark.date)}`;
    const middle = (x(mark.from) + x(mark.to)) / 2;
    return svg`<g class="mark ${state}" @click=${() => this.#choose(mark.id)}>
      <title>${title}</title>
      ${
        long
          ? svg`<path class="span" d=${`M${x(mark.from)} ${base}H${x(mark.to)}`}></path>`
          : svg`<circle class="dot" cx=${middle} cy=${base} r="5"></circle>`
      }
    </g>`;
  }

  #choose(id: string): void {
    this.dispatchEvent(new CustomEvent('entente-choose', { detail: { id }, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'entente-timeline': EntenteTimeline;
  }
}
