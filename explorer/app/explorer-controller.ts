import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DocumentDetail, EntityDetail, GraphSummary, RelationDetail } from '../api/schemas.ts';
import { Api, ApiError } from './api.ts';
import { parseChoice } from './edge-ids.ts';
import { leastConfidence } from './filters.ts';
import { learn, learnAnswer, learnNeighbourhood, needed, nothingKnown, type KnownGraph } from './graph-data.ts';
import { begin, commit, redo, undo, type History } from './history.ts';
import { fromSearch, toSearch } from './url-state.ts';
import { firstScreen, type ViewState } from './view-state.ts';
import { questions } from '../../graph/ontology/questions.ts';

/** What the panels show of the thing that is chosen. */
export interface Chosen {
  readonly id: string;
  readonly entity?: EntityDetail;
  readonly relation?: RelationDetail;
}

/**
 * Keeps the state of the page: the view with its undo steps, the address, and what has been fetched for it.
 * Every change goes through `go`; the host is asked to render after it.
 */
export class ExplorerController implements ReactiveController {
  readonly api = new Api();
  readonly #host: ReactiveControllerHost;
  #history: History<ViewState> = begin(firstScreen);
  summary: GraphSummary | undefined;
  known: KnownGraph = nothingKnown;
  chosen: Chosen | undefined;
  document: DocumentDetail | undefined;
  /** Documents whose text has been fetched, by id. */
  texts: ReadonlyMap<string, DocumentDetail> = new Map();
  /** What is being fetched, in words; `undefined` when all is there. */
  loading: string | undefined;
  failure: ApiError | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#history = begin(fromSearch(location.search));
    addEventListener('popstate', this.#popped);
    void this.load();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#popped);
  }

  get state(): ViewState {
    return this.#history.present;
  }

  /** Where the standing figure of the view is; empty where the view is of no entity. */
  get figure(): string {
    const { about, off } = this.state;
    return about === undefined ? '' : this.api.snapshotAddress(about, leastConfidence(off));
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** Goes to another view and gives it an address of its own. */
  go(next: ViewState): void {
    this.#history = commit(this.#history, next);
    const address = toSearch(next) || location.pathname;
    if (toSearch(next) !== location.search) history.pushState(null, '', address);
    this.#changed();
  }

  undo(): void {
    this.#travel(undo(this.#history));
  }

  redo(): void {
    this.#travel(redo(this.#history));
  }

  /** Fetches what the present view still needs; also after a failure, to try again. */
  async load(): Promise<void> {
    const state = this.state;
    this.failure = undefined;
    this.loading = this.#missing(state);
    this.#host.requestUpdate();
    try {
      await Promise.all([this.#loadSummary(), this.#loadGraph(state), this.#loadChosen(state), this.#loadDocument(state)]);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (state === this.state) this.failure = error;
    }
    if (state === this.state) this.loading = undefined;
    this.#host.requestUpdate();
  }

  /** Fetches the neighbourhood of an entity, to say what expanding it would bring. `false` where that failed. */
  async learnAbout(id: string): Promise<boolean> {
    if (this.known.neighbourhoods.has(id)) return true;
    try {
      this.known = learnNeighbourhood(this.known, await this.api.neighbourhood(id));
      return true;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.failure = error;
      return false;
    } finally {
      this.#host.requestUpdate();
    }
  }

  readonly #popped = (): void => {
    const next = fromSearch(location.search);
    // Dragged positions are not in the address: they hold as long as the view is about the same.
    const same = next.about === this.state.about && next.question === this.state.question;
    this.#history = commit(this.#history, same ? { ...next, moved: this.state.moved } : next);
    this.#changed();
  };

  #travel(next: History<ViewState>): void {
    if (next === this.#history) return;
    this.#history = next;
    history.replaceState(null, '', toSearch(this.state) || location.pathname);
    this.#changed();
  }

  #changed(): void {
    this.#host.requestUpdate();
    void this.load();
  }

  #missing(state: ViewState): string | undefined {
    if (!this.summary) return 'Reading what the graph holds';
    const waiting = needed(state, this.known).length + (state.question && !this.known.answered.has(state.question) ? 1 : 0);
    return waiting === 0 ? undefined : 'Reading the relations of this view';
  }

  async #loadSummary(): Promise<void> {
    this.summary = await this.api.summary();
    this.#host.requestUpdate();
  }

  async #loadGraph(state: ViewState): Promise<void> {
    const { question } = state;
    const answer = question === undefined || this.known.answered.has(question) ? undefined : this.api.relations(questions[question].types);
    const neighbourhoods = await Promise.all(needed(state, this.known).map((id) => this.api.neighbourhood(id)));
    for (const neighbourhood of neighbourhoods) this.known = learnNeighbourhood(this.known, neighbourhood);
    if (question !== undefined && answer !== undefined) this.known = learnAnswer(this.known, question, await answer);
    this.#host.requestUpdate();
  }

  async #loadChosen(state: ViewState): Promise<void> {
    const { selected } = state;
    if (this.chosen?.id === selected) return;
    const choice = parseChoice(selected);
    if (selected === undefined || choice === undefined) {
      this.chosen = undefined;
      return;
    }
    const found: Chosen =
      choice.kind === 'relation'
        ? { id: selected, relation: await this.api.relation(choice.head, choice.type, choice.tail) }
        : { id: selected, entity: await this.api.entity(choice.kind === 'pair' ? choice.ends[0] : choice.id) };
    if (this.state.selected !== selected) return;
    this.chosen = found;
    const entities = found.entity ? found.entity.entities : [found.relation?.head, found.relation?.tail].filter((one) => one !== undefined);
    this.known = learn(this.known, { entities, relations: found.relation ? [found.relation.relation] : [] });
    this.#host.requestUpdate();
    // The marks of a sentence are offsets into its document.
    await Promise.all((found.relation?.documents ?? []).map(({ id }) => this.#text(id)));
  }

  async #loadDocument(state: ViewState): Promise<void> {
    if (state.document === undefined) {
      this.document = undefined;
      return;
    }
    const found = await this.#text(state.document);
    if (this.state.document !== state.document) return;
    this.document = found;
    this.#host.requestUpdate();
  }

  async #text(id: string): Promise<DocumentDetail> {
    const found = await this.api.document(id);
    if (!this.texts.has(id)) this.texts = new Map([...this.texts, [id, found]]);
    this.#host.requestUpdate();
    return found;
  }
}
