import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentParagraphs } from '../../explorer/app/document-runs.ts';
import { markedRuns, snippet } from '../../explorer/app/marked-sentence.ts';
import type { Evidence } from '../../graph/model/claim.ts';
import { goldClaims, goldTexts } from './gold-graph.ts';

const text = 'Before. The Commission will also make €5 million available to Europol. After.';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const evidence: Evidence = {
  document: 'd',
  sentence: span('The Commission will also make €5 million available to Europol.'),
  subject: span('The Commission'),
  cue: span('will also make €5 million available'),
  object: span('Europol'),
  amount: span('€5 million'),
  rule: 'r',
};

test('a sentence falls into runs with their roles; an amount inside the cue stays an amount', () => {
  expect(markedRuns(text, evidence)).toEqual([
    { text: 'The Commission', role: 'subject', first: true },
    { text: ' ' },
    { text: 'will also make ', role: 'cue', first: true },
    { text: '€5 million', role: 'amount', first: true },
    { text: ' available', role: 'cue', first: false },
    { text: ' to ' },
    { text: 'Europol', role: 'object', first: true },
    { text: '.' },
  ]);
});

test('runs join to the sentence as it stands, for every claim of the seeds', () => {
  for (const { evidence: found } of goldClaims) {
    const source = goldTexts.get(found[0].document)!;
    const joined = markedRuns(source, found[0]).map((run) => run.text);
    expect(joined.join('')).toBe(source.slice(found[0].sentence.start, found[0].sentence.end));
  }
});

test('a document keeps all its words, with the chosen sentence marked once', () => {
  for (const [document, source] of goldTexts) {
    const claims = goldClaims.filter((claim) => claim.evidence[0].document === document);
    const paragraphs = documentParagraphs(source, claims, claims[5]);
    const words = paragraphs.flat().flatMap((run) => run.parts.map((part) => part.text));
    expect(words.join('').replace(/\s+/gu, '')).toBe(source.replace(/\s+/gu, ''));
    expect(paragraphs.flat().filter((run) => run.chosen)).toHaveLength(1);
  }
});

test('a snippet has whole words, lies around its focus, and is never longer than asked', () => {
  const quote = 'one two three four five six seven eight nine ten eleven twelve';
  expect(snippet(quote, 0, 20)).toBe('one two three four …');
  expect(snippet(quote, 1, 20)).toBe('… ten eleven twelve');
  expect(snippet('short', 0.5)).toBe('short');
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (focus) => {
      expect(snippet(quote, focus, 20).length).toBeLessThanOrEqual(24);
    }),
  );
});
