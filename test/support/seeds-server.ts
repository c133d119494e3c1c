import { fileURLToPath } from 'node:url';
import { shippedQueries } from '../../cli/query-files.ts';
import { createApp } from '../../explorer/server/app.ts';
import { listen, type Listening } from '../../explorer/server/serve.ts';
import { openStore } from '../../graph/store/open.ts';
import { extract } from '../../ingest/extract.ts';
import { readDocuments } from '../../ingest/read.ts';

/** Serves what ingest reads out of the seeds, as `npm start` does, from a graph in memory. */
export async function startSeedsServer(): Promise<Listening> {
  const host = '127.0.0.1';
  const store = await openStore({ engine: 'embedded' });
  const documents = await readDocuments([fileURLToPath(new URL('../../seeds', import.meta.url))]);
  for (const extraction of extract(documents.filter(({ id }) => id !== 'README'))) await store.load(extraction);
  const staticDir = fileURLToPath(new URL('../../dist/app', import.meta.url));
  const listening = await listen(createApp({ store, staticDir, host, queries: await shippedQueries() }), { host, port: 0 });
  return {
    url: listening.url,
    async close() {
      await listening.close();
      await store.close();
    },
  };
}
