import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { choose, expand, filter, fold, hide, moveTo, openDocument, pin } from './commands.ts';
import { pairId, parseChoice } from './edge-ids.ts';
import './entente-canvas.ts';
import type { EntenteCanvas } from './entente-canvas.ts';
import './entente-legend.ts';
import './entente-menu.ts';
import './entente-notice.ts';
import './entente-picker.ts';
import './entente-title.ts';
import type { ExplorerController } from './explorer-controller.ts';
import { documentOf, panelOf, tableOf, timeLineOf, type PanelHandlers } from './explorer-panels.ts';
import { explorerStyles } from './explorer-styles.ts';
import { asksFirst, expandOptions, flood, neighboursOf } from './graph-data.ts';
import { directionOf, type Command } from './keyboard.ts';
import { menuItems } from './menu-items.ts';
import { spoken } from './readings.ts';
import { sharedStyles } from './shared-styles.ts';
import { without, type Point, type ViewState } from './view-state.ts';
import { pictureOf, type ViewPicture } from './view-picture.ts';

/** One view of the graph: title, canvas or table, legend, time line, panels. Decides nothing: commands are functions of the state. */
@customElement('entente-explorer')
export class EntenteExplorer extends LitElement {
  static override styles = [sharedStyles, explorerStyles];

  @property({ attribute: false }) controller!: ExplorerController;
  /** Raised by the host at each change of the controller. */
  @property({ attribute: false }) tick = 0;
  @property() theme = '';
  @property({ type: Boolean }) narrow = false;
  @state() private menu: { readonly id: string; readonly at: Point } | undefined;
  @state() private picker: { readonly of: string; readonly ids: readonly string[] } | undefined;
  @state() private dismissed: string | undefined;
  @state() private walked: string | undefined;
  @state() private said = '';
  @query('entente-canvas') private canvas: EntenteCanvas | null | undefined;
  #picture: ViewPicture | undefined;
  #canvasPicture: { readonly key: unknown; readonly value: EntenteCanvas['picture'] } | undefined;

