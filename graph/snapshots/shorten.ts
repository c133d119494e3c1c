import { fold, type Span } from '../model/span.ts';

interface Word {
  readonly start: number;
  readonly end: number;
}

/**
 * A sentence made short enough to read: the words that matter and as many around them as fit, "…" where words were left
 * out. What stands between two "…" stands so in the document, white space folded.
 * @param keep spans of the words that must stay (subject, cue, object), offsets into `text`
 * @param limit length in characters to aim for; words to keep may go beyond it
 */
export function shortenSentence(text: string, sentence: Span, keep: readonly Span[], limit: number): string {
  const whole = fold(text.slice(sentence.start, sentence.end));
  if (whole.length <= limit) return whole;
  const words = [...text.slice(sentence.start, sentence.end).matchAll(/\S+/gu)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }));
  return write(text, words, fillSmallGaps(grow(words, keep, limit), words.length));
}

/** Indexes of the words to show: those that matter first, then word by word outwards, the nearest first, up to the limit. */
function grow(words: readonly Word[], keep: readonly Span[], limit: number): Set<number> {
  const shown = new Set(
    words.flatMap((word, index) => (keep.some((span) => word.start < span.end && span.start < word.end) ? [index] : [])),
  );
  if (shown.size === 0) shown.add(0);
  let length = [...shown].reduce((sum, index) => sum + widthOf(words[index]!), 0);
  for (let distance = 1; distance < words.length; distance += 1) {
    const ring = words.flatMap((_, index) => (!shown.has(index) && touches(shown, index) ? [index] : []));
    if (ring.length === 0) break;
    for (const index of ring) {
      length += widthOf(words[index]!);
      if (length > limit) return shown;
      shown.add(index);
    }
  }
  return shown;
}

const widthOf = (word: Word): number => word.end - word.start + 1;
const touches = (shown: ReadonlySet<number>, index: number): boolean => shown.has(index - 1) || shown.has(index + 1);

/** A gap of a word or two reads worse than the words. */
const smallestGap = 3;

function fillSmallGaps(shown: ReadonlySet<number>, count: number): Set<number> {
  const filled = new Set(shown);
  const inOrder = [-1, ...[...shown].sort((a, b) => a - b), count];
  for (const [at, index] of inOrder.entries()) {
    const next = inOrder[at + 1] ?? count;
    if (next - index <= smallestGap) for (let word = index + 1; word < next; word += 1) filled.add(word);
  }
  return filled;
}

function write(text: string, words: readonly Word[], shown: ReadonlySet<number>): string {
  const parts: string[] = [];
  let gap = false;
  for (const [index, word] of words.entries()) {
    if (shown.has(index)) {
      if (gap) parts.push('…');
      parts.push(text.slice(word.start, word.end));
    }
    gap = !shown.has(index);
  }
  if (gap) parts.push('…');
  return parts.join(' ');
}
