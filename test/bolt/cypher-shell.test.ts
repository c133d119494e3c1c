/** What Neo4j's cypher-shell makes of the Bolt server. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BoltListening } from '../../explorer/bolt/serve.ts';
import { cacheFor, fetchInto, java, whatIsMissing } from '../neo4j/installation.mjs';
import { credentials, startBolt } from '../support/bolt-server.ts';
import { buildOnce } from '../support/run-cli.ts';
import { graphOnDisk, startWritable } from '../support/writable-server.ts';

const pom = fileURLToPath(new URL('drivers/cypher-shell.pom.xml', import.meta.url));
const home = cacheFor('cypher-shell', pom);
const missing = whatIsMissing();
if (missing && process.env['CI']) throw new Error(missing);
if (missing) console.warn(`${missing} The tests of cypher-shell are skipped.`);

interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

describe.skipIf(missing)('cypher-shell', () => {
  let server: BoltListening;
  beforeAll(async () => {
    fetchInto(pom, home);
    server = await startBolt([
      "CREATE (a:Entity:Agency {id: 'a', name: 'Harbour Agency'})-[:FUNDS {amount: 40}]->(b:Entity {id: 'b', name: 'Tide'})",
    ]);
  }, 300_000);
  afterAll(() => server.close());

  const shell = (input: string, password = credentials.password, url = server.url): Promise<Answer> =>
    new Promise((resolve) => {
      const options = ['-a', url, '-u', credentials.username, '-p', password, '--format', 'plain', '--fail-fast'];
      const child = execFile(
        java,
        ['-cp', join(home, 'lib', '*'), 'org.neo4j.shell.Main', ...options],
        { encoding: 'utf8' },
        (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
      );
      child.stdin?.end(input);
    });

  test('asks, with parameters and in a transaction', async () => {
    const { code, stdout } = await shell(
      [
        'MATCH (a)-[f:FUNDS]->(b) RETURN a.name AS payer, f.amount AS amount, b.name AS paid;',
        ':begin',
        'UNWIND range(1, 10000) AS n RETURN sum(n) AS total;',
        ':commit',
        ':param who => "Tide"',
        'MATCH p = (a)-[:FUNDS]->(:Entity {name: $who}) RETURN length(p) AS steps, [1, {x: null}] AS list;',
      ].join('\n'),
    );
    expect(stdout.trim().split('\n')).toEqual([
      'payer, amount, paid',
      '"Harbour Agency", 40, "Tide"',
      'total',
      '50005000',
      'steps, list',
      '1, [1, {x: NULL}]',
    ]);
    expect(code).toBe(0);
  });

  test.each([
    ['CREATE (n) RETURN n;', 'would change the graph'],
    ["LOAD CSV FROM 'file:///x' AS row RETURN row;", 'LOAD CSV is refused'],
    ['RETRUN 1;', 'syntax error'],
  ])('%s is refused in one sentence', async (statement, words) => {
    const { code, stderr } = await shell(statement);
    expect(stderr).toContain(words);
    expect(code).toBe(1);
  });

  test('writes where it may, and rolls back', async () => {
    await buildOnce();
    const graph = await graphOnDisk();
    const writable = await startWritable(graph.path);
    const { code, stdout } = await shell(
      [
        ':begin',
        'CREATE (:Note {n: 1});',
        ':rollback',
        ':begin',
        'CREATE (:Note {n: 2});',
        ':commit',
        'MATCH (n:Note) SET n.n = n.n + 1;',
        'MATCH (n:Note) RETURN n.n AS n;',
      ].join('\n'),
      credentials.password,
      writable.url,
    );
    expect([code, stdout.trim().split('\n')]).toEqual([0, ['n', '3']]);
    await writable.close();
    await graph.remove();
  });

  test('a wrong password is refused', async () => {
    expect(await shell('RETURN 1;', 'guess')).toMatchObject({ code: 1, stderr: expect.stringContaining('password is wrong') as unknown });
  });
});
