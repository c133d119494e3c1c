import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listenBolt } from '../../explorer/bolt/serve.ts';
import { WriterProcess } from '../../explorer/bolt/writer-process.ts';
import { openStore } from '../../graph/store/open.ts';
import { credentials } from './bolt-server.ts';
import { goldExtractions } from './gold-extraction.ts';

const program = new URL('../../dist/explorer/bolt/writer-main.js', import.meta.url);

/** A graph of the seeds on the disk. @returns its path, and what removes it */
export async function graphOnDisk(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-bolt-'));
  const path = join(folder, 'graph');
  const store = await openStore({ engine: 'embedded', path });
  for (const extraction of goldExtractions()) await store.load(extraction);
  await store.close();
  return { path, remove: () => rm(folder, { recursive: true }) };
}

export interface WritableServer {
  readonly url: string;
  readonly writer: WriterProcess;
  close(): Promise<void>;
}

/** A Bolt server that lets drivers write to the graph at a path. */
export async function startWritable(path: string, timeout = 60_000, memory?: number): Promise<WritableServer> {
  const writer = new WriterProcess(path, program, memory);
  const listening = await listenBolt({ runner: writer, credentials, port: 0, timeout });
  return {
    url: listening.url,
    writer,
    async close() {
      await listening.close();
      await writer.close();
    },
  };
}
