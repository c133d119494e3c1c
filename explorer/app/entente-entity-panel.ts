import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { EntityDetail } from '../api/schemas.ts';
import { mergeReasons } from '../../graph/ontology/merge-reasons.ts';
import { labels } from '../../graph/ontology/labels.ts';
import { statuses, statusNames } from '../../graph/ontology/statuses.ts';
import { claimRow, claimStyles } from './claim-list.ts';
import { icon, labelGlyph, statusLine } from './glyphs.ts';
import { claimsBetween, groupClaims } from './group-claims.ts';
import { capitalised, citation, counted, listed } from './phrases.ts';
import { panelStyles } from './panel-styles.ts';
import { sharedStyles } from './shared-styles.ts';

/** Other names shown before "and 5 more". */
const namesShown = 4;

/**
 * The panel of an entity: who it is, what is said of it, in which documents. With `other` set: only what is said between the two.
 * Events out: `entente-choose` (a relation), `entente-document`, `entente-close`, `entente-command` (expand, pin, hide).
 */
@customElement('entente-entity-panel')
export class EntenteEntityPanel extends LitElement {
  static override styles = [
    sharedStyles,
    panelStyles,
    claimStyles,
    css`
      .statuses {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 16px;
        margin-top: 7px;
      }
      .statuses li {
        display: inline-flex;
        gap: 6px;
        align-items: center;
      }
      .documents {
        padding-top: 4px;
        font-size: var(--t-small);
      }
      .documents li {
        display: flex;
        justify-content: space-between;
        align-items: baseline;
        gap: 12px;
        padding: 3px 0;
      }
    `,
  ];

  @property({ attribute: false }) detail!: EntityDetail;
  @property({ attribute: false }) other: string | undefined;
  @property({ type: Boolean }) pinned = false;
  /** Whether the entity stands on the canvas, so that it can be expanded, pinned and hidden. */
  @property({ type: Boolean }) onCanvas = true;

  override render() {
    const { entity, entities } = this.detail;
    const byId = new Map(entities.map((one) => [one.id, one]));
    const claims = this.other === undefined ? this.detail.claims : claimsBetween(this.detail.claims, entity.id, this.other);
    const documents = this.detail.documents.map((one) => one.document);
    const groups = groupClaims(claims, entity.id);
    const choose = (id: string): void => this.#say('entente-choose', { id });
    return html`<header>
        <h2 class="name">
          ${labelGlyph(entity.label, 28)}<span>${entity.name}${this.#otherName(byId.get(this.other ?? '')?.name)}</span>
          <button class="quiet" aria-label="Close the panel" @click=${() => this.#say('entente-close', {})}>${icon('close')}</button>
        </h2>
        ${this.other === undefined ? html`<p class="small">${this.#introduction()}</p>` : nothing} ${this.#statuses(claims)}
      </header>
      <div class="body" tabindex="-1">
        ${groups.map(
          (group) =>
            html`<section class="section">
              <h3>${group.title} <span>${counted(group.claims.length, 'claim')}</span></h3>
              <ul>
                ${group.claims.map((claim) => claimRow(claim, { about: entity.id, entities: byId, documents, choose }))}
              </ul>
            </section>`,
        )}
        ${groups.length === 0 ? html`<section class="section"><p class="small">The documents name it, and say no relation of it.</p></section>` : nothing}
        ${this.other === undefined ? html`${this.#names()}${this.#documents()}` : nothing}
      </div>
      ${this.other === undefined && this.onCanvas ? this.#foot() : nothing}`;
  }

  #otherName(name: string | undefined) {
    return name === undefined ? nothing : html` and ${name}`;
  }

  #introduction(): string {
    const { entity, documents } = this.detail;
    const times = documents.reduce((sum, one) => sum + one.count, 0);
    const kind = capitalised(labels[entity.label].plural === 'people' ? 'person' : readable(entity.label));
    const often = `Named ${times === 1 ? 'once' : `${times} times`} in ${counted(documents.length, 'document')}`;
    const others = entity.names.filter((name) => name !== entity.name);
    if (others.length === 0) return `${kind}. ${often}, always “${entity.name}”.`;
    const shown = others.slice(0, namesShown).map((name) => `“${name}”`);
    const more = others.length > namesShown ? [`${others.length - namesShown} more`] : [];
    return `${kind}. ${often}, also as ${listed([...shown, ...more])}.`;
  }

  #statuses(claims: EntityDetail['claims']) {
    return html`<ul class="statuses small">
      ${[...statusNames].reverse().map((status) => {
        const count = claims.filter((claim) => claim.status === status).length;
        return count === 0
          ? nothing
          : html`<li>
              ${statusLine(status, { width: 26, arrow: false })}<span>${statuses[status].title} <b>${count}</b></span>
            </li>`;
      })}
    </ul>`;
  }

  #documents() {
    const { documents } = this.detail;
    return html`<section class="section">
      <h3>Documents <span>${documents.length}</span></h3>
      <ul class="documents">
        ${documents.map(
          ({ document, claims, count }) =>
            html`<li>
              <button class="link" @click=${() => this.#say('entente-document', { document: document.id })}>${citation(document)}</button>
              <span class="cap">${counted(claims, 'claim')}, named ${count === 1 ? 'once' : `${count} times`}</span>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  /** Other names of it, and why each is taken to mean it. */
  #names() {
    const reasons = new Map<string, Set<string>>();
    for (const { name, reason } of this.detail.documents.flatMap((one) => one.merges)) {
      if (reason === 'pronoun') continue;
      reasons.set(name, (reasons.get(name) ?? new Set()).add(mergeReasons[reason]));
    }
    if (reasons.size === 0) return nothing;
    return html`<section class="section">
      <h3>Names taken to mean it <span>${reasons.size}</span></h3>
      <ul class="documents">
        ${[...reasons].map(([name, why]) => html`<li>“${name}” <span class="cap">${[...why].join('; ')}</span></li>`)}
      </ul>
    </section>`;
  }

  #foot() {
    const command = (name: string) => () => this.#say('entente-command', { command: name, id: this.detail.entity.id });
    return html`<div class="foot">
      <button @click=${command('expand')}>Show more <kbd>E</kbd></button>
      <button aria-pressed=${this.pinned} @click=${command('pin')}>${this.pinned ? 'Unpin' : 'Pin'} <kbd>P</kbd></button>
      <button @click=${command('hide')}>Hide <kbd>H</kbd></button>
    </div>`;
  }

  #say(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/** `InternationalOrganisation` → "international organisation". */
function readable(label: string): string {
  return label.replaceAll(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
}

declare global {
  interface HTMLElementTagNameMap {
    'entente-entity-panel': EntenteEntityPanel;
  }
}
