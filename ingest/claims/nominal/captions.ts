/** Where and when an event was, in a line without a verb: "Ports Conference, Lisbon, 4-5 May 2021", "at the Ports Expo, 2-4 July 2012, Oslo", "14 June 2023, Lisbon: Ports Conference". */
import { skipBrackets } from '../steps.ts';
import { asPlace } from '../places.ts';
import { eventOf } from './events.ts';
import type { Found, Reading } from '../reading.ts';
import { entitiesOf } from '../ends.ts';
import { make, ofMentions, phraseNode, type Rule, word } from './shared.ts';
import { oneOf } from '../../words.ts';

/** The place that commas set apart after an event, before or behind its date. */
export const captioned: Rule = ofMentions((reading, phrase, at) => {
  const { nodes, clauses } = reading;
  if (phrase.mention?.kind !== 'name') return [];
  const event = eventOf(reading, phrase);
  if (!event) return [];
  const labelled = placeBefore(reading, at);
  if (labelled) return make(reading, 'OCCURRED_IN', { head: event, tail: labelled }, nodes[at - 1]!, 'place.caption', 'done');
  if (clauses.length > 0) return [];
  let named = at + 1;
  while (nodes[named]?.kind === 'preposition' && nodes[named + 1]?.kind === 'phrase' && nodes[named + 1]!.to <= phrase.mention.to)
    named += 2;
  let next = skipBrackets(nodes, named);
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

/** "Ana Ruiz and Jan Roe at the Ports Conference in Lisbon.": who is named at an event by a line without a verb is there. */
export const captionedPeople: Rule = ofMentions((reading, phrase, at) => {
  const { nodes, clauses } = reading;
  if (phrase.mention?.kind !== 'name' || clauses.length > 0 || at < 2 || word(reading, at - 1) !== 'at') return [];
  const before = nodes.slice(0, at - 1);
  if (!before.every(({ kind }) => oneOf(kind, 'phrase|comma|conjunction'))) return [];
  const event = eventOf(reading, phrase);
  const people = entitiesOf(
    reading,
    before.filter((node) => node.kind === 'phrase'),
  );
  if (!event || !people.every(({ referent, viaOwner }) => referent.label === 'Person' && !viaOwner)) return [];
  return people.flatMap((head) => make(reading, 'PARTICIPATES_IN', { head, tail: event }, nodes[at - 1]!, 'attendance.caption', 'done'));
});

/** "14 June 2023, Lisbon: | Ports Conference": the place that a line has before its colon, with nothing else there but a date. */
function placeBefore(reading: Reading, at: number): Found | undefined {
  const { nodes, tokens } = reading;
  if (nodes[at - 1]?.kind !== 'colon') return undefined;
  const spot = phraseNode(reading, at - 2);
  const before = nodes.slice(0, at - 2);
  const dated = before.length === 0 || /^\p{N}/u.test(tokens[nodes[0]!.from]!.text);
  return spot &&
    dated &&
    before.every((node) => oneOf(node.kind, 'phrase|comma|dash|other|preposition') && !(node.kind === 'phrase' && node.mention))
    ? asPlace(reading, spot)
    : undefined;
}
