/** Where an event was, between commas: "the Ports Summit, Oslo, 3-4 May 2019", "Tide Conference, Lima, Peru, May 2018". */
import { months } from '../../lexicon/function-words.ts';
import { asPlace } from '../places.ts';
import type { Reading } from '../reading.ts';
import { skipBrackets } from '../steps.ts';
import { dated, eventOf } from './events.ts';
import { make, ofMentions, phraseNode, type Rule, wordBefore } from './shared.ts';

/** The town that stands behind the comma after an event, where a date follows it behind another. */
export const listedVenue: Rule = ofMentions((reading, phrase, at) => {
  if (phrase.mention?.kind !== 'name' || phrase.possessive) return [];
  const comma = skipBrackets(reading.nodes, at + 1);
  const town = phraseNode(reading, comma + 1);
  if (reading.nodes[comma]?.kind !== 'comma' || !town || !isDatedSoon(reading, comma + 2)) return [];
  const event = eventOf(reading, phrase);
  const spot = event && asPlace(reading, town);
  if (!event || !spot) return [];
  return make(reading, 'OCCURRED_IN', { head: event, tail: spot }, wordBefore(town), 'place.listed').map((draft) =>
    dated(reading, draft, phrase, at),
  );
});

/** ", 3-4 May 2019", ", Norland, May 2019", ", 2019": whether a date comes next, after at most a country. */
function isDatedSoon(reading: Reading, at: number): boolean {
  if (reading.nodes[at]?.kind !== 'comma') return false;
  const next = phraseNode(reading, at + 1);
  const land = next?.mention?.label === 'Country' || next?.mention?.label === 'Place';
  const date = land ? (reading.nodes[at + 2]?.kind === 'comma' ? reading.nodes[at + 3] : undefined) : reading.nodes[at + 1];
  if (!date) return false;
  const words = reading.tokens.slice(date.from, Math.min(date.to + 5, reading.tokens.length));
  const [first] = words;
  return (
    (/^\d{1,2}$/u.test(first!.text) && words.some(({ lower }) => months.has(lower))) ||
    months.has(first!.lower) ||
    /^(?:19|20)\d\d$/u.test(first!.text)
  );
}
