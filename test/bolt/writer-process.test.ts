/** What becomes of writing where statements take too long, clients vanish and processes are killed. */
import { connect } from 'node:net';
import neo4j, { Neo4jError, type Driver, type QueryResult, type Session } from 'neo4j-driver';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openStore } from '../../graph/store/open.ts';
import { driverOf } from '../support/bolt-server.ts';
import { buildOnce, outcomeOf, runCli, startCli, urlOf } from '../support/run-cli.ts';
import { graphOnDisk, startWritable, type WritableServer } from '../support/writable-server.ts';

const slowWrite =
  'CREATE (:Note {slow: true}) WITH range(1, 40000) AS r CREATE (:Note {n: size([x IN r WHERE any(y IN r WHERE x + y < 0)])})';
const slowRead = 'WITH range(1, 40000) AS r RETURN size([x IN r WHERE any(y IN r WHERE x + y < 0)]) AS n';

let graph: Awaited<ReturnType<typeof graphOnDisk>>;
let server: WritableServer;
let driver: Driver;
const start = async (timeout?: number): Promise<void> => {
  server = await startWritable(graph.path, timeout);
  driver = driverOf(server.url);
};
const stop = async (): Promise<void> => {
  await driver.close();
  await server.close();
};
beforeAll(buildOnce, 120_000);
beforeEach(async () => {
  graph = await graphOnDisk();
  await start();
});
afterEach(async () => {
  await stop();
  await graph.remove();
});

const write = (cypher: string, timeout?: number): Promise<QueryResult> => {
  const session = driver.session();
  return Promise.resolve(session.run(cypher, {}, timeout === undefined ? {} : { timeout })).finally(() => session.close());
};
const notes = async (): Promise<unknown> =>
  (await driver.executeQuery('MATCH (n:Note) RETURN count(n) AS n', {}, { routing: 'READ' })).records[0]?.get('n');

test('a write that takes too long leaves nothing, and what others committed stays', async () => {
  await write('CREATE (:Note)');
  await expect(write(slowWrite, 500)).rejects.toMatchObject({ code: 'Neo.ClientError.Transaction.TransactionTimedOut' });
  expect(await notes()).toBe(1n);
  const session = driver.session();
  const transaction = await session.beginTransaction({ timeout: 700 });
  await transaction.run('CREATE (:Note)');
  await expect(transaction.run(slowWrite)).rejects.toMatchObject({ code: 'Neo.ClientError.Transaction.TransactionTimedOut' });
  await session.close();
  expect(await notes()).toBe(1n);
});

test('beside a statement that is ended, others are run again: once, as far as it shows', async () => {
  const session = driver.session();
  let attempts = 0;
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const beside = session.executeWrite(async (transaction) => {
    attempts += 1;
    await transaction.run('CREATE (:Note {of: "a transaction"})');
    begin();
    if (attempts === 1) await new Promise((resolve) => setTimeout(resolve, 900));
    await transaction.run('CREATE (:Note {of: "a transaction"})');
  });
  await begun;
  const waiting = write('CREATE (:Note {of: "a statement"})');
  const slow = driver.session({ defaultAccessMode: neo4j.session.READ });
  await expect(slow.run(slowRead, {}, { timeout: 300 })).rejects.toMatchObject({ code: 'Neo.ClientError.Transaction.TransactionTimedOut' });
  await Promise.all([beside, waiting]);
  expect(attempts).toBe(2);
  expect(await notes()).toBe(3n);
  await Promise.all([session.close(), slow.close()]);
});

test('a client that vanishes in mid-transaction holds up nobody', async () => {
  const own = driverOf(server.url);
  const transaction = await own.session().beginTransaction();
  await transaction.run('CREATE (:Note)');
  const other = write('CREATE (:Note)');
  await own.close();
  await other;
  expect(await notes()).toBe(1n);
});

