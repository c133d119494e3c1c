/** The measure of wordings refuses what it does not know in one sentence. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each([
  [['--help'], "wordings: Unknown option '--help'. Give relation types of bench/wordings, --half 0, --half 1, --show or none of them.\n"],
  [
    ['NOSUCH'],
    'wordings: NOSUCH is no type with wordings. Give relation types of bench/wordings, --half 0, --half 1, --show or none of them.\n',
  ],
  [['--half', '5'], 'wordings: There is no half 5. Give relation types of bench/wordings, --half 0, --half 1, --show or none of them.\n'],
])('%j', (options, said) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['bench/wordings.mjs', ...options], { encoding: 'utf8' });
  expect([status, stderr, stdout]).toEqual([2, said, '']);
});
