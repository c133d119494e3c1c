/** "held on 20-21 July 2008 in Oslo", "in 2009-10": two days or years with a dash between them are one time, and the clause goes on behind it. */
import { months } from '../lexicon/function-words.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import type { Node } from './nodes.ts';

/** The nodes of a sentence, each range of days as one phrase. */
export function withDateRanges(tokens: readonly TaggedToken[], nodes: readonly Node[]): readonly Node[] {
  if (!nodes.some(({ kind }) => kind === 'dash')) return nodes;
  const joined: Node[] = [];
  for (const node of nodes) {
    const [first, dash] = joined.slice(-2);
    if (
      node.kind === 'phrase' &&
      dash?.kind === 'dash' &&
      first?.kind === 'phrase' &&
      (isRange(tokens, first, node) || isYears(tokens, first, node))
    )
      joined.splice(-2, 2, { ...node, from: first.from, determiner: first.determiner });
    else joined.push(node);
  }
  return joined;
}

/** "20 | 21 July 2008", "30 June | 2 July", "July 20 | 21": words of days on both sides, and nothing else. */
const isRange = (tokens: readonly TaggedToken[], first: Phrase, second: Phrase): boolean =>
  first.mention === undefined &&
  second.mention === undefined &&
  /^\d{1,2}(?:st|nd|rd|th)?$/u.test(tokens[second.from]!.text) &&
  (isDay(tokens[first.to - 1]!) || isMonth(tokens[first.to - 1]!)) &&
  tokens.slice(first.from, second.to).some(isMonth);

/** "2009 | 10", "2021 | 2027": years with nothing else beside them. */
const isYears = (tokens: readonly TaggedToken[], first: Phrase, second: Phrase): boolean =>
  first.to === first.from + 1 &&
  first.mention === undefined &&
  second.to === second.from + 1 &&
  second.mention === undefined &&
  /^(?:19|20)\d\d$/u.test(tokens[first.from]!.text) &&
  /^(?:(?:19|20)\d\d|\d\d)$/u.test(tokens[second.from]!.text);

const isDay = ({ text }: TaggedToken): boolean => /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d)$/u.test(text);
const isMonth = ({ lower }: TaggedToken): boolean => months.has(lower);
