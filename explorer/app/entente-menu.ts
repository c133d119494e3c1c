import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Label } from '../../graph/ontology/labels.ts';
import { labelGlyph } from './glyphs.ts';
import type { MenuItem } from './menu-items.ts';
import { sharedStyles } from './shared-styles.ts';
import type { Point } from './view-state.ts';

/** A menu at a node. Arrow keys walk, Enter takes, Esc closes. Events out: `entente-take` with the item's id, `entente-dismiss`. */
@customElement('entente-menu')
export class EntenteMenu extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        position: absolute;
        z-index: 20;
        min-width: 208px;
        max-width: 300px;
        max-height: calc(100% - 16px);
        overflow: auto;
        background: var(--surface);
        border: 1px solid var(--control);
        border-radius: var(--r2);
        box-shadow: var(--shadow-menu);
        padding: 4px;
        font-size: var(--t-small);
      }
      h2 {
        display: flex;
        gap: 6px;
        align-items: center;
        padding: 4px 8px 6px;
        font-size: inherit;
      }
      h2 kbd {
        margin-inline-start: auto;
      }
      button {
        display: flex;
        width: 100%;
        justify-content: space-between;
        gap: 16px;
        border: 0;
        padding: 3px 8px;
        line-height: 1.6;
        background: none;
      }
      button:hover:not(:disabled) {
        background: var(--sunk);
      }
      button span {
        color: var(--ink-2);
      }
      li.section {
        border-top: 1px solid var(--hairline);
        margin-top: 4px;
        padding-top: 4px;
      }
      @media (pointer: coarse) {
        button {
          min-height: 40px;
          align-items: center;
        }
      }
    `,
  ];

  @property() name = '';
  @property() label: Label = 'Institution';
  @property({ attribute: false }) items: readonly MenuItem[] = [];
  @property({ attribute: false }) at: Point = { x: 0, y: 0 };

  override render() {
    return html`<h2>${labelGlyph(this.label, 18)} ${this.name} <kbd>E</kbd></h2>
      <ul role="menu" aria-label=${this.name} @keydown=${this.#key}>
        ${this.items.map(
          (item) =>
            html`<li role="none" class=${item.section ? 'section' : ''}>
              <button role="menuitem" data-item=${item.id} @click=${() => this.#say('entente-take', { id: item.id })}>
                ${item.title} <span>${item.note}</span>
              </button>
            </li>`,
        )}
      </ul>`;
  }

  override firstUpdated(): void {
    this.#place();
    this.#buttons()[0]?.focus({ preventScroll: true });
  }

  override updated(): void {
    this.#place();
  }

  /** Beside the node, inside what surrounds the menu. */
  #place(): void {
    const room = this.offsetParent;
    if (!(room instanceof HTMLElement) && !(room instanceof Element)) return;
    const left = Math.max(8, Math.min(this.at.x + 28, room.clientWidth - this.offsetWidth - 8));
    const top = Math.max(8, Math.min(this.at.y - 20, room.clientHeight - this.offsetHeight - 8));
    this.style.left = `${left}px`;
    this.style.top = `${top}px`;
  }

  #buttons(): HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll('button')];
  }

  #key(event: KeyboardEvent): void {
    const buttons = this.#buttons();
    const now = buttons.findIndex((button) => button === this.shadowRoot?.activeElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape' || event.key === 'Tab') this.#say('entente-dismiss', {});
    else if (step !== 0) buttons[(now + step + buttons.length) % buttons.length]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #say(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'entente-menu': EntenteMenu;
  }
}
