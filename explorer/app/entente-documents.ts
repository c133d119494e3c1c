import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DocumentDetail, DocumentSummary } from '../api/schemas.ts';
import './entente-document-panel.ts';
import { listBesideStyles } from './list-beside-styles.ts';
import { counted, dateInWords } from './phrases.ts';
import { sharedStyles } from './shared-styles.ts';
import { toSearch } from './url-state.ts';
import { firstScreen } from './view-state.ts';

/** All documents, and the text of the one that is open. */
@customElement('entente-documents')
export class EntenteDocuments extends LitElement {
  static override styles = [
    sharedStyles,
    listBesideStyles,
    css`
      p {
        padding: 28px;
      }
      @media (max-width: 760px) {
        :host {
          grid-template-columns: minmax(0, 1fr);
          grid-template-rows: auto minmax(0, 1fr);
        }
        nav {
          padding: 12px 16px;
          max-height: 30vh;
        }
      }
    `,
  ];

  @property({ attribute: false }) documents: readonly DocumentSummary[] = [];
  @property({ attribute: false }) detail: DocumentDetail | undefined;
  @property() claim = '';

  override render() {
    return html`<nav aria-label="Documents">
        <h1>Documents</h1>
        <ul>
          ${this.documents.map(
            (document) =>
              html`<li>
                <a
                  href=${`./${toSearch({ ...firstScreen, document: document.id })}`}
                  data-view
                  aria-current=${document.id === this.detail?.document.id ? 'true' : 'false'}
                  >${document.title}</a
                >
                <span class="small">
                  ${document.date === undefined ? '' : `${dateInWords(document.date)}, `}${counted(document.claims, 'claim')}
                </span>
              </li>`,
          )}
        </ul>
      </nav>
      ${
        this.detail
          ? html`<entente-document-panel .detail=${this.detail} .claim=${this.claim}></entente-document-panel>`
          : html`<p class="small">Reading the document …</p>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'entente-documents': EntenteDocuments;
  }
}
