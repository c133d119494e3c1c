/**
 * A real Neo4j Community server for tests: on 127.0.0.1, a free port, a folder of its own that goes with it.
 *   node test/neo4j/server.mjs start            starts one that stays, prints its NEO4J_… variables
 *   node test/neo4j/server.mjs stop             stops it
 *   node test/neo4j/server.mjs run -- COMMAND   starts a fresh one, runs COMMAND with NEO4J_… set, stops it
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { cache, classArchive, fetchJars, java, javaArguments, whatIsMissing } from './installation.mjs';

const username = 'neo4j';
const password = 'entente-test';
const startTimeoutMs = 120_000;
const stopTimeoutMs = 20_000;

/**
 * @typedef {{ pid: number, home: string, uri: string, username: string, password: string }} Server
 * A running server; plain JSON.
 */

/**
 * Starts a fresh server and waits until it answers. The first start on a machine fetches it and takes a minute.
 * @param {{ stays?: boolean, importing?: readonly string[], javaOptions?: readonly string[] }} [options] stays: it outlives this process;
 *   importing: what `neo4j-admin database import full` is told, which then fills it
 * @returns {Promise<Server>}
 */
export async function startServer({ stays = false, importing, javaOptions = [] } = {}) {
  const missing = whatIsMissing();
  if (missing) throw new Error(missing);
  fetchJars();
  await makeClassArchive();
  const home = makeHome(await freePort());
  setPassword(home.folder);
  if (importing) importCsv(home.folder, importing);
  return launch(home, [`-XX:SharedArchiveFile=${classArchive()}`, '-Xshare:auto', ...javaOptions], stays);
}

/**
 * Stops a server and removes its folder.
 * @param {Server} server
 */
export async function stopServer({ pid, home }) {
  signal(pid, 'SIGTERM');
  const deadline = Date.now() + stopTimeoutMs;
  while (isAlive(pid)) {
    if (Date.now() > deadline) signal(pid, 'SIGKILL');
    await sleep(50);
  }
  rmSync(home, { recursive: true, force: true });
}

/** @returns {Promise<number>} */
async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No free port was given.');
  return address.port;
}

/**
 * A folder with the configuration of one server.
 * @param {number} port
 */
function makeHome(port) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-neo4j-'));
  for (const part of ['conf', 'data', 'logs', 'plugins', 'import', 'run']) mkdirSync(join(folder, part));
  const settings = {
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': '64m',
    // Without these three a folder takes 516 MB, time limits fire late, and stopping takes 12 s.
    'db.tx_log.preallocate': 'false',
    'db.transaction.monitor.check.interval': '100ms',
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
    'internal.server.bolt.connection_shutdown_wait_time': '0s',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(folder, 'conf', 'neo4j.conf'), lines.join(''));
  return { folder, port };
}

/**
 * The password is set before the first start. Neo4j's own tool makes the file once; later servers get a copy, which saves two seconds.
 * @param {string} home
 */
function setPassword(home) {
  const kept = join(cache, 'auth.ini');
  const file = join(home, 'data', 'dbms', 'auth.ini');
  if (existsSync(kept)) {
    mkdirSync(join(home, 'data', 'dbms'));
    copyFileSync(kept, file);
    return;
  }
  administer(home, ['dbms', 'set-initial-password', password]);
  copyFileSync(file, `${kept}.${process.pid}`);
  renameSync(`${kept}.${process.pid}`, kept);
}

/**
 * @param {string} home of a server that was never started
 * @param {readonly string[]} args
 */
function importCsv(home, args) {
  administer(home, ['database', 'import', 'full', `--report-file=${join(home, 'logs', 'import.report')}`, ...args, 'neo4j']);
}

/**
 * Runs neo4j-admin.
 * @param {string} home
 * @param {readonly string[]} args
 */
function administer(home, args) {
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  const admin = spawnSync(java, javaArguments('org.neo4j.cli.AdminTool', args), { env, encoding: 'utf8' });
  if (admin.status !== 0) throw new Error(`neo4j-admin ${args.slice(0, 2).join(' ')} failed:\n${admin.stdout}${admin.stderr}`);
}

/** One server started and stopped for nothing: Java writes the archive of its classes when it ends. */
async function makeClassArchive() {
  const archive = classArchive();
  if (existsSync(archive)) return;
  const draft = `${archive}.${process.pid}`;
  await stopServer(await launch(makeHome(await freePort()), [`-XX:ArchiveClassesAtExit=${draft}`], false));
  if (existsSync(draft)) renameSync(draft, archive);
}

/**
 * @param {{ folder: string, port: number }} home
 * @param {readonly string[]} options of the Java machine
 * @param {boolean} stays
 * @returns {Promise<Server>}
 */
async function launch({ folder, port }, options, stays) {
  const log = join(folder, 'logs', 'console.log');
  const output = openSync(log, 'a');
  const args = [`--home-dir=${folder}`, `--config-dir=${join(folder, 'conf')}`];
  const child = spawn(java, javaArguments('org.neo4j.server.CommunityEntryPoint', args, options), {
    stdio: ['ignore', output, output],
    detached: stays,
  });
  if (stays) child.unref();
  // A run that is cut short takes its server along.
  else process.once('exit', () => child.kill('SIGKILL') && rmSync(folder, { recursive: true, force: true }));
  const pid = child.pid;
  if (pid === undefined) throw new Error('Java could not be started.');
  const deadline = Date.now() + startTimeoutMs;
  // The port opens when the server can answer.
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      const said = [log, join(folder, 'logs', 'neo4j.log')].map((file) =>
        existsSync(file) ? readFileSync(file, 'utf8').slice(-2000) : '',
      );
      throw new Error(`Neo4j did not start:\n${said.join('\n')}`);
    }
    await sleep(50);
  }
  return { pid, home: folder, uri: `bolt://127.0.0.1:${port}`, username, password };
}

/** @param {number} port */
async function answers(port) {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/**
 * @param {number} pid
 * @param {'SIGTERM' | 'SIGKILL' | 0} name
 */
function signal(pid, name) {
  try {
    return process.kill(pid, name);
  } catch {
    return false; // It has ended already.
  }
}

/** @param {number} pid */
function isAlive(pid) {
  return signal(pid, 0);
}

/**
 * The variables under which the whole ecosystem looks for a server.
 * @param {Server} server
 */
export function environmentOf(server) {
  return { NEO4J_URI: server.uri, NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password };
}

/** @param {readonly string[]} args */
async function main([action, ...rest]) {
  const state = join(cache, 'server.json');
  if (action === 'start') {
    const server = await startServer({ stays: true });
    writeFileSync(state, JSON.stringify(server));
    for (const [name, value] of Object.entries(environmentOf(server))) console.log(`${name}=${value}`);
    return 0;
  }
  if (action === 'stop') {
    if (!existsSync(state)) return 0;
    await stopServer(JSON.parse(readFileSync(state, 'utf8')));
    rmSync(state);
    return 0;
  }
  const [separator, command, ...args] = rest;
  if (action === 'run' && separator === '--' && command !== undefined) {
    const server = await startServer();
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...environmentOf(server) } });
    const ended = await once(child, 'exit').catch((error) => [console.error(error.message) ?? 1]);
    await stopServer(server);
    return ended[0] ?? 1;
  }
  console.error('usage: node test/neo4j/server.mjs start | stop | run -- COMMAND');
  return 2;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main(process.argv.slice(2)).then(
    (code) => (process.exitCode = code),
    (error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}
