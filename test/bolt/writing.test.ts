/** What the official JavaScript driver may write, where it may. */
import neo4j, { type Driver, type QueryResult } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../graph/store/open.ts';
import { driverOf } from '../support/bolt-server.ts';
import { goldExtractions } from '../support/gold-extraction.ts';
import { buildOnce } from '../support/run-cli.ts';
import { graphOnDisk, startWritable, type WritableServer } from '../support/writable-server.ts';

let graph: Awaited<ReturnType<typeof graphOnDisk>>;
let server: WritableServer;
let driver: Driver;
beforeAll(async () => {
  await buildOnce();
  graph = await graphOnDisk();
  server = await startWritable(graph.path);
  driver = driverOf(server.url);
}, 120_000);
afterAll(async () => {
  await driver.close();
  await server.close();
  await graph.remove();
});
beforeEach(() => write('MATCH (n:Note) DETACH DELETE n'));

const write = (cypher: string, parameters: Record<string, unknown> = {}): Promise<QueryResult> => {
  const session = driver.session();
  return Promise.resolve(session.run(cypher, parameters)).finally(() => session.close());
};
const rows = async (cypher: string, parameters: Record<string, unknown> = {}): Promise<unknown[][]> => {
  const { records } = await driver.executeQuery(cypher, parameters, { routing: 'READ' });
  return records.map((record) => [...record.values()]);
};
const notes = async (): Promise<unknown> => (await rows('MATCH (n:Note) RETURN count(n) AS n'))[0]?.[0];

describe('a driver', () => {
  test('writes with a statement of its own, and is told how much', async () => {
    const { summary } = await write('CREATE (a:Note {text: $text})-[:ABOUT {weight: 2}]->(b:Note {text: "b"})', { text: 'a' });
    expect(summary.counters.updates()).toMatchObject({ nodesCreated: 2, relationshipsCreated: 1, propertiesSet: 3, labelsAdded: 2 });
    expect(summary.counters.containsUpdates()).toBe(true);
    expect(summary.queryType).toBe('w');
    expect(await rows('MATCH (a:Note)-[r:ABOUT]->(b) RETURN a.text, r.weight, b.text')).toEqual([['a', 2n, 'b']]);
    const removed = await write('MATCH (n:Note) DETACH DELETE n RETURN count(*) AS n');
    expect(removed.summary.counters.updates()).toMatchObject({ nodesDeleted: 2, relationshipsDeleted: 1 });
    expect(removed.summary.queryType).toBe('rw');
  });

  test('commits or rolls back several statements, and sees what it wrote before others do', async () => {
    const session = driver.session();
    for (const end of ['rollback', 'commit'] as const) {
      const transaction = await session.beginTransaction();
      await transaction.run('CREATE (:Note {n: 1})');
      await transaction.run('MATCH (n:Note) SET n.n = n.n + 1');
      expect((await transaction.run('MATCH (n:Note) RETURN n.n AS n')).records[0]?.get('n')).toBe(2n);
      expect(await notes()).toBe(0n);
      await transaction[end]();
      expect(await notes()).toBe(end === 'commit' ? 1n : 0n);
    }
    await session.close();
  });

  test('writes many rows from parameters, with executeWrite', async () => {
    const session = driver.session();
    const given = Array.from({ length: 1000 }, (_, i) => ({ key: BigInt(i), name: `note ${i}` }));
    await session.executeWrite((transaction) => transaction.run('UNWIND $given AS row CREATE (n:Note) SET n = row', { given }));
    expect(await rows('MATCH (n:Note) RETURN count(n), max(n.key)')).toEqual([[1000n, 999n]]);
    await session.close();
  });

  test.each([
    ['CREATE (a:Note $a)-[:ABOUT $r]->(:Note $b), (c:Note)', 3n],
    ['UNWIND [$a, $b] AS row CREATE (n:Note) SET n = row', 2n],
    ['MERGE (n:Note {text: $a.text}) ON CREATE SET n += $a, n.new = true ON MATCH SET n.old = true', 1n],
    ['FOREACH (row IN [$a, $b] | CREATE (n:Note) SET n += row)', 2n],
    ['CREATE (n:Note $a) WITH n MATCH (e:Agency) WITH n, collect(e)[0] AS e CREATE (n)-[:ABOUT]->(e) RETURN e.name', 1n],
    ['MATCH (e:Agency) WITH e LIMIT 1 CALL { WITH e CREATE (n:Note $a)-[:ABOUT]->(e) RETURN n } SET n.seen = date() RETURN n', 1n],
    ['CREATE (n:Note {text: "SET"}) SET n:Entente, n.said = "CREATE INDEX; DROP" REMOVE n:Entente', 1n],
  ])('as Neo4j spells it: %s', async (cypher, count) => {
    await write(cypher, { a: { text: 'a', n: 1n }, b: { text: 'b' }, r: { weight: 2n } });
    expect(await notes()).toBe(count);
    const texts = await rows('MATCH (n:Note) RETURN n.text AS text ORDER BY text');
    expect(texts[0]?.[0]).toMatch(/^(?:a|SET)$/u);
  });

  test('is refused where it said that it reads', async () => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    await expect(session.run('CREATE (:Note)')).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' });
    await expect(session.executeRead((transaction) => transaction.run('CREATE (:Note)'))).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.AccessMode',
    });
    expect(await notes()).toBe(0n);
    await session.close();
  });

  test('that fails in mid-transaction leaves nothing of it', async () => {
    const session = driver.session();
    const transaction = await session.beginTransaction();
    await transaction.run('CREATE (:Note)');
    await expect(transaction.run('UNWIND [1, 0] AS d CREATE (:Note {n: 1 / d})')).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.ArithmeticError',
    });
    await session.close();
    await expect(write('UNWIND [1, 0] AS d CREATE (:Note {n: 1 / d})')).rejects.toThrow('division by zero');
    expect(await notes()).toBe(0n);
  });

  test('merges a key once, with 50 at once', async () => {
    await Promise.all(
      Array.from({ length: 50 }, (_, i) => write('MERGE (n:Note {key: $key}) SET n.last = $i', { key: BigInt(i % 5), i: BigInt(i) })),
    );
    expect(await notes()).toBe(5n);
  });

  test('waits for no one as long as it only reads', async () => {
    const [first, second] = [driver.session(), driver.session()];
    const writing = await first.beginTransaction();
    await writing.run('CREATE (:Note)');
    const reading = await second.beginTransaction();
    expect((await reading.run('MATCH (n:Note) RETURN count(n) AS n')).records[0]?.get('n')).toBe(0n);
    await writing.commit();
    expect((await reading.run('MERGE (n:Note) RETURN count(n) AS n')).records[0]?.get('n')).toBe(1n);
    await reading.commit();
    expect(await notes()).toBe(1n);
    await Promise.all([first.close(), second.close()]);
  });
});

