import { expect, it } from 'vitest';
import { oneOf, wordSet } from '../../ingest/words.ts';

it('knows the words of a choice, also those with blanks, and no part of one', () => {
  const check = (word: string, expected: boolean) => {
    expect(oneOf(word, 'set up|launch|établir')).toBe(expected);
    expect(wordSet('set up|launch|établir').has(word)).toBe(expected);
  };
  check('set up', true);
  check('établir', true);
  check('set', false);
  check('launched', false);
  check('launch|établir', false);
  check('', false);
});

it('may have the empty word among its words', () => {
  expect(oneOf('', 'the|')).toBe(true);
  expect(oneOf('constructor', 'the|')).toBe(false);
});
