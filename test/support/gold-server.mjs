/**
 * Serves the reference annotation of the seeds, so that one can work on the explorer without ingest:
 *
 *     node test/support/gold-server.mjs [port]        (default 4174)
 *
 * Beside it, `npx vite --config explorer/app/vite.config.ts` gives the app with reloading; let it proxy /api to this port.
 */
import { createServer } from 'vite';

// Vite reads the TypeScript sources as they are: nothing has to be built first.
const vite = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'warn',
  server: { middlewareMode: true, watch: null, ws: false },
});
const { startGoldServer } = await vite.ssrLoadModule('/test/support/gold-server.ts');
const { url, close } = await startGoldServer(Number(process.argv[2] ?? 4174));
console.error(`The reference annotation is served at ${url}`);

async function stop() {
  await close();
  await vite.close();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop());
