/** When two names are the same, and which of their words count. */

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

/** The key under which names are the same: case, articles, marks and white space do not count. */
export const nameKey = remembered((name) => {
  const words = name
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .replace(/[^\p{L}\p{N}+&]+/gu, ' ')
    .trim()
    .split(' ');
  while (words.length > 1 && dropped.has(words[0]!)) words.shift();
  return words.join(' ');
});

/** The words of a name that tell what it is, without articles and words for time and place in the text. */
export const contentWords = remembered((name): readonly string[] =>
  nameKey(name)
    .split(' ')
    .filter((word) => !empty.has(word)),
);
