import { expect, test } from 'vitest';
import { canvasName, inLines } from '../../explorer/app/names.ts';
import { amountInWords, amountShort, citation, dateInWords } from '../../explorer/app/phrases.ts';
import { sentenceOf, spoken } from '../../explorer/app/readings.ts';
import { entityTitle, questionTitle, subtitle } from '../../explorer/app/titles.ts';
import { around, goldDocuments, goldEntities, goldId, goldRelations } from './gold-graph.ts';

const europol = goldId('Europol');
const view = around(europol);
const nameOf = (id: string): string => goldEntities.get(id)?.name ?? id;

test('the title of an entity says how many relations it has, and how many are about money', () => {
  expect(entityTitle('Europol', europol, view.relations)).toBe('Europol: eight relations, one of them money');
  expect(entityTitle('Europol', europol, [])).toBe('Europol: no relation in view');
});

test('the title of a question counts its answers by status, as long as they are few', () => {
  const funding = goldRelations.filter((relation) => relation.type === 'FUNDS');
  expect(questionTitle('Who funds whom?', funding)).toBe('Who funds whom: seven relations, one done, one ongoing, five planned');
  const work = goldRelations.filter((relation) => relation.type === 'COOPERATES_WITH');
  expect(questionTitle('Who works with whom?', work)).toBe('Who works with whom: 49 relations');
});

test('the subtitle names the documents and how much of the graph is in view', () => {
  expect(subtitle(view.relations, view.entities.length, { entities: 226, relations: 272 }, goldDocuments)).toBe(
    'Eighth progress report, 29 June 2017, and press release, 24 January 2018. 8 of 226 entities, 14 of 272 relations in view.',
  );
});

test('a relation is read out as a sentence with its status and source', () => {
  const funding = view.relations.find((relation) => relation.type === 'FUNDS')!;
  expect(sentenceOf(funding, nameOf)).toBe('European Commission will fund Europol, EUR 5 million');
  expect(spoken(funding, nameOf, goldDocuments)).toBe(
    'European Commission will fund Europol, EUR 5 million. Planned. Press release, 24 January 2018.',
  );
});

test.each([
  ['2018-01-24', '24 January 2018'],
  ['2018-01', 'January 2018'],
  ['2018-Q1', 'first quarter of 2018'],
  ['2018', '2018'],
  ['2017-06-22/2017-06-23', '22 June 2017 to 23 June 2017'],
])('the date %s reads %s', (date, words) => {
  expect(dateInWords(date)).toBe(words);
});

test.each([
  [5_000_000, 'EUR', 'EUR 5 million', '€5 million'],
  [10_800_000, 'EUR', 'EUR 10.8 million', '€10.8 million'],
  [1_250_000_000, 'CHF', 'CHF 1.25 billion', 'CHF 1.25 billion'],
  [1200, undefined, '1,200', '1,200'],
])('the amount %d %s reads %s, and %s where room is short', (amount, currency, long, short) => {
  expect(amountInWords(amount, currency)).toBe(long);
  expect(amountShort(amount, currency)).toBe(short);
});

test('documents are called by their kind and date', () => {
  expect(goldDocuments.map(citation)).toEqual(['Eighth progress report, 29 June 2017', 'Press release, 24 January 2018']);
  expect(citation({ id: 'speech', title: 'Speech on the state of the Union' })).toBe('Speech on the state of the Union');
});

test('long names give way to their acronym on the canvas, short ones stay', () => {
  expect(canvasName({ name: 'European Cybercrime Centre', names: ['EC3', 'European Cybercrime Centre'] })).toBe('EC3');
  expect(canvasName({ name: 'European Commission', names: ['Commission', 'EC', 'European Commission'] })).toBe('European Commission');
});

test('names break between words and end in an ellipsis after three lines', () => {
  expect(inLines('national Internet Referral Units')).toEqual(['national Internet', 'Referral Units']);
  expect(inLines('one two three four five six seven', 8)).toEqual(['one two', 'three', 'four …']);
});
