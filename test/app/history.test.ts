import { expect, test } from 'vitest';
import { begin, commit, redo, undo } from '../../explorer/app/history.ts';

test('takes back and does again, step by step', () => {
  const history = commit(commit(begin('a'), 'b'), 'c');
  expect(undo(history).present).toBe('b');
  expect(undo(undo(history)).present).toBe('a');
  expect(redo(undo(undo(history))).present).toBe('b');
  expect(redo(redo(undo(undo(history)))).present).toBe('c');
});

test('stays where it is when there is nothing to take back or do again', () => {
  const history = begin('a');
  expect(undo(history)).toBe(history);
  expect(redo(history)).toBe(history);
});

test('forgets what was undone once something else is done', () => {
  expect(redo(commit(undo(commit(begin('a'), 'b')), 'c')).present).toBe('c');
});

test('counts no step where nothing changed', () => {
  expect(commit(begin('a'), 'a').past).toEqual([]);
});
