/** Names that the acronym in brackets after them shows to be one: "Department for Ports, Fisheries and Coastal Strategy (DPFCS)". */

import { isTextLabel } from '../../graph/ontology/labels.ts';
import { singular } from '../lexicon/singular.ts';
import { titleHeads } from '../lexicon/titles.ts';
import type { Token } from '../parse/tokens.ts';
import { isName, labelOfHead } from './name-words.ts';
import { oneOf } from '../words.ts';

const small = new Set('and of for the on in to with &'.split(' '));

/** In tokens. */
const longest = 16;

/** The token after a name that starts at a token and joins its words with commas or small words, where the letters of the acronym after it are those of its words; 0 where none does. */
export function spelledOutEnd(tokens: readonly Token[], from: number): number {
  if (titleHeads.has(tokens[from]!.lower)) return 0; // "Chairperson of the | African Union Commission (AUC)"
  let joined = false;
  let plain = false;
  for (let at = from; at < Math.min(tokens.length - 2, from + longest); at++) {
    const token = tokens[at]!;
    if (token.text === '(') return joined && spells(tokens, from, at) ? withHead(tokens, at) : 0;
    if (token.text === ',' || (at > from && small.has(token.lower))) joined = true;
    else if (!isName(token, false)) {
      // "Medicines and Healthcare products | Regulatory Agency (MHRA)": one plain word among them
      if (plain || !joined || !token.word || !isName(tokens[at + 1], false)) return 0;
      plain = true;
    }
  }
  return 0;
}

/** "Network and Information Security | (NIS) Directive": the token after the head that the brackets part from its name; else the brackets. */
const withHead = (tokens: readonly Token[], open: number): number =>
  isName(tokens[open + 3], false) && isTextLabel(labelOfHead(singular(tokens[open + 3]!.lower)) ?? 'Person') ? open + 4 : open;

/** Whether the word in brackets at a token has the first letters of the capitalised words before it; it may leave out the first ("Department for"). */
function spells(tokens: readonly Token[], from: number, open: number): boolean {
  const acronym = tokens[open + 1]?.text.replace(/s$/u, '') ?? '';
  if (!/^\p{Lu}{3,}$/u.test(acronym) || tokens[open + 2]?.text !== ')') return false;
  // Small words may give a letter: "Teach for All (TFA)".
  const initials = tokens
    .slice(from, open)
    .flatMap(({ text, lower, capital }) =>
      capital ? [text[0]!] : small.has(lower) && lower !== '&' ? [`${lower[0]!.toUpperCase()}?`] : [],
    );
  const spelledBy = (parts: readonly string[]): boolean => new RegExp(`^${parts.join('')}$`, 'u').test(acronym);
  return spelledBy(initials) || (oneOf(tokens[from + 1]?.lower ?? '', 'of|for') && spelledBy(initials.slice(1)));
}
