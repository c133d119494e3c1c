/** What the official Python drivers make of the Bolt server: that of the notebooks, and that of the series before. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BoltListening } from '../../explorer/bolt/serve.ts';
import { credentials, startBolt } from '../support/bolt-server.ts';
import { buildOnce } from '../support/run-cli.ts';
import { graphOnDisk, startWritable } from '../support/writable-server.ts';
import { askPythonBeside, pythons, whatPythonLacks } from '../support/python.ts';

const script = new URL('drivers/checks.py', import.meta.url);
const writing = new URL('drivers/writing.py', import.meta.url);

let server: BoltListening;
beforeAll(async () => {
  server = await startBolt([
    "CREATE (a:Entity:Agency {id: 'a', name: 'Harbour Agency', staff: 12})-[:FUNDS {amount: 40}]->(b:Entity:Programme {id: 'b', name: 'Tide Programme'})",
  ]);
});
afterAll(() => server.close());

describe.each([
  ['6', pythons.notebooks, 'notebooks/requirements.txt'],
  ['5', pythons.driver5, 'test/bolt/drivers/requirements-5.txt'],
])('the Python driver of version %s', (version, python, requirements) => {
  test.skipIf(whatPythonLacks(['neo4j'], python, requirements))('holds to every check', async () => {
    const { username, password } = credentials;
    const lines = (await askPythonBeside(python, script, [server.url, username, password])).trim().split('\n');
    const checks = lines.map((line) => JSON.parse(line) as [string, boolean]);
    expect(checks[0]).toEqual([`version ${version} connects`, true]);
    expect(checks.filter(([, holds]) => !holds)).toEqual([]);
    expect(checks.length).toBe(27);
  });

  test.skipIf(whatPythonLacks(['neo4j'], python, requirements))('writes where it may', async () => {
    await buildOnce();
    const graph = await graphOnDisk();
    const writable = await startWritable(graph.path);
    const { username, password } = credentials;
    const lines = (await askPythonBeside(python, writing, [writable.url, username, password])).trim().split('\n');
    const checks = lines.map((line) => JSON.parse(line) as [string, boolean]);
    expect(checks.filter(([, holds]) => !holds)).toEqual([]);
    expect(checks.length).toBe(8);
    await writable.close();
    await graph.remove();
  });
});
