import { expect, test } from 'vitest';
import { choose, expand, filter, fold, hide, openDocument } from '../../explorer/app/commands.ts';
import { viewOfEntity } from '../../explorer/app/view-state.ts';

const view = viewOfEntity('e-1');

test('collapse takes back what the expansion brought, and what that brought in turn', () => {
  const grown = expand(expand(view, 'e-1', ['e-2', 'e-3']), 'e-2', ['e-4']);
  expect(fold(grown, 'e-2').expansions).toEqual([{ of: 'e-1', brought: ['e-2', 'e-3'] }]);
  expect(fold(grown, 'e-1').expansions).toEqual([]);
});

test('collapse of something never expanded changes nothing', () => {
  expect(fold(view, 'e-2')).toBe(view);
});

test('choosing joined relations fans them out, folding joins them again', () => {
  const fanned = choose(view, 'e-1.e-2');
  expect(fanned.fanned).toEqual(['e-1.e-2']);
  expect(fold(fanned, 'e-1.FUNDS.e-2').fanned).toEqual([]);
});

test('hiding what is chosen, or an end of it, closes its panel', () => {
  expect(hide(choose(view, 'e-1.FUNDS.e-2'), 'e-2')).not.toHaveProperty('selected');
  expect(hide(choose(view, 'e-3'), 'e-2').selected).toBe('e-3');
});

test('the entity that a view is about cannot be hidden', () => {
  expect(hide(view, 'e-1')).toBe(view);
});

test('expanding brings back what was hidden', () => {
  expect(expand(hide(view, 'e-2'), 'e-1', ['e-2']).hidden).toEqual([]);
});

test('a filter switched twice is as before', () => {
  expect(filter(filter(view, 'status:done'), 'status:done')).toEqual(view);
});

test('another choice closes the document that was open at a claim', () => {
  const reading = openDocument(view, 'd', 'c-1', 'e-1.FUNDS.e-2');
  expect(reading).toMatchObject({ document: 'd', claim: 'c-1', selected: 'e-1.FUNDS.e-2' });
  expect(choose(reading, 'e-3')).not.toHaveProperty('document');
});