  get #state(): ViewState {
    return this.controller.state;
  }

  override render() {
    const { controller } = this;
    const view = this.#state;
    const picture = pictureOf(view, controller.known, controller.summary);
    this.#picture = picture;
    const panel = panelOf(controller, picture, this.#handlers);
    const document = view.document === undefined ? nothing : documentOf(controller, this.#handlers);
    this.setAttribute('columns', String(1 + (panel === nothing ? 0 : 1) + (document === nothing ? 0 : 1)));
    const strip = this.narrow || document !== nothing;
    const legend = html`<entente-legend
      data-stays
      ?strip=${strip}
      .legend=${picture.legend}
      @entente-filter=${this.#filtered}
    ></entente-legend>`;
    return html`<main class="frame" @entente-choose=${this.#chose} @keydown=${this.#key}>
        <entente-title
          .heading=${picture.title}
          .note=${picture.subtitle}
          ?canUndo=${controller.canUndo}
          ?canRedo=${controller.canRedo}
          ?table=${view.table}
          ?brief=${document !== nothing}
          .figure=${controller.figure}
          @entente-command=${(event: CustomEvent<{ command: Command }>) => this.run(event.detail.command)}
        ></entente-title>
        ${view.table ? tableOf(controller, picture) : this.#drawing(picture, strip ? nothing : legend)}
        ${strip && !view.table ? legend : nothing} ${document === nothing && !view.table ? timeLineOf(controller, picture) : nothing}
        <div class="visually-hidden" role="status" aria-live="polite">${this.said}</div>
      </main>
      ${panel} ${document}`;
  }

  #drawing(picture: ViewPicture, legend: unknown) {
    const view = this.#state;
    return html`<entente-canvas
      .picture=${this.#forCanvas(picture)}
      .selected=${this.walked ?? view.selected}
      .description=${picture.description}
      .theme=${this.theme}
      @entente-expand=${(event: CustomEvent<{ id: string }>) => void this.#openMenu(event.detail.id)}
      @entente-menu=${(event: CustomEvent<{ id: string }>) => void this.#openMenu(event.detail.id)}
      @entente-moved=${(event: CustomEvent<{ id: string; at: Point }>) => this.#go(moveTo(view, event.detail.id, event.detail.at))}
      @entente-take=${(event: CustomEvent<{ id: string }>) => this.#take(event.detail.id)}
      @entente-dismiss=${this.#dismiss}
      @entente-add=${(event: CustomEvent<{ ids: string[] }>) => this.#add(event.detail.ids)}
    >
      ${legend}
      <div class="zoom" data-stays role="group" aria-label="Zoom">
        <button aria-label="Zoom in" @click=${() => this.canvas?.zoom(true)}>+</button>
        <button aria-label="Zoom out" @click=${() => this.canvas?.zoom(false)}>−</button>
        <button @click=${() => this.canvas?.fit()}>Fit</button>
      </div>
      ${this.#notice(picture)} ${this.#menu()} ${this.#picker()}
    </entente-canvas>`;
  }

  /** The same object as long as nothing of it has changed, so that the canvas is not asked to draw it again. */
  #forCanvas(picture: ViewPicture): EntenteCanvas['picture'] {
    const view = this.#state;
    const key = JSON.stringify([picture.elements, view.about, view.question, view.moved, view.pinned, view.document !== undefined]);
    // Legend and time line take their room first: without the list of documents they do not know it.
    const waiting = !this.controller.summary || (this.controller.loading !== undefined && picture.elements.nodes.length < 2);
    if (waiting) return this.#canvasPicture?.value;
    if (this.#canvasPicture?.key !== key) {
      const { elements, parentOf } = picture;
      const value = {
        view: `${view.about}|${view.question}`,
        elements,
        about: view.about,
        parentOf,
        moved: view.moved,
        pinned: view.pinned,
      };
      this.#canvasPicture = { key, value };
    }
    return this.#canvasPicture?.value;
  }

  #notice(picture: ViewPicture) {
    const { failure, loading, summary } = this.controller;
    if (!failure && loading === undefined && !picture.filteredToNothing) return nothing;
    return html`<entente-notice
      .failure=${failure}
      .loading=${loading ?? ''}
      .entities=${picture.entities.length}
      .relations=${picture.relations.length}
      .dataVersion=${summary?.dataVersion ?? ''}
      .off=${picture.filteredToNothing ? this.#state.off : []}
      .documents=${summary?.documents ?? []}
      @entente-retry=${() => void this.controller.load()}
      @entente-filter=${this.#filtered}
    ></entente-notice>`;
  }

  #menu() {
    const entity = this.controller.known.entities.get(this.menu?.id ?? '');
    if (!this.menu || !entity) return nothing;
    return html`<entente-menu
      .name=${entity.name}
      .label=${entity.label}
      .items=${menuItems(this.#state, this.controller.known, entity.id, this.#inView())}
      .at=${this.menu.at}
    ></entente-menu>`;
  }

  #picker() {
    const { known } = this.controller;
    const view = this.#state;
    const asked = asksFirst(view, known) && this.dismissed !== view.about ? view.about : undefined;
    const of = this.picker?.of ?? asked;
    if (of === undefined) return nothing;
    const ids = this.picker?.ids ?? neighboursOf(known, of).map(({ id }) => id);
    const candidates = ids
      .flatMap((id) => known.entities.get(id) ?? [])
      .sort((a, b) => b.relations - a.relations || (a.id < b.id ? -1 : 1));
    return html`<entente-picker .name=${this.#nameOf(of)} .candidates=${candidates}></entente-picker>`;
  }

  /** Carries out a command of the keyboard, of a button or of a menu. */
  run(command: Command): void {
    const view = this.#state;
    const id = this.menu?.id ?? this.walked ?? view.selected ?? view.about;
    const entity = id !== undefined && parseChoice(id)?.kind === 'entity' ? id : undefined;
    if (command === 'fit') this.canvas?.fit();
    else if (command === 'zoom-in' || command === 'zoom-out') this.canvas?.zoom(command === 'zoom-in');
    else if (command === 'undo') this.controller.undo();
    else if (command === 'redo') this.controller.redo();
    else if (command === 'table') this.#go({ ...view, table: !view.table });
    else if (command === 'clear') this.#clear();
    else if (id === undefined) return;
    else if (command === 'collapse') this.#go(fold(view, id));
    else if (entity === undefined) return;
    else if (command === 'expand' || command === 'menu') void this.#openMenu(entity);
    else if (command === 'pin') this.#go(pin(view, entity));
    else if (command === 'hide') this.#go(hide(view, entity));
    else if (command === 'panel') this.#go(choose(view, entity));
  }

  #clear(): void {
    if (this.menu || this.picker) this.#dismiss();
    else if (this.walked !== undefined) this.walked = undefined;
    else this.#go(choose(this.#state, undefined));
  }

  #key(event: KeyboardEvent): void {
    const direction = directionOf(event.key);
    const onCanvas = event.composedPath().some((target) => target === this.canvas);
    const inMenu = this.menu !== undefined || this.picker !== undefined;
    if (!onCanvas || inMenu) return;
    if (direction) {
      event.preventDefault();
      this.#walk(direction);
    } else if (event.key === 'Enter' && event.composedPath()[0] instanceof HTMLDivElement) {
      this.#go(choose(this.#state, this.walked ?? this.#state.selected));
      this.walked = undefined;
    }
  }

  #walk(direction: Parameters<EntenteCanvas['stepFrom']>[1]): void {
    const view = this.#state;
    const choice = parseChoice(this.walked ?? view.selected ?? view.about ?? this.#picture?.entities[0]?.id);
    const from = choice?.kind === 'entity' ? choice.id : choice?.kind === 'relation' ? choice.tail : choice?.ends[0];
    const to = from === undefined ? undefined : this.canvas?.stepFrom(from, direction);
    if (from === undefined || to === undefined) {
      this.said = `Nothing lies ${direction} of here.`;
      return;
    }
    this.walked = to;
    const between = this.#picture?.relations.filter((relation) => pairId(relation.head, relation.tail) === pairId(from, to)) ?? [];
    const documents = this.controller.summary?.documents ?? [];
    this.said = `${this.#nameOf(to)}. ${between.map((relation) => spoken(relation, this.#nameOf, documents)).join(' ')}`;
  }

  async #openMenu(id: string): Promise<void> {
    if (parseChoice(id)?.kind !== 'entity') {
      this.#go(choose(this.#state, id));
      return;
    }
    if (!(await this.controller.learnAbout(id))) return;
    const middle = { x: (this.canvas?.clientWidth ?? 0) / 2, y: (this.canvas?.clientHeight ?? 0) / 2 };
    this.menu = { id, at: this.canvas?.renderedPosition(id) ?? middle };
  }

  #take(item: string): void {
    const id = this.menu?.id;
    if (id === undefined) return;
    if (item.startsWith('expand')) {
      const [, type] = item.split(':');
      const option = expandOptions(this.controller.known, id, this.#inView()).find((one) => one.type === type);
      this.menu = undefined;
      if (!option) return;
      if (option.fresh.length > flood) this.picker = { of: id, ids: option.fresh };
      else this.#go(expand(this.#state, id, option.fresh));
    } else if (item === 'about') {
      this.dispatchEvent(new CustomEvent('entente-open', { detail: { id }, bubbles: true, composed: true }));
      this.menu = undefined;
    } else {
      if (item !== 'none') this.run(item as Command);
      this.menu = undefined;
    }
    this.canvas?.focus({ preventScroll: true });
  }

  #add(ids: readonly string[]): void {
    const of = this.picker?.of ?? this.#state.about;
    this.picker = undefined;
    if (of !== undefined) this.#go(expand(this.#state, of, ids));
  }

  #dismiss(): void {
    if (!this.menu && !this.picker) this.dismissed = this.#state.about;
    this.menu = undefined;
    this.picker = undefined;
    this.canvas?.focus({ preventScroll: true });
  }

  #inView(): Set<string> {
    return new Set(this.#picture?.entities.map(({ id }) => id));
  }

  readonly #nameOf = (id: string): string => this.controller.known.entities.get(id)?.name ?? id;

  readonly #chose = (event: CustomEvent<{ id: string | undefined }>): void => {
    event.stopPropagation();
    this.menu = undefined;
    this.walked = undefined;
    this.#go(choose(this.#state, event.detail.id));
  };

  readonly #filtered = (event: CustomEvent<{ token: string }>): void => this.#go(filter(this.#state, event.detail.token));

  readonly #openDocument = (event: CustomEvent<{ document: string; claim?: string; relation?: string }>): void => {
    const { document, claim, relation } = event.detail;
    this.#go(openDocument(this.#state, document, claim, relation));
  };

  readonly #handlers: PanelHandlers = {
    choose: this.#chose,
    openDocument: this.#openDocument,
    closeDocument: () => this.#go(without(this.#state, 'document', 'claim')),
    close: () => this.#go(choose(this.#state, undefined)),
    command: (event) => this.run(event.detail.command),
  };

  #go(next: ViewState): void {
    this.controller.go(next);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'entente-explorer': EntenteExplorer;
  }
}
