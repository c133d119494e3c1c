/** What the official JavaScript driver makes of the Bolt server. */
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BoltListening } from '../../explorer/bolt/serve.ts';
import { asked, codeOf, driverOf, harbourGraph, startBolt } from '../support/bolt-server.ts';

let server: BoltListening;
let driver: Driver;
beforeAll(async () => {
  server = await startBolt(harbourGraph);
  driver = driverOf(server.url);
});
afterAll(async () => {
  await driver.close();
  await server.close();
});

const ask = (cypher: string, parameters: Record<string, unknown> = {}): Promise<unknown[][]> => asked(driver, cypher, parameters);

describe('connecting', () => {
  test('by bolt:// and by neo4j://', async () => {
    expect((await driver.getServerInfo()).agent).toMatch(/^Neo4j\//u);
    const routed = driverOf(server.url.replace('bolt:', 'neo4j:'));
    expect((await routed.executeQuery('RETURN 1 AS one')).records[0]?.get('one')).toBe(1n);
    await routed.close();
  });

  test('settles for version 5.4', async () => {
    expect((await driver.getServerInfo()).protocolVersion).toMatchObject({ major: 5, minor: 4 });
  });

  test('a wrong password is refused; after three of them all wait', async () => {
    const own = await startBolt([]);
    const codes: string[] = [];
    for (let i = 0; i < 4; i++) {
      const wrong = driverOf(own.url, 'guess');
      codes.push(await codeOf(wrong.executeQuery('RETURN 1 AS one')));
      await wrong.close();
    }
    expect(codes).toEqual([
      ...Array.from({ length: 3 }, () => 'Neo.ClientError.Security.Unauthorized'),
      'Neo.ClientError.Security.AuthenticationRateLimit',
    ]);
    await own.close();
  });

  test('50 connections at once', async () => {
    const sessions = Array.from({ length: 50 }, () => driver.session({ defaultAccessMode: neo4j.session.READ }));
    const transactions = await Promise.all(sessions.map((session) => session.beginTransaction()));
    const answers = await Promise.all(transactions.map((transaction, i) => transaction.run('RETURN $i AS i', { i: BigInt(i) })));
    expect(answers.map((answer) => answer.records[0]?.get('i') as bigint)).toEqual(sessions.map((_, i) => BigInt(i)));
    await Promise.all(sessions.map((session) => session.close()));
  });

  test('another database is not there', async () => {
    expect(await codeOf(driver.executeQuery('RETURN 1 AS one', {}, { database: 'other' }))).toBe(
      'Neo.ClientError.Database.DatabaseNotFound',
    );
  });
});

describe('results', () => {
  test('10,000 rows, in pieces of any size', async () => {
    for (const fetchSize of [1, 999, 1000, -1]) {
      const session = driver.session({ fetchSize });
      const top = fetchSize === 1 ? 300 : 10_000;
      const { records } = await session.run('UNWIND range(1, $top) AS n RETURN n, "row " + toString(n) AS text', { top: BigInt(top) });
      expect(records).toHaveLength(top);
      expect(records.at(-1)?.toObject()).toEqual({ n: BigInt(top), text: `row ${top}` });
      await session.close();
    }
  });

  test('two open results of one transaction, in turn', async () => {
    const session = driver.session({ fetchSize: 2, defaultAccessMode: neo4j.session.READ });
    const transaction = await session.beginTransaction();
    const rows = (from: number) =>
      transaction.run('UNWIND range($from, $from + 4) AS n RETURN n', { from: BigInt(from) })[Symbol.asyncIterator]();
    const next = async (result: ReturnType<typeof rows>): Promise<bigint> => {
      const { value } = await result.next();
      return 'get' in value ? value.get('n') : -1n;
    };
    const results = [rows(10), rows(20)];
    const seen: bigint[] = [];
    for (let i = 0; i < 5; i++) for (const result of results) seen.push(await next(result));
    expect(seen).toEqual([10n, 20n, 11n, 21n, 12n, 22n, 13n, 23n, 14n, 24n]);
    await transaction.commit();
    await session.close();
  });

  test('what is left of a result can be thrown away', async () => {
    const session = driver.session({ fetchSize: 10 });
    for await (const record of session.run('UNWIND range(1, 1000) AS n RETURN n')) {
      expect(record.get('n')).toBe(1n);
      break;
    }
    expect((await session.run('RETURN 2 AS n')).records[0]?.get('n')).toBe(2n);
    await session.close();
  });

  test('a result without rows names its columns', async () => {
    expect((await driver.executeQuery('MATCH (n:Nothing) RETURN n.a AS a, n.b AS b')).keys).toEqual(['a', 'b']);
  });
});

describe('transactions', () => {
  test('executeRead, commit and rollback', async () => {
    const session = driver.session();
    expect(await session.executeRead(async (t) => (await t.run('RETURN 1 AS n')).records[0]?.get('n') as bigint)).toBe(1n);
    for (const end of ['commit', 'rollback'] as const) {
      const transaction = session.beginTransaction();
      const begun = await transaction;
      await begun.run('MATCH (n) RETURN count(n) AS n');
      await begun[end]();
    }
    expect(session.lastBookmarks()).toHaveLength(1);
    await session.close();
  });

  test('an error ends the transaction, and the session goes on', async () => {
    const session = driver.session();
    const transaction = await session.beginTransaction();
    expect(await codeOf(Promise.resolve(transaction.run('RETURN nonsense(')))).toBe('Neo.ClientError.Statement.SyntaxError');
    await transaction.rollback();
    expect((await session.run('RETURN 3 AS n')).records[0]?.get('n')).toBe(3n);
    await session.close();
  });
});

test.each([
  ['MATCH (n) RETRN n', 'Neo.ClientError.Statement.SyntaxError'],
  ['MATCH (n) RETURN m', 'Neo.ClientError.Statement.SyntaxError'],
  ['RETURN $absent AS x', 'Neo.ClientError.Statement.ParameterMissing'],
  ['RETURN 1 / 0 AS x', 'Neo.ClientError.Statement.ArithmeticError'],
  ['RETURN 9223372036854775807 + 1 AS x', 'Neo.ClientError.Statement.ArithmeticError'],
  ['RETURN nonsense(1) AS x', 'Neo.ClientError.Statement.SyntaxError'],
  ['RETURN size(1, 2) AS x', 'Neo.ClientError.Statement.SyntaxError'],
  ['RETURN 1 AS a UNION RETURN 2 AS b', 'Neo.ClientError.Statement.SyntaxError'],
  ['RETURN 1 AS a; RETURN 2 AS b', 'Neo.ClientError.Statement.SyntaxError'],
  ['// nothing', 'Neo.ClientError.Statement.SyntaxError'],
  ["MATCH (n) RETURN n LIMIT 'many'", 'Neo.ClientError.Statement.TypeError'],
  ['MATCH (n) RETURN n LIMIT -1', 'Neo.ClientError.Statement.ArgumentError'],
  ['CALL apoc.help("x")', 'Neo.ClientError.Procedure.ProcedureNotFound'],
  ['CALL grafeo.nonsense()', 'Neo.ClientError.Procedure.ProcedureNotFound'],
  ['CREATE (n:New) RETURN n', 'Neo.ClientError.Statement.AccessMode'],
  ['MATCH (n) SET n.x = 1', 'Neo.ClientError.Statement.AccessMode'],
  ['MATCH (n) DETACH DELETE n', 'Neo.ClientError.Statement.AccessMode'],
  ['CREATE INDEX FOR (n:Entity) ON (n.name)', 'Neo.ClientError.Statement.AccessMode'],
  ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", 'Neo.ClientError.Statement.AccessMode'],
])('%s → %s', async (cypher, code) => {
  const before = await ask('MATCH (n) RETURN count(n) AS nodes, sum(n.staff) AS staff');
  for (const routing of ['READ', 'WRITE'] as const) expect(await codeOf(driver.executeQuery(cypher, {}, { routing }))).toBe(code);
  expect(await ask('MATCH (n) RETURN count(n) AS nodes, sum(n.staff) AS staff')).toEqual(before);
});

test.each([
  ['RETURN 1 / 0 AS x', 'The query cannot be run: division by zero: 1 / 0.'],
  ['MATCH (n)\n RETURN m', "The query cannot be run: semantic error: Undefined variable 'm'. Did you mean 'n'?"],
  ['RETURN $absent AS x', 'The query cannot be run: semantic error: Missing parameter: $absent.'],
  ['RETRUN 1', 'The query cannot be run: syntax error: Expected a Cypher clause (line 1, column 1).'],
  ['CALL apoc.help("x")', 'The procedure apoc.help may not be called here: only procedures that read the graph may.'],
])('%s is answered in a sentence', async (cypher, sentence) => {
  await expect(ask(cypher)).rejects.toThrow(sentence);
});

test('a transaction that is too late has timed out', async () => {
  const session = driver.session();
  const transaction = await session.beginTransaction({ timeout: 50 });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await codeOf(Promise.resolve(transaction.run('RETURN 1 AS n')))).toBe('Neo.ClientError.Transaction.TransactionTimedOut');
  await session.close();
});

