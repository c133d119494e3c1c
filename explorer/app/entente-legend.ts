import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Legend, LegendLine } from './filters.ts';
import { bandGlyph, kindGlyph, statusLine } from './glyphs.ts';
import { counted } from './phrases.ts';
import { sharedStyles } from './shared-styles.ts';

/** The legend counts what is in view and is the filter. Event out: `entente-filter` with the token of a line. `strip`: in rows, for narrow canvases. */
@customElement('entente-legend')
export class EntenteLegend extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        background: var(--surface);
        font-size: var(--t-small);
        line-height: 1.36;
      }
      :host(:not([strip])) {
        width: 18.4em;
        border: 1px solid var(--hairline);
        border-radius: var(--r2);
        padding: 9px 6px 8px;
      }
      :host([strip]) {
        border-top: 1px solid var(--hairline);
        padding: 5px 10px;
      }
      h2 {
        font-size: var(--t-cap);
        font-weight: 700;
        color: var(--ink-2);
        padding: 0 6px;
        margin: 0 0 2px;
        display: flex;
        justify-content: space-between;
        gap: 8px;
      }
      ul + h2 {
        margin-top: 7px;
      }
      h2 span {
        font-weight: 400;
        color: var(--ink-3);
      }
      button {
        display: grid;
        grid-template-columns: 30px minmax(0, 1fr) auto;
        gap: 0 6px;
        width: 100%;
        min-height: 22px;
        padding: 0 6px;
        border: 0;
        background: none;
        font-size: inherit;
        line-height: inherit;
        text-align: start;
        white-space: normal;
      }
      button.plain {
        cursor: default;
      }
      button.plain:hover {
        background: none;
      }
      button[aria-pressed='false'] {
        color: var(--ink-3);
        text-decoration: line-through;
      }
      button[aria-pressed='false'] svg {
        opacity: var(--faded);
      }
      .bars rect {
        fill: none;
        stroke: var(--control);
      }
      .bars rect.filled {
        fill: var(--edge-strong);
        stroke: var(--edge-strong);
      }
      .widths {
        border-top: 1px solid var(--hairline);
        margin-top: 5px;
        padding-top: 5px;
      }
      .widths li {
        display: grid;
        grid-template-columns: 30px minmax(0, 1fr) auto;
        column-gap: 6px;
        align-items: center;
        min-height: 22px;
        padding: 0 6px;
      }
      :host([strip]) h2,
      :host([strip]) .widths {
        display: none;
      }
      :host([strip]) ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0 12px;
      }
      @media (max-width: 760px) {
        :host([strip]) .sources {
          display: none;
        }
        :host([strip]) ul {
          flex-wrap: nowrap;
          overflow-x: auto;
          scrollbar-width: none;
        }
        :host([strip]) button {
          white-space: nowrap;
        }
      }
      :host([strip]) button {
        display: inline-flex;
        gap: 6px;
        width: auto;
        min-height: 26px;
        padding: 0 4px;
      }
    `,
  ];

  @property({ attribute: false }) legend!: Legend;
  @property({ type: Boolean, reflect: true }) strip = false;

  override render() {
    const { kinds, statuses, bands, widths, documents } = this.legend;
    return html`<div role="group" aria-label="Legend and filter">
      <h2>Kinds in view <span>click to filter</span></h2>
      <ul>
        ${kinds.map((line) => this.#line(line, kindGlyph(line.kind, line.letter, 19)))}
      </ul>
      ${
        statuses.length > 0
          ? html`<h2>What the document says of it</h2>
              <ul>
                ${statuses.map((line) => this.#line(line, statusLine(line.status, { width: 30 })))}
              </ul>`
          : ''
      }
      ${
        bands.length > 1 || bands.some(({ off }) => off)
          ? html`<h2>How sure it was read</h2>
              <ul>
                ${bands.map((line) => this.#line(line, bandGlyph(line.band)))}
              </ul>`
          : ''
      }
      ${
        documents.length > 1
          ? html`<h2>Said in</h2>
              <ul class="sources">
                ${documents.map((line) => this.#line(line, statusLine('done', { width: 30, arrow: false })))}
              </ul>`
          : ''
      }
      ${
        widths.length > 1
          ? html`<ul class="widths">
              ${widths.map(
                ({ documents: step, count }) =>
                  html`<li>
                    ${statusLine('done', { width: 30, arrow: false, weight: step })}<span
                      >said by ${step === 3 ? '3 or more' : counted(step, 'document')}</span
                    ><b>${count}</b>
                  </li>`,
              )}
            </ul>`
          : ''
      }
    </div>`;
  }

  #line(line: LegendLine, picture: TemplateResult) {
    return html`<li>
      <button aria-pressed=${!line.off} title=${line.off ? 'Show again' : 'Hide'} @click=${() => this.#toggle(line.token)}>
        ${picture}<span>${line.title}</span><b>${line.count}</b>
      </button>
    </li>`;
  }

  #toggle(token: string): void {
    this.dispatchEvent(new CustomEvent('entente-filter', { detail: { token }, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'entente-legend': EntenteLegend;
  }
}
