/** The score says what its options are, and refuses others in one sentence. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const run = (option: string) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['bench/score.mjs', option], { encoding: 'utf8' });
  return { status, stderr, stdout };
};

test.each(['--help', '-h'])('%s', (option) => {
  const { status, stderr, stdout } = run(option);
  expect([status, stderr]).toEqual([0, '']);
  for (const each of ['--show', '--rules', '--json']) expect(stdout).toContain(each);
});

test('an unknown option', () => {
  expect(run('--gold')).toEqual({
    status: 2,
    stdout: '',
    stderr: "score: Unknown option '--gold'. Give --show, --rules, --json or none of them.\n",
  });
});
