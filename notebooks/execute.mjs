#!/usr/bin/env node
// Builds the graph of the seeds, serves it, and runs the notebooks on it.
//   node notebooks/execute.mjs [--write | --run-only]     on the embedded graph, by its own Bolt
//   NEO4J_URI=… node notebooks/execute.mjs                on that Neo4j, which is filled first
// PYTHON names the Python that has the packages of notebooks/requirements.txt.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const entente = join(root, 'cli/entente.mjs');
const installed = join(root, '.cache/notebooks/bin/python');
const python = process.env['PYTHON'] ?? (existsSync(installed) ? installed : 'python3');
const onNeo4j = process.env['NEO4J_URI'] !== undefined;
const folder = mkdtempSync(join(tmpdir(), 'entente-notebooks-'));
const where = onNeo4j ? [] : ['--store', join(folder, 'graph')];
const password = 'of-this-run';

/** Runs a program to its end and gives its exit code. */
const run = (program, args, env) => spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

/** Serves the graph; gives the addresses it says it listens on, and how to end it. */
async function serve() {
  const child = spawn(process.execPath, [entente, 'serve', ...where, '--port', '0', ...(onNeo4j ? ['--no-bolt'] : ['--bolt-port', '0'])], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ENTENTE_BOLT_PASSWORD: password },
  });
  const said = [];
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line);
    if (/explorer is open/u.test(line)) break;
  }
  const all = said.join('\n');
  return {
    url: /https?:\/\/[^\s/]+/u.exec(all)?.[0],
    bolt: /bolt:\/\/\S+/u.exec(all)?.[0],
    async end() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

let code = run(process.execPath, [entente, 'build', ...where]);
if (code === 0) {
  const server = await serve();
  const graph = onNeo4j ? {} : { NEO4J_URI: server.bolt, NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: password };
  code = run(python, ['notebooks/execute.py', ...process.argv.slice(2)], { ...graph, ENTENTE_URL: server.url });
  await server.end();
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = code;
