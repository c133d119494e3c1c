import { css, html, LitElement, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import './entente-explorer.ts';
import type { EntenteExplorer } from './entente-explorer.ts';
import './entente-console.ts';
import './entente-documents.ts';
import './entente-keys.ts';
import type { EntenteKeys } from './entente-keys.ts';
import './entente-notice.ts';
import './entente-search.ts';
import type { EntenteSearch } from './entente-search.ts';
import './entente-start.ts';
import { barStyles } from './bar-styles.ts';
import { parseChoice } from './edge-ids.ts';
import { ExplorerController } from './explorer-controller.ts';
import { commandOf } from './keyboard.ts';
import { counted } from './phrases.ts';
import { sharedStyles } from './shared-styles.ts';
import { chooseTheme, currentTheme, type Theme } from './theme.ts';
import { fromSearch, toSearch } from './url-state.ts';
import { firstScreen, viewOfEntity, viewOfQuery } from './view-state.ts';

/** The page: bar on top, below it the first screen, a view of the graph, or the documents. Owns the keyboard and the address. */
@customElement('entente-app')
export class EntenteApp extends LitElement {
  static override styles = [sharedStyles, barStyles, css``];

  readonly #controller = new ExplorerController(this);
  #narrowScreen = matchMedia('(max-width: 760px)');
  @state() private theme: Theme = currentTheme();
  @state() private narrow = this.#narrowScreen.matches;
  @query('entente-explorer') private explorer: EntenteExplorer | null | undefined;
  @query('entente-keys') private keys!: EntenteKeys;
  #tick = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#key);
    this.#narrowScreen.addEventListener('change', this.#resized);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#key);
    this.#narrowScreen.removeEventListener('change', this.#resized);
  }

  override render() {
    const controller = this.#controller;
    const view = controller.state;
    const exploring = view.about !== undefined || view.question !== undefined;
    const reading = !exploring && view.document !== undefined;
    const asking = !exploring && !reading && view.query !== undefined;
    this.#tick += 1;
    return html`${this.#bar(exploring, reading, asking)}
      <div class="page" @entente-open=${this.#open} @entente-open-relation=${this.#openRelation} @click=${this.#followed}>
        ${
          exploring
            ? html`<entente-explorer
                .controller=${controller}
                .tick=${this.#tick}
                .theme=${this.theme}
                ?narrow=${this.narrow}
              ></entente-explorer>`
            : reading
              ? html`<entente-documents
                  .documents=${controller.summary?.documents ?? []}
                  .detail=${controller.document}
                  .claim=${view.claim ?? ''}
                  @entente-document=${this.#openDocument}
                  @entente-close-document=${() => controller.go(firstScreen)}
                ></entente-documents>`
              : asking
                ? html`<entente-console .name=${view.query ?? ''} .api=${controller.api}></entente-console>`
                : html`<entente-start .summary=${controller.summary} .api=${controller.api}></entente-start>`
        }
        ${
          !exploring && controller.failure
            ? html`<entente-notice .failure=${controller.failure} @entente-retry=${() => void controller.load()}></entente-notice>`
            : nothing
        }
      </div>
      <entente-keys></entente-keys>`;
  }

  override updated(): void {
    const heading = this.explorer?.shadowRoot?.querySelector('entente-title')?.heading;
    document.title = heading ? `${heading} – Entente` : 'Entente';
  }

  #bar(exploring: boolean, reading: boolean, asking: boolean) {
    const { summary, known, state: view } = this.#controller;
    const about = known.entities.get(view.about ?? '');
    const first = summary?.documents[0];
    return html`<header class="bar" @entente-open=${this.#open} @entente-open-relation=${this.#openRelation} @click=${this.#followed}>
      <a class="word" href="./" data-view aria-label="Entente, first screen">Entente</a>
      ${
        exploring || reading || asking
          ? html`<entente-search .api=${this.#controller.api} .value=${about?.name ?? ''}></entente-search>`
          : html`<span class="no-search"></span>`
      }
      <nav aria-label="Sections">
        <a href="./" data-view aria-current=${reading || asking ? nothing : 'page'}>Explore</a>
        ${first ? html`<a href=${`./${toSearch({ ...firstScreen, document: first.id })}`} data-view aria-current=${reading ? 'page' : nothing}>Documents</a>` : nothing}
        <a href=${`./${toSearch(viewOfQuery())}`} data-view aria-current=${asking ? 'page' : nothing}>Queries</a>
      </nav>
      <div class="right">
        ${
          summary
            ? html`<span class="cap version"
                >${counted(summary.documents.length, 'document')}, data version <code>${summary.dataVersion}</code></span
              >`
            : nothing
        }
        <button class="quiet" @click=${this.#turn}>${this.theme === 'dark' ? 'Light' : 'Dark'}</button>
        <button class="quiet keys" @click=${() => this.keys.toggle()}>Keys <kbd>?</kbd></button>
      </div>
    </header>`;
  }

  readonly #resized = (): void => {
    this.narrow = this.#narrowScreen.matches;
  };

  #turn(): void {
    this.theme = this.theme === 'dark' ? 'light' : 'dark';
    chooseTheme(this.theme);
  }

  readonly #open = (event: CustomEvent<{ id: string }>): void => this.#controller.go(viewOfEntity(event.detail.id));

  /** A claim found by its words: a view about who acts, with the relation chosen. */
  readonly #openRelation = (event: CustomEvent<{ id: string }>): void => {
    const choice = parseChoice(event.detail.id);
    if (choice?.kind !== 'relation') return;
    const about = viewOfEntity(choice.head);
    this.#controller.go({ ...about, selected: event.detail.id, expansions: [{ of: choice.head, brought: [choice.tail] }] });
  };

  readonly #openDocument = (event: CustomEvent<{ document: string; claim?: string }>): void => {
    const { document, claim } = event.detail;
    this.#controller.go({ ...firstScreen, document, ...(claim === undefined ? {} : { claim }) });
  };

  /** Links to views change the view without loading the page anew; with a modifier key they do as links do. */
  readonly #followed = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.composedPath().find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement);
    if (!link?.hasAttribute('data-view')) return;
    event.preventDefault();
    this.#controller.go(fromSearch(new URL(link.href).search));
  };

  readonly #key = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0];
    const typing = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && /^(?:text|number)$/u.test(target.type));
    if (this.keys.isOpen || (typing && event.key !== 'Escape')) return;
    const command = commandOf(event);
    if (!command || event.defaultPrevented) return;
    if (command === 'search') this.#search()?.focus();
    else if (command === 'keys') this.keys.toggle();
    else if (command === 'undo') this.#controller.undo();
    else if (command === 'redo') this.#controller.redo();
    else if (!this.explorer || typing) return;
    else this.explorer.run(command);
    event.preventDefault();
  };

  #search(): EntenteSearch | null | undefined {
    const start = this.renderRoot.querySelector('entente-start');
    return this.renderRoot.querySelector('entente-search') ?? start?.shadowRoot?.querySelector('entente-search');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'entente-app': EntenteApp;
  }
}
