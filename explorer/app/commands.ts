import { pairId, parseChoice } from './edge-ids.ts';
import { collapse, toggled, without, type Point, type ViewState } from './view-state.ts';

/** Changes of a view, each a function from state to state. The same state comes back where there is nothing to do. */

/** Chooses something, or nothing. Choosing joined relations fans them out. */
export function choose(state: ViewState, id: string | undefined): ViewState {
  if (id === state.selected) return state;
  if (id === undefined) return without(state, 'selected', 'document', 'claim');
  const choice = parseChoice(id);
  const closed = state.claim === undefined ? state : without(state, 'document', 'claim');
  const fanned = choice?.kind === 'pair' && !state.fanned.includes(id) ? [...state.fanned, id] : state.fanned;
  return { ...closed, selected: id, fanned };
}

export function filter(state: ViewState, token: string): ViewState {
  return { ...state, off: toggled(state.off, token) };
}

export function hide(state: ViewState, id: string): ViewState {
  if (id === state.about) return state;
  const next = { ...state, hidden: [...state.hidden, id], expansions: state.expansions.filter(({ of }) => of !== id) };
  return state.selected?.split('.').includes(id) ? without(next, 'selected', 'document', 'claim') : next;
}

export function pin(state: ViewState, id: string): ViewState {
  return { ...state, pinned: toggled(state.pinned, id) };
}

export function moveTo(state: ViewState, id: string, at: Point): ViewState {
  return { ...state, moved: { ...state.moved, [id]: at } };
}

/** Brings entities onto the canvas beside one that is there; those hidden before come back. */
export function expand(state: ViewState, of: string, brought: readonly string[]): ViewState {
  if (brought.length === 0) return state;
  return { ...state, hidden: state.hidden.filter((id) => !brought.includes(id)), expansions: [...state.expansions, { of, brought }] };
}

/** Takes back an expansion; of a relation or a pair: joins the fanned relations again. */
export function fold(state: ViewState, id: string): ViewState {
  const choice = parseChoice(id);
  if (choice?.kind === 'entity') return collapse(state, choice.id);
  const pair = choice?.kind === 'pair' ? pairId(...choice.ends) : choice ? pairId(choice.head, choice.tail) : '';
  return state.fanned.includes(pair) ? { ...without(state, 'selected'), fanned: toggled(state.fanned, pair) } : state;
}

export function openDocument(state: ViewState, document: string, claim: string | undefined, relation: string | undefined): ViewState {
  const next = { ...without(state, 'claim'), document };
  return { ...next, ...(claim === undefined ? {} : { claim }), ...(relation === undefined ? {} : { selected: relation }) };
}
