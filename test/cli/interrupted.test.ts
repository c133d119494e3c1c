import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { goldGraph, type GoldGraph } from '../support/gold-graph.ts';
import { buildOnce, outcomeOf, runCli, startCli, type Outcome } from '../support/run-cli.ts';

// Processes start slowly where many tests run at once.
vi.setConfig({ testTimeout: 60_000 });

const documentCount = 80;
let graph: GoldGraph;
let documents: string;
let whole: string;

beforeAll(async () => {
  await buildOnce();
  graph = await goldGraph();
  documents = join(graph.dir, 'documents');
  await mkdir(documents);
  for (let n = 10; n < 10 + documentCount; n += 1) {
    await writeFile(
      join(documents, `report-${n}.txt`),
      `The European Commission will fund Europol with EUR ${n} million. ENISA supports Agency ${n}.\n`,
    );
  }
  const path = join(graph.dir, 'whole', 'graph');
  await runCli(['build', documents, '--store', path]);
  whole = await exported(path);
}, 120_000);
afterAll(() => graph.remove());

async function exported(path: string): Promise<string> {
  return (await runCli(['export', '--store', path])).stdout;
}

function documentsIn(text: string): number {
  return text.split('\n').filter((line) => line.startsWith('{"kind":"document"')).length;
}

/** Starts building and sends a signal as soon as the first document is stored. */
async function broken(path: string, signal: NodeJS.Signals): Promise<Outcome> {
  const child = startCli(['build', documents, '--store', path]);
  const ended = outcomeOf(child);
  while (!existsSync(`${path}.stamp.json`) && child.exitCode === null) await sleep(2);
  child.kill(signal);
  return ended;
}

test('an interrupted build keeps whole documents, and the same command goes on to the same graph', async () => {
  const path = join(graph.dir, 'interrupted', 'graph');
  const { code, stdout, stderr } = await broken(path, 'SIGINT');
  expect({ code, stdout, stderr }).toEqual({
    code: 130,
    stdout: '',
    stderr: 'entente: Interrupted. What was loaded before is kept; run the same command to go on.\n',
  });
  const stored = documentsIn(await exported(path));
  expect(stored).toBeGreaterThan(0);
  expect(stored).toBeLessThan(documentCount);
  expect((await runCli(['build', documents, '--store', path])).code).toBe(0);
  expect((await exported(path)) === whole).toBe(true);
});

test('a killed build loses nothing it had stored, and the same command goes on to the same graph', async () => {
  const path = join(graph.dir, 'killed', 'graph');
  expect((await broken(path, 'SIGKILL')).code).toBeNull();
  expect((await runCli(['build', documents, '--store', path])).code).toBe(0);
  expect((await exported(path)) === whole).toBe(true);
});
