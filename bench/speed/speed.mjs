// How fast text is read, at growing sizes, beside taggers alone over the same text in the same process.
import { seedSentences } from './seed-sentences.mjs';
import { variedText } from './varied-text.mjs';

const root = new URL('../../', import.meta.url);
/** Bytes. The small ones are read several times, the best time counts. */
const sizes = [
  { bytes: 10_000, runs: 20 },
  { bytes: 100_000, runs: 5 },
  { bytes: 1_000_000, runs: 2 },
  { bytes: 10_000_000, runs: 1 },
];
/** How much of the text a tagger is given: they take the same time for each megabyte, and compromise takes long. */
const samples = { compromise: 300_000, wink: 1_000_000 };
/** Taggers are measured before the largest size and after it, so that a busy machine is as busy for both; their times are added, as the largest size is read once. */
const rounds = 2;

/** Least processor time of some runs, in ms, of all threads: on a busy machine the clock would tell more of the others. */
function best(work, runs) {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const began = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(began);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const rate = (bytes, ms) => ({ bytes, ms, mbPerSecond: bytes / 1000 / ms });

/**
 * @returns of each size the time from text to claims, and of each tagger its time over a sample:
 *   `{ sizes: [{ bytes, ms, mbPerSecond, claims }], compromise: { bytes, ms, mbPerSecond }, wink: … }`
 */
export async function readingSpeed() {
  const { extract } = await import(new URL('dist/ingest/extract.js', root).href);
  const { sha256 } = await import(new URL('dist/graph/model/ids.js', root).href);
  const { wordClasses } = await import(new URL('dist/ingest/parse/word-classes.js', root).href);
  const { default: nlp } = await import('compromise');
  const sentences = await seedSentences();
  const largest = variedText(sentences, sizes.at(-1).bytes, 1);
  const taggers = { compromise: (text) => nlp(text), wink: (text) => wordClasses(text) };
  const tagged = Object.fromEntries(Object.keys(taggers).map((name) => [name, 0]));
  const measureTaggers = () => {
    for (const [name, tag] of Object.entries(taggers)) {
      // By the paragraph, as one would: either takes longer over one long string.
      const paragraphs = largest.slice(0, samples[name]).split('\n\n');
      tagged[name] += best(() => paragraphs.forEach((paragraph) => tag(paragraph)), 1);
    }
  };
  const read = (text) => extract([{ id: 'text', title: 'Text', date: '2018-01-24', language: 'en', sha256: sha256(text), text }])[0];
  read(variedText(sentences, 300_000, 2)); // warms up
  for (const [name, tag] of Object.entries(taggers)) tag(largest.slice(0, samples[name] / 10));

  const found = [];
  for (const { bytes, runs } of sizes) {
    if (bytes === sizes.at(-1).bytes) measureTaggers();
    const text = bytes === sizes.at(-1).bytes ? largest : variedText(sentences, bytes, 1);
    let claims = 0;
    const ms = best(() => (claims = read(text).claims.length), runs);
    found.push({ ...rate(Buffer.byteLength(text, 'utf8'), ms), claims });
  }
  for (let round = 1; round < rounds; round += 1) measureTaggers();
  return { sizes: found, ...Object.fromEntries(Object.keys(taggers).map((name) => [name, rate(samples[name] * rounds, tagged[name])])) };
}
