import { html, nothing, type TemplateResult } from 'lit';
import { questions } from '../../graph/ontology/questions.ts';
import { edgeId, parseChoice } from './edge-ids.ts';
import './entente-answer-panel.ts';
import './entente-document-panel.ts';
import './entente-entity-panel.ts';
import './entente-relation-panel.ts';
import './entente-table.ts';
import './entente-timeline.ts';
import type { ExplorerController } from './explorer-controller.ts';
import type { Command } from './keyboard.ts';
import { citation } from './phrases.ts';
import { sentenceOf } from './readings.ts';
import type { ViewPicture } from './view-picture.ts';

/** What the panels beside the canvas ask for. */
export interface PanelHandlers {
  readonly choose: (event: CustomEvent<{ id: string | undefined }>) => void;
  readonly openDocument: (event: CustomEvent<{ document: string; claim?: string; relation?: string }>) => void;
  readonly closeDocument: () => void;
  readonly close: () => void;
  readonly command: (event: CustomEvent<{ command: Command }>) => void;
}

/** The panel of what is chosen; of a question where nothing is. */
export function panelOf(controller: ExplorerController, picture: ViewPicture, on: PanelHandlers): TemplateResult | typeof nothing {
  const { chosen, known, state: view } = controller;
  if (view.selected === undefined) {
    if (view.question === undefined || view.document !== undefined) return nothing;
    return html`<entente-answer-panel
      class="panel"
      .question=${questions[view.question].title}
      .relations=${picture.relations}
      .entities=${known.entities}
      @entente-choose=${on.choose}
    ></entente-answer-panel>`;
  }
  if (chosen?.id !== view.selected) return html`<aside class="panel waiting small">${controller.failure?.message ?? 'Reading …'}</aside>`;
  if (chosen.relation) {
    return html`<entente-relation-panel
      class="panel"
      .detail=${chosen.relation}
      .texts=${controller.texts}
      ?reading=${view.document !== undefined}
      @entente-choose=${on.choose}
      @entente-document=${on.openDocument}
      @entente-close=${on.close}
    ></entente-relation-panel>`;
  }
  if (!chosen.entity) return nothing;
  const choice = parseChoice(view.selected);
  return html`<entente-entity-panel
    class="panel"
    .detail=${chosen.entity}
    .other=${choice?.kind === 'pair' ? choice.ends[1] : undefined}
    .pinned=${view.pinned.includes(view.selected)}
    .onCanvas=${picture.entities.some(({ id }) => id === view.selected)}
    @entente-choose=${on.choose}
    @entente-document=${on.openDocument}
    @entente-close=${on.close}
    @entente-command=${on.command}
  ></entente-entity-panel>`;
}

/** The document that is open, as a panel of its own. */
export function documentOf({ document, state: view }: ExplorerController, on: PanelHandlers): TemplateResult {
  if (!document) return html`<aside class="document waiting small">Reading the document …</aside>`;
  return html`<entente-document-panel
    class="document"
    .detail=${document}
    .claim=${view.claim ?? ''}
    @entente-document=${on.openDocument}
    @entente-close-document=${on.closeDocument}
  ></entente-document-panel>`;
}

/** The dates of a view; nothing where no relation carries one. */
export function timeLineOf({ summary, known, state: view }: ExplorerController, picture: ViewPicture): TemplateResult | typeof nothing {
  if (!picture.line) return nothing;
  const nameOf = (id: string): string => known.entities.get(id)?.name ?? id;
  return html`<entente-timeline
    .line=${picture.line}
    .names=${new Map((summary?.documents ?? []).map((document) => [document.id, citation(document)]))}
    .sentences=${new Map(picture.relations.map((relation) => [edgeId(relation), sentenceOf(relation, nameOf)]))}
    .selected=${view.selected ?? ''}
  ></entente-timeline>`;
}

/** The same nodes and edges as a table. */
export function tableOf({ summary, state: view }: ExplorerController, picture: ViewPicture): TemplateResult {
  return html`<entente-table
    .entities=${picture.entities}
    .relations=${picture.relations}
    .documents=${summary?.documents ?? []}
    .selected=${view.selected ?? ''}
  ></entente-table>`;
}
