#!/usr/bin/env node
// Loading a graph into Neo4j: `entente push` beside a plain loader, each into a fresh server, the same graph, the same run.
//   npm run bench:push [-- NODES RELATIONSHIPS]     100,000 and 500,000 where none is given; needs Java 17 and Maven
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { environmentOf, startServer, stopServer } from '../test/neo4j/server.mjs';
import { madeExtractions } from './push/made-graph.mjs';

const { openStore } = await import(new URL('../dist/graph/store/open.js', import.meta.url).href);
const { push, withFingerprints } = await import(new URL('../dist/graph/store/push.js', import.meta.url).href);
const { relationTypes } = await import(new URL('../dist/graph/ontology/relations.js', import.meta.url).href);
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const [nodes = 100_000, relationships = 500_000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
const graph = join(folder, 'graph');

async function makeGraph() {
  const store = await openStore({ engine: 'embedded', path: graph });
  const extractions = withFingerprints(
    (async function* () {
      yield* madeExtractions(nodes, relationships);
    })(),
  );
  await push(store, extractions, { report: () => undefined, interruption: new AbortController().signal });
  await writeLines(
    store,
    'nodes.jsonl',
    ['Entity', 'Document', 'Claim'].map((label) => `MATCH (n:${label}) RETURN n AS n`),
    ({ n }) => ({
      kind: { labels: n.labels },
      row: n.properties,
    }),
  );
  const ends = [
    ['Claim', 'HEAD', 'Entity'],
    ['Claim', 'TAIL', 'Entity'],
    ['Claim', 'SAID_IN', 'Document'],
    ['Entity', 'MENTIONED_IN', 'Document'],
    ...relationTypes.map((type) => ['Entity', type, 'Entity']),
  ];
  const queries = ends.map(
    ([from, type, to]) => `MATCH (a:${from})-[r:${type}]->(b:${to}) RETURN '${from}' AS f, a.id AS a, r AS r, b.id AS b, '${to}' AS t`,
  );
  await writeLines(store, 'relationships.jsonl', queries, ({ f, a, r, b, t }) => ({
    kind: { from: f, type: r.type, to: t },
    row: { from: a, to: b, properties: r.properties },
  }));
  await store.close();
}

async function writeLines(store, name, queries, lineOf) {
  const file = openSync(join(folder, name), 'w');
  const written = new Set();
  for (const query of queries) {
    for (const row of (await store.query(query)).rows) {
      const line = lineOf(row);
      // An entity that is a document is found under both labels.
      if (line.row.id !== undefined && written.size === written.add(line.row.id).size) continue;
      writeSync(file, `${JSON.stringify(line)}\n`);
    }
  }
  closeSync(file);
}

/** Runs a loader in a process of its own against a fresh server. */
async function measured(argumentsFor) {
  const server = await startServer({ javaOptions: ['-Xmx2g', '-XX:TieredStopAtLevel=4'] });
  try {
    const began = performance.now();
    const child = spawnSync(process.execPath, argumentsFor(server), {
      encoding: 'utf8',
      env: { ...process.env, ...environmentOf(server) },
    });
    const seconds = (performance.now() - began) / 1000;
    if (child.status !== 0) throw new Error(`the loader failed: ${child.stderr}`);
    return { seconds, peakMb: Number(child.stdout.trim().split('\n').at(-1)), ...(await counts(server)) };
  } finally {
    await stopServer(server);
  }
}

async function counts({ uri, username, password }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const one = async (cypher) => (await driver.executeQuery(cypher)).records[0].get(0);
  const found = { nodes: await one('MATCH (n) RETURN count(n)'), relationships: await one('MATCH ()-[r]->() RETURN count(r)') };
  await driver.close();
  return found;
}

try {
  await makeGraph();
  const plain = await measured(({ uri, username, password }) => [at('push/plain.mjs'), folder, uri, username, password]);
  const pushed = await measured(() => [at('push/pushed.mjs'), '--store', graph]);
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, Neo4j with 2 GB`);
  for (const [name, { seconds, peakMb, ...size }] of Object.entries({ 'plain UNWIND, 1,000 rows': plain, 'entente push': pushed }))
    console.log(
      `${name.padEnd(26)}${seconds.toFixed(1).padStart(8)} s  ${peakMb.toFixed(0).padStart(6)} MB   ${size.nodes} nodes, ${size.relationships} relationships`,
    );
  if (plain.nodes !== pushed.nodes || plain.relationships !== pushed.relationships) throw new Error('the two graphs differ');
} catch (error) {
  console.error(`bench: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
