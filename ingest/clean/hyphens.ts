import { isLetter, isLower } from './characters.ts';

/** How a word broken after a hyphen goes on. */
export type HyphenJoin = 'keep' | 'drop' | 'apart';

/** "short- and long-term": the hyphen waits for the second word. */
const SUSPENDED = /^(?:and|or|to|und|oder|et|ou)\b/u;

export interface Hyphens {
  /** Decides what becomes of a hyphen at `text[end - 1]` before a line that starts at `start`. */
  join(end: number, start: number): HyphenJoin;
}

/**
 * Decides on words broken at line ends. The hyphen stays ("co-legislators") unless the document
 * writes the joined word elsewhere ("cooperation").
 */
export function hyphensOf(text: string): Hyphens {
  let words: Set<string> | undefined;
  return {
    join(end, start) {
      if (text[end - 1] !== '-' || !isLetter(text.charCodeAt(end - 2)) || !isLetter(text.charCodeAt(start))) return 'apart';
      if (SUSPENDED.test(text.slice(start, start + 6))) return 'apart';
      if (!isLower(text.charCodeAt(start))) return 'keep';
      words ??= new Set(text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []);
      const left = wordBefore(text, end - 1);
      const right = wordAfter(text, start);
      if (words.has(`${left}-${right}`)) return 'keep';
      return words.has(left + right) ? 'drop' : 'keep';
    },
  };
}

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && start > end - 40 && (isLetter(text.charCodeAt(start - 1)) || text[start - 1] === '-')) start--;
  return text.slice(start, end).toLowerCase();
}

function wordAfter(text: string, start: number): string {
  let end = start;
  while (end < start + 40 && (isLetter(text.charCodeAt(end)) || (end > start && text[end] === '-'))) end++;
  return text.slice(start, end).toLowerCase().replace(/-+$/u, '');
}
