/** Adjectives of one noun in a row ("vulnerable, disadvantaged and disabled children", "the Kenyan and Ugandan authorities"), and after it. */

import { countryOf, isRegional } from '../lexicon/demonyms.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import { oneOf } from '../words.ts';

/** "Kenyan", "Nordic": an adjective that is written as names are. */
const isOfLand = ({ text }: TaggedToken): boolean => countryOf(text) !== undefined || isRegional(text);

const isAdjective = (token: TaggedToken | undefined): boolean => token?.part === 'adjective' || (token?.part === 'name' && isOfLand(token));

const isNoun = (token: TaggedToken | undefined): boolean => token?.part === 'noun' || token?.part === 'adjective';

const links = (token: TaggedToken | undefined): token is TaggedToken =>
  token?.text === ',' || token?.lower === 'and' || token?.lower === 'or';

/** "an inclusive, | informal mechanism": two adjectives that a comma parts, behind an article. */
const inArticle = (tokens: readonly TaggedToken[], comma: number): boolean =>
  tokens[comma]!.text === ',' &&
  oneOf(tokens[comma - 2]?.lower ?? '', 'a|an') &&
  tokens[comma - 1]!.part === 'adjective' &&
  tokens[comma + 1]?.part === 'adjective' &&
  isNoun(tokens[comma + 2]);

/** The last adjective of a row, after the comma or "and" at a token; the token itself where no row with a noun after it goes on there. */
export function adjectivesEnd(tokens: readonly TaggedToken[], link: number): number {
  if (!links(tokens[link])) return link;
  if (inArticle(tokens, link)) return link + 2;
  for (let at = link, last = false; isAdjective(tokens[at - 1]);) {
    const word = tokens[at];
    if (last || !links(word)) return last && isNoun(tokens[at]) ? at : link;
    last = word.text !== ',' || tokens[at + 1]?.lower === 'and' || tokens[at + 1]?.lower === 'or';
    at += word.text === ',' && last ? 3 : 2;
    // Plain adjectives joined by "and" alone are read with the phrase.
    if (last && at === link + 2 && word.text !== ',' && !isOfLand(tokens[link - 1]!)) return link;
  }
  return link;
}

/** Adjectives that stand after a noun, where words of their own follow: "a treaty | applicable to all", "a fund | open to ports". */
const afterNoun = new Set(
  'applicable open accessible relevant specific necessary subject eligible suitable essential similar equivalent comparable proportionate adjacent attributable consistent compatible valid'.split(
    ' ',
  ),
);

/** Whether such an adjective ends the words from one token to another, and they had their noun before. */
export const endsInPostposed = (tokens: readonly TaggedToken[], at: number, end: number): boolean =>
  afterNoun.has(tokens[end - 1]!.lower) &&
  end > at + 1 &&
  tokens[end - 2]!.part === 'noun' &&
  oneOf(tokens[end]?.lower ?? '', 'to|for|in|with|from|across|throughout|until|only');
