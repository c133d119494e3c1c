#!/usr/bin/env node
// What a user waits for and what the machine pays, measured on the built program. No figure is kept: they are of this machine.
//   npm run bench [-- --json]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const startLimitMs = 60_000;
const texts = readdirSync(join(root, 'seeds'))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(root, 'seeds', name), 'utf8') }));
/** The seeds are small: so many times over, as documents of their own. */
const copies = 5;

/**
 * Starts the program as `npm start` does, on an empty graph, until the first page is there; then stops it.
 * @returns milliseconds to the first page, to the building of the seeds as the program says it, and peak memory in MB
 */
async function coldStart() {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, 'cli/entente.mjs'), 'start', '--port', '0', '--store', join(folder, 'graph')], {
    cwd: folder,
    env: { ...withoutNeo4j(process.env), CI: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (chunk) => (said += chunk));
    const url = await until(() => {
      if (child.exitCode !== null) throw new Error(`the program ended:\n${said}`);
      return /http:\/\/\S+/u.exec(said)?.[0];
    });
    const response = await fetch(url);
    await response.text();
    if (!response.ok) throw new Error(`the first page answered ${response.status}: is the app built (npm run build)?`);
    const firstPageMs = performance.now() - began;
    const summary = await (await fetch(new URL('api/summary', url))).json();
    const built = /in (\d+(?:\.\d+)?) s/u.exec(said);
    return { firstPageMs, buildMs: built ? Number(built[1]) * 1000 : undefined, peakMb: peakMemoryMb(child.pid), claims: summary.claims };
  } finally {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
}

function withoutNeo4j(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('NEO4J_')));
}

async function until(find) {
  for (const deadline = Date.now() + startLimitMs; Date.now() < deadline; await sleep(10)) {
    const found = find();
    if (found !== undefined) return found;
  }
  throw new Error(`no address within ${startLimitMs / 1000} s`);
}

/** Largest resident memory of a running process so far; Linux only, elsewhere `undefined`. */
function peakMemoryMb(pid) {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return undefined;
  return Number(/VmHWM:\s+(\d+) kB/u.exec(readFileSync(status, 'utf8'))?.[1]) / 1000;
}

/** Megabytes per second of work over a text, the best of some runs, after one that warms up. */
async function speed(work, bytes, runs = 3) {
  await work();
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    await work();
    best = Math.min(best, performance.now() - began);
  }
  return { mbPerSecond: bytes / 1e6 / (best / 1000), ms: best };
}

/** Reading claims out of the seeds, beside tagging alone, by compromise and by wink-nlp, in this process. */
async function extraction() {
  const { extract } = await import(new URL('../dist/ingest/extract.js', import.meta.url).href);
  const { sha256 } = await import(new URL('../dist/graph/model/ids.js', import.meta.url).href);
  const { wordClasses } = await import(new URL('../dist/ingest/parse/word-classes.js', import.meta.url).href);
  const { default: nlp } = await import('compromise');
  // Fresh copies each time, so that nothing kept for a text that was seen before helps.
  let copy = 0;
  const freshDocuments = () =>
    Array.from({ length: copies }, () => {
      copy += 1;
      return texts.map(({ name, text: original }) => {
        const text = `${original}\n\nCopy ${copy}.\n`;
        return { id: `${copy}-${name}`, title: name, language: 'en', sha256: sha256(text), text };
      });
    }).flat();
  const bytes = copies * texts.reduce((sum, { text }) => sum + Buffer.byteLength(text, 'utf8'), 0);
  const oneLine = texts.map(({ text }) => text.replace(/\s+/gu, ' '));
  return {
    megabytes: bytes / 1e6,
    extract: await speed(() => extract(freshDocuments()), bytes),
    classes: await speed(() => Array.from({ length: copies }, () => oneLine.map((text) => wordClasses(text))), bytes),
    tagging: await speed(() => Array.from({ length: copies }, () => oneLine.map((text) => nlp(text))), bytes),
  };
}

const figure = (value, digits, unit) => (value === undefined ? 'not known here' : `${value.toFixed(digits)} ${unit}`);

try {
  if (!existsSync(join(root, 'dist/cli/main.js'))) throw new Error('nothing is built yet: run npm run build first');
  const starts = [];
  for (let run = 0; run < 3; run += 1) starts.push(await coldStart());
  const slowest = starts.toSorted((a, b) => b.firstPageMs - a.firstPageMs)[0];
  const read = await extraction();
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}`;
  if (process.argv.includes('--json')) console.log(JSON.stringify({ machine, starts, extraction: read }));
  else {
    const rows = [
      ['start on an empty graph, to the first page', figure(slowest.firstPageMs / 1000, 2, 's'), 'at most 10 s'],
      ['  of which building both seeds', figure(slowest.buildMs && slowest.buildMs / 1000, 2, 's'), 'at most 3 s'],
      ['  claims in the graph then', String(slowest.claims), ''],
      ['  peak memory of the process', figure(Math.max(...starts.map((start) => start.peakMb ?? NaN)), 0, 'MB'), 'at most 400 MB'],
      [
        'extraction, warm',
        figure(read.extract.mbPerSecond, 3, 'MB/s'),
        `${read.megabytes.toFixed(2)} MB, the seeds ${copies} times, in ${figure(read.extract.ms, 0, 'ms')}`,
      ],
      ["wink-nlp's word classes alone, same run", figure(read.classes.mbPerSecond, 3, 'MB/s'), `in ${figure(read.classes.ms, 0, 'ms')}`],
      ["compromise's tagging alone, same run", figure(read.tagging.mbPerSecond, 3, 'MB/s'), `in ${figure(read.tagging.ms, 0, 'ms')}`],
    ];
    console.log(`${machine}\nslowest of ${starts.length} starts; best of 3 readings\n`);
    for (const [name, value, note] of rows) console.log(`${name.padEnd(46)}${value.padStart(14)}   ${note}`);
  }
} catch (error) {
  console.error(`bench: ${error.message}`);
  process.exitCode = 1;
}