test.each([
  ['CREATE INDEX FOR (n:Note) ON (n.key)', 'CREATE'],
  ['CREATE CONSTRAINT FOR (n:Note) REQUIRE n.key IS UNIQUE', 'CREATE'],
  ['CREATE OR REPLACE INDEX x FOR (n:Note) ON (n.key)', 'CREATE'],
  ['DROP INDEX entity_id', 'DROP'],
  ["LOAD CSV FROM 'file:///etc/passwd' AS line CREATE (:Note {line: line[0]})", 'LOAD CSV'],
  ['CREATE (:Note); DROP INDEX entity_id', 'DROP'],
])('is still refused: %s', async (cypher, named) => {
  await expect(write(cypher)).rejects.toMatchObject({
    code: 'Neo.ClientError.Security.Forbidden',
    message: expect.stringContaining(named) as string,
  });
  expect(await notes()).toBe(0n);
});

test.each([
  ['CREATE (n:Note) WITH n CALL apoc.load.json("http://x") YIELD value RETURN value', 'Neo.ClientError.Procedure.ProcedureNotFound'],
  ["CALL apoc.create.node(['Note'], {})", 'Neo.ClientError.Procedure.ProcedureNotFound'],
  ['CREATE (n:Note {n: 1 / 0})', 'Neo.ClientError.Statement.ArithmeticError'],
  ['CREATE (n:Note) SET m.n = 1', 'Neo.ClientError.Statement.SyntaxError'],
  ['CREATE (n:Note {n: $absent})', 'Neo.ClientError.Statement.ParameterMissing'],
  ['CREATE (n:Note)-[:A]->(m:Note) DELETE n', 'Neo.ClientError.Schema.ConstraintValidationFailed'],
  ['CREATE (n:Note) WITH n DELETE n SET n.x = 1', 'Neo.ClientError.Statement.EntityNotFound'],
])('what cannot be written has a code: %s → %s', async (cypher, code) => {
  await expect(write(cypher)).rejects.toMatchObject({ code });
  expect(await notes()).toBe(0n);
});

