import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { GraphSummary } from '../../explorer/api/schemas.ts';
import { goldGraph, type GoldGraph } from '../support/gold-graph.ts';
import { buildOnce, entente, outcomeOf, runCli, startCli, urlOf } from '../support/run-cli.ts';

// Processes start slowly where many tests run at once.
vi.setConfig({ testTimeout: 60_000 });

let graph: GoldGraph;
beforeAll(async () => {
  await buildOnce();
  graph = await goldGraph();
}, 120_000);
afterAll(() => graph.remove());

const payers = 'MATCH (a:Entity)-[f:FUNDS]->(b:Entity) WHERE b.name = $who RETURN a.name AS payer, f.amount AS amount';
const onGraph = (...args: string[]): string[] => [...args, '--store', graph.path];

test('a query gives a table, with its words on stderr', async () => {
  const { code, stdout, stderr } = await runCli(onGraph('query', payers, '--param', 'who=Europol'));
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: 'payer                 amount\n───────────────────  ───────\nEuropean Commission  5000000\n',
    stderr: '1 row\n',
  });
});

test('a query gives JSON, and CSV with a header', async () => {
  const json = await runCli(onGraph('query', payers, '--param', 'who=Europol', '--json'));
  expect(JSON.parse(json.stdout)).toEqual([{ payer: 'European Commission', amount: 5_000_000 }]);
  const csv = await runCli(onGraph('query', payers, '--param', 'who=Europol', '--csv'));
  expect(csv.stdout).toBe('payer,amount\nEuropean Commission,5000000\n');
  expect(csv.stderr).toBe('');
});

test('a query is read from stdin, and its parameters are JSON where they can be', async () => {
  const args = onGraph('query', '-', '--json', '--param', 'n=3', '--param', 'l=["a","b"]', '--param', 'v=07');
  const { stdout } = await runCli(args, { input: 'RETURN $n AS n, $l AS l, $v AS v' });
  expect(JSON.parse(stdout)).toEqual([{ n: 3, l: ['a', 'b'], v: '07' }]);
});

