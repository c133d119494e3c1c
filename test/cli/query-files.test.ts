import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { goldGraph, type GoldGraph } from '../support/gold-graph.ts';
import { buildOnce, runCli } from '../support/run-cli.ts';

// Processes start slowly where many tests run at once.
vi.setConfig({ testTimeout: 60_000 });

let graph: GoldGraph;
beforeAll(async () => {
  await buildOnce();
  graph = await goldGraph();
}, 120_000);
afterAll(() => graph.remove());

test('lists the queries that come along, with title, question and parameters', async () => {
  const { code, stdout, stderr } = await runCli(['query', '--list']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('who-funds-whom\n  Who funds whom. Who pays whom, how much, and is it paid or promised?\n');
  expect(stdout).toContain('\n  --param name="Europol"  the name of the actor\n');
  const json = await runCli(['query', '--list', '--json']);
  expect((JSON.parse(json.stdout) as unknown[]).length).toBeGreaterThanOrEqual(20);
});

test('runs one by its name: data on stdout, title and how to read it on stderr', async () => {
  const { code, stdout, stderr } = await runCli(['query', '--file', 'who-funds-whom', '--store', graph.path]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^payer +payee +amount/u);
  expect(stderr).toMatch(/^Who funds whom\n\d+ rows\nOne row a pair\. /u);
});

test('takes values of the head, and others where they are given', async () => {
  const ask = ['query', '--file', 'neighbourhood', '--store', graph.path, '--json'];
  const ofEuropol = await runCli(ask);
  expect((JSON.parse(ofEuropol.stdout) as unknown[]).length).toBeGreaterThan(0);
  expect((await runCli([...ask, '--param', 'name=Europol'])).stdout).toBe(ofEuropol.stdout);
  expect((await runCli([...ask, '--param', 'name=Nobody'])).stdout).toBe('[]\n');
});

test('runs a file of one’s own, which needs no head', async () => {
  const path = join(graph.dir, 'mine.cypher');
  await writeFile(path, '// Mine\nRETURN 1 + 1 AS two;\n');
  expect(await runCli(['query', '--file', path, '--store', graph.path])).toEqual({ code: 0, stdout: 'two\n───\n  2\n', stderr: '1 row\n' });
});

test.each(['no-such-query', './no-such-file.cypher'])('says in one sentence that there is no %s', async (name) => {
  const outcome = await runCli(['query', '--file', name, '--store', graph.path]);
  expect(outcome).toMatchObject({ code: 1, stdout: '' });
  expect(outcome.stderr).toMatch(/^entente: [^\n]*entente query --list[^\n]*\.\n$/u);
});