describe('what Entente wrote', () => {
  test.each([
    ['MATCH (c:Claim) WITH c LIMIT 1 DETACH DELETE c', 'claims, relationships of claims'],
    ["MATCH (c:Claim) WITH c LIMIT 1 SET c.status = 'done', c.negated = true", 'claims'],
    ["MATCH (c:Claim) WITH c LIMIT 1 SET c.attributedTo = 'me'", 'claims'],
    ['MATCH (c:Claim) WITH c LIMIT 1 SET c = {id: c.id}', 'claims'],
    ['MATCH (c:Claim)-[r:HEAD]->() WITH r LIMIT 1 DELETE r', 'relationships of claims'],
    ["MATCH (e:Entity) WITH e LIMIT 1 SET e.name = 'Another'", 'entities'],
    ['MATCH (e:Agency) WITH e LIMIT 1 REMOVE e:Agency', 'entities'],
    ['MATCH (e:Agency) WITH e LIMIT 1 SET e:Programme', 'entities'],
    ["CREATE (:Entity {id: 'mine', name: 'Mine'})", 'entities'],
    ["MATCH (d:Document) WHERE NOT d:Entity WITH d LIMIT 1 SET d.text = 'nothing'", 'documents, texts'],
    ["MATCH (d:Document) WHERE NOT d:Entity WITH d LIMIT 1 SET d.text = replace(d.text, 'e', 'a')", 'texts'],
    ["MATCH (d:Document) WHERE NOT d:Entity WITH d, replace(d.text, 'e', 'a') AS t LIMIT 1 SET d += {text: t}", 'texts'],
    ["MATCH (d:Document) WHERE NOT d:Entity WITH d, replace(d.text, 'e', 'a') AS t LIMIT 1 SET/* */d/* */+=/* */{`text`: t}", 'texts'],
    ["CREATE (:Document {id: 'mine'})", 'documents'],
    ['MATCH (n) DETACH DELETE n', 'documents, entities, claims, relationships of claims, mentions, relations'],
    ['MATCH (:Entity)-[m:MENTIONED_IN]->(:Document) WITH m LIMIT 1 SET m.count = 1000', 'mentions'],
    ['MATCH (a:Entity)-[r:FUNDS]->(b:Entity) WITH r LIMIT 1 SET r.amount = 1', 'relations'],
    ['MATCH (a:Agency), (b:Institution) WITH a, b LIMIT 1 CREATE (b)-[:FUNDS]->(a)', 'relations'],
  ])('is not changed by %s', async (cypher, what) => {
    const refused = { code: 'Neo.ClientError.Security.Forbidden', message: expect.stringContaining(`(${what})`) as string };
    await expect(write(cypher)).rejects.toMatchObject(refused);
    const session = driver.session();
    const transaction = await session.beginTransaction();
    await transaction.run('CREATE (:Note)');
    await transaction.run(cypher);
    await expect(transaction.commit()).rejects.toMatchObject(refused);
    await session.close();
    expect(await notes()).toBe(0n);
  });

  test('takes an id of its own once', async () => {
    const [[id]] = (await rows('MATCH (e:Entity) RETURN e.id LIMIT 1')) as [[string]];
    await expect(write('CREATE (:Entity {id: $id})', { id })).rejects.toMatchObject({
      code: 'Neo.ClientError.Schema.ConstraintValidationFailed',
      message: expect.stringContaining('already exists') as string,
    });
  });

  test('bears properties, labels and relationships of others, which building and withdrawing respect', async () => {
    await write('MATCH (e:Entity) SET e.community = 3, e:Watched');
    await write("MATCH (e:Entity {label: 'Agency'}) WITH e LIMIT 1 CREATE (:Note {text: 'see'})-[:ABOUT]->(e)");
    await write("MATCH (d:Document) WHERE NOT d:Entity CREATE (:Note {text: 'read'})-[:READ]->(d)");
    expect((await rows('MATCH (e:Watched) WHERE e.community = 3 RETURN count(e) > 100'))[0]).toEqual([true]);
    await driver.close();
    await server.close();

    const [first, second] = goldExtractions();
    const store = await openStore({ engine: 'embedded', path: graph.path });
    const alone = await openStore({ engine: 'embedded' });
    for (const extraction of goldExtractions()) await alone.load(extraction);
    expect(await store.dataVersion()).toBe(await alone.dataVersion());
    expect((await store.load(first!)).changed).toBe(false);
    await expect(store.withdraw(first!.document.id)).rejects.toThrow(
      /A relationship READ that Entente did not write hangs on the document/u,
    );
    expect(await store.dataVersion()).toBe(await alone.dataVersion());
    await store.close();

    server = await startWritable(graph.path);
    driver = driverOf(server.url);
    await write('MATCH (n:Note) DETACH DELETE n');
    await driver.close();
    await server.close();
    const again = await openStore({ engine: 'embedded', path: graph.path });
    expect(await again.withdraw(first!.document.id)).toBe(true);
    await alone.withdraw(first!.document.id);
    expect(await again.dataVersion()).toBe(await alone.dataVersion());
    await again.load(first!);
    expect((await again.load(second!)).changed).toBe(false);
    await again.close();
    await alone.close();
    server = await startWritable(graph.path);
    driver = driverOf(server.url);
  });
});
