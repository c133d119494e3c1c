/** People in a row who share a title in the plural: "Ministers Ana Ruiz and Bo Lind", "EU Commissioners Ana Ruiz, Bo Lind and Ida Holm". */
import { singular } from '../lexicon/singular.ts';
import { honorifics, titleHeads } from '../lexicon/titles.ts';
import type { Token } from '../parse/tokens.ts';
import { endsLikeCommonWord, labelOfHead, plainCapital } from './name-words.ts';
import { oneOf } from '../words.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Two to four plain words of which the last is no everyday word: "Ana Ruiz", and no "Finance Ministry". */
function isFullName(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter(plainCapital);
  const last = words.at(-1)?.lower ?? '';
  return words.length >= 2 && words.length <= 4 && !endsLikeCommonWord(last) && labelOfHead(last) === undefined;
}

/** "Ana Ruiz | of Norland and Bo Lind", "Ana Ruiz | (Norland), Bo Lind": the token after whose they are; `at` itself where nothing tells it. */
function landEnd(tokens: readonly Token[], at: number): number {
  if (!oneOf(tokens[at]?.text ?? '', 'of|(')) return at;
  let end = at + 1;
  while (end < at + 5 && tokens[end]?.capital && tokens[end]!.word) end++;
  if (end === at + 1) return at;
  return tokens[at]!.text === 'of' ? end : tokens[end]?.text === ')' ? end + 1 : at;
}

/**
 * The people after a title in the plural at a token; none where fewer than two follow.
 * @param personEnd where the name of a person ends that starts at a token
 */
export function titledRow(tokens: readonly Token[], at: number, personEnd: (from: number) => number): readonly Range[] {
  const { lower } = tokens[at]!;
  if (!tokens[at + 1]?.capital || !/(?:s|men)$/u.test(lower)) return [];
  const one = singular(lower);
  if (one === lower || !(titleHeads.has(one) || honorifics.has(one))) return [];
  const people: Range[] = [];
  for (let from = at + 1; ;) {
    const to = personEnd(from);
    if (to === from || !isFullName(tokens, from, to)) return people.length > 1 ? people : [];
    people.push({ from, to });
    let next = landEnd(tokens, to);
    if (tokens[next]?.text === ',') next++;
    if (oneOf(tokens[next]?.lower ?? '', 'and|&')) next++;
    if (next === landEnd(tokens, to)) return people.length > 1 ? people : [];
    from = next;
  }
}
