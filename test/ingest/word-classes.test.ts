import { describe, expect, it } from 'vitest';
import { classAlone, classOf, wordClasses, type WordClass } from '../../ingest/parse/word-classes.ts';

describe('the class of a word by itself', () => {
  it.each<[string, WordClass]>([
    ['framework', 'noun'],
    ['harbours', 'noun'],
    ['national', 'adjective'],
    ['rapidly', 'adverb'],
    ['governs', 'verb'],
    ['quay-side', 'noun'],
    ['Harbour', 'noun'],
    ['', 'noun'],
    ['\u{1F6A2}', 'other'],
  ])('%s: %s', (word, expected) => {
    expect(classAlone(word)).toBe(expected);
  });

  it('is the same whatever was asked before', () => {
    const first = classAlone('anchorage');
    for (let asked = 0; asked < 100; asked++) classAlone(`word${asked}`);
    expect(classAlone('anchorage')).toBe(first);
  });
});

describe('the class of a word in its sentence', () => {
  it.each<[string, string, WordClass]>([
    ['They want to access the port.', 'access', 'verb'],
    ['They gave us access to the port.', 'access', 'noun'],
  ])('%s %s', (sentence, word, expected) => {
    const start = sentence.indexOf(word);
    expect(classOf(wordClasses(sentence), { start, end: start + word.length })).toBe(expected);
  });
});
