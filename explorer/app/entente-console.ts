import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { ListedQuery, QueryResult } from '../api/schemas.ts';
import { Api, ApiError } from './api.ts';
import { cellOf } from './console-cells.ts';
import { consoleStyles } from './console-styles.ts';
import { listBesideStyles } from './list-beside-styles.ts';
import { counted } from './phrases.ts';
import { sharedStyles } from './shared-styles.ts';
import { tableStyles } from './table-styles.ts';
import { toSearch } from './url-state.ts';
import { ownQuery, viewOfEntity, viewOfQuery } from './view-state.ts';

const example = 'MATCH (a:Entity)-[r:FUNDS]->(b:Entity)\nRETURN a.name AS who, b.name AS whom, r.status AS status\nORDER BY who, whom';

/** The queries that come with Entente, and any other read-only Cypher: text, parameters, rows. */
@customElement('entente-console')
export class EntenteConsole extends LitElement {
  static override styles = [sharedStyles, listBesideStyles, tableStyles, consoleStyles, css``];

  /** The query that is open, by its name; none of that name leaves the text to the reader. */
  @property() name = '';
  @property({ attribute: false }) api = new Api();
  @state() private queries: readonly ListedQuery[] | undefined;
  @state() private running = false;
  @state() private result: QueryResult | undefined;
  @state() private failure = '';
  @query('textarea') private text!: HTMLTextAreaElement;
  @query('form') private form!: HTMLFormElement;
  #asked = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#list();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('name')) return;
    this.#asked += 1; // What still runs belongs to the query that is left.
    this.running = false;
    this.result = undefined;
    this.failure = '';
  }

  override updated(changed: PropertyValues): void {
    if (!changed.has('name') && !changed.has('queries')) return;
    this.form.reset();
    if (this.#open) void this.#run();
  }

  override render() {
    return html`<nav aria-label="Queries">
        <h2>Queries</h2>
        <ul>
          ${this.#link(ownQuery, 'A query of your own', '')}
          ${this.queries?.map(({ name, title, question }) => this.#link(name, title, question))}
        </ul>
      </nav>
      <main>${this.#head()} ${this.#asking()} ${this.#answer()}</main>`;
  }

  get #open(): ListedQuery | undefined {
    return this.queries?.find(({ name }) => name === this.name);
  }

  #link(name: string, title: string, question: string) {
    const current = name === (this.#open?.name ?? ownQuery);
    return html`<li>
      <a href=${`./${toSearch(viewOfQuery(name))}`} data-view aria-current=${current ? 'true' : 'false'}>${title}</a>
      ${question === '' ? nothing : html`<span class="small">${question}</span>`}
    </li>`;
  }

  #head() {
    const open = this.#open;
    return open
      ? html`<h1>${open.question}</h1>
          <p class="lead small">${open.reading}</p>`
      : html`<h1>Ask the graph in Cypher</h1>
          <p class="lead small">
            Queries only read; nothing in the graph can be changed from here. Begin with a query of the list, or write one.
          </p>`;
  }

  #asking() {
    const open = this.#open;
    const text = open?.cypher ?? example;
    return html`<form @submit=${this.#submitted} @keydown=${this.#key}>
      ${open?.parameters.map(
        ({ name, value, meaning }) =>
          html`<label class="field">
            <b>${name}</b>
            ${
              typeof value === 'boolean'
                ? html`<input type="checkbox" name=${name} .defaultChecked=${value} />`
                : html`<input
                    type=${typeof value === 'number' ? 'number' : 'text'}
                    step="any"
                    name=${name}
                    autocomplete="off"
                    .defaultValue=${String(value)}
                  />`
            }
            <span class="small">${meaning}</span>
          </label>`,
      )}
      <textarea
        aria-label="Cypher"
        spellcheck="false"
        autocapitalize="off"
        rows=${Math.min(16, text.split('\n').length + 1)}
        .defaultValue=${text}
      ></textarea>
      <div class="do">
        <button class="strong" ?disabled=${this.running}>${this.running ? 'Running …' : 'Run'}</button>
        <button type="reset">As it was</button>
        <span class="cap"><kbd>Ctrl</kbd> <kbd>Enter</kbd> runs it</span>
      </div>
    </form>`;
  }

  #answer() {
    if (this.failure !== '') return html`<p class="wrong" role="alert">${this.failure}</p>`;
    if (!this.result) return nothing;
    const { columns, rows, truncated } = this.result;
    if (rows.length === 0) return html`<p role="status">No rows: the graph holds nothing that fits.</p>`;
    return html`<div class="scroll">
      <table>
        <caption role="status">
          ${truncated ? `The first ${rows.length} rows` : counted(rows.length, 'row')}
        </caption>
        <thead>
          <tr>
            ${columns.map((column, at) => html`<th scope="col" class=${typeof rows[0]?.[at]}>${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${row.map((value) => this.#cell(value))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #cell(value: unknown) {
    const cell = cellOf(value);
    if (cell.kind !== 'entity') return html`<td class=${cell.kind}>${cell.text}</td>`;
    return html`<td><a href=${`./${toSearch(viewOfEntity(cell.id))}`} data-view>${cell.name}</a></td>`;
  }

  async #list(): Promise<void> {
    try {
      this.queries = await this.api.queries();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.failure = error.message;
    }
  }

  readonly #submitted = (event: Event): void => {
    event.preventDefault();
    void this.#run();
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void this.#run();
  };

  async #run(): Promise<void> {
    const cypher = this.text.value.trim();
    if (cypher === '') {
      this.failure = 'There is nothing to run: write a query, or choose one of the list.';
      return;
    }
    const asked = (this.#asked += 1);
    this.running = true;
    this.failure = '';
    try {
      const result = await this.api.query({ cypher, parameters: this.#parameters() });
      if (asked === this.#asked) this.result = result;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (asked === this.#asked) [this.failure, this.result] = [error.message, undefined];
    }
    if (asked === this.#asked) this.running = false;
  }

  /** What the fields hold, each of the type its first value has. */
  #parameters(): Record<string, boolean | number | string> {
    const entries = (this.#open?.parameters ?? []).map(({ name, value }) => {
      const field = this.form.elements.namedItem(name);
      if (!(field instanceof HTMLInputElement)) return [name, value] as const;
      if (typeof value === 'boolean') return [name, field.checked] as const;
      return [name, typeof value === 'number' ? (Number.isNaN(field.valueAsNumber) ? value : field.valueAsNumber) : field.value] as const;
    });
    return Object.fromEntries(entries);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'entente-console': EntenteConsole;
  }
}
