// The plain way of loading a graph: nodes, then relationships, by UNWIND of 1,000 rows a statement, each its own transaction.
//   node plain.mjs FOLDER URI USER PASSWORD     FOLDER holds nodes.jsonl and relationships.jsonl; prints peak memory in MB
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';
import { peakMb } from './peak-memory.mjs';

const batchSize = 1000;
const [folder, uri, user, password] = process.argv.slice(2);
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
const session = driver.session();
for (const label of ['Entity', 'Document', 'Claim'])
  await session.run(`CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);

/** Lines of a file in batches of one kind: a label or a type cannot be a parameter. */
async function load(file, statementFor) {
  const waiting = new Map();
  const send = async (kind, rows) => session.run(statementFor(JSON.parse(kind)), { rows });
  for await (const line of createInterface({ input: createReadStream(join(folder, file)) })) {
    const { kind, row } = JSON.parse(line);
    const key = JSON.stringify(kind);
    const rows = waiting.get(key) ?? [];
    waiting.set(key, rows);
    rows.push(row);
    if (rows.length === batchSize) await send(key, rows.splice(0));
  }
  for (const [key, rows] of waiting) if (rows.length > 0) await send(key, rows);
}

await load('nodes.jsonl', ({ labels }) => `UNWIND $rows AS row CREATE (n:${labels.join(':')}) SET n = row`);
await load(
  'relationships.jsonl',
  ({ from, type, to }) =>
    `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
);
await driver.close();
console.log(peakMb());
