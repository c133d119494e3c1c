import { beforeAll, describe, expect, inject, test } from 'vitest';
import { buildOnce, runCli } from '../support/run-cli.ts';
import { environmentOf } from './server.mjs';

const server = inject('neo4j');

// Only reading: other test files write to the same server.
describe.skipIf('missing' in server)('the command line on Neo4j', () => {
  if ('missing' in server) return;
  const env = environmentOf(server);
  beforeAll(buildOnce, 120_000);

  test('asks the server that the environment names', async () => {
    const { code, stdout } = await runCli(['query', 'RETURN $n + 1 AS next', '--param', 'n=41', '--json'], { env });
    expect({ code, rows: JSON.parse(stdout) as unknown }).toEqual({ code: 0, rows: [{ next: 42 }] });
  });

  test('says in one sentence that name or password are wrong', async () => {
    // Another name, as wrong passwords lock the right name out for a while.
    const outcome = await runCli(['query', 'RETURN 1 AS n'], {
      env: { ...env, NEO4J_USERNAME: 'nobody', NEO4J_PASSWORD: 'wrong-password' },
    });
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    expect(outcome.stderr).toMatch(/^entente: [^\n]*NEO4J_PASSWORD[^\n]*\.\n$/u);
  });

  test('refuses Cypher that writes', async () => {
    const outcome = await runCli(['query', 'CREATE (:Entity {id: "e-x"})'], { env });
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    expect(outcome.stderr).toMatch(/^entente: [^\n]*only reading ones[^\n]*\.\n$/u);
  });
});
