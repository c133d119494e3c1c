import { createServer } from 'node:net';
import { writeFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openStore } from '../../graph/store/open.ts';
import { goldGraph, type GoldGraph } from '../support/gold-graph.ts';
import { buildOnce, outcomeOf, runCli, startCli, urlOf, type Outcome, type RunOptions } from '../support/run-cli.ts';

// Processes start slowly where many tests run at once.
vi.setConfig({ testTimeout: 60_000 });

let graph: GoldGraph;
let before: string;

beforeAll(async () => {
  await buildOnce();
  graph = await goldGraph();
  before = await exported();
}, 120_000);
afterAll(() => graph.remove());

async function exported(): Promise<string> {
  const { code, stdout } = await runCli(['export', '--store', graph.path]);
  expect(code).toBe(0);
  return stdout;
}

/** One sentence to stderr, nothing to stdout, no stack trace. @returns the sentence, paths of the test folder shortened */
function sentenceOf({ stdout, stderr }: Outcome): string {
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^entente: [^\n]+\.\n$/u);
  expect(stderr).not.toMatch(/\n\s+at |\w+Error:|node:internal/u);
  return stderr.trim().replaceAll(`${graph.dir}/`, '');
}

/** The command fails with exit code 1 and one sentence, and the graph is as it was. */
async function fails(args: readonly string[], options: RunOptions = {}): Promise<string> {
  const outcome = await runCli([...args, ...(options.env?.['NEO4J_URI'] ? [] : ['--store', graph.path])], { cwd: graph.dir, ...options });
  expect(outcome.code).toBe(1);
  const sentence = sentenceOf(outcome);
  expect((await exported()) === before).toBe(true);
  return sentence;
}

test('a path that is not there', async () => {
  expect(await fails(['build', 'none.txt'])).toBe('entente: none.txt is not there: check the path.');
});

test.each([
  ['an empty file', '', 'entente: odd.txt is empty: there is nothing to read in it.'],
  [
    'a binary file',
    Uint8Array.of(1, 2, 0, 3),
    'entente: odd.txt is a binary file, not text: leave it out, or save its text as a .txt file.',
  ],
  ['invalid UTF-8', Uint8Array.of(0x63, 0x61, 0x66, 0xe9), 'entente: odd.txt is not UTF-8: byte 3 fits no character. Save it as UTF-8.'],
])('%s, even beside a good one', async (_, content, sentence) => {
  await writeFile(join(graph.dir, 'odd.txt'), content);
  await writeFile(join(graph.dir, 'good.txt'), 'The Commission will fund Europol.\n');
  expect(await fails(['build', 'good.txt', 'odd.txt'])).toBe(sentence);
});

test('a line of 50 MB', async () => {
  const path = join(graph.dir, 'long.txt');
  await writeFile(path, 'word '.repeat(10_000_000));
  expect(await fails(['build', 'long.txt'])).toBe(
    'entente: long.txt has a line of 50,000,000 characters (line 1): break it into lines of at most 10,000,000.',
  );
  await rm(path);
});

test('a Neo4j that cannot be reached', async () => {
  const env = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'not-asked-for' };
  for (const args of [
    ['build', 'good.txt'],
    ['query', 'RETURN 1 AS n'],
    ['serve', '--port', '0'],
  ]) {
    expect(await fails(args, { env })).toMatch(/127\.0\.0\.1:1\b/u);
  }
});

test('a Neo4j without a password', async () => {
  expect(await fails(['export'], { env: { NEO4J_URI: 'bolt://127.0.0.1:1' } })).toContain('set NEO4J_PASSWORD');
});

test('a port in use', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  expect(await fails(['serve', '--port', port])).toBe(`entente: Port ${port} is in use. Choose another with --port.`);
  await new Promise((resolve) => other.close(resolve));
});

test('a graph that another process is writing to', async () => {
  const store = await openStore({ engine: 'embedded', path: graph.path });
  const args = ['query', 'MATCH (n) RETURN count(n) AS n', '--store', graph.path];
  const outcome = await runCli(args);
  await store.close();
  expect(outcome.code).toBe(1);
  expect(sentenceOf(outcome)).toBe('entente: The graph at graph is already open by another process: stop that one, or name another path.');
});

test('a graph that is being served can be asked, but not written to', async () => {
  const child = startCli(['serve', '--port', '0', '--store', graph.path]);
  await urlOf(child);
  expect(await fails(['withdraw', '2018-01-24-press-release'])).toContain('already open by another process');
  const ended = outcomeOf(child);
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
});

test('a graph that is not there, for all that only read', async () => {
  for (const args of [['query', 'RETURN 1 AS n'], ['export'], ['serve'], ['snapshot', '--about', 'Europol']]) {
    const outcome = await runCli([...args, '--store', 'nowhere/graph'], { cwd: graph.dir });
    expect(outcome.code).toBe(1);
    expect(sentenceOf(outcome)).toContain('There is no graph at nowhere/graph: build one first');
  }
});

test.each([
  ['Cypher that cannot be read', 'MATCH (n RETURN n', 'line 1, column'],
  ['Cypher that writes', 'MATCH (n) DETACH DELETE n', 'only reading ones may run here'],
  ['Cypher that writes at its end', 'MATCH (n) SET n.name = "x" RETURN n', 'only reading ones may run here'],
  ['Cypher that reads files', "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", 'LOAD CSV is refused'],
])('%s', async (_, cypher, said) => {
  expect(await fails(['query', cypher])).toContain(said);
});

test('an actor that is not known, with the nearest names', async () => {
  expect(await fails(['snapshot', '--about', 'Eurpol'])).toMatch(/^entente: No entity is called Eurpol\. Nearest: Europol\b/u);
  expect(await fails(['snapshot', '--about', 'Xylophone'])).toBe('entente: No entity is called Xylophone. None has a name like it.');
});

test('a document that is not known, with those that are', async () => {
  expect(await fails(['withdraw', 'none'])).toBe(
    'entente: The graph holds no document none. It holds: 2017-06-29-eighth-progress-report, 2018-01-24-press-release.',
  );
});

test('a file that cannot be written, and nothing is left half written', async () => {
  expect(await fails(['export', '-o', 'no/such/folder.jsonl'])).toContain('no/such/folder.jsonl cannot be written');
});

test.each([
  [['build', '--nope'], '--nope'],
  [['nonsense'], 'nonsense'],
  [[], 'Usage: entente'],
  [['serve', '--port', '99999'], '0 to 65535'],
  [['query'], '--file NAME'],
  [['query', 'RETURN 1 AS n', '--file', 'bridges'], 'one of them'],
  [['query', '--file', 'bridges', '--list'], '--list'],
  [['query', ' '], 'The query is empty'],
  [['query', 'RETURN 1 AS n', '--json', '--csv'], '--csv'],
  [['query', 'RETURN 1 AS n', '--param', 'x'], 'name=value'],
  [['claims', '--format', 'xml'], 'jsonl'],
  [['claims', 'x.txt', '--min-confidence', '90'], '0 to 1'],
  [['export', '--min-confidence', 'sure'], '0 to 1'],
  [['explain'], 'paths'],
  [['explain', 'x.txt', '--only', 'some'], 'missing, claims'],
  [['snapshot'], '--about'],
  [['snapshot', '--about', 'Europol', '--depth', '9'], '1, 2 or 3'],
])('wrong usage ends with 2: entente %j', async (args, said) => {
  const { code, stdout, stderr } = await runCli(args, { cwd: graph.dir });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(said);
  expect(stderr).not.toMatch(/\n\s+at |node:internal/u);
});
