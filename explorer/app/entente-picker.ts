import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { EntitySummary } from '../api/schemas.ts';
import { flood } from './graph-data.ts';
import { icon, labelGlyph } from './glyphs.ts';
import { counted } from './phrases.ts';
import { sharedStyles } from './shared-styles.ts';

/** As many are ticked at first: enough for a picture, few enough to read it. */
const tickedAtFirst = 12;

/** A list to choose from before more than 25 entities come at once. Events out: `entente-add` with ids, `entente-dismiss`. */
@customElement('entente-picker')
export class EntentePicker extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        position: absolute;
        z-index: 20;
        inset-inline-end: 16px;
        top: 16px;
        width: min(360px, calc(100% - 32px));
        max-height: calc(100% - 32px);
        display: flex;
        flex-direction: column;
        background: var(--surface);
        border: 1px solid var(--control);
        border-radius: var(--r2);
        box-shadow: var(--shadow-menu);
        padding: 12px 14px 14px;
      }
      label.search {
        display: flex;
        align-items: center;
        gap: 8px;
        border: 1px solid var(--control);
        border-radius: var(--r1);
        min-height: 32px;
        padding: 0 8px;
        margin: 8px 0 4px;
        color: var(--ink-3);
      }
      label.search input {
        flex: 1;
        min-width: 0;
        border: 0;
        outline: 0;
        box-shadow: none;
        font: inherit;
        background: none;
        color: var(--ink);
      }
      label.search input:focus-visible {
        box-shadow: none;
      }
      label.search:focus-within {
        box-shadow: var(--focus-ring);
      }
      h2 {
        font-size: var(--t-body);
      }
      ul {
        overflow: auto;
        min-height: 60px;
      }
      li label {
        display: flex;
        gap: 8px;
        align-items: center;
        min-height: 31px;
        border-bottom: 1px solid var(--hairline);
        font-size: 0.8125rem;
        line-height: 1.2;
        cursor: pointer;
      }
      li .cap {
        margin-inline-start: auto;
        white-space: nowrap;
        padding-inline-end: 4px;
      }
      input[type='checkbox'] {
        width: 18px;
        height: 18px;
        margin: 0;
        flex: none;
        accent-color: var(--ink);
      }
      .actions {
        display: flex;
        gap: 8px;
        align-items: center;
        margin-top: 11px;
      }
      .actions .cap {
        margin-inline-start: auto;
      }
    `,
  ];

  @property({ attribute: false }) candidates: readonly EntitySummary[] = [];
  @property() name = '';
  @state() private ticked: ReadonlySet<string> = new Set();
  @state() private filter = '';

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('candidates') || changed.get('candidates') !== undefined) return;
    this.ticked = new Set(this.candidates.slice(0, tickedAtFirst).map((entity) => entity.id));
  }

  override render() {
    const words = this.filter.trim().toLowerCase();
    const shown = this.candidates.filter((entity) => entity.names.some((name) => name.toLowerCase().includes(words)));
    const full = this.ticked.size >= flood;
    return html`<h2>${this.name}: which of ${this.candidates.length}?</h2>
      <p class="small">All at once would hide what is on the canvas. Choose up to ${flood}.</p>
      <label class="search">
        ${icon('search')}
        <input
          type="text"
          aria-label="Filter the list"
          placeholder="Filter these ${this.candidates.length}"
          @input=${(event: InputEvent) => (this.filter = (event.target as HTMLInputElement).value)}
        />
      </label>
      <ul>
        ${shown.map(
          (entity) =>
            html`<li>
              <label>
                <input
                  type="checkbox"
                  .checked=${this.ticked.has(entity.id)}
                  ?disabled=${full && !this.ticked.has(entity.id)}
                  @change=${() => this.#toggle(entity.id)}
                />
                ${labelGlyph(entity.label, 19)}<span>${entity.name}</span><span class="cap">${counted(entity.relations, 'relation')}</span>
              </label>
            </li>`,
        )}
      </ul>
      <div class="actions">
        <button class="strong" ?disabled=${this.ticked.size === 0} @click=${() => this.#say('entente-add', { ids: [...this.ticked] })}>
          Add ${this.ticked.size}
        </button>
        <button @click=${() => this.#say('entente-dismiss', {})}>Cancel</button>
        <span class="cap">${shown.length} listed</span>
      </div>`;
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('.strong')?.focus({ preventScroll: true });
  }

  #toggle(id: string): void {
    const next = new Set(this.ticked);
    if (!next.delete(id)) next.add(id);
    this.ticked = next;
  }

  #say(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'entente-picker': EntentePicker;
  }
}
