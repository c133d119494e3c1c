import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { goldGraph, type GoldGraph } from '../support/gold-graph.ts';
import { buildOnce, runCli, type Outcome } from '../support/run-cli.ts';

vi.setConfig({ testTimeout: 60_000 });

let graph: GoldGraph;
beforeAll(async () => {
  await buildOnce();
  graph = await goldGraph();
}, 120_000);
afterAll(() => graph.remove());

const exported = (...args: string[]): Promise<Outcome> => runCli(['export', '--store', graph.path, ...args]);

test.each([
  ['jsonl', '{"kind":"document"'],
  ['cypher', '// Rebuilds a graph'],
  ['graphml', '<?xml version="1.0" encoding="UTF-8"?>\n<graphml '],
  ['gexf', '<?xml version="1.0" encoding="UTF-8"?>\n<gexf '],
])('%s goes to stdout or to a file, the same each time', async (format, begin) => {
  const file = join(graph.dir, `graph.${format}`);
  const [one, other] = [await exported('--format', format), await exported('--format', format, '-o', file)];
  expect({ code: one.code, stderr: one.stderr }).toEqual({ code: 0, stderr: '' });
  expect(one.stdout.startsWith(begin)).toBe(true);
  expect(other).toMatchObject({ code: 0, stdout: '' });
  expect((await readFile(file, 'utf8')) === one.stdout).toBe(true);
});

test('csv goes to a folder, new or there, and says how it is imported', async () => {
  const folder = join(graph.dir, 'new', 'csv');
  const { code, stderr } = await exported('--format', 'csv', '--output', folder);
  expect(code).toBe(0);
  expect(stderr).toContain(`neo4j-admin database import full --nodes=${join(folder, 'nodes.csv')} --relationships=`);
  expect((await readdir(folder)).sort()).toEqual(['nodes.csv', 'relationships.csv']);
  const before = await readFile(join(folder, 'nodes.csv'), 'utf8');
  await exported('--format', 'csv', '-o', folder);
  expect((await readFile(join(folder, 'nodes.csv'), 'utf8')) === before).toBe(true);
});

test.each(['csv', 'cypher', 'graphml', 'gexf'])('%s leaves out what is less sure than asked for', async (format) => {
  const path = join(graph.dir, 'sure.txt');
  await writeFile(path, 'The European Commission calls on Europol to act. It will also support Eurojust.\n');
  const store = join(graph.dir, `sure-${format}`, 'graph');
  await runCli(['build', path, '--store', store]);
  const written = async (...args: string[]): Promise<string> => {
    const out = join(graph.dir, `out-${format}`);
    await runCli(['export', '--store', store, '--format', format, '-o', out, ...args]);
    return readFile(format === 'csv' ? join(out, 'nodes.csv') : out, 'utf8');
  };
  const name = /["']Eurojust["']|>Eurojust</u;
  expect(await written()).toMatch(name);
  const sure = await written('--min-confidence', '0.9');
  expect(sure).not.toMatch(name);
  expect(sure).toContain('Europol');
});

test('what cannot be written is said in one sentence', async () => {
  const file = join(graph.dir, 'a-file');
  await writeFile(file, 'kept');
  const folder = join(graph.dir, 'a-folder');
  await mkdir(folder);
  const cases: [string[], number, RegExp][] = [
    [['--format', 'csv'], 2, /CSV is two files: name a folder/u],
    [['--format', 'csv', '-o', '-'], 2, /CSV is two files: name a folder/u],
    [['--format', 'csv', '-o', file], 1, /a-file cannot be made a folder \(EEXIST\): /u],
    [['--format', 'csv', '-o', join(file, 'below')], 1, /below cannot be made a folder \(ENOTDIR\): /u],
    [['--format', 'gexf', '-o', folder], 1, /a-folder cannot be written \(E\w+\): /u],
    [['--format', 'xml'], 2, /csv, cypher, graphml, gexf/u],
  ];
  for (const [args, code, said] of cases) {
    const outcome = await exported(...args);
    expect({ code: outcome.code, stdout: outcome.stdout }).toEqual({ code, stdout: '' });
    expect(outcome.stderr).toMatch(said);
    expect(outcome.stderr).not.toMatch(/\n\s+at /u);
  }
  expect(await readFile(file, 'utf8')).toBe('kept');
  expect(await readdir(folder)).toEqual([]);
});
