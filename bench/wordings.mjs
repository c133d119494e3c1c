#!/usr/bin/env node
// How many wordings of each relation are read: invented sentences in bench/wordings, one file for each type, with the relations a careful reader wants.
//   node bench/wordings.mjs [TYPE ...] [--half 0|1] [--show]
// The sentences of the first half (every other line, from the first) were in sight while rules were written; those of the second were read later,
// when they had shown how many wordings beyond the first the rules knew: neither half is unseen any more.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { likeness, symmetric } from './gold/judge.mjs';

const { values, positionals } = optionsOf(process.argv.slice(2));
const root = new URL('../', import.meta.url);
const { extract } = await import(new URL('dist/ingest/extract.js', root).href);
const { sha256 } = await import(new URL('dist/graph/model/ids.js', root).href);

const folder = new URL('wordings/', import.meta.url);
const types = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => name.slice(0, -'.jsonl'.length))
  .filter((type) => positionals.length === 0 || positionals.includes(type));

/** Says what is wrong with the options, and ends with 2. */
function optionsOf(args) {
  const refuse = (what) => {
    console.error(`wordings: ${what}. Give relation types of bench/wordings, --half 0, --half 1, --show or none of them.`);
    return process.exit(2);
  };
  try {
    const options = parseArgs({ args, allowPositionals: true, options: { half: { type: 'string' }, show: { type: 'boolean' } } });
    const unknown = options.positionals.find((type) => !existsSync(new URL(`wordings/${type}.jsonl`, import.meta.url)));
    if (unknown !== undefined) return refuse(`${unknown} is no type with wordings`);
    if (!['0', '1', undefined].includes(options.values.half)) return refuse(`There is no half ${options.values.half}`);
    return options;
  } catch (error) {
    return refuse(error.message.split('. ')[0]);
  }
}

/** The claims of a sentence, each with all names of its ends. */
function read(text) {
  const [{ claims, entities }] = extract([
    { id: 'wording', title: 'Wording', date: '2024-01-24', language: 'en', sha256: sha256(text), text },
  ]);
  const names = new Map(entities.map(({ id, name, names: further }) => [id, [name, ...further]]));
  return claims.filter(({ negated }) => !negated).map(({ head, type, tail }) => ({ type, head: names.get(head), tail: names.get(tail) }));
}

const says = (claim, wanted) => {
  const ends = (head, tail) =>
    claim.head.some((name) => likeness(name, head) >= 0.8) && claim.tail.some((name) => likeness(name, tail) >= 0.8);
  return claim.type === wanted.type && (ends(wanted.head, wanted.tail) || (symmetric.has(wanted.type) && ends(wanted.tail, wanted.head)));
};

const line = (name, { hit, said, wanted }) =>
  `${name.padEnd(16)} P ${(hit / said || 0).toFixed(3)} R ${(hit / wanted || 0).toFixed(3)} F1 ${((2 * hit) / (said + wanted) || 0).toFixed(3)} (${hit} of ${said} said, ${wanted} wanted)`;

const all = { hit: 0, said: 0, wanted: 0 };
for (const type of types) {
  const counts = { hit: 0, said: 0, wanted: 0 };
  const lines = readFileSync(new URL(`${type}.jsonl`, folder), 'utf8')
    .trim()
    .split('\n');
  for (const [index, json] of lines.entries()) {
    if (values.half !== undefined && index % 2 !== Number(values.half)) continue;
    const { text, relations } = JSON.parse(json);
    const claims = read(text);
    const missed = relations.filter((wanted) => !claims.some((claim) => says(claim, wanted)));
    const wrong = claims.filter((claim) => !relations.some((wanted) => says(claim, wanted)));
    counts.wanted += relations.length;
    counts.hit += relations.length - missed.length;
    counts.said += relations.length - missed.length + wrong.length;
    if (!values.show || missed.length + wrong.length === 0) continue;
    console.log(`> ${text}`);
    for (const { head, type: said, tail } of missed) console.log(`    missed: ${head} ${said} ${tail}`);
    for (const { head, type: said, tail } of wrong) console.log(`    not wanted: ${head[0]} ${said} ${tail[0]}`);
  }
  for (const key of Object.keys(all)) all[key] += counts[key];
  console.log(line(type, counts));
}
console.log(line('all', all));
