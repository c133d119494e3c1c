import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../.ci/count.mjs', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-count-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const green = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numFailedTestSuites: 0 };

test.each([
  ['all is well', green, ['0', 'check=0', 'notebook=0'], '9 passed, 0 failed', 0],
  ['a test fails', { ...green, numFailedTests: 2 }, ['1', 'check=0', 'notebook=0'], '9 passed, 2 failed', 1],
  ['a test is skipped', { ...green, numPendingTests: 1 }, ['0', 'check=0', 'notebook=0'], '9 passed, 1 failed', 1],
  ['a test file cannot be loaded', { ...green, numFailedTestSuites: 1 }, ['1', 'check=0', 'notebook=0'], '9 passed, 1 failed', 1],
  ['a step fails', green, ['0', 'check=2', 'notebook=0'], '8 passed, 1 failed', 1],
  ['there is no report', undefined, ['1', 'check=0', 'notebook=0'], '2 passed, 1 failed', 1],
])('where %s, the last line of a run and its exit code say so', (title, report, args, line, code) => {
  const file = join(folder, `${title}.json`);
  if (report) writeFileSync(file, JSON.stringify(report));
  const { stdout, status } = spawnSync(process.execPath, [script, file, ...args], { encoding: 'utf8' });
  expect(stdout.trim()).toBe(line);
  expect(status).toBe(code);
});
