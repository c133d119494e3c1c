import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ledgerText } from '../../cli/ledger.ts';
import { sha256 } from '../../graph/model/ids.ts';
import { explain } from '../../ingest/ledger/explain.ts';
import { buildOnce, runCli } from '../support/run-cli.ts';

// Processes start slowly where many tests run at once.
vi.setConfig({ testTimeout: 60_000 });

const text = 'The Ministry of Transport funds the Coastal Forum.\n\nThe Tide Gauge Network was established in May 2019.\n';
const gave = `port, line 1, paragraph 1, characters 0–50
  The Ministry of Transport funds the Coastal Forum.
  + Ministry of Transport FUNDS Coastal Forum  [ongoing]  verb.fund.`;
const missed = `port, line 3, paragraph 2, characters 52–103
  The Tide Gauge Network was established in May 2019.
  – no-agent (was established): A passive that does not say by whom.
  · one-end (Tide Gauge Network): Only one entity is named: a claim needs two.
`;

let dir: string;
beforeAll(async () => {
  await buildOnce();
  dir = await mkdtemp(join(tmpdir(), 'entente-explain-'));
  await writeFile(join(dir, 'port.txt'), text);
}, 120_000);
afterAll(() => rm(dir, { recursive: true }));

test('each sentence comes with what it gave or why it gave nothing, then the totals', async () => {
  const { code, stdout, stderr } = await runCli(['explain', 'port.txt'], { cwd: dir });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.startsWith(gave)).toBe(true);
  expect(stdout).toContain(`\n\n${missed}\n1 of 2 sentences and other stretches of text gave 1 claims.\n`);
  expect(stdout).toMatch(/why no claim {2}count\n─+ {2}─+\nno-agent +1\n\nrule +claims\n─+ {2}─+\nverb\.fund\.\S+ +1\n$/u);
});

test('only one part is shown where it is asked for, under the totals of the whole', async () => {
  const [missing, claims] = await Promise.all(
    ['missing', 'claims'].map((part) => runCli(['explain', 'port.txt', '--only', part], { cwd: dir })),
  );
  expect(missing!.stdout.startsWith(`${missed}\n1 of 2 `)).toBe(true);
  expect(claims!.stdout.startsWith(gave)).toBe(true);
  expect(claims!.stdout).not.toContain('line 3');
  expect(claims!.stdout).toContain('\n1 of 2 ');
});

test('for programs it comes one object a line, each reason with its sentence', async () => {
  const { stdout, stderr } = await runCli(['explain', '-', '--format', 'jsonl', '--only', 'missing'], { input: text });
  expect(stdout.split('\n')).toHaveLength(2);
  expect(JSON.parse(stdout)).toMatchObject({
    document: 'stdin',
    start: 52,
    end: 103,
    claims: [],
    notes: [{ reason: 'no-agent', words: 'was established', says: 'A passive that does not say by whom.' }, { reason: 'one-end' }],
  });
  expect(stderr).toBe('1 of 2 sentences and other stretches of text gave claims.\n');
});

test('nothing on stdin is said in one sentence', async () => {
  const { code, stdout, stderr } = await runCli(['explain', '-'], { input: '' });
  expect({ code, stdout, stderr }).toEqual({
    code: 1,
    stdout: '',
    stderr: 'entente: What came from stdin is empty: there is nothing to read in it.\n',
  });
});

test('colours are kept from pipes, and no document speaks to the terminal', async () => {
  const hostile = 'The Ministry of Transport \u001b[31mfunds\u001b[0m the Coastal Forum.';
  const entries = explain([{ id: 'port', title: 'Port', language: 'en', sha256: sha256(hostile), text: hostile }]);
  const printed = (colours: boolean): string => [...ledgerText(entries, { only: undefined, colours })].join('');
  expect(printed(false)).not.toContain('\u001b');
  expect(printed(true)).toContain('\u001b[2m');
  expect(printed(true)).not.toContain('\u001b[31m');
});
