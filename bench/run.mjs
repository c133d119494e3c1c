#!/usr/bin/env node
// What a user waits for and what the machine pays, measured on the built program. No figure is kept: they are of this machine.
//   npm run bench [-- --json]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { withoutNeo4j } from './environment.mjs';
import { readingMemory } from './speed/memory.mjs';
import { readingSpeed } from './speed/speed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const startLimitMs = 60_000;
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

const sizeOf = (bytes) => (bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(0)} MB`);
const sampled = ({ bytes, ms }) => `a sample of ${sizeOf(bytes)} in ${figure(ms, 0, 'ms')}`;
const figure = (value, digits, unit) => (value === undefined ? 'not known here' : `${value.toFixed(digits)} ${unit}`);

try {
  if (!existsSync(join(root, 'dist/cli/main.js'))) throw new Error('nothing is built yet: run npm run build first');
  const starts = [];
  for (let run = 0; run < 3; run += 1) starts.push(await coldStart());
  const slowest = starts.toSorted((a, b) => b.firstPageMs - a.firstPageMs)[0];
  const speed = await readingSpeed();
  const memory = await readingMemory();
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}`;
  if (process.argv.includes('--json')) console.log(JSON.stringify({ machine, starts, speed, memory }));
  else {
    const rows = [
      ['start on an empty graph, to the first page', figure(slowest.firstPageMs / 1000, 2, 's'), 'at most 10 s'],
      ['  of which building both seeds', figure(slowest.buildMs && slowest.buildMs / 1000, 2, 's'), 'at most 3 s'],
      ['  claims in the graph then', String(slowest.claims), ''],
      ['  peak memory of the process', figure(Math.max(...starts.map((start) => start.peakMb ?? NaN)), 0, 'MB'), 'at most 400 MB'],
      ...speed.sizes.map(({ bytes, ms, mbPerSecond, claims }) => [
        `text to claims, ${sizeOf(bytes)} in one document`,
        figure(mbPerSecond, 3, 'MB/s'),
        `in ${figure(ms, 0, 'ms')}, ${claims} claims, ${(mbPerSecond / speed.compromise.mbPerSecond).toFixed(1)} × compromise`,
      ]),
      ["  compromise's tagging alone, same text and run", figure(speed.compromise.mbPerSecond, 3, 'MB/s'), sampled(speed.compromise)],
      ["  wink-nlp's word classes alone, same text and run", figure(speed.wink.mbPerSecond, 3, 'MB/s'), sampled(speed.wink)],
      ...memory.map(({ name, peakMb, seconds }) => [
        `peak memory, ${name}`,
        figure(peakMb, 0, 'MB'),
        `at most 500 MB; in ${figure(seconds, 0, 's')}`,
      ]),
    ];
    console.log(
      `${machine}\nslowest of ${starts.length} starts; texts made by varying the sentences of the seeds: their order, names and numbers; speed by processor time\n`,
    );
    for (const [name, value, note] of rows) console.log(`${name.padEnd(52)}${value.padStart(14)}   ${note}`);
  }
} catch (error) {
  console.error(`bench: ${error.message}`);
  process.exitCode = 1;
}
