// What reading takes of memory at its peak, for one long document and for many small ones: `entente claims`, each time in a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seedSentences } from './seed-sentences.mjs';
import { variedText } from './varied-text.mjs';

const cases = [
  { name: 'one document of 10 MB', documents: 1, bytes: 10_000_000 },
  { name: 'one paragraph of 5 MB, on one line', documents: 1, bytes: 5_000_000, oneLine: true },
  { name: '1,000 documents of 1 kB', documents: 1000, bytes: 1000 },
  { name: '10,000 documents of 1 kB', documents: 10_000, bytes: 1000 },
];

/** @returns of each case `{ name, peakMb, seconds }` */
export async function readingMemory() {
  const sentences = await seedSentences();
  return cases.map(({ name, documents, bytes, oneLine }) => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
    try {
      const texts = join(folder, 'texts');
      mkdirSync(texts);
      for (let at = 0; at < documents; at += 1) {
        const text = variedText(sentences, bytes, at);
        writeFileSync(join(texts, `text-${at}.txt`), oneLine ? `${text.replace(/\s+/gu, ' ')}\n` : text);
      }
      return { name, ...peakOf(texts, join(folder, 'claims.jsonl')) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

function peakOf(texts, output) {
  const began = performance.now();
  const script = fileURLToPath(new URL('peak.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'claims', texts, '--output', output], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`entente claims failed: ${stderr}`);
  return { peakMb: Number(stdout), seconds: (performance.now() - began) / 1000 };
}
