import { relation as definition } from '../../graph/ontology/relations.ts';
import { expandOptions, flood, type KnownGraph } from './graph-data.ts';
import type { ViewState } from './view-state.ts';

export interface MenuItem {
  /** `expand:TYPE`, `expand`, or a command. */
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** Opens a new section above it. */
  readonly section?: boolean;
}

/** What the menu of a node offers: each relation type with what it would bring, everything, then the commands. */
export function menuItems(view: ViewState, known: KnownGraph, id: string, inView: ReadonlySet<string>): MenuItem[] {
  const expansions = expandOptions(known, id, inView).map(({ type, fresh }): MenuItem => {
    const note = `${fresh.length} new`;
    if (type !== undefined) return { id: `expand:${type}`, title: definition(type).verb.ongoing, note };
    return { id: 'expand', title: fresh.length > flood ? 'everything, from a list' : 'everything', note, section: true };
  });
  const collapsible = view.expansions.some(({ of }) => of === id);
  return [
    ...(expansions.length > 0 ? expansions : [{ id: 'none', title: 'All its neighbours are in view', note: '' }]),
    ...(collapsible ? [{ id: 'collapse', title: 'Collapse', note: 'C', section: true }] : []),
    { id: 'panel', title: 'Open the panel', note: 'Enter', section: !collapsible },
    { id: 'about', title: 'Start a view from here', note: '' },
    { id: 'pin', title: view.pinned.includes(id) ? 'Unpin' : 'Pin', note: 'P' },
    ...(id === view.about ? [] : [{ id: 'hide', title: 'Hide', note: 'H' }]),
  ];
}
