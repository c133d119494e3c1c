/** Where an event was, in the brackets after it: "the third workshop (Lisbon, 3-4 June 2019)", "the meeting (held on 4 May in Oslo, Norway)". */
import type { Node } from '../nodes.ts';
import { asPlace } from '../places.ts';
import type { Run } from '../reading.ts';
import { skipBrackets, wordOf } from '../steps.ts';
import { dated, eventOf } from './events.ts';
import { make, type Rule } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** What may stand in such brackets beside places and dates. */
const within = new Set<Node['kind']>(['comma', 'dash', 'semicolon', 'phrase', 'preposition', 'verb', 'adverb', 'conjunction', 'other']);
const held = wordSet('hold|host|organise|organize|take_place|convene');

/** The place that brackets right after an event name first, where they name nothing else but countries and times. */
export const bracketedVenue: Rule = (reading, phrase, at) => {
  const { nodes } = reading;
  if (phrase.mention?.label !== 'Event' && phrase.head !== 'forum') return [];
  const open = bracketAfter(nodes, at);
  if (open < 0) return [];
  const event = eventOf(reading, phrase);
  const close = skipBrackets(nodes, open) - 1;
  if (!event || close <= open) return [];
  const inside = nodes.slice(open + 1, close);
  if (!inside.every((node) => within.has(node.kind) && (node.kind !== 'verb' || held.has(node.lemma)))) return [];
  const named = inside.filter((node) => node.kind === 'phrase').filter(({ mention }) => mention !== undefined);
  const spots = named.map((each) => asPlace(reading, each));
  const [spot] = spots;
  const countries = spots.filter((each) => each?.referent.label === 'Country').length;
  if (!spot || countries > 1 || !spots.every(Boolean) || !isVenue(nodes, nodes.indexOf(named[0]!))) return [];
  const verb = inside.find((node) => node.kind === 'verb');
  const cue: Run = verb ?? { from: nodes[open]!.from, to: nodes[open]!.to };
  const status = verb?.status === 'planned' ? 'planned' : 'done';
  return make(reading, 'OCCURRED_IN', { head: event, tail: spot }, cue, 'place.bracket', status).map((draft) =>
    dated(reading, draft, phrase, at),
  );
};

/** The bracket after an event and what its name says of it: "the meeting | of the Group on tides | (Oslo, 4 May)"; -1 where none stands there. */
function bracketAfter(nodes: readonly Node[], at: number): number {
  let next = at + 1;
  for (let hops = 0; hops < 2 && oneOf(wordOf(nodes[next]), 'of|on|for') && nodes[next + 1]?.kind === 'phrase'; hops++) next += 2;
  if (nodes[next]?.kind === 'quote') next++;
  return nodes[next]?.kind === 'open' ? next : -1;
}

/** "(Lisbon", ", Lisbon", "in Lisbon": not "(from Lisbon". */
const isVenue = (nodes: readonly Node[], at: number): boolean =>
  oneOf(wordOf(nodes[at - 1]), 'in|at|') || nodes[at - 1]?.kind !== 'preposition';
