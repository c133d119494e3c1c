import { css, html, LitElement } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { sharedStyles } from './shared-styles.ts';

const keys = [
  ['/', 'search'],
  ['?', 'this list'],
  ['E', 'expand'],
  ['C', 'collapse, join again'],
  ['P', 'pin'],
  ['H', 'hide'],
  ['T', 'table'],
  ['Enter', 'open the panel'],
  ['0', 'fit'],
  ['[ ]', 'zoom'],
  ['Arrows', 'walk along edges'],
  ['Shift F10', 'menu'],
  ['Ctrl Z', 'undo'],
  ['Ctrl Shift Z', 'redo'],
  ['Esc', 'clear'],
] as const;

/** The list of keys, as a dialog. */
@customElement('entente-keys')
export class EntenteKeys extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      dialog {
        border: 1px solid var(--control);
        border-radius: var(--r2);
        box-shadow: var(--shadow-menu);
        background: var(--surface);
        color: var(--ink);
        padding: 12px 14px 14px;
        width: min(460px, calc(100vw - 32px));
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 0.25);
      }
      h2 {
        font-size: var(--t-body);
        border-bottom: 1px solid var(--ink);
        padding-bottom: 5px;
        margin-bottom: 8px;
        display: flex;
        justify-content: space-between;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(190px, 1fr));
        gap: 0 14px;
        font-size: var(--t-small);
      }
      li {
        display: grid;
        grid-template-columns: 84px 1fr;
        min-height: 27px;
        align-items: center;
      }
      kbd {
        justify-self: start;
      }
    `,
  ];

  @query('dialog') private dialog!: HTMLDialogElement | null;

  override render() {
    return html`<dialog aria-label="Keys">
      <h2>Keys <button class="quiet" @click=${() => this.toggle()}>Close</button></h2>
      <ul>
        ${keys.map(([key, does]) => html`<li><kbd>${key}</kbd><span>${does}</span></li>`)}
      </ul>
    </dialog>`;
  }

  /** While it is open, keys belong to it. */
  get isOpen(): boolean {
    return this.dialog?.open ?? false;
  }

  toggle(): void {
    if (this.isOpen) this.dialog?.close();
    else this.dialog?.showModal();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'entente-keys': EntenteKeys;
  }
}
