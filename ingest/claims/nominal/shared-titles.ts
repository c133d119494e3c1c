/** One title in the plural for several who are named after it: "The Co-Chairs of the Tide Office, NAME and NAME, met". */
import { singular } from '../../lexicon/singular.ts';
import { titleHeads } from '../../lexicon/titles.ts';
import { afterDeterminers } from '../../mentions/determiners.ts';
import { foundInside } from '../found.ts';
import type { Found, Reading } from '../reading.ts';
import { seatAfter, type Office } from './office.ts';
import { phraseNode, word } from './shared.ts';
import { oneOf } from '../../words.ts';

/** The office that the person at a node has with others who stand before or after. */
export function titleOfSeveral(reading: Reading, at: number): Office | undefined {
  const first = firstOf(reading, at);
  const comma = reading.nodes[first - 1]?.kind === 'comma';
  if (!comma && reading.nodes[first - 1]?.kind !== 'dash') return undefined;
  let start = first - 2;
  while (start > 0 && word(reading, start - 1) === 'of' && phraseNode(reading, start - 2)) start -= 2;
  const phrase = phraseNode(reading, start);
  const { tokens } = reading;
  if (!phrase || phrase.mention?.label === 'Person') return undefined;
  const { start: from } = afterDeterminers(tokens, phrase.from, phrase.to);
  const title = [from, from + 1, from + 2].find((index) => index < phrase.to && isPluralTitle(tokens[index]!.lower));
  if (title === undefined) return undefined;
  const seat = seatIn(reading, start, phrase.to === title + 1);
  return seat && seat.referent.label !== 'Country' ? { seat, title: { from, to: title + 1 } } : undefined;
}

/** "Co-Chairs of | the Tide Office": in one name with the title, or after it. */
function seatIn(reading: Reading, at: number, bare: boolean): Found | undefined {
  if (bare) return seatAfter(reading, at);
  const mention = phraseNode(reading, at)!.mention;
  return foundInside(
    reading,
    mention?.inner.find(({ to }) => to === mention.to),
  );
}

const isPluralTitle = (lower: string): boolean => lower !== singular(lower) && titleHeads.has(singular(lower));

/** "NAME, NAME and | NAME": the first of the people in a row that goes on to a node; without a row, nobody shares. */
function firstOf({ nodes }: Reading, at: number): number {
  const isPerson = (index: number): boolean => {
    const node = nodes[index];
    return (
      node?.kind === 'phrase' && node.mention?.kind === 'name' && (node.mention.label === 'Person' || node.mention.label === undefined)
    );
  };
  let first = at;
  for (;;) {
    const link = nodes[first - 1]?.kind;
    const back = link === 'conjunction' && nodes[first - 2]?.kind === 'comma' ? first - 3 : first - 2;
    if ((link !== 'conjunction' && link !== 'comma') || !isPerson(back)) break;
    first = back;
  }
  const goesOn =
    oneOf(nodes[at + 1]?.kind ?? '', 'conjunction|comma') &&
    (isPerson(at + 2) || (nodes[at + 2]?.kind === 'conjunction' && isPerson(at + 3)));
  return first < at || goesOn ? first : -1;
}
