import neo4j, { Neo4jError, type Driver } from 'neo4j-driver';
import { expect } from 'vitest';
import { openEmbedded } from '../../graph/store/embedded.ts';
import { listenBolt, type BoltListening, type BoltOptions } from '../../explorer/bolt/serve.ts';
import { readingTransaction, readPacked, type StatementRunner } from '../../explorer/bolt/statement-runner.ts';

export const credentials = { username: 'neo4j', password: 'a password of tests' };

/** A Bolt server, without a process of its own for statements, on a graph in memory with these statements run on it. */
export async function startBolt(
  statements: readonly string[],
  { timeout, tls }: Pick<BoltOptions, 'timeout' | 'tls'> = {},
): Promise<BoltListening> {
  const session = await openEmbedded({});
  await session.write(async (transaction) => {
    for (const statement of statements) await transaction.run(statement);
  });
  const runner: StatementRunner = {
    writable: false,
    run: (cypher, parameters) => readPacked(session, cypher, parameters),
    begin: () => readingTransaction(runner),
    close: () => session.close(),
  };
  const listening = await listenBolt({
    runner,
    credentials,
    port: 0,
    ...(timeout === undefined ? {} : { timeout }),
    ...(tls === undefined ? {} : { tls }),
  });
  return {
    url: listening.url,
    async close() {
      await listening.close();
      await session.close();
    },
  };
}

/** The official driver, on that server. Integers come as bigint, floats as number. */
export function driverOf(url: string, password = credentials.password): Driver {
  return neo4j.driver(url, neo4j.auth.basic(credentials.username, password), { useBigInt: true, connectionTimeout: 5_000 });
}

/** Statements for a graph of three entities. */
export const harbourGraph: readonly string[] = [
  "CREATE (a:Entity:Agency {id: 'a', name: 'Harbour Agency', staff: 12, score: 0.5})-[:FUNDS {amount: 40, share: 1.5}]->(b:Entity:Programme {id: 'b', name: 'Tide Programme'})",
  "MATCH (b:Programme) CREATE (b)-[:PART_OF]->(:Entity {id: 'c', name: 'Coast Plan'})",
];

/** The values of all rows, in a reading transaction. */
export async function asked(driver: Driver, cypher: string, parameters: Record<string, unknown> = {}): Promise<unknown[][]> {
  const { records } = await driver.executeQuery(cypher, parameters, { routing: 'READ' });
  return records.map((record) => [...record.values()]);
}

/** The code of the error that work must end with. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Neo4jError);
  return (error as Neo4jError).code;
}
