import type { Span } from '../../graph/model/span.ts';
import { remembered } from '../remembered.ts';
import { oneOf } from '../words.ts';

/** One word or mark of a sentence; offsets into the passage text. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Starts with an upper-case letter, or has one inside ("eu-LISA", "eCSIRT.net"). */
  readonly capital: boolean;
  readonly word: boolean;
  /** In capitals, letters alone: "ENISA", "INVITES". */
  readonly upper: boolean;
}

// In order: two names with a dash between them ("Japan–Kenya"), and no months; possessive endings; verbs run together with their subject ("we | ’ve"); rupees and shillings before their number; abbreviations with full stops; "1+MG"; numbers; words with inner hyphens, dots, apostrophes, "+"; single marks.
const pattern =
  /(?<![\p{L}\p{N}])\p{Lu}\p{L}+–(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*(?!\p{L}))\p{Lu}\p{L}+|['’]s(?![\p{L}\p{N}])|(?<=\p{L})['’](?:ve|re|ll|m)(?![\p{L}\p{N}])|(?<=\p{Lu}{2})['’]S(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:(?:K[Ss]|S)hs?|[UT]Sh|Rs\.?)(?= ?\p{N})|(?:\p{Lu}\.){2,}(?:-\p{L}+)?|\p{Lu}[\p{L}\p{N}]*-(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu}\p{Ll})|#(?=\p{L})[\p{L}\p{N}]+|(?<![\p{L}\p{N}])\p{N}\+\p{Lu}{2,}|\p{N}+(?:[.,/]\p{N}+)*(?:st|nd|rd|th)?(?:-\p{L}+)*|[\p{L}\p{N}]+(?:[-&'’./](?!(?:s|(?<=['’])(?:S|ve|re|ll|m))(?![\p{L}\p{N}]))[\p{L}\p{N}]+)*\+?|[^\s]/gu;

/** A word in small letters, its apostrophes straight; a verb that has lost its opening is whole again ("’ve" is "have"). */
export const lowerOf = (word: string): string => {
  const lower = word.toLowerCase().replace(/’/gu, "'");
  return shortened.get(lower) ?? lower;
};

const shortened: ReadonlyMap<string, string> = new Map([
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'m", 'am'],
]);

/** What the letters of a token alone tell; with the letters themselves, so that a word that comes again is one string. */
const form = remembered((word): Omit<Token, 'start' | 'end'> => ({
  text: /^['’]S$/u.test(word) ? word.toLowerCase() : word, // "UNICEF'S"
  lower: lowerOf(word),
  capital:
    /^#?\p{Lu}/u.test(word) ||
    (/\p{Lu}/u.test(word) &&
      /^[\p{Ll}\p{N}]/u.test(word) &&
      /\p{L}/u.test(word) &&
      !/^(?:co|re|sub|pre|vice|non)-\p{Lu}\p{Ll}+$/u.test(word)), // "co-Chaired"
  word: /[\p{L}\p{N}]/u.test(word) && !oneOf(word, "'s|’s|'S|’S"),
  upper: /^\p{Lu}+$/u.test(word),
}));

/** Splits a stretch of passage text into tokens. */
export function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  const stretch = text.slice(from, to);
  let at = 0;
  // The words alone, without a match object for each: between them nothing stands but blanks, so that each is found where it is.
  for (const match of stretch.match(pattern) ?? []) {
    const { text: word, lower, capital, word: isWord, upper } = form(match);
    const start = stretch.indexOf(match, at);
    at = start + match.length;
    // "it’s": the verb, as nothing is owned by "it" in this way
    const before = tokens.at(-1);
    const being = lower === "'s" && before?.upper !== true && oneOf(before?.lower ?? '', 'it|he|she|that|there|who|what|here'); // and not "the WHO's"
    tokens.push({
      text: word,
      lower: being ? 'is' : lower,
      start: from + start,
      end: from + at,
      capital,
      word: isWord || being,
      upper,
    });
  }
  return tokens;
}
