/** When two names are the same, and which of their words count. */

import { singular } from '../lexicon/singular.ts';
import { remembered } from '../remembered.ts';

const dropped = new Set([
  'the',
  'a',
  'an',
  'all',
  'key',
  'other',
  'various',
  'many',
  'several',
  'certain',
  'different',
  'both',
  'its',
  'their',
  'new',
  'our',
  'this',
  'these',
  'own',
  'said',
  'eu',
]);
const empty = new Set([
  'current',
  'existing',
  'same',
  'said',
  'present',
  'above',
  'such',
  'first',
  'next',
  'whole',
  'entire',
  'aforementioned',
  'important',
  'proposed',
  'of',
  'on',
  'for',
  'in',
  'to',
  'and',
  'the',
  'a',
  'an',
  'its',
  'their',
]);

/** What the words of a name tell wherever it stands. */
interface NameWords {
  /** Under which names are the same: case, articles, marks and white space do not count. */
  readonly key: string;
  /** Those that tell what it is, without articles and words for time and place in the text. */
  readonly content: readonly string[];
  /** The same in the singular. */
  readonly singulars: readonly string[];
}

/** One look-up for all that is asked of a name each time that it is spoken of. */
export const wordsOfName = remembered((name): NameWords => {
  const key = keyOf(name);
  const content = key.split(' ').filter((word) => !empty.has(word));
  return { key, content, singulars: content.map((word) => singular(word)) };
});

export const nameKey = (name: string): string => wordsOfName(name).key;

/** "the next meeting", "the previous session": one of a row, and none of the others. */
export const isOneOfARow = remembered((name): boolean =>
  /^(?:next|first|last|previous|following|upcoming|forthcoming) (?:\p{Ll}+ )*(?:meeting|session|conference|summit|workshop|assembly|round|seminar|forum|webinar|congress|plenary)s?$/u.test(
    name,
  ),
);

export const contentWords = (name: string): readonly string[] => wordsOfName(name).content;

function keyOf(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .replace(/[^\p{L}\p{N}+&]+/gu, ' ')
    .trim()
    .split(' ');
  while (words.length > 1 && dropped.has(words[0]!)) words.shift();
  return words.join(' ');
}
