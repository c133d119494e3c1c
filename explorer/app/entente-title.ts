import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon } from './glyphs.ts';
import { explorerStyles } from './explorer-styles.ts';
import { sharedStyles } from './shared-styles.ts';

/** Title of a view with its tools. Event out: `entente-command`. */
@customElement('entente-title')
export class EntenteTitle extends LitElement {
  static override styles = [
    sharedStyles,
    explorerStyles,
    css`
      :host {
        display: block;
        height: auto;
      }
    `,
  ];

  @property() heading = '';
  @property() note = '';
  /** Address of the frozen figure; empty where there is none. */
  @property() figure = '';
  @property({ type: Boolean }) canUndo = false;
  @property({ type: Boolean }) canRedo = false;
  @property({ type: Boolean }) table = false;
  /** Where room is short only the first tools are shown. */
  @property({ type: Boolean }) brief = false;

  override render() {
    const say = (command: string) => () =>
      this.dispatchEvent(new CustomEvent('entente-command', { detail: { command }, bubbles: true, composed: true }));
    return html`<div class="title">
      <h1>${this.heading}</h1>
      <div class="tools">
        <button class="quiet" aria-label="Undo" title="Undo (Ctrl Z)" ?disabled=${!this.canUndo} @click=${say('undo')}>
          ${icon('undo')}
        </button>
        <button class="quiet wide" aria-label="Redo" title="Redo (Ctrl Shift Z)" ?disabled=${!this.canRedo} @click=${say('redo')}>
          ${icon('redo')}
        </button>
        <button class="quiet" aria-pressed=${this.table} @click=${say('table')}>
          ${this.table ? 'Canvas' : 'Table'} <kbd class="wide">T</kbd>
        </button>
        ${
          this.figure === '' || this.brief
            ? nothing
            : html`<a class="button strong wide" href=${this.figure} download="entente.svg">Freeze for a briefing</a>`
        }
      </div>
      <p>${this.note}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'entente-title': EntenteTitle;
  }
}
