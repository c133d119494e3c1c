import { expect, test } from 'vitest';
import { findEntity } from '../../graph/queries/find-entity.ts';
import { goldContents, idOf } from '../support/gold-contents.ts';

const contents = goldContents();

test.each(['Europol', 'EUROPOL', idOf(contents, 'Europol')])('%s is Europol', (name) => {
  expect(findEntity(contents, name).name).toBe('Europol');
});

test('a name that two entities bear has to be told apart by id', () => {
  const [first, second] = ['Agency', 'Body'].map((label, at) => ({
    id: `e-${at}`,
    label: label as 'Agency' | 'Body',
    name: 'Twin',
    names: ['Twin'],
  }));
  const twins = { ...contents, entities: [first!, second!] };
  expect(() => findEntity(twins, 'twin')).toThrow(
    'Several entities are called twin: Twin (Agency, e-0), Twin (Body, e-1). Name one by its id.',
  );
  expect(findEntity(twins, 'e-1').label).toBe('Body');
});
