import { expect, test } from 'vitest';
import { relationsOf } from '../../graph/model/relations-of.ts';
import { bandOf } from '../../graph/ontology/confidence.ts';
import { sureContents } from '../../graph/queries/sure-contents.ts';
import type { GraphContents } from '../../graph/store/store.ts';
import { goldContents } from '../support/gold-contents.ts';

const gold = goldContents();
const contents: GraphContents = { ...gold, claims: gold.claims.map((claim, at) => ({ ...claim, confidence: at % 3 === 0 ? 0.9 : 0.6 })) };

test('keeps the claims that are sure enough, their entities, and all documents', () => {
  const sure = sureContents(contents, 0.9);
  expect(sure.claims).toEqual(contents.claims.filter(({ confidence }) => confidence >= 0.9));
  const ends = new Set(sure.claims.flatMap(({ head, tail }) => [head, tail]));
  expect(sure.entities.map(({ id }) => id)).toEqual(contents.entities.map(({ id }) => id).filter((id) => ends.has(id)));
  expect(sure.mentions.every(({ entity }) => ends.has(entity))).toBe(true);
  expect(sure.documents).toEqual(contents.documents);
});

test('is the whole where nothing is asked for, and the same object for the same question', () => {
  expect(sureContents(contents, 0)).toBe(contents);
  const sure = sureContents(contents, 0.9);
  expect(sureContents(contents, 0.9)).toBe(sure);
  for (const least of [0.1, 0.2, 0.3, 0.4, 0.5]) sureContents(contents, least);
  expect(sureContents(contents, 0.9)).toEqual(sure);
});

test('a relation is as sure as its surest claim that does not deny', () => {
  const [claim] = contents.claims;
  const of = (...claims: { readonly confidence: number; readonly negated: boolean }[]) =>
    relationsOf(claims.map((more, at) => ({ ...claim!, id: `c-${at}`, ...more })))[0]!.confidence;
  expect(of({ confidence: 0.6, negated: false }, { confidence: 0.8, negated: false })).toBe(0.8);
  expect(of({ confidence: 0.6, negated: false }, { confidence: 0.9, negated: true })).toBe(0.6);
  expect(of({ confidence: 0.9, negated: true })).toBe(0.9);
});

test.each([
  [1, 'sure'],
  [0.9, 'sure'],
  [0.89, 'fair'],
  [0.8, 'fair'],
  [0.75, 'low'],
  [0, 'low'],
])('%f is %s', (confidence, band) => {
  expect(bandOf(confidence)).toBe(band);
});
