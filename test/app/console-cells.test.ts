import { expect, test } from 'vitest';
import { cellOf } from '../../explorer/app/console-cells.ts';

test.each([
  ['a word', { kind: 'text', text: 'a word' }],
  [2017, { kind: 'number', text: '2017' }],
  [-10000.5, { kind: 'number', text: '-10,000.5' }],
  [true, { kind: 'text', text: 'true' }],
  [null, { kind: 'text', text: '' }],
  [['A', ['B', 1]], { kind: 'text', text: 'A, B, 1' }],
  [
    { from: 'A', to: 2 },
    { kind: 'text', text: 'from: A, to: 2' },
  ],
  [
    { labels: ['Entity', 'Agency'], properties: { id: 'e1', name: 'Europol' } },
    { kind: 'entity', id: 'e1', name: 'Europol' },
  ],
  [
    { labels: ['Document'], properties: { id: 'd', title: 'A report' } },
    { kind: 'text', text: 'A report' },
  ],
  [
    { type: 'FUNDS', properties: { count: 1 } },
    { kind: 'text', text: 'FUNDS' },
  ],
  [[{ labels: ['Entity'], properties: { id: 'e1', name: 'Europol' } }, 'x'], { kind: 'text', text: 'Europol, x' }],
  ['x'.repeat(700), { kind: 'text', text: `${'x'.repeat(598)} …` }],
])('%j is shown as a person reads it', (value, expected) => {
  expect(cellOf(value)).toEqual(expected);
});