test.each([
  ['CALL db.ping()', ['success'], [[true]]],
  ['CALL dbms.components() YIELD name, versions RETURN name, versions', ['name', 'versions'], [['Neo4j Kernel', ['5.13.0']]]],
  ['call dbms.components() yield edition as e;', ['e'], [['community']]],
  ['SHOW DATABASES YIELD name, default', ['name', 'default'], [['neo4j', true]]],
  ['SHOW HOME DATABASE YIELD name', ['name'], [['neo4j']]],
  ['CALL dbms.clientConfig()', ['name', 'description', 'value', 'dynamic'], []],
])('%s is answered', async (cypher, keys, rows) => {
  const result = await driver.executeQuery(cypher);
  expect(result.keys).toEqual(keys);
  expect(result.records.map((record) => [...record.values()])).toEqual(rows);
});

test('speaks Cypher as Neo4j spells it, and names what the embedded graph lacks', async () => {
  expect(await ask('MATCH (n:Agency|Programme)-[:FUNDS|PART_OF]->{1,2}(m) RETURN n.name, collect(m.name)[0] ORDER BY n.name')).toEqual([
    ['Harbour Agency', expect.any(String)],
    ['Tide Programme', 'Coast Plan'],
  ]);
  expect(await codeOf(ask('RETURN randomUUID()'))).toMatch(/^Neo\.ClientError\.Statement\./u);
  const { keys } = await driver.executeQuery('RETURN 1  +1, round(2.5, 0)', {}, { routing: 'READ' });
  expect(keys).toEqual(['1  +1', 'round(2.5, 0)']);
});
