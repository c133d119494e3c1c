/** Subjects whose second member stands between commas: "The Bank, as well as the Fund, supports". */
import type { Phrase } from '../mentions/phrase.ts';
import { leftList } from './left-lists.ts';
import { isAsWellAs } from './lists.ts';
import type { Node } from './nodes.ts';
import { oneOf } from '../words.ts';

/** "The Bank, as well as the Fund, | supports": both, where the second stands between commas. */
export function alsoNamed(nodes: readonly Node[], closing: number): { phrases: Phrase[]; start: number } | undefined {
  let at = closing - 1;
  while (at > 0 && oneOf(nodes[at]!.kind, 'phrase|preposition|open|close')) at--;
  if (!isAsWellAs(nodes[at]) || nodes[at - 1]?.kind !== 'comma') return undefined;
  const list = nodes[closing - 1]?.kind === 'phrase' ? leftList(nodes, closing - 1) : undefined;
  return list && list.start < at && list.phrases.length > 1 && !isTaken(nodes[list.start - 1]) ? list : undefined;
}

/** "which supports | A, as well as B, |": what a verb or a preposition takes is no subject of the next. */
const isTaken = (node: Node | undefined): boolean => oneOf(node?.kind ?? '', 'verb|preposition');
