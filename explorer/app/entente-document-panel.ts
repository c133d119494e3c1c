import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DocumentDetail } from '../api/schemas.ts';
import { documentParagraphs, sentencesOf, type DocumentRun } from './document-runs.ts';
import { documentStyles } from './document-styles.ts';
import { edgeId } from './edge-ids.ts';
import { icon } from './glyphs.ts';
import { counted, dateInWords } from './phrases.ts';
import { panelStyles } from './panel-styles.ts';
import { sharedStyles } from './shared-styles.ts';

/**
 * The verbatim text of a document with its claims marked, scrolled to one of them.
 * Events out: `entente-document` (another claim of it), `entente-choose` (its relation), `entente-close-document`.
 */
@customElement('entente-document-panel')
export class EntenteDocumentPanel extends LitElement {
  static override styles = [sharedStyles, panelStyles, documentStyles, css``];

  @property({ attribute: false }) detail!: DocumentDetail;
  /** Id of the claim at which the document is open. */
  @property() claim = '';

  override render() {
    const { document, claims } = this.detail;
    const chosen = claims.find((claim) => claim.id === this.claim);
    const paragraphs = documentParagraphs(document.text, claims, chosen);
    return html`<header>
        <h2>${document.title}</h2>
        <button class="quiet" aria-label="Close the document" @click=${() => this.#say('entente-close-document', {})}>
          ${icon('close')}
        </button>
        <p class="small">
          ${[document.publisher, document.date === undefined ? undefined : dateInWords(document.date)].filter(Boolean).join(', ')},
          ${counted(claims.length, 'claim')}
        </p>
      </header>
      <div class="read">
        <article class="q" tabindex="0" aria-label="Text of the document">
          ${paragraphs.map((runs) => html`<p class=${isHeading(runs) ? 'heading' : ''}>${runs.map((run) => this.#run(run))}</p>`)}
        </article>
        ${this.#strip(chosen?.evidence[0].sentence)}
      </div>
      <div class="foot">
        <button class="quiet" @click=${() => this.#turn(-1)}>‹ Claim before</button>
        <button class="quiet" @click=${() => this.#turn(1)}>Next claim ›</button>
        ${document.url === undefined ? nothing : html`<a class="button end" href=${document.url} rel="noreferrer">Source</a>`}
      </div>`;
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('claim') && !changed.has('detail')) return;
    const article = this.renderRoot.querySelector('article');
    const mark = this.renderRoot.querySelector<HTMLElement>('mark');
    if (!article) return;
    if (!mark) {
      article.scrollTop = 0;
      return;
    }
    const top = mark.getBoundingClientRect().top - article.getBoundingClientRect().top + article.scrollTop;
    article.scrollTop = Math.max(0, top - article.clientHeight / 3);
  }

  #run(run: DocumentRun): TemplateResult {
    if (run.chosen) {
      return html`<mark
        >${run.parts.map((part) => (part.role === undefined ? part.text : html`<b class=${part.role}>${part.text}</b>`))}</mark
      >`;
    }
    const text = run.parts.map((part) => part.text).join('');
    const [claim] = run.claims;
    if (claim === undefined) return html`${text}`;
    return html`<u title=${counted(run.claims.length, 'claim')} @click=${() => this.#open(claim)}>${text}</u>`;
  }

  /** Where the claims stand in the document, and where one is now. */
  #strip(sentence: { readonly start: number; readonly end: number } | undefined) {
    const length = Math.max(1, this.detail.document.text.length);
    const at = (offset: number): number => (1000 * offset) / length;
    return html`<svg
      class="strip"
      viewBox="0 0 12 1000"
      preserveAspectRatio="none"
      role="img"
      aria-label="Where the claims stand in the document"
    >
      <rect class="ground" width="12" height="1000"></rect>
      ${sentencesOf(this.detail.claims).map((span) => svg`<rect class="tick" x="2" y=${at(span.start)} width="8" height="3"></rect>`)}
      ${
        sentence
          ? svg`<rect class="here" x="1" y=${Math.max(0, at(sentence.start) - 8)} width="10" height=${Math.max(22, at(sentence.end - sentence.start) + 16)}></rect>`
          : nothing
      }
    </svg>`;
  }

  #turn(by: number): void {
    const { claims } = this.detail;
    if (claims.length === 0) return;
    const now = claims.findIndex((claim) => claim.id === this.claim);
    const next = now < 0 ? (by > 0 ? 0 : claims.length - 1) : (now + by + claims.length) % claims.length;
    this.#open(claims[next]!.id);
  }

  #open(id: string): void {
    const claim = this.detail.claims.find((one) => one.id === id);
    if (!claim) return;
    this.#say('entente-document', { document: this.detail.document.id, claim: id, relation: edgeId(claim) });
  }

  #say(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/** A short line without a claim and without any stop is a heading. */
function isHeading(runs: readonly DocumentRun[]): boolean {
  const text = runs
    .flatMap((run) => run.parts.map((part) => part.text))
    .join('')
    .trim();
  return (
    runs.every((run) => run.claims.length === 0) &&
    text.length > 3 &&
    text.length < 80 &&
    /^[\p{Lu}\d]/u.test(text) &&
    !/[.;:,]/u.test(text)
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'entente-document-panel': EntenteDocumentPanel;
  }
}
