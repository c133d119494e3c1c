/** What the determiner before a noun phrase tells: something new, or something spoken of before. */

import { isTextLabel, type Label } from '../../graph/ontology/labels.ts';
import type { TaggedToken } from '../parse/tagged.ts';

export const indefinite = new Set(['a', 'an', 'another', 'any', 'some', 'several', 'no']);
export const definite = new Set(['the', 'this', 'these', 'that', 'those', 'its', 'their', 'both', 'such']);

/** Where a phrase starts after its determiners, and the last of them; '' where it has none. */
export function afterDeterminers(tokens: readonly TaggedToken[], from: number, to: number): { start: number; determiner: string } {
  let start = from;
  let determiner = '';
  while (start < to && tokens[start]!.part === 'determiner') determiner = tokens[start++]!.lower;
  return { start, determiner };
}

/** "several | (long-term) | Task Teams": what stands in brackets before a noun is no part of its name. */
export function afterAside(tokens: readonly TaggedToken[], from: number, to: number): number {
  const close =
    tokens[from]?.text === '(' && tokens[from + 1]?.capital === false ? tokens.findIndex(({ text }, at) => at > from && text === ')') : -1;
  return close > from && close < to - 1 ? close + 1 : from;
}

/** "this Regulation", "this report": a text of one word that "this" points to. */
export const ownText = (determiner: string, label: Label | undefined, words: number): true | undefined =>
  determiner === 'this' && words === 1 && label !== undefined && isTextLabel(label) ? true : undefined;
