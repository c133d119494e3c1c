import { expect, test } from 'vitest';
import { relationsOf } from '../graph/model/relations-of.ts';
import { Extraction } from '../graph/model/extraction.ts';
import { goldExtractions } from './support/gold-extraction.ts';

test('the annotation of the seeds reads as extractions', () => {
  const extractions = goldExtractions();
  expect(extractions.map((extraction) => Extraction.parse(extraction).claims.length)).toEqual([222, 57]);
});

test('relations join claims that agree on head, type and tail', () => {
  const claims = goldExtractions().flatMap((extraction) => extraction.claims);
  const relations = relationsOf(claims);
  expect(relations.reduce((sum, relation) => sum + relation.count, 0)).toBe(claims.length);
});
