import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { EntitySummary } from '../api/schemas.ts';
import type { Relation } from '../../graph/model/relation.ts';
import { agreeing } from '../../graph/ontology/agreement.ts';
import { relation as definition } from '../../graph/ontology/relations.ts';
import { statuses, statusNames } from '../../graph/ontology/statuses.ts';
import { edgeId } from './edge-ids.ts';
import { claimStyles } from './claim-list.ts';
import { labelGlyph, statusLine } from './glyphs.ts';
import { amountShort, capitalised, counted, dateInWords } from './phrases.ts';
import { panelStyles } from './panel-styles.ts';
import { verbOf } from './readings.ts';
import { sharedStyles } from './shared-styles.ts';

/** The answer to a question as sentences, by status. Event out: `entente-choose` with the id of a relation. */
@customElement('entente-answer-panel')
export class EntenteAnswerPanel extends LitElement {
  static override styles = [
    sharedStyles,
    panelStyles,
    claimStyles,
    css`
      .claim {
        grid-template-columns: 38px minmax(0, 1fr);
      }
    `,
  ];

  @property() question = '';
  @property({ attribute: false }) relations: readonly Relation[] = [];
  @property({ attribute: false }) entities: ReadonlyMap<string, EntitySummary> = new Map();

  override render() {
    return html`<header>
        <h2 class="name"><span>${this.question}</span></h2>
        <p class="small">${counted(this.relations.length, 'relation')} in view. Each opens the sentence that says it.</p>
      </header>
      <div class="body" tabindex="-1">
        ${[...statusNames].reverse().map((status) => {
          const of = this.relations.filter((relation) => relation.status === status);
          return of.length === 0
            ? ''
            : html`<section class="section">
                <h3>${capitalised(statuses[status].title)} <span>${counted(of.length, 'relation')}</span></h3>
                <ul>
                  ${of.map((relation) => this.#row(relation))}
                </ul>
              </section>`;
        })}
      </div>`;
  }

  #row(relation: Relation) {
    const id = edgeId(relation);
    const named = (entityId: string) => {
      const entity = this.entities.get(entityId);
      return html`${entity ? labelGlyph(entity.label) : ''} ${entity?.name ?? entityId}`;
    };
    const facts = [
      relation.amount === undefined ? '' : amountShort(relation.amount, relation.currency),
      relation.firstDate === undefined ? '' : dateInWords(relation.firstDate),
      counted(relation.count, 'claim'),
    ];
    return html`<li class="claim">
      ${statusLine(relation.status, { arrow: definition(relation.type).directed })}
      <button class="reading" data-relation=${id} @click=${() => this.#choose(id)}>
        ${named(relation.head)} ${agreeing(verbOf(relation), this.entities.get(relation.head)?.name ?? '')} ${named(relation.tail)}
      </button>
      <p class="meta">${facts.filter((fact) => fact !== '').join(', ')}</p>
    </li>`;
  }

  #choose(id: string): void {
    this.dispatchEvent(new CustomEvent('entente-choose', { detail: { id }, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'entente-answer-panel': EntenteAnswerPanel;
  }
}