test('a transaction that stays open for too long is rolled back, and the next one writes', async () => {
  await stop();
  await start(800);
  const session = driver.session();
  const transaction = await session.beginTransaction();
  await transaction.run('CREATE (:Note)');
  await new Promise((resolve) => setTimeout(resolve, 300));
  const other = write('CREATE (:Note)');
  await other;
  await expect(transaction.run('CREATE (:Note)')).rejects.toMatchObject({
    code: 'Neo.ClientError.Transaction.TransactionTimedOut',
    message: expect.stringContaining('write in shorter ones') as string,
  });
  await session.close();
  expect(await notes()).toBe(1n);
});

test('one that waits for its turn too long is told to try again', async () => {
  const session = driver.session();
  const transaction = await session.beginTransaction();
  await transaction.run('CREATE (:Note)');
  await expect(write('CREATE (:Note)', 300)).rejects.toMatchObject({
    code: 'Neo.TransientError.Transaction.LockAcquisitionTimeout',
  });
  await transaction.commit();
  await session.close();
  expect(await notes()).toBe(1n);
});

test('a process that is killed loses nothing that was committed, and keeps nothing that was not', async () => {
  for (let round = 0; round < 3; round += 1) {
    for (let i = 0; i < 20; i += 1) await write(`CREATE (:Note {round: ${round}, i: ${i}})`);
    const session = driver.session();
    const transaction = await session.beginTransaction();
    await transaction.run('UNWIND range(1, 1000) AS n CREATE (:Note)');
    process.kill(server.writer.process.pid ?? -1, 'SIGKILL');
    await vi.waitFor(() => expect(server.writer.process.pid).toBeUndefined());
    await expect(transaction.commit()).rejects.toMatchObject({ code: 'Neo.TransientError.General.DatabaseUnavailable' });
    await session.close();
    expect(await notes()).toBe(BigInt(20 * (round + 1)));
  }
});

test('what was acknowledged was done once, whatever dies meanwhile', { timeout: 60_000 }, async () => {
  await write('CREATE (:Note {n: 0})');
  const until = performance.now() + 5_000;
  let acknowledged = 0n;
  let uncertain = 0n;
  const counting = async (count: (session: Session) => Promise<unknown>): Promise<void> => {
    const session = driver.session();
    while (performance.now() < until)
      await count(session).then(
        () => (acknowledged += 1n),
        (error: unknown) => {
          if (error instanceof Neo4jError && error.code.endsWith('TransactionCommitFailed')) uncertain += 1n;
        },
      );
    await session.close();
  };
  const more = 'MATCH (n:Note) SET n.n = n.n + 1';
  const alone = (session: Session): Promise<unknown> => Promise.resolve(session.run(more));
  const managed = (session: Session): Promise<unknown> => session.executeWrite((transaction) => transaction.run(more));
  const killing = async (): Promise<void> => {
    while (performance.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 700));
      const { pid } = server.writer.process;
      if (pid !== undefined) process.kill(pid, 'SIGKILL');
    }
  };
  await Promise.all([counting(alone), counting(alone), counting(managed), counting(managed), killing()]);
  const { records } = await driver.executeQuery('MATCH (n:Note) RETURN n.n AS n');
  const counted = records[0]?.get('n') as bigint;
  expect(acknowledged).toBeGreaterThan(20n);
  expect(counted).toBeGreaterThanOrEqual(acknowledged);
  expect(counted).toBeLessThanOrEqual(acknowledged + uncertain);
});

test('a statement that takes too much memory fails alone, and no driver runs it again', { timeout: 60_000 }, async () => {
  await stop();
  server = await startWritable(graph.path, 60_000, 400 * 1024 ** 2);
  driver = driverOf(server.url);
  const greedy = 'UNWIND range(1, 300000000) AS a WITH collect(toString(a)) AS l RETURN size(l) AS n';
  const session = driver.session();
  const beside = session.executeWrite(async (transaction) => {
    await transaction.run('CREATE (:Note)');
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await transaction.run('CREATE (:Note)');
  });
  const reading = driver.session({ defaultAccessMode: neo4j.session.READ });
  const failed = reading.executeRead((transaction) => transaction.run(greedy)).catch((error: unknown) => error);
  expect(await failed).toMatchObject({
    code: 'Neo.ClientError.General.TransactionOutOfMemoryError',
    message: expect.stringContaining('took too much memory') as string,
  });
  await beside;
  expect(await notes()).toBe(2n);
  await Promise.all([session.close(), reading.close()]);
});

