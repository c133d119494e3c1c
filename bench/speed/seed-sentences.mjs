// The sentences of the seeds, which the texts of the benchmark are made of.
import { readFileSync, readdirSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** Sentences of running text, without page noise; from the built program. */
export async function seedSentences() {
  const { clean } = await import(new URL('dist/ingest/clean/clean.js', root).href);
  const { splitSentences } = await import(new URL('dist/ingest/sentences.js', root).href);
  const seeds = new URL('seeds/', root);
  return readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => clean(readFileSync(new URL(name, seeds), 'utf8')))
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .flatMap(({ text }) => splitSentences(text).map(({ start, end }) => text.slice(start, end)))
    .filter((sentence) => sentence.length > 20);
}
