#!/usr/bin/env node
// Scores what ingest finds against the reference annotation: the seeds, and further annotated documents where there are any.
//   npm run score [-- --show] [-- --rules] [-- --json]
// --show lists what is missed and what is said wrongly, by cause: a miss by what the ledger (entente explain) says of its sentence.
// --rules prints how often the rules of each family are right, beside the confidence that stands for them in ingest/claims/confidence.ts.
// The further ones are looked for in $ENTENTE_GOLD_MORE, else in ../shared/gold/more beside the checkout; they are optional.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { judge, readJsonl } from './gold/judge.mjs';
import { calibrationTable, rulesTable } from './gold/calibration.mjs';
import { show } from './gold/show.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const scorer = join(root, 'test/gold/score.mjs');
const more = process.env['ENTENTE_GOLD_MORE'] ?? resolve(root, '../shared/gold/more');
const usage = `Scores what ingest finds against the reference annotation. Usage: npm run score [-- OPTIONS]
  --show   list what is missed and what is said wrongly, by cause
  --rules  print how often the rules of each family are right
  --json   print the scores of each set as one JSON object a line`;
const options = optionsOf(process.argv.slice(2));

/** What the options say; ends with 0 after help was asked for, and with 2, saying what is wrong, where one is not known. */
function optionsOf(args) {
  try {
    const flag = { type: 'boolean' };
    const { values } = parseArgs({ args, options: { show: flag, rules: flag, json: flag, help: { ...flag, short: 'h' } } });
    if (!values.help) return values;
    console.log(usage);
    return process.exit(0);
  } catch (error) {
    console.error(`score: ${error.message.split('. ')[0]}. Give --show, --rules, --json or none of them.`);
    return process.exit(2);
  }
}

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
 * @returns the claims, judged one by one
 */
function score(title, folder, work) {
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
  const file = join(work, 'claims.jsonl');
  writeFileSync(file, entente('claims', ...documents, '--format', 'jsonl'));
  const scored = run([process.execPath, scorer, file, '--gold', folder, '--json']);
  const judged = judge(folder, readJsonl(file));
  checkAgainst(JSON.parse(scored).rows, judged);
  if (options.json) process.stdout.write(scored);
  else process.stdout.write(`\n# ${title}\n${run([process.execPath, scorer, file, '--gold', folder])}`);
  const ledger = options.show || options.rules ? parsed(entente('explain', ...documents, '--format', 'jsonl')) : [];
  if (options.show) printShown(folder, judged, ledger, file);
  return withDoubts(
    judged.flatMap((document) => document.claims),
    ledger,
  );
}

const parsed = (lines) =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** Judged claims, each with what the ledger says makes it less sure. */
function withDoubts(judged, ledger) {
  const key = (document, start, { head, type, tail, rule }) => [document, start, head.name, type, tail.name, rule].join('|');
  const doubts = new Map(
    ledger.flatMap(({ document, start, claims }) => claims.map((claim) => [key(document, start, claim), claim.doubts])),
  );
  return judged.map((each) => ({ ...each, doubts: doubts.get(key(each.claim.document, each.claim.evidence[0].start, each.claim)) ?? [] }));
}

/** What the program prints; the warnings it says besides are not of interest. */
function entente(...args) {
  return run([process.execPath, 'cli/entente.mjs', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Misses and false claims by cause, and the qualifiers that differ, as the scorer lists them. */
function printShown(folder, judged, ledger, claims) {
  for (const line of show(judged, ledger)) console.log(line);
  const lists = run([process.execPath, scorer, claims, '--gold', folder, '--show']).split(/^(?=## )/mu);
  for (const list of lists.filter((each) => /^## .*: qualifiers that differ$/mu.test(each)))
    process.stdout.write(`\n${list.replace(/\n\n[^-#][^]*$/u, '\n')}`);
}

/** Claims are judged here one by one, and counted by the scorer: stops where the two differ. */
function checkAgainst(rows, judged) {
  for (const { name, relations } of rows) {
    const own = judged.find((document) => document.name === name);
    const right = own.wanted.filter(({ found }) => found).length;
    if (own.said !== relations.said || own.wanted.length !== relations.want || right !== relations.hit)
      throw new Error(`bench/gold/judge.mjs judges ${name} otherwise than test/gold/score.mjs counts: bring them together.`);
  }
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
  const judged = score('seeds', work, work);
  if (existsSync(more)) judged.push(...score('more documents', more, work));
  else if (process.env['ENTENTE_GOLD_MORE']) throw new Error(`ENTENTE_GOLD_MORE names ${more}, which is not there.`);
  if (!options.json) for (const line of calibrationTable(judged)) console.log(line);
  if (options.rules) for (const line of rulesTable(judged, await import('../dist/ingest/claims/confidence.js'))) console.log(line);
} catch (error) {
  console.error(`score: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
