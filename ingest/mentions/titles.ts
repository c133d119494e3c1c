/** Titles that stand right before a person: "Secretary of State | Helen Ward". */

import { honorifics, titleBefore } from '../lexicon/titles.ts';
import type { Token } from '../parse/tokens.ts';

/** The titles before people, as token ranges; a form of address between the two belongs to neither. */
export function titlesOf(tokens: readonly Token[], people: ReadonlyMap<number, number>): Map<number, number> {
  const titles = new Map<number, number>();
  for (const person of people.keys()) {
    let to = person;
    while (to > 0 && (honorifics.has(tokens[to - 1]!.lower) || tokens[to - 1]!.text === '.')) to--;
    for (let at = to; at < person; at++) titles.set(at, at + 1);
    const from = titleBefore(tokens, to);
    if (from >= 0 && tokens[to - 1]!.capital) titles.set(from, to);
  }
  return titles;
}
