#!/usr/bin/env node
// What a driver waits for a query over one step: the embedded graph by its own Bolt beside Neo4j, the same graph, the same run.
//   npm run bench:bolt [-- NODES RELATIONSHIPS]     100,000 and 500,000 where none is given; needs Java 17 and Maven
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { startServer, stopServer } from '../test/neo4j/server.mjs';
import { withoutNeo4j } from './environment.mjs';
import { madeExtractions } from './push/made-graph.mjs';

const dist = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);
const { openStore } = await dist('graph/store/open.js');
const { push, withFingerprints } = await dist('graph/store/push.js');
const { csvExport } = await dist('graph/exports/csv.js');

const [nodes = 100_000, relationships = 500_000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
const graph = join(folder, 'graph');
const password = 'of-this-bench';
/** Queries before the ones that count, and those that count, of each server in turns. */
const [warmUp, counted] = [500, 1000];

/** Fills the embedded graph and writes it as CSV; gives the ids of entities to ask about, spread over all. */
async function makeGraph() {
  const store = await openStore({ engine: 'embedded', path: graph });
  const extractions = (async function* () {
    yield* madeExtractions(nodes, relationships);
  })();
  await push(store, withFingerprints(extractions), { report: () => undefined, interruption: new AbortController().signal });
  const contents = await store.contents();
  const exported = csvExport(contents);
  for (const name of ['nodes', 'relationships'])
    await pipeline(Readable.from(exported[name]), createWriteStream(join(folder, `${name}.csv`)));
  await store.close();
  const every = Math.max(1, Math.floor(contents.entities.length / counted));
  return { ids: contents.entities.filter((_, at) => at % every === 0).map(({ id }) => id), importOptions: exported.importOptions };
}

async function serveEmbedded() {
  const entente = fileURLToPath(new URL('../cli/entente.mjs', import.meta.url));
  const child = spawn(process.execPath, [entente, 'serve', '--store', graph, '--port', '0', '--bolt-port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...withoutNeo4j(process.env), ENTENTE_BOLT_PASSWORD: password },
  });
  for await (const line of createInterface({ input: child.stderr })) {
    const uri = /bolt:\/\/\S+/u.exec(line)?.[0];
    if (uri) return { uri, username: 'neo4j', password, end: async () => (child.kill('SIGTERM'), once(child, 'exit')) };
  }
  throw new Error('the embedded graph is not served');
}

const oneStep =
  'MATCH (e:Entity {id: $id})-[r]->(other:Entity) RETURN type(r) AS type, other.name AS name, r.count AS claims ORDER BY type, name LIMIT 25';

/** Milliseconds of one query over a driver. */
async function timed(session, id) {
  const began = performance.now();
  const { records } = await session.run(oneStep, { id });
  return { ms: performance.now() - began, rows: records.length };
}

const share = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];

try {
  const { ids, importOptions } = await makeGraph();
  const files = [`--nodes=${join(folder, 'nodes.csv')}`, `--relationships=${join(folder, 'relationships.csv')}`];
  const server = await startServer({ importing: [...files, ...importOptions], javaOptions: ['-Xmx2g', '-XX:TieredStopAtLevel=4'] });
  const embedded = await serveEmbedded();
  const asked = { 'the embedded graph': embedded, Neo4j: server };
  const found = {};
  try {
    const drivers = Object.entries(asked).map(([name, { uri, username, password: secret }]) => [
      name,
      neo4j.driver(uri, neo4j.auth.basic(username, secret), { disableLosslessIntegers: true }),
    ]);
    // An import brings no index.
    const [, own] = drivers[1];
    await own.executeQuery('CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE');
    await own.executeQuery('CALL db.awaitIndexes(120)');
    const sessions = drivers.map(([name, driver]) => [name, driver.session({ defaultAccessMode: neo4j.session.READ })]);
    for (let at = 0; at < warmUp + counted; at += 1) {
      const rows = [];
      for (const [name, session] of sessions) {
        const one = await timed(session, ids[at % ids.length]);
        rows.push(one.rows);
        if (at >= warmUp) (found[name] ??= []).push(one.ms);
      }
      if (new Set(rows).size > 1) throw new Error(`the two answer differently about ${ids[at % ids.length]}: ${rows.join(' and ')} rows`);
    }
    for (const [, session] of sessions) await session.close();
    for (const [, driver] of drivers) await driver.close();
  } finally {
    await embedded.end();
    await stopServer(server);
  }
  console.log(
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, ${nodes} nodes, ${relationships} relationships`,
  );
  for (const [name, times] of Object.entries(found)) {
    const sorted = times.toSorted((a, b) => a - b);
    console.log(
      `${name.padEnd(20)} p50 ${share(sorted, 0.5).toFixed(2).padStart(7)} ms   p95 ${share(sorted, 0.95).toFixed(2).padStart(7)} ms`,
    );
  }
} catch (error) {
  console.error(`bench: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
