import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { SearchResult } from '../api/schemas.ts';
import { Api, ApiError } from './api.ts';
import { edgeId } from './edge-ids.ts';
import { icon, labelGlyph, statusLine } from './glyphs.ts';
import { counted } from './phrases.ts';
import { sentenceOf } from './readings.ts';
import { searchStyles } from './search-styles.ts';
import { sharedStyles } from './shared-styles.ts';

interface Option {
  readonly id: string;
  readonly kind: 'entity' | 'relation';
}

/** How long a person pauses before a search goes out, in milliseconds. */
const pauseMs = 120;

/**
 * Search box with a list of what matches: a combobox. Arrow keys walk the list, Enter takes an entry, Esc closes it.
 * Events out: `entente-open` with the id of an entity, `entente-choose` with that of a relation.
 */
@customElement('entente-search')
export class EntenteSearch extends LitElement {
  static override styles = [sharedStyles, searchStyles];

  @property({ attribute: false }) api = new Api();
  @property({ type: Boolean, reflect: true }) large = false;
  @property() placeholder = 'Search actors, documents, words';
  /** What stands in the box when nobody types. */
  @property() value = '';
  @state() private result: SearchResult | undefined;
  @state() private failure: string | undefined;
  @state() private active = -1;
  @state() private isOpen = false;
  @query('input') private input!: HTMLInputElement;
  #timer = 0;

  override render() {
    const active = this.options[this.active];
    return html`<label>
        ${icon('search')}
        <input
          type="text"
          role="combobox"
          aria-label="Search"
          aria-autocomplete="list"
          aria-expanded=${this.isOpen}
          aria-controls="results"
          aria-activedescendant=${active ? `option-${this.active}` : nothing}
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="search"
          placeholder=${this.placeholder}
          .value=${this.value}
          @input=${this.#typed}
          @keydown=${this.#key}
          @focus=${() => this.input.select()}
          @blur=${this.#close}
        />
        <kbd aria-hidden="true">${this.isOpen ? 'Esc' : '/'}</kbd>
      </label>
      ${this.isOpen ? this.#results() : nothing}`;
  }

  override focus(): void {
    // Asked before the first rendering, there is no box yet.
    void this.updateComplete.then(() => this.input.focus());
  }

  private get options(): Option[] {
    if (!this.result) return [];
    return [
      ...this.result.entities.map((entity): Option => ({ id: entity.id, kind: 'entity' })),
      ...this.#claims().map((claim): Option => ({ id: edgeId(claim), kind: 'relation' })),
    ];
  }

  #claims(): SearchResult['claims'] {
    return this.result?.claims.slice(0, 4) ?? [];
  }

  #results() {
    if (this.failure)
      return html`<div class="results">
        <p role="alert"><b>${this.failure}</b> Press Enter to try again.</p>
      </div>`;
    const result = this.result;
    if (!result) return html`<div class="results"><p class="small">Searching …</p></div>`;
    const found = result.entities;
    const claims = this.#claims();
    return html`<div class="results" @mousedown=${(event: Event) => event.preventDefault()}>
      ${this.#heading(result)}
      <div id="results" role="listbox" aria-label="Matches">
        ${found.map(
          (entity, index) =>
            html`<div role="option" id="option-${index}" aria-selected=${index === this.active} @click=${() => this.#take(index)}>
              ${labelGlyph(entity.label, 20)}
              <span
                >${entity.name}${entity.matched === entity.name ? nothing : html` <span class="cap">also “${entity.matched}”</span>`}</span
              >
              <span class="cap">${counted(entity.relations, 'relation')}</span>
            </div>`,
        )}
        ${claims.length > 0 ? html`<h3 role="presentation">In sentences</h3>` : nothing}
        ${claims.map((claim, offset) => {
          const index = found.length + offset;
          const names = new Map([
            [claim.head, claim.headName],
            [claim.tail, claim.tailName],
          ]);
          return html`<div
            role="option"
            class="words"
            id="option-${index}"
            aria-selected=${index === this.active}
            @click=${() => this.#take(index)}
          >
            ${statusLine(claim.status, { width: 30 })}
            <span>${sentenceOf(claim, (id) => names.get(id) ?? id)}<span class="quote q">${shortened(claim.quote)}</span></span>
          </div>`;
        })}
      </div>
      ${
        found.some((entity) => entity.exact)
          ? nothing
          : html`<p class="small">
              Searched: names and other names of ${counted(result.searched.entities, 'entity', 'entities')}, and the words of
              ${counted(result.searched.documents, 'document')}.
            </p>`
      }
    </div>`;
  }

  #heading(result: SearchResult) {
    if (result.entities.some((entity) => entity.exact)) return nothing;
    const begins = result.entities.some((entity) => entity.matched.toLowerCase().includes(result.query.toLowerCase()));
    if (begins) return nothing;
    return html`<p role="status">
      <b>No actor is called “${result.query}”.</b>${result.entities.length > 0 ? ' Nearest names:' : nothing}
    </p>`;
  }

  #typed(): void {
    this.active = -1;
    clearTimeout(this.#timer);
    if (this.input.value.trim() === '') {
      this.isOpen = false;
      return;
    }
    this.#timer = window.setTimeout(() => void this.#search(), pauseMs);
  }

  async #search(): Promise<void> {
    const words = this.input.value.trim();
    this.isOpen = true;
    this.failure = undefined;
    try {
      const result = await this.api.search(words);
      if (this.input.value.trim() !== words) return;
      this.result = result;
      this.active = result.entities.length > 0 ? 0 : -1;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.failure = error.message;
    }
  }

  #key(event: KeyboardEvent): void {
    const count = this.options.length;
    if (event.key === 'Escape') {
      if (!this.isOpen) this.input.blur();
      this.#close();
      event.stopPropagation();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!this.isOpen) void this.#search();
      else if (count > 0) this.active = (this.active + (event.key === 'ArrowDown' ? 1 : -1) + count) % count;
    } else if (event.key === 'Enter') {
      if (this.isOpen && this.active >= 0) this.#take(this.active);
      else if (this.input.value.trim() !== '') void this.#search();
    }
  }

  #take(index: number): void {
    const option = this.options[index];
    if (!option) return;
    this.#close();
    this.input.value = this.value;
    this.input.blur();
    const name = option.kind === 'entity' ? 'entente-open' : 'entente-open-relation';
    this.dispatchEvent(new CustomEvent(name, { detail: { id: option.id }, bubbles: true, composed: true }));
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.isOpen = false;
    this.result = undefined;
  }
}

function shortened(quote: string): string {
  return quote.length <= 140 ? quote : `${quote.slice(0, quote.lastIndexOf(' ', 138))} …`;
}

declare global {
  interface HTMLElementTagNameMap {
    'entente-search': EntenteSearch;
  }
}
