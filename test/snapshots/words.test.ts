import { describe, expect, test } from 'vitest';
import type { Span } from '../../graph/model/span.ts';
import { dateInWords } from '../../graph/snapshots/dates.ts';
import { textWidth, wrap } from '../../graph/snapshots/measure.ts';
import { shortName } from '../../graph/snapshots/short-name.ts';
import { shortenSentence } from '../../graph/snapshots/shorten.ts';

test.each([
  ['2017-06-29', '29 June 2017'],
  ['2017-06', 'June 2017'],
  ['2018-Q1', 'first quarter of 2018'],
  ['2017', '2017'],
  ['2017-05-31/2017-06-26', '31 May 2017 to 26 June 2017'],
  ['2017-13', '2017-13'],
  ['soon', 'soon'],
])('%s reads %s', (date, words) => {
  expect(dateInWords(date)).toBe(words);
});

test.each([
  ['European Union Agency for Network and Information Security', ['ENISA', 'the Agency'], 'ENISA'],
  ['Radicalisation Awareness Network', ['RAN', 'the Network'], 'RAN'],
  ['Europol', ['EUROPOL'], 'Europol'],
  ['European Commission', ['Commission', 'the Commission'], 'European Commission'],
  ['14 Member States', ['EU'], '14 Member States'],
  ['High-Level Expert Group on Radicalisation', ['the Group'], 'High-Level Expert Group on Radicalisation'],
])('%s is drawn by its shortest clear name', (name, others, short) => {
  expect(shortName({ name, names: [...others, name] })).toBe(short);
});

describe('wrap', () => {
  const text = 'The Commission will also make an additional €5 million available to reinforce Europol';

  test('gives lines that fit, and loses no word', () => {
    const lines = wrap(text, { width: 180, size: 15 });
    expect(lines.join(' ')).toBe(text);
    expect(lines.filter((line) => textWidth(line, 15) > 180)).toEqual([]);
  });

  test('marks what it leaves out, within the width', () => {
    const lines = wrap(text, { width: 180, size: 15, maxLines: 2 });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/u);
    expect(textWidth(lines[1]!, 15)).toBeLessThanOrEqual(180);
  });

  test('marks a cut word within the width', () => {
    const [first, second] = wrap('W'.repeat(100), { width: 100, size: 15, maxLines: 2 });
    expect(first).toMatch(/^W+$/u);
    expect(second).toMatch(/^W+…$/u);
    expect(textWidth(second!, 15)).toBeLessThanOrEqual(100);
  });

  test('breaks a word that is wider than a line', () => {
    expect(wrap('W'.repeat(40), { width: 100, size: 15 }).join('')).toBe('W'.repeat(40));
  });

  test('keeps together what a no-break space joins', () => {
    expect(wrap('aaaa\u00a0bbbb cccc', { width: 80, size: 15 })).toEqual(['aaaa\u00a0bbbb', 'cccc']);
  });
});

describe('shortenSentence', () => {
  const text = `${'Before that, many words stand that matter little to the reader of a figure. '.repeat(4)}The Commission will fund Europol after ${'more and more '.repeat(20)}years.`;
  const cue = { start: text.indexOf('will fund'), end: text.indexOf('will fund') + 9 };
  const whole = { start: 0, end: text.length };
  const shorten = (from: string, sentence: Span, cues: readonly Span[], limit: number): string =>
    shortenSentence(from, sentence, { words: [], cues }, limit)
      .map((word) => word.text)
      .join(' ');

  test('keeps the words that matter and stays near the limit', () => {
    const short = shorten(text, whole, [cue], 120);
    expect(short).toContain('Commission will fund Europol');
    expect(short).toMatch(/^… .* …$/u);
    expect(short.length).toBeLessThanOrEqual(126);
  });

  test('marks the words that say it, and no others', () => {
    const marked = shortenSentence(text, whole, { words: [], cues: [cue] }, 120).filter((word) => word.cue);
    expect(marked.map((word) => word.text)).toEqual(['will', 'fund']);
  });

  test('leaves a short sentence as it is, white space folded', () => {
    expect(shorten('A  funds\n\nB.', { start: 0, end: 12 }, [], 120)).toBe('A funds B.');
  });

  test('leaves no gap of one or two words', () => {
    const words = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
    const at = (word: string) => ({ start: words.indexOf(word), end: words.indexOf(word) + word.length });
    expect(shorten(words, { start: 0, end: words.length }, [at('word10'), at('word13')], 20)).toContain('word10 word11 word12 word13');
  });
});
