/** Statements run in a process of their own, over the whole command: `entente serve`. */
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kill } from 'node:process';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ReaderProcess } from '../../explorer/bolt/reader-process.ts';
import { openStore } from '../../graph/store/open.ts';
import { goldExtractions } from '../support/gold-extraction.ts';
import { buildOnce, outcomeOf, runCli, startCli } from '../support/run-cli.ts';

const program = new URL('../../dist/explorer/bolt/reader-main.js', import.meta.url);
const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b < 0 RETURN count(*) AS n';
/** Takes minutes, and little memory, so that nothing else ends it. */
const slowly = 'WITH range(1, 40000) AS r RETURN size([x IN r WHERE any(y IN r WHERE x + y < 0)]) AS n';
let dir: string;
let path: string;
beforeAll(async () => {
  await buildOnce();
  dir = await mkdtemp(join(tmpdir(), 'entente-bolt-'));
  path = join(dir, 'graph');
  const store = await openStore({ engine: 'embedded', path });
  for (const extraction of goldExtractions()) await store.load(extraction);
  await store.close();
}, 120_000);
afterAll(() => rm(dir, { recursive: true }));

const waiting = new AbortController().signal;
const limits = { timeout: 30_000, abandoned: waiting };

test('a statement that does not end is ended in time, and those beside it get their answers', async () => {
  const reader = new ReaderProcess(path, program);
  await reader.run('RETURN 1 AS n', new Map(), limits);
  const slow = reader.run(endless, new Map(), { timeout: 500, abandoned: waiting });
  const ended = slow.catch((error: unknown) => error);
  const beside = reader.run('MATCH (d:Document) WHERE NOT d:Entity RETURN d.id AS id', new Map(), limits);
  expect(await ended).toMatchObject({ reason: 'timeout' });
  expect((await beside).ends).toHaveLength(2);
  expect((await reader.run('RETURN 1 AS n', new Map(), limits)).columns).toEqual(['n']);
  await reader.close();
});

test('the process that runs a statement which is given up is ended soon, and another one goes on', { timeout: 20_000 }, async () => {
  const reader = new ReaderProcess(path, program);
  await reader.run('RETURN 1 AS n', new Map(), limits);
  const process = reader.pid;
  const client = new AbortController();
  const givenUp = reader.run(slowly, new Map(), { timeout: 600_000, abandoned: client.signal }).catch((error: unknown) => error);
  client.abort();
  expect(await givenUp).toMatchObject({ message: 'The statement was given up.' });
  expect(process).toBeGreaterThan(0);
  await vi.waitFor(() => expect(reader.pid).not.toBe(process), { timeout: 10_000 });
  expect((await reader.run('RETURN 1 AS n', new Map(), limits)).columns).toEqual(['n']);
  await reader.close();
});

/** Takes some 100 MB a second, for minutes. */
const greedy = 'UNWIND range(1, 300000000) AS a WITH collect(toString(a)) AS l RETURN size(l) AS n';
/** Takes about a second. */
const patient = 'WITH range(1, 2000) AS r RETURN size([x IN r WHERE any(y IN r WHERE x + y < 0)]) AS n';

test('a statement that takes too much memory fails alone', { timeout: 60_000 }, async () => {
  const reader = new ReaderProcess(path, program, 400 * 1024 ** 2);
  await reader.run('RETURN 1 AS n', new Map(), limits);
  const process = reader.pid;
  const greedyOne = reader.run(greedy, new Map(), limits).catch((error: unknown) => error);
  const beside = [1, 2, 3].map(() => reader.run(patient, new Map(), limits));
  expect(await greedyOne).toMatchObject({ reason: 'memory', message: expect.stringContaining('took too much memory') as string });
  for (const rows of await Promise.all(beside)) expect(rows.ends).toHaveLength(1);
  expect(reader.pid).not.toBe(process);
  await expect(reader.run(greedy, new Map(), limits)).rejects.toMatchObject({ reason: 'memory' });
  expect((await reader.run('RETURN 1 AS n', new Map(), limits)).columns).toEqual(['n']);
  await reader.close();
});

test('a process that dies is replaced, and what it ran is asked again', async () => {
  const reader = new ReaderProcess(path, program);
  await reader.run('RETURN 1 AS n', new Map(), limits);
  const running = [1, 2].map(() => reader.run(patient, new Map(), limits));
  await new Promise((resolve) => setTimeout(resolve, 100));
  kill(reader.pid ?? -1, 'SIGKILL');
  for (const rows of await Promise.all(running)) expect(rows.ends).toHaveLength(1);
  await reader.close();
});

test('a failure keeps its reason on the way', async () => {
  const reader = new ReaderProcess(path, program);
  await expect(reader.run('RETRN 1', new Map(), limits)).rejects.toMatchObject({ reason: 'syntax' });
  await expect(reader.run('CREATE (n:New)', new Map(), limits)).rejects.toMatchObject({ reason: 'writing' });
  await reader.close();
});

test('a graph that is not there is said', async () => {
  const reader = new ReaderProcess(join(dir, 'none'), program);
  await expect(reader.run('RETURN 1 AS n', new Map(), limits)).rejects.toThrow('There is no graph at');
  await reader.close();
});

/** What the command says for drivers, and one that has connected. */
async function connected(child: ChildProcess, password?: string): Promise<Driver> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
      if (said.includes('Drivers connect')) resolve();
    });
    child.once('close', () => reject(new Error(said)));
  });
  const [, url = '', printed = ''] = /connect to (bolt:\S+) .*password ([^)]+)\)/u.exec(said) ?? [];
  expect(printed === 'as in ENTENTE_BOLT_PASSWORD').toBe(password !== undefined);
  return neo4j.driver(url, neo4j.auth.basic('neo4j', password ?? printed), { useBigInt: true });
}

test.each([undefined, 'of my own'])('entente serve speaks Bolt, with a password printed or given (%s)', async (password) => {
  const env = password === undefined ? {} : { ENTENTE_BOLT_PASSWORD: password };
  const child = startCli(['serve', '--port', '0', '--bolt-port', '0', '--store', path], { env });
  const outcome = outcomeOf(child);
  const driver = await connected(child, password);
  const { records } = await driver.executeQuery('MATCH (a)-[f:FUNDS]->(b) RETURN a, f, b', {}, { routing: 'READ' });
  expect(records.length).toBeGreaterThan(0);
  const session = driver.session();
  await expect(session.run(endless, {}, { timeout: 400 })).rejects.toMatchObject({
    code: 'Neo.ClientError.Transaction.TransactionTimedOut',
  });
  expect((await session.run('RETURN 1 AS n')).records[0]?.get('n')).toBe(1n);
  await driver.close();
  child.kill('SIGTERM');
  expect((await outcome).code).toBe(0);
});

test('a port that was asked for and is taken is an error; --no-bolt needs none', async () => {
  const child = startCli(['serve', '--port', '0', '--bolt-port', '0', '--store', path]);
  const driver = await connected(child);
  const { address } = await driver.getServerInfo();
  const port = address?.split(':').at(-1) ?? '';
  const second = await runCli(['serve', '--port', '0', '--bolt-port', port, '--store', path]);
  expect([second.code, second.stderr]).toEqual([1, expect.stringContaining(`Port ${port} is in use`)]);
  await driver.close();
  child.kill('SIGTERM');
  const without = startCli(['serve', '--port', '0', '--no-bolt', '--store', path]);
  const outcome = outcomeOf(without);
  await new Promise((resolve) => without.stderr?.once('data', resolve));
  without.kill('SIGTERM');
  expect((await outcome).stderr).not.toContain('Drivers');
});
