import { expect, test } from 'vitest';
import { filterName, filterRelations, leastConfidence, legendOf } from '../../explorer/app/filters.ts';
import { commandOf } from '../../explorer/app/keyboard.ts';
import { period, timeLine } from '../../explorer/app/timeline.ts';
import { around, goldDocuments, goldEntities, goldId } from './gold-graph.ts';

const europol = goldId('Europol');
const { entities, relations } = around(europol);

test('the legend lists only what is in view, with counts that add up', () => {
  const legend = legendOf(entities, relations, goldDocuments, ['status:done']);
  expect(legend.kinds.map(({ title, count }) => [title, count])).toEqual([
    ['institutions, agencies', 5],
    ['groups, companies, people', 2],
    ['events', 1],
  ]);
  expect(legend.statuses.reduce((sum, { count }) => sum + count, 0)).toBe(relations.length);
  expect(legend.statuses.filter(({ off }) => off).map(({ status }) => status)).toEqual(['done']);
});

test('a filter hides relations by status, by kind of either end, or by document, but never the entity in question', () => {
  const left = (off: string[]) => filterRelations(relations, goldEntities, off, europol);
  expect(left(['status:done']).some(({ status }) => status === 'done')).toBe(false);
  expect(left(['kind:inst']).every(({ head, tail }) => [head, tail].includes(europol))).toBe(true);
  expect(left(['document:2018-01-24-press-release']).length).toBeLessThan(relations.length);
  expect(left([])).toEqual(relations);
});

test('a filter hides relations none of whose claims is sure enough, and the legend counts them by band', () => {
  const unsure = relations.map((relation, at) => ({ ...relation, confidence: [0.95, 0.9, 0.85, 0.5][at % 4]! }));
  const left = (off: string[]) => filterRelations(unsure, goldEntities, off, europol).map(({ confidence }) => confidence);
  expect(Math.min(...left([]))).toBe(0.5);
  expect(Math.min(...left(['confidence:low']))).toBe(0.85);
  expect(Math.min(...left(['confidence:low', 'confidence:fair']))).toBe(0.9);
  expect(Math.max(...left(['confidence:sure']))).toBe(0.85);
  const legend = legendOf(entities, unsure, goldDocuments, ['confidence:low']);
  expect(legend.bands.map(({ band, count, off }) => [band, count, off])).toEqual([
    ['sure', 8, false],
    ['fair', 3, false],
    ['low', 3, true],
  ]);
});

test('the confidence below which all is hidden goes with what is made of a view', () => {
  expect(leastConfidence([])).toBe(0);
  expect(leastConfidence(['status:done', 'confidence:low'])).toBe(0.8);
  expect(leastConfidence(['confidence:fair', 'confidence:low'])).toBe(0.9);
  expect(leastConfidence(['confidence:sure', 'confidence:low'])).toBe(0);
  expect(leastConfidence(['confidence:sure', 'confidence:fair', 'confidence:low'])).toBe(0);
});

test('filters have names people understand', () => {
  const tokens = ['status:called-for', 'kind:event', 'document:2018-01-24-press-release', 'confidence:low'];
  expect(tokens.map((token) => filterName(token, goldDocuments))).toEqual([
    'called for',
    'events',
    'Press release, 24 January 2018',
    'less sure, below 0.8',
  ]);
});

test('dates become periods on the time line', () => {
  expect(period('2018-Q1')).toEqual([Date.UTC(2018, 0, 1), Date.UTC(2018, 2, 31)]);
  expect(period('2017-06')).toEqual([Date.UTC(2017, 5, 1), Date.UTC(2017, 5, 30)]);
  expect(period('soon')).toBeUndefined();
});

test('the time line counts the relations that carry a date, and stays away where none does', () => {
  const timed = relations.map((relation, index) => ({ ...relation, id: String(index) }));
  const line = timeLine(timed, goldDocuments);
  expect(line).toMatchObject({ dated: 2, all: 14 });
  expect(line?.marks.every(({ from, to }) => from >= 0 && to <= 1 && from <= to)).toBe(true);
  expect(
    timeLine(
      timed.filter(({ firstDate }) => firstDate === undefined),
      goldDocuments,
    ),
  ).toBeUndefined();
});

test('keys with a modifier belong to the browser, but for undo and redo', () => {
  const pressed = (key: string, more = {}) => commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });
  expect([pressed('E'), pressed('z', { ctrlKey: true }), pressed('Z', { ctrlKey: true, shiftKey: true })]).toEqual([
    'expand',
    'undo',
    'redo',
  ]);
  expect([pressed('p', { ctrlKey: true }), pressed('e', { altKey: true }), pressed('x')]).toEqual([undefined, undefined, undefined]);
});
