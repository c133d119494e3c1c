import type { QuestionId } from '../../graph/ontology/questions.ts';

/** What one expansion brought onto the canvas, so that it can be collapsed again. */
export interface Expansion {
  readonly of: string;
  readonly brought: readonly string[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Everything that makes a view: two equal states draw the same picture. Never changed in place. */
export interface ViewState {
  /** Entity from which the view starts; or else a question; or neither: the first screen. */
  readonly about?: string;
  readonly question?: QuestionId;
  readonly expansions: readonly Expansion[];
  readonly hidden: readonly string[];
  readonly pinned: readonly string[];
  /** Pairs (see edge-ids.ts) whose joined relations are fanned out. */
  readonly fanned: readonly string[];
  /** What the legend filters out: `kind:inst`, `status:done`, `document:ID`, `confidence:low`. */
  readonly off: readonly string[];
  /** Id of what is chosen, see edge-ids.ts. */
  readonly selected?: string;
  /** The document that is open, and the claim at which it opens. */
  readonly document?: string;
  readonly claim?: string;
  /** The query in the console, by its name; any other word opens the console for a query of one's own. */
  readonly query?: string;
  readonly table: boolean;
  /** Where a person dragged nodes to. Not part of the address. */
  readonly moved: Readonly<Record<string, Point>>;
}

export const firstScreen: ViewState = { expansions: [], hidden: [], pinned: [], fanned: [], off: [], table: false, moved: {} };

/** A fresh view about one entity, which is chosen. */
export function viewOfEntity(id: string): ViewState {
  return { ...firstScreen, about: id, selected: id };
}

/** A fresh view of all relations that answer a question. */
export function viewOfQuestion(question: QuestionId): ViewState {
  return { ...firstScreen, question };
}

/** Stands where the name of a query would, for one of one's own. */
export const ownQuery = 'own';

/** The console with a query by its name, or with one of one's own. */
export function viewOfQuery(name = ownQuery): ViewState {
  return { ...firstScreen, query: name };
}

/** The state without what is named: `exactOptionalPropertyTypes` knows no `undefined` for them. */
export function without(state: ViewState, ...keys: readonly ('selected' | 'document' | 'claim')[]): ViewState {
  const rest = { ...state };
  for (const key of keys) delete rest[key];
  return rest;
}

/** Puts an item in if it is not there, takes it out if it is. */
export function toggled(items: readonly string[], item: string): readonly string[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}

/** Takes back the last expansion of an entity, and those of what it brought. */
export function collapse(state: ViewState, of: string): ViewState {
  const last = state.expansions.findLastIndex((expansion) => expansion.of === of);
  if (last < 0) return state;
  const gone = new Set(state.expansions[last]!.brought);
  const kept = state.expansions.filter((_, index) => index !== last);
  const expansions = kept.filter((expansion) => !gone.has(expansion.of));
  const chosen = state.selected?.split('.') ?? [];
  const next: ViewState = { ...state, expansions, pinned: state.pinned.filter((id) => !gone.has(id)) };
  return chosen.some((id) => gone.has(id)) ? { ...next, selected: of } : next;
}
