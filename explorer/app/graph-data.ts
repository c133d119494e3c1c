import type { EntitySummary, Neighbourhood, View } from '../api/schemas.ts';
import type { Relation } from '../../graph/model/relation.ts';
import type { QuestionId } from '../../graph/ontology/questions.ts';
import { questions } from '../../graph/ontology/questions.ts';
import type { RelationType } from '../../graph/ontology/relations.ts';
import { edgeId } from './edge-ids.ts';
import type { ViewState } from './view-state.ts';

/** What the page has learnt of the graph so far. Never changed in place. */
export interface KnownGraph {
  readonly entities: ReadonlyMap<string, EntitySummary>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly neighbourhoods: ReadonlyMap<string, Neighbourhood>;
  readonly answered: ReadonlySet<QuestionId>;
}

export const nothingKnown: KnownGraph = { entities: new Map(), relations: new Map(), neighbourhoods: new Map(), answered: new Set() };

/** Above this many new entities a person is asked which ones. */
export const flood = 25;

export function learn(known: KnownGraph, view: View): KnownGraph {
  return {
    ...known,
    entities: new Map([...known.entities, ...view.entities.map((entity) => [entity.id, entity] as const)]),
    relations: new Map([...known.relations, ...view.relations.map((relation) => [edgeId(relation), relation] as const)]),
  };
}

export function learnNeighbourhood(known: KnownGraph, neighbourhood: Neighbourhood): KnownGraph {
  const next = learn(known, neighbourhood);
  return { ...next, neighbourhoods: new Map([...known.neighbourhoods, [neighbourhood.about, neighbourhood]]) };
}

export function learnAnswer(known: KnownGraph, question: QuestionId, view: View): KnownGraph {
  return { ...learn(known, view), answered: new Set([...known.answered, question]) };
}

/** Entities whose neighbourhoods must be known to draw a view: those it starts from and all that was brought. */
export function needed(state: ViewState, known: KnownGraph): string[] {
  const ids = [state.about, ...state.expansions.flatMap(({ of, brought }) => [of, ...brought])];
  return [...new Set(ids)].filter((id): id is string => id !== undefined && !known.neighbourhoods.has(id));
}

/** Neighbours of an entity, best connected first, as the server ranks them. */
export function neighboursOf(known: KnownGraph, id: string): EntitySummary[] {
  const neighbourhood = known.neighbourhoods.get(id);
  if (!neighbourhood) return [];
  const ids = new Set(neighbourhood.types.flatMap((type) => type.neighbours));
  return neighbourhood.entities
    .filter((entity) => entity.id !== id && ids.has(entity.id))
    .sort((a, b) => b.relations - a.relations || (a.id < b.id ? -1 : 1));
}

/** Whether a view about an entity starts with a list to choose from instead of all its neighbours. */
export function asksFirst(state: ViewState, known: KnownGraph): boolean {
  if (state.about === undefined || state.expansions.some(({ of }) => of === state.about)) return false;
  return (known.neighbourhoods.get(state.about)?.total ?? 0) > flood;
}

export interface Contents {
  readonly entities: readonly EntitySummary[];
  readonly relations: readonly Relation[];
}

/** The entities and relations of a view, before its filters. By id, code-unit order. */
export function contentsOf(state: ViewState, known: KnownGraph): Contents {
  const ids = new Set<string>();
  const types: readonly RelationType[] = state.question ? questions[state.question].types : [];
  const answers = [...known.relations.values()].filter((relation) => types.includes(relation.type));
  if (state.question && known.answered.has(state.question)) for (const { head, tail } of answers) ids.add(head).add(tail);
  if (state.about !== undefined) {
    ids.add(state.about);
    const chosen = state.expansions.some(({ of }) => of === state.about);
    if (!chosen && !asksFirst(state, known)) for (const { id } of neighboursOf(known, state.about)) ids.add(id);
  }
  const expanded = new Set(state.expansions.flatMap(({ of, brought }) => [of, ...brought]));
  for (const id of expanded) ids.add(id);
  for (const id of state.hidden) ids.delete(id);
  const entities = [...ids].sort().flatMap((id) => known.entities.get(id) ?? []);
  const belongs = (relation: Relation): boolean =>
    state.question === undefined || types.includes(relation.type) || expanded.has(relation.head) || expanded.has(relation.tail);
  const relations = [...known.relations.entries()]
    .filter(([, relation]) => ids.has(relation.head) && ids.has(relation.tail) && belongs(relation))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, relation]) => relation);
  return { entities, relations };
}

/** The placed node by which each expansion's entities came. */
export function parentsOf(state: ViewState): Map<string, string> {
  return new Map(state.expansions.flatMap(({ of, brought }) => brought.map((id) => [id, of] as const)));
}

export interface ExpandOption {
  /** `undefined`: everything. */
  readonly type: RelationType | undefined;
  readonly fresh: readonly string[];
}

/** What expanding an entity would bring: each relation type with the neighbours that are not in view, then everything. */
export function expandOptions(known: KnownGraph, id: string, inView: ReadonlySet<string>): ExpandOption[] {
  const byType = (known.neighbourhoods.get(id)?.types ?? []).flatMap(({ type, neighbours }): ExpandOption[] => {
    const fresh = neighbours.filter((other) => other !== id && !inView.has(other));
    return fresh.length === 0 ? [] : [{ type, fresh }];
  });
  byType.sort((a, b) => b.fresh.length - a.fresh.length);
  const all = [...new Set(byType.flatMap((option) => option.fresh))];
  return all.length === 0 ? [] : [...byType, { type: undefined, fresh: all }];
}