test('two exports are equal, and to a file the same as to stdout', async () => {
  const file = join(graph.dir, 'graph.jsonl');
  await writeFile(file, 'what stood there before');
  const first = await runCli(onGraph('export'));
  expect((await runCli(onGraph('export', '-o', file))).stderr).toContain('graph.jsonl');
  expect(await readFile(file, 'utf8')).toBe(first.stdout);
  expect((await readdir(graph.dir)).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('a reader that stops early is no failure', async () => {
  const line = `"${process.execPath}" "${entente}" export --store "${graph.path}" | head -n 1; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = await promisify(execFile)('bash', ['-c', line]);
  expect(stdout.trim().split('\n').at(-1)).toBe('0');
  expect(stderr).toBe('');
});

test.skipIf(!existsSync('/dev/full'))('a full disk behind the output is one sentence', async () => {
  const line = `"${process.execPath}" "${entente}" export --store "${graph.path}" > /dev/full`;
  await expect(promisify(execFile)('bash', ['-c', line])).rejects.toMatchObject({
    code: 1,
    stderr: 'entente: The output cannot be written (ENOSPC): check where it goes, and that the disk is not full.\n',
  });
});

test('a snapshot of an actor by its acronym is an SVG picture', async () => {
  const { code, stdout } = await runCli(onGraph('snapshot', '--about', 'ran', '--depth', '1', '--date', '2018-01-24'));
  expect(code).toBe(0);
  expect(stdout).toMatch(/^<svg /u);
  expect(stdout).toContain('Radicalisation Awareness Network');
  expect(stdout).toContain('24 January 2018');
  const undated = await runCli(onGraph('snapshot', '--about', 'ran', '--date', 'none'));
  expect(undated.stdout).toMatch(/Data version [0-9a-f]{8}\. /u);
});

test('claims come one a line, with quotes that stand in the text', async () => {
  const path = join(graph.dir, 'short.txt');
  await writeFile(path, 'The European Commission adopted the Cybersecurity Act.\n\nThe European Commission funds Europol.\n');
  const { code, stdout } = await runCli(['claims', path, '--format', 'jsonl']);
  expect(code).toBe(0);
  const text = await readFile(path, 'utf8');
  for (const line of stdout.split('\n').filter((part) => part !== '')) {
    const { document, evidence } = JSON.parse(line) as { document: string; evidence: { quote: string; start: number; end: number }[] };
    expect(document).toBe('short');
    for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote);
  }
});

test('claims, export and snapshot leave out what is less sure than asked for', async () => {
  const path = join(graph.dir, 'sure.txt');
  await writeFile(path, 'The European Commission calls on Europol to act. It will also support Eurojust.\n');
  const store = join(graph.dir, 'sure', 'graph');
  await runCli(['build', path, '--store', store]);
  const confidences = (lines: string): number[] => [...lines.matchAll(/"confidence":([\d.]+)/gu)].map(([, number]) => Number(number));
  for (const args of [
    ['claims', path],
    ['export', '--store', store],
  ]) {
    const [all, sure] = await Promise.all([[], ['--min-confidence', '0.9']].map((more) => runCli([...args, ...more])));
    expect(Math.min(...confidences(all!.stdout))).toBeLessThan(0.9);
    expect(confidences(sure!.stdout).length).toBeGreaterThan(0);
    expect(Math.min(...confidences(sure!.stdout))).toBeGreaterThanOrEqual(0.9);
    expect(sure!.stdout).not.toContain('"name":"Eurojust"');
  }
  const draw = (about: string) => runCli(['snapshot', '--about', about, '--min-confidence', '0.9', '--store', store]);
  expect((await draw('Europol')).stdout).toContain('Claims whose confidence is below 0.9 are left out.');
  expect(await draw('Eurojust')).toMatchObject({
    code: 1,
    stderr: 'entente: No claim about Eurojust has a confidence of 0.9 or more: choose a lower one.\n',
  });
});

test('two builds of the seeds give the same table and the same export, byte for byte', async () => {
  const paths = [join(graph.dir, 'one', 'graph'), join(graph.dir, 'two', 'graph')];
  const builds = await Promise.all(paths.map((path) => runCli(['build', '--store', path])));
  expect(builds.map(({ code }) => code)).toEqual([0, 0]);
  expect(builds[0]!.stdout).toMatch(/2018-01-24-press-release +\d+ +\d+ +\d+ +stored/u);
  expect(builds[1]!.stdout).toBe(builds[0]!.stdout);
  const exports = await Promise.all(paths.map((path) => runCli(['export', '--store', path])));
  expect(exports[0]!.stdout === exports[1]!.stdout).toBe(true);
});

test('a document in another language is read, with a word of warning', async () => {
  const path = join(graph.dir, 'deutsch.txt');
  await writeFile(
    path,
    'Die Kommission und der Rat werden mit den Agenturen die Arbeit an der Strategie für das Netz auf den Weg bringen.\n',
  );
  const { code, stderr } = await runCli(['claims', path]);
  expect(code).toBe(0);
  expect(stderr).toBe('deutsch seems not to be in English (de): little will be found in it.\n');
});

test('building the same again changes nothing', async () => {
  const path = join(graph.dir, 'same', 'graph');
  await runCli(['build', '--store', path]);
  const before = await runCli(['export', '--store', path]);
  const { stdout } = await runCli(['build', '--store', path]);
  expect(stdout).toMatch(/2018-01-24-press-release +\d+ +\d+ +\d+ +unchanged/u);
  expect((await runCli(['export', '--store', path])).stdout === before.stdout).toBe(true);
});

test('a document withdrawn and built again leaves the graph as it was', async () => {
  const path = join(graph.dir, 'again', 'graph');
  await runCli(['build', '--store', path]);
  const before = await runCli(['export', '--store', path]);
  expect((await runCli(['withdraw', '2018-01-24-press-release', '--store', path])).stderr).toBe('2018-01-24-press-release is withdrawn.\n');
  const without = await runCli(['export', '--store', path]);
  expect(without.stdout).not.toContain('2018-01-24-press-release');
  await runCli(['build', '--store', path]);
  expect((await runCli(['export', '--store', path])).stdout === before.stdout).toBe(true);
});

test('start builds the seeds, answers within ten seconds, and ends cleanly', async () => {
  const began = performance.now();
  const child = startCli(['start', '--port', '0'], { cwd: graph.dir });
  const ended = outcomeOf(child);
  const url = await urlOf(child);
  const summary = GraphSummary.parse(await (await fetch(`${url}/api/summary`)).json());
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(summary.documents).toHaveLength(2);
  child.kill('SIGINT');
  const { code, stderr } = await ended;
  expect(code).toBe(0);
  expect(stderr).toContain('Built the graph of 2 documents');
});

test('start leaves a graph of documents of one’s own as it is', async () => {
  const path = join(graph.dir, 'own', 'graph');
  const document = join(graph.dir, 'mine.txt');
  await writeFile(document, 'The European Commission funds Europol.\n');
  await runCli(['build', document, '--store', path]);
  const child = startCli(['start', '--port', '0', '--store', path]);
  const ended = outcomeOf(child);
  const url = await urlOf(child);
  const { documents } = GraphSummary.parse(await (await fetch(`${url}/api/summary`)).json());
  child.kill('SIGTERM');
  await ended;
  expect(documents.map(({ id }) => id)).toEqual(['mine']);
});

test.each(['', 'start', 'build', 'serve', 'query', 'claims', 'explain', 'export', 'snapshot', 'withdraw'])(
  'entente %s --help shows an example',
  async (name) => {
    const { code, stdout, stderr } = await runCli([...(name ? [name] : []), '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/Example:\n {2}\$ entente/u);
  },
);

test('without a build it says what to run', async () => {
  const folder = join(graph.dir, 'unbuilt', 'cli');
  await mkdir(folder, { recursive: true });
  await copyFile(entente, join(folder, 'entente.mjs'));
  const failure = promisify(execFile)(process.execPath, [join(folder, 'entente.mjs')]);
  await expect(failure).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: 'entente: this command is not built yet. Run npm ci, or npm run build, where it was installed.\n',
  });
});