test('random bytes from a client end its connection and no transaction', async () => {
  const session = driver.session();
  const transaction = await session.beginTransaction();
  await transaction.run('CREATE (:Note)');
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.end(Buffer.from('6060b0170000000000000000000000000000040500ff', 'hex'));
  await new Promise((resolve) => socket.once('close', resolve).resume());
  await transaction.commit();
  await session.close();
  expect(await notes()).toBe(1n);
});

test('entente serve --writable: the explorer sees what drivers write; a kill of the server loses nothing', async () => {
  await stop();
  const child = startCli(['serve', '--writable', '--port', '0', '--bolt-port', '0', '--store', graph.path], {
    env: { ENTENTE_BOLT_PASSWORD: 'secret' },
  });
  let said = '';
  child.stderr?.on('data', (part: Buffer) => (said += part.toString()));
  const ended = outcomeOf(child);
  const explorer = await urlOf(child);
  expect(said).toContain('Drivers may write');
  const bolt = /bolt:\/\/\S+/u.exec(said)?.[0] ?? '';
  const own = neo4j.driver(bolt, neo4j.auth.basic('neo4j', 'secret'));
  await own.executeQuery("CREATE (:Note {text: 'seen'})");
  const ask = async (cypher: string): Promise<{ status: number; rows?: unknown; detail?: string }> => {
    const response = await fetch(`${explorer}/api/query`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ cypher }),
    });
    return { status: response.status, ...((await response.json()) as object) };
  };
  expect(await ask('MATCH (n:Note) RETURN n.text')).toMatchObject({ status: 200, rows: [['seen']] });
  expect(await ask('CREATE (n:Note)')).toMatchObject({ status: 400 });
  expect(await ask('RETURN 1 / 0 AS x')).toMatchObject({ status: 400, detail: expect.stringContaining('division by zero') as string });
  const found = (await (await fetch(`${explorer}/api/search?q=Europol`)).json()) as { entities: unknown[] };
  expect(JSON.stringify(found)).toContain('Europol');
  const building = await runCli(['query', 'RETURN 1 AS one', '--store', graph.path]);
  expect([building.code, building.stderr]).toEqual([1, expect.stringContaining('already open by another process')]);
  const { records } = await own.executeQuery('SHOW DATABASES YIELD name, access, writer');
  expect(records[0]?.toObject()).toEqual({ name: 'neo4j', access: 'read-write', writer: true });
  child.kill('SIGKILL');
  await ended;
  await own.close();
  const store = await vi.waitFor(() => openStore({ engine: 'embedded', path: graph.path }), { timeout: 10_000 });
  expect((await store.query('MATCH (n:Note) RETURN n.text AS text')).rows).toEqual([{ text: 'seen' }]);
  await store.close();
  await start();
});

test('entente serve --writable ends on SIGTERM, and says what it cannot do', async () => {
  await stop();
  const child = startCli(['serve', '--writable', '--port', '0', '--bolt-port', '0', '--store', graph.path]);
  const ended = outcomeOf(child);
  await urlOf(child);
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
  const usage = await runCli(['serve', '--writable', '--no-bolt', '--store', graph.path]);
  expect([usage.code, usage.stderr]).toEqual([2, expect.stringContaining('--no-bolt keeps them out')]);
  const server4j = await runCli(['serve', '--writable'], { env: { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' } });
  expect([server4j.code, server4j.stderr]).toEqual([2, expect.stringContaining('on its own port')]);
  const missing = await runCli(['serve', '--writable', '--store', `${graph.path}-none`, '--bolt-port', '0']);
  expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining('There is no graph at')]);
  await start();
});
