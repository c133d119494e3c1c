import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { GraphSummary } from '../api/schemas.ts';
import type { Label } from '../../graph/ontology/labels.ts';
import { statuses, statusNames, type Status } from '../../graph/ontology/statuses.ts';
import { Api } from './api.ts';
import './entente-search.ts';
import { labelGlyph, statusLine } from './glyphs.ts';
import { counted, dateInWords } from './phrases.ts';
import { sharedStyles } from './shared-styles.ts';
import { startStyles } from './start-styles.ts';
import { toSearch } from './url-state.ts';
import { firstScreen, viewOfEntity, viewOfQuestion } from './view-state.ts';

/** Strongest first, as everywhere. */
const strongestFirst = [...statusNames].reverse();
const bar = 132;

/** The first screen: search, the questions the graph answers, best-connected actors, documents, claims by status. */
@customElement('entente-start')
export class EntenteStart extends LitElement {
  static override styles = [sharedStyles, startStyles, css``];

  @property({ attribute: false }) summary: GraphSummary | undefined;
  @property({ attribute: false }) api = new Api();

  /** Typing can begin at once, but no keyboard springs up on a phone. */
  override firstUpdated(): void {
    if (matchMedia('(pointer: fine) and (min-width: 761px)').matches) this.renderRoot.querySelector('entente-search')?.focus();
  }

  override render() {
    const summary = this.summary;
    return html`<main>
      <section>
        <h1>Entente shows who does what with whom, on whose money and since when, and opens the sentence that says so.</h1>
        <entente-search large .api=${this.api} placeholder="An actor, a programme, a law, or words from a document"></entente-search>
        ${summary ? this.#examples(summary) : nothing}
        <h2>Or start from a question <span>relations found, by what the documents say of them</span></h2>
        <ul class="questions">
          ${summary?.questions.map((question) => this.#question(question)) ?? html`<li class="small">Reading what the graph holds …</li>`}
        </ul>
      </section>
      ${summary ? this.#aside(summary) : html`<aside></aside>`}
    </main>`;
  }

  #examples({ bestConnected }: GraphSummary) {
    // Things of their own name make good examples; groups and institutions are everywhere anyway.
    const telling: readonly Label[] = ['Agency', 'Programme', 'InformationSystem', 'Network', 'InternationalOrganisation'];
    const rank = (label: Label): number => (telling.includes(label) ? 0 : 1);
    const examples = bestConnected
      .filter(({ name }) => name.length <= 34)
      .sort((a, b) => rank(a.label) - rank(b.label))
      .slice(0, 4);
    if (examples.length === 0) return nothing;
    return html`<p class="small examples">
      For example
      ${examples.map((entity, index) => html`${index > 0 ? ', ' : ''}<a href=${address(entity.id)} data-view>${entity.name}</a>`)}
    </p>`;
  }

  #question(question: GraphSummary['questions'][number]) {
    const counts = strongestFirst.flatMap((status) => {
      const count = question.statuses[status] ?? 0;
      return count > 0 ? [{ status, count }] : [];
    });
    const words = counts.map(({ status, count }) => `${count} ${statuses[status].title}`).join(', ');
    const body = html`<span class="number">${question.relations}</span>
      <span class="text">
        <b>${question.title}</b>
        <span class="example">${question.example ?? 'The documents do not say.'}</span>
        ${counts.length > 0 ? html`<span class="status">${statusBar(counts)}<span class="cap">${words}</span></span>` : nothing}
      </span>`;
    if (question.relations === 0) return html`<li class="none">${body}</li>`;
    return html`<li><a href=${`./${toSearch(viewOfQuestion(question.id))}`} data-view>${body}</a></li>`;
  }

  #aside(summary: GraphSummary) {
    const most = summary.bestConnected[0]?.relations ?? 1;
    return html`<aside>
      <h2>Best connected <span>relations</span></h2>
      <ul class="best">
        ${summary.bestConnected.slice(0, 9).map(
          (entity) =>
            html`<li>
              <a href=${address(entity.id)} data-view>
                ${labelGlyph(entity.label, 20)}<span>${entity.name}</span>
                <svg width="96" height="8" viewBox="0 0 96 8" aria-hidden="true">
                  <rect class="bar" width=${Math.max(3, (96 * entity.relations) / most).toFixed(1)} height="8"></rect>
                </svg>
                <b>${entity.relations}</b>
              </a>
            </li>`,
        )}
      </ul>
      <h2>Documents <span>${summary.documents.length}</span></h2>
      <ul class="documents">
        ${summary.documents.map(
          (document) =>
            html`<li>
              <a href=${`./${toSearch({ ...firstScreen, document: document.id })}`} data-view>${document.title}</a>
              <span class="small">
                ${[document.publisher, document.date === undefined ? undefined : dateInWords(document.date)].filter(Boolean).join(', ')}.
                ${counted(document.claims, 'claim')}.
              </span>
            </li>`,
        )}
      </ul>
      <h2>${counted(summary.claims, 'claim')} in all <span>each with its sentence</span></h2>
      <ul class="statuses">
        ${strongestFirst.map(
          (status) =>
            html`<li>
              ${statusLine(status, { width: 40 })}<span>${statuses[status].title}</span><b>${summary.statuses[status] ?? 0}</b>
            </li>`,
        )}
      </ul>
    </aside>`;
  }
}

function address(entity: string): string {
  return `./${toSearch(viewOfEntity(entity))}`;
}

/** One line whose parts are as long as the statuses are frequent, each in its dash. */
function statusBar(counts: readonly { readonly status: Status; readonly count: number }[]) {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  // A part too short for its dash would not be told apart.
  const least = 18;
  const lengths = counts.map(({ count }) => Math.max(least, (count / total) * (bar - 5 * (counts.length - 1))));
  const scale = (bar - 5 * (counts.length - 1)) / lengths.reduce((sum, length) => sum + length, 0);
  let from = 0;
  const parts = counts.map(({ status }, index) => {
    const to = from + lengths[index]! * scale;
    const part = svg`<path class="line w2 ${status}" d=${`M${(from + (status === 'called-for' ? 1.5 : 0)).toFixed(1)} 6H${to.toFixed(1)}`}></path>`;
    from = to + 5;
    return part;
  });
  return html`<svg width="148" height="12" viewBox="0 0 148 12" aria-hidden="true">${parts}</svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'entente-start': EntenteStart;
  }
}
