import type { Span } from '../model/span.ts';

/** A word of a quote, or "…". */
export interface QuotedWord {
  readonly text: string;
  /** One of the words that say it. */
  readonly cue: boolean;
}

interface Word {
  readonly start: number;
  readonly end: number;
}

/**
 * A sentence made short enough to read: the words that matter and as many around them as fit, "…" where words were left
 * out. What stands between two "…" stands so in the document, white space folded.
 * @param keep spans of the words that must stay (subject, object), and of those that say it; offsets into `text`
 * @param limit length in characters to aim for; words to keep may go beyond it
 */
export function shortenSentence(
  text: string,
  sentence: Span,
  keep: { readonly words: readonly Span[]; readonly cues: readonly Span[] },
  limit: number,
): QuotedWord[] {
  const words = [...text.slice(sentence.start, sentence.end).matchAll(/\S+/gu)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }));
  const length = words.reduce((sum, word) => sum + widthOf(word), -1);
  const all = new Set(words.keys());
  const shown = length <= limit ? all : fillSmallGaps(grow(words, [...keep.words, ...keep.cues], limit), words.length);
  return write(text, words, shown, keep.cues);
}

/** Indexes of the words to show: those that matter first, then word by word outwards, the nearest first, up to the limit. */
function grow(words: readonly Word[], keep: readonly Span[], limit: number): Set<number> {
  const shown = new Set(words.flatMap((word, index) => (overlaps(word, keep) ? [index] : [])));
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
const overlaps = (word: Word, spans: readonly Span[]): boolean => spans.some((span) => word.start < span.end && span.start < word.end);
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

function write(text: string, words: readonly Word[], shown: ReadonlySet<number>, cues: readonly Span[]): QuotedWord[] {
  const gap = { text: '…', cue: false };
  return words.flatMap((word, index) => {
    if (shown.has(index)) return [{ text: text.slice(word.start, word.end), cue: overlaps(word, cues) }];
    // One sign for a whole gap.
    return index === 0 || shown.has(index - 1) ? [gap] : [];
  });
}
