import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DocumentSummary } from '../api/schemas.ts';
import type { ApiError } from './api.ts';
import { filterName } from './filters.ts';
import { capitalised, counted, listed } from './phrases.ts';
import { sharedStyles } from './shared-styles.ts';

/** Says what is the matter with the canvas and what to do: loading, failed, filtered to nothing. Events out: `entente-retry`, `entente-filter`. */
@customElement('entente-notice')
export class EntenteNotice extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        position: absolute;
        z-index: 15;
        inset-inline: 0;
        top: 24px;
        margin-inline: auto;
        width: min(360px, calc(100% - 32px));
        background: var(--surface);
        border: 1px solid var(--control);
        border-radius: var(--r2);
        box-shadow: var(--shadow-menu);
        padding: 12px 14px 14px;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin-top: 11px;
      }
    `,
  ];

  @property({ attribute: false }) failure: ApiError | undefined;
  @property() loading = '';
  @property({ type: Number }) entities = 0;
  @property({ type: Number }) relations = 0;
  @property() dataVersion = '';
  @property({ attribute: false }) off: readonly string[] = [];
  @property({ attribute: false }) documents: readonly DocumentSummary[] = [];

  override render() {
    if (this.failure) return this.#failed(this.failure);
    if (this.off.length > 0) return this.#filtered();
    return html`<p role="status"><b>${this.loading} …</b></p>
      <p class="small">
        ${this.entities === 0 ? 'Nothing is here yet.' : `${counted(this.entities, 'entity', 'entities')} so far. The canvas shows what is there already.`}
      </p>`;
  }

  #failed(failure: ApiError) {
    const holds =
      this.entities === 0
        ? 'Nothing was lost: the graph is on the server.'
        : `What is on the canvas still holds: ${counted(this.entities, 'entity', 'entities')}, ${counted(this.relations, 'relation')}, as of data version ${this.dataVersion}.`;
    return html`<div role="alert">
      <p><b>${failure.message}</b></p>
      <p class="small">${holds}</p>
      <div class="actions"><button class="strong" @click=${() => this.#say('entente-retry', {})}>Try again</button></div>
    </div>`;
  }

  #filtered() {
    const names = this.off.map((token) => ({ token, name: filterName(token, this.documents) }));
    return html`<div role="status">
      <p>
        <b
          >${names.length === 1 ? 'The filter' : 'The filters'} ${listed(names.map(({ name }) => `“${name}”`))}
          ${names.length === 1 ? 'hides' : 'hide'} every relation.</b
        >
      </p>
      <div class="actions">
        ${names.map(
          ({ token, name }, index) =>
            html`<button class=${index === 0 ? 'strong' : ''} @click=${() => this.#say('entente-filter', { token })}>
              ${capitalised(`show ${name}`)}
            </button>`,
        )}
      </div>
    </div>`;
  }

  #say(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'entente-notice': EntenteNotice;
  }
}
