import type { DocumentSummary, EntitySummary, GraphSummary } from '../api/schemas.ts';
import type { Relation } from '../../graph/model/relation.ts';
import { questions } from '../../graph/ontology/questions.ts';
import { edgeId, parseChoice } from './edge-ids.ts';
import { filterRelations, legendOf, type Legend } from './filters.ts';
import { asksFirst, contentsOf, parentsOf, type KnownGraph } from './graph-data.ts';
import { canvasName } from './names.ts';
import { citation } from './phrases.ts';
import { sentenceOf } from './readings.ts';
import { timeLine, type TimeLine } from './timeline.ts';
import { entityTitle, questionTitle, relationSubtitle, subtitle, unopenedTitle } from './titles.ts';
import { toElements, type Elements } from './to-elements.ts';
import type { ViewState } from './view-state.ts';

/** Everything an explorer shows of a view, decided from its state and what is known of the graph. */
export interface ViewPicture {
  readonly entities: readonly EntitySummary[];
  readonly relations: readonly Relation[];
  readonly elements: Elements;
  readonly legend: Legend;
  readonly line: TimeLine | undefined;
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly parentOf: ReadonlyMap<string, string>;
  /** True where filters hide every relation there is. */
  readonly filteredToNothing: boolean;
}

export function pictureOf(state: ViewState, known: KnownGraph, summary: GraphSummary | undefined): ViewPicture {
  const all = contentsOf(state, known);
  const documents = summary?.documents ?? [];
  const relations = filterRelations(all.relations, known.entities, state.off, state.about);
  const ends = new Set(relations.flatMap(({ head, tail }) => [head, tail]));
  const entities = state.off.length === 0 ? all.entities : all.entities.filter(({ id }) => ends.has(id) || id === state.about);
  const totals = { entities: summary?.entities ?? 0, relations: summary?.relations ?? 0 };
  const nameOf = (id: string): string => known.entities.get(id)?.name ?? id;
  return {
    entities,
    relations,
    elements: toElements(entities, relations, { about: state.about, fanned: state.fanned }),
    legend: legendOf(all.entities, all.relations, documents, state.off),
    line: timeLine(
      relations.map((relation) => ({ ...relation, id: edgeId(relation) })),
      documents,
    ),
    title: titleOf(state, relations, known),
    subtitle: subtitleOf(state, relations, entities.length, totals, documents),
    description: describe(state, relations, entities.length, nameOf),
    parentOf: parentsOf(state),
    filteredToNothing: relations.length === 0 && all.relations.length > 0,
  };
}

function titleOf(state: ViewState, relations: readonly Relation[], known: KnownGraph): string {
  const name = (id: string): string => {
    const entity = known.entities.get(id);
    return entity ? canvasName(entity) : '…';
  };
  const choice = parseChoice(state.selected);
  const chosen = choice?.kind === 'relation' ? known.relations.get(state.selected ?? '') : undefined;
  if (chosen) return sentenceOf(chosen, name);
  if (state.question) return questionTitle(questions[state.question].title, relations);
  if (state.about === undefined) return '';
  const total = known.neighbourhoods.get(state.about)?.total ?? 0;
  const own = known.entities.get(state.about)?.relations ?? 0;
  return asksFirst(state, known) ? unopenedTitle(name(state.about), own, total) : entityTitle(name(state.about), state.about, relations);
}

function subtitleOf(
  state: ViewState,
  relations: readonly Relation[],
  shown: number,
  totals: { readonly entities: number; readonly relations: number },
  documents: readonly DocumentSummary[],
): string {
  const chosen = relations.find((relation) => edgeId(relation) === state.selected);
  if (!chosen) return subtitle(relations, shown, totals, documents);
  return relationSubtitle(chosen.count, documents.filter((document) => chosen.documents.includes(document.id)).map(citation));
}

function describe(state: ViewState, relations: readonly Relation[], shown: number, nameOf: (id: string) => string): string {
  const start = state.about === undefined ? '' : `${nameOf(state.about)}. `;
  return `${start}${shown} entities, ${relations.length} relations. Arrow keys walk from one to the next; T shows them as a table.`;
}
