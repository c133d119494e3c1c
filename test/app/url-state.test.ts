import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromSearch, toSearch } from '../../explorer/app/url-state.ts';
import { firstScreen, viewOfEntity, viewOfQuestion, type ViewState } from '../../explorer/app/view-state.ts';
import { questionIds } from '../../graph/ontology/questions.ts';
import { relationTypes } from '../../graph/ontology/relations.ts';

const entity = fc.stringMatching(/^e-[0-9a-f]{16}$/u);
const entities = fc.uniqueArray(entity, { maxLength: 4 });
const some = fc.uniqueArray(entity, { minLength: 1, maxLength: 4 });
const relation = fc
  .tuple(entity, fc.constantFrom(...relationTypes.filter((type) => type !== 'COOPERATES_WITH')), entity)
  .map((parts) => parts.join('.'));

const view: fc.Arbitrary<ViewState> = fc
  .record(
    {
      about: entity,
      question: fc.constantFrom(...questionIds),
      selected: fc.oneof(entity, relation),
      document: fc.constantFrom('2018-01-24-press-release', 'a, b: c; d & e'),
      query: fc.constantFrom('own', 'who-funds-whom'),
      claim: fc.stringMatching(/^c-[0-9a-f]{16}$/u),
      expansions: fc.array(fc.record({ of: entity, brought: some }), { maxLength: 3 }),
      hidden: entities,
      pinned: entities,
      fanned: entities,
      off: fc.subarray(['kind:inst', 'status:done', 'document:2018-01-24-press-release', 'confidence:low']),
      table: fc.boolean(),
    },
    { requiredKeys: ['expansions', 'hidden', 'pinned', 'fanned', 'off', 'table'] },
  )
  .map((parts) => ({ ...firstScreen, ...parts }));

test('the address of any view gives that view again', () => {
  fc.assert(
    fc.property(view, (state) => {
      expect(fromSearch(toSearch(state))).toEqual(state);
    }),
  );
});

test('the first screen has the bare address', () => {
  expect(toSearch(firstScreen)).toBe('');
  expect(fromSearch('')).toEqual(firstScreen);
});

test('addresses stay readable', () => {
  expect(toSearch(viewOfEntity('e-1'))).toBe('?about=e-1&chosen=e-1');
  expect(toSearch({ ...viewOfQuestion('who-funds-whom'), expansions: [{ of: 'e-1', brought: ['e-2', 'e-3'] }] })).toBe(
    '?question=who-funds-whom&more=e-1:e-2,e-3',
  );
});

test('what an address does not know is left out', () => {
  expect(fromSearch('?question=who-loves-whom&more=nonsense&hidden=,,')).toEqual(firstScreen);
});

test('a relation without direction has one address, whichever way it is written', () => {
  expect(fromSearch('?chosen=e-2.COOPERATES_WITH.e-1').selected).toBe('e-1.COOPERATES_WITH.e-2');
  expect(fromSearch('?chosen=e-2.FUNDS.e-1').selected).toBe('e-2.FUNDS.e-1');
});
