#!/usr/bin/env node
// Writes the figures of README.md anew, each between its marks, from the built program on this machine: no figure is typed by hand.
//   node bench/figures.mjs
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withoutNeo4j } from './environment.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = join(root, 'README.md');

/** What a script of this project prints. */
function output(script, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: withoutNeo4j(process.env),
  });
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
  return stdout;
}

/** The answer to the query that README.md shows, over the seeds. */
function cypher(text) {
  const query = /npx entente query '([^']+)'/u.exec(text)?.[1];
  if (query === undefined) throw new Error('README.md shows no query.');
  const folder = mkdtempSync(join(tmpdir(), 'entente-figures-'));
  try {
    const store = ['--store', join(folder, 'graph')];
    output('cli/entente.mjs', 'build', ...store);
    return `\`\`\`\n${output('cli/entente.mjs', 'query', query, ...store).trimEnd()}\n\`\`\``;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function score() {
  const { relations, quote } = JSON.parse(output('bench/score.mjs', '--json').split('\n')[0]).all;
  const share = (value) => value.toFixed(2);
  return [
    `On the two seed documents it finds ${relations.hit} of the ${relations.want} relations that two careful readers both found (recall ${share(relations.r)}),`,
    `and ${relations.hit} of the ${relations.said} that it states are among them (precision ${share(relations.p)}, F1 ${share(relations.f1)};`,
    `the two readers agree with each other to 0.92). Of ${quote[1]} quotes, ${quote[0]} stand in the text word for word.`,
    'These documents were in sight while the rules were written: expect less of others.',
  ].join('\n');
}

function bench() {
  const { machine, starts, speed, memory } = JSON.parse(output('bench/run.mjs', '--json'));
  const most = (of) => Math.max(...starts.map(of));
  return [
    `On ${machine}, it takes ${(most((start) => start.firstPageMs) / 1000).toFixed(1)} s from start to first page on an empty graph,`,
    `${(most((start) => start.buildMs) / 1000).toFixed(1)} s of it for reading and storing both seeds, and ${most((start) => start.peakMb).toFixed(0)} MB of memory at its peak.`,
    `Text becomes claims at ${speed.sizes.at(-1).mbPerSecond.toFixed(2)} MB/s, for a document of 10 MB as for one of 100 kB (${speed.sizes[1].mbPerSecond.toFixed(2)} MB/s);`,
    `compromise's tagging alone runs at ${speed.compromise.mbPerSecond.toFixed(2)} MB/s over the same text, wink-nlp's at ${speed.wink.mbPerSecond.toFixed(2)} MB/s.`,
    `Memory stays below ${Math.ceil(Math.max(...memory.map(({ peakMb }) => peakMb)) / 10) * 10} MB, for one document of 10 MB and for 10,000 documents.`,
  ].join('\n');
}

let text = readFileSync(page, 'utf8');
for (const [name, figure] of Object.entries({ cypher: cypher(text), score: score(), bench: bench() })) {
  const marked = new RegExp(`(<!-- figures: ${name} -->\n)[^]*?(\n<!-- end -->)`, 'u');
  if (!marked.test(text)) throw new Error(`README.md has no place for the figures of ${name}.`);
  text = text.replace(marked, (_, before, after) => before + figure + after);
}
writeFileSync(page, text);
