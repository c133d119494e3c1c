import { fileURLToPath } from 'node:url';
import { shippedQueries } from '../../cli/query-files.ts';
import { createApp } from '../../explorer/server/app.ts';
import { listen, type Listening } from '../../explorer/server/serve.ts';
import { openStore } from '../../graph/store/open.ts';
import type { GraphStore } from '../../graph/store/store.ts';
import { goldExtractions } from './gold-extraction.ts';

/** An embedded graph in memory with the reference annotation of both seeds. */
export async function goldStore(): Promise<GraphStore> {
  const store = await openStore({ engine: 'embedded' });
  for (const extraction of goldExtractions()) await store.load(extraction);
  return store;
}

/** Serves that graph, and the built app where it is built. Port 0 takes any free one. */
export async function startGoldServer(port = 0): Promise<Listening> {
  const host = '127.0.0.1';
  const store = await goldStore();
  const staticDir = fileURLToPath(new URL('../../dist/app', import.meta.url));
  const listening = await listen(createApp({ store, staticDir, host, queries: await shippedQueries() }), { host, port });
  return {
    url: listening.url,
    async close() {
      await listening.close();
      await store.close();
    },
  };
}
