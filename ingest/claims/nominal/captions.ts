/** Where and when an event was, in a line without a verb: "Ports Conference, Lisbon, 4-5 May 2021", "at the Ports Expo, 2-4 July 2012, Oslo". */
import { skipBrackets } from '../steps.ts';
import { asPlace } from '../places.ts';
import { eventOf } from './events.ts';
import { make, ofMentions, phraseNode, type Rule } from './shared.ts';

/** The place that commas set apart after an event, before or behind its date. */
export const captioned: Rule = ofMentions((reading, phrase, at) => {
  const { nodes, clauses } = reading;
  if (clauses.length > 0 || phrase.mention?.kind !== 'name') return [];
  const event = eventOf(reading, phrase);
  if (!event) return [];
  let next = skipBrackets(nodes, at + 1);
  for (let hops = 0; hops < 3 && nodes[next]?.kind === 'comma'; hops++) {
    const item = phraseNode(reading, next + 1);
    const spot = item?.mention?.label === 'Place' || item?.mention?.label === 'Country' ? asPlace(reading, item) : undefined;
    if (spot) return make(reading, 'OCCURRED_IN', { head: event, tail: spot }, nodes[next]!, 'place.caption', 'done');
    if (item && (item.mention || !/\d/u.test(reading.tokens[item.from]!.text))) return [];
    next += 2;
    while (next < nodes.length && nodes[next]!.kind !== 'comma') next++; // "2-4 July | 2012"
  }
  return [];
});
