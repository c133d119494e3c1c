#!/usr/bin/env node
// Scores what ingest finds against the reference annotation: the seeds, and further annotated documents where there are any.
//   npm run score [-- --show] [-- --json]
// The further ones are looked for in $ENTENTE_GOLD_MORE, else in ../shared/gold/more beside the checkout; they are optional.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const scorer = join(root, 'test/gold/score.mjs');
const more = process.env['ENTENTE_GOLD_MORE'] ?? resolve(root, '../shared/gold/more');
const passedOn = process.argv.slice(2);

/**
 * Runs a program to its end; throws where it fails.
 * @param {readonly string[]} command
 */
function run([program, ...args], options = {}) {
  const { status, stdout, error } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  });
  if (status !== 0) throw new Error(`${[program, ...args].join(' ').slice(0, 200)} failed${error ? `: ${error.message}` : ''}`);
  return stdout;
}

/**
 * Scores the documents of one folder, whose annotation stands beside them.
 * @param {string} title
 * @param {string} folder
 * @param {string} work a folder for the claims
 */
function score(title, folder, work) {
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
  const claims = join(work, 'claims.jsonl');
  writeFileSync(
    claims,
    run([process.execPath, 'cli/entente.mjs', 'claims', ...documents, '--format', 'jsonl'], { stdio: ['ignore', 'pipe', 'pipe'] }),
  );
  const table = run([process.execPath, scorer, claims, '--gold', folder, ...passedOn]);
  process.stdout.write(passedOn.includes('--json') ? table : `\n# ${title}\n${table}`);
}

const work = mkdtempSync(join(tmpdir(), 'entente-score-'));
try {
  // The program must be of this source: a stale build would score yesterday's rules.
  run(['npm', 'run', '--silent', 'build:node'], { stdio: ['ignore', 'inherit', 'inherit'] });
  // The scorer wants text and annotation side by side; the texts of the seeds are kept once, in seeds/.
  for (const folder of ['seeds', 'test/gold']) {
    for (const name of readdirSync(join(root, folder)).filter((each) => /\.(?:txt|jsonl)$/u.test(each))) {
      copyFileSync(join(root, folder, name), join(work, name));
    }
  }
  score('seeds', work, work);
  if (existsSync(more)) score('more documents', more, work);
  else if (process.env['ENTENTE_GOLD_MORE']) throw new Error(`ENTENTE_GOLD_MORE names ${more}, which is not there.`);
} catch (error) {
  console.error(`score: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
