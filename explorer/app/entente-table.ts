import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DocumentSummary, EntitySummary } from '../api/schemas.ts';
import type { Relation } from '../../graph/model/relation.ts';
import { statuses } from '../../graph/ontology/statuses.ts';
import { edgeId } from './edge-ids.ts';
import { labelGlyph, statusLine } from './glyphs.ts';
import { amountInWords, citation, dateInWords } from './phrases.ts';
import { verbOf } from './readings.ts';
import { sharedStyles } from './shared-styles.ts';
import { tableStyles } from './table-styles.ts';

/** The same nodes and edges as the canvas, as a table with the same choice. Event out: `entente-choose`. */
@customElement('entente-table')
export class EntenteTable extends LitElement {
  static override styles = [
    sharedStyles,
    tableStyles,
    css`
      :host {
        display: block;
        overflow: auto;
        background: var(--canvas);
        min-height: 0;
      }
      table {
        width: 100%;
      }
      caption {
        padding: 14px 20px 4px;
      }
      th {
        position: sticky;
        top: 0;
      }
      th,
      td {
        padding: 5px 8px;
      }
      th:first-child,
      td:first-child {
        padding-inline-start: 20px;
      }
      tr[aria-current='true'] td {
        background: var(--mark);
      }
      td .link {
        text-decoration: none;
      }
      td .link:hover {
        text-decoration: underline;
        background: none;
      }
      .status {
        display: flex;
        gap: 8px;
        align-items: center;
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) entities: readonly EntitySummary[] = [];
  @property({ attribute: false }) relations: readonly Relation[] = [];
  @property({ attribute: false }) documents: readonly DocumentSummary[] = [];
  @property() selected = '';

  override render() {
    const byId = new Map(this.entities.map((entity) => [entity.id, entity]));
    return html`<table>
      <caption>
        Relations in view
      </caption>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">does what</th>
          <th scope="col">with whom</th>
          <th scope="col">Status</th>
          <th scope="col">Amount</th>
          <th scope="col">When</th>
          <th scope="col">Said in</th>
        </tr>
      </thead>
      <tbody>
        ${this.relations.map((relation) => this.#row(relation, byId))}
      </tbody>
    </table>`;
  }

  #row(relation: Relation, byId: ReadonlyMap<string, EntitySummary>) {
    const id = edgeId(relation);
    const end = (entityId: string) => {
      const entity = byId.get(entityId);
      return html`<button class="link" @click=${() => this.#choose(entityId)}>
        ${entity ? labelGlyph(entity.label, 16) : ''} ${entity?.name ?? entityId}
      </button>`;
    };
    const cited = this.documents.filter((document) => relation.documents.includes(document.id)).map(citation);
    return html`<tr aria-current=${id === this.selected}>
      <td>${end(relation.head)}</td>
      <td>
        <button class="link" data-relation=${id} @click=${() => this.#choose(id)}><b>${verbOf(relation)}</b></button>
      </td>
      <td>${end(relation.tail)}</td>
      <td>
        <span class="status"
          >${statusLine(relation.status, { width: 28 })} ${relation.negated ? 'denied' : statuses[relation.status].title}</span
        >
      </td>
      <td>${relation.amount === undefined ? '' : amountInWords(relation.amount, relation.currency)}</td>
      <td>${relation.firstDate === undefined ? '' : dateInWords(relation.firstDate)}</td>
      <td>${cited.join('; ')}</td>
    </tr>`;
  }

  #choose(id: string): void {
    this.dispatchEvent(new CustomEvent('entente-choose', { detail: { id }, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'entente-table': EntenteTable;
  }
}
