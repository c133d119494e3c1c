/**
 * The Neo4j of the tests: its jars, kept in a cache outside of the work tree, so that only the first run fetches them.
 * Plain JavaScript, so that scripts can use it without a build.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const cacheHome = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');

/** What the server is run with. */
export const cache = cacheFor('neo4j', pom);
const jars = join(cache, 'lib');

export const java = process.env['JAVA_HOME'] ? join(process.env['JAVA_HOME'], 'bin', 'java') : 'java';

/** Small and quick to start, not fast in the long run: these servers live for seconds. */
const jvmOptions = [
  '-Xms512m',
  '-Xmx512m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-XX:-UsePerfData',
  ...['java.nio', 'java.io', 'sun.nio.ch'].map((opened) => `--add-opens=java.base/${opened}=ALL-UNNAMED`),
  '-Dfile.encoding=UTF-8',
];

/**
 * The folder in the cache for what a pom.xml names; a changed one gets a new folder.
 * @param {string} name
 * @param {string} wanted the pom.xml
 */
export function cacheFor(name, wanted) {
  return join(cacheHome, 'entente', `${name}-${digest(readFileSync(wanted))}`);
}

/** @param {string | Uint8Array} content */
function digest(content) {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

/**
 * What is missing on this machine to run the server, as one sentence.
 * @returns {string | undefined}
 */
export function whatIsMissing() {
  const version = javaVersion();
  const major = Number(/version "(\d+)/u.exec(version)?.[1] ?? 0);
  if (major < 17) return 'Tests on Neo4j need Java 17 or newer: install a Java runtime, or set JAVA_HOME.';
  if (!existsSync(jars) && spawnSync('mvn', ['-version']).status !== 0)
    return 'Tests on Neo4j need Maven to fetch the server: install Maven.';
  return undefined;
}

function javaVersion() {
  return spawnSync(java, ['-version'], { encoding: 'utf8' }).stderr ?? '';
}

/** Fetches the jars of the server unless they are there. */
export function fetchJars() {
  fetchInto(pom, cache);
}

/**
 * Has Maven fetch what a pom.xml names, unless it is there. Two runs at once do no harm: each fetches into a folder of its own, and the
 * first one stays.
 * @param {string} wanted the pom.xml
 * @param {string} home the folder in which `lib` then holds the jars
 */
export function fetchInto(wanted, home) {
  const lib = join(home, 'lib');
  if (existsSync(lib)) return;
  mkdirSync(home, { recursive: true });
  const folder = mkdtempSync(join(home, 'fetching-'));
  const maven = spawnSync('mvn', ['-q', '-B', '-f', wanted, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`], {
    encoding: 'utf8',
  });
  if (maven.status !== 0) {
    rmSync(folder, { recursive: true });
    throw new Error(`Maven could not fetch what ${wanted} names:\n${maven.stdout}${maven.stderr}`);
  }
  moveUnlessThere(folder, lib);
}

/**
 * @param {string} from
 * @param {string} to
 */
export function moveUnlessThere(from, to) {
  if (existsSync(to)) rmSync(from, { recursive: true });
  else renameSync(from, to);
}

/** Where the class-data archive of this Java stands: with it the server starts in half the time. */
export function classArchive() {
  return join(cache, `classes-${digest(javaVersion())}.jsa`);
}

/**
 * The arguments of Java for one of Neo4j's entry points.
 * @param {string} main class name
 * @param {readonly string[]} args
 * @param {readonly string[]} options of the Java machine
 */
export function javaArguments(main, args, options = []) {
  return [...jvmOptions, ...options, '-cp', join(jars, '*'), main, ...args];
}
