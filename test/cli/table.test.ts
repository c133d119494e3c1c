import { expect, test } from 'vitest';
import { table } from '../../cli/table.ts';

test('numbers stand right, words left, absence is blank', () => {
  expect(
    table(
      ['who', 'n'],
      [
        ['Europol', 5],
        ['RAN', 12],
        ['ENISA', null],
      ],
    ),
  ).toBe(['who       n', '───────  ──', 'Europol   5', 'RAN      12', 'ENISA', ''].join('\n'));
});

test('no rows still show the columns', () => {
  expect(table(['who'], [])).toBe('who\n───\n');
});

test('what a document holds cannot speak to the terminal', () => {
  expect(table(['x'], [['a\u001b[31mred\u001b[0m\nnext\u202eturned']])).toBe(`x\n${'─'.repeat(25)}\na [31mred [0m next turned\n`);
});

test('long cells are cut at a whole character', () => {
  const [, , line] = table(['x'], [['€'.repeat(100)]]).split('\n');
  expect(line).toBe(`${'€'.repeat(79)}…`);
});

test('lists and nodes are JSON', () => {
  expect(table(['x'], [[{ labels: ['Entity'], properties: {} }], [[1, 2]]])).toContain('{"labels":["Entity"],"properties":{}}\n[1,2]\n');
});
