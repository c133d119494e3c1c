import type { OpenAPIHono } from '@hono/zod-openapi';
import { serveStatic } from '@hono/node-server/serve-static';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const notBuilt = 'The explorer is not built. Run npm run build and start again; the API answers at /api/openapi.json.\n';

/**
 * Serves the built app. Addresses of views (no ending) get index.html, as the app reads them itself.
 * Files under assets/ carry a hash in their name and never change.
 */
export function addStaticFiles(app: OpenAPIHono, staticDir: string): void {
  const index = join(staticDir, 'index.html');
  if (!existsSync(index)) {
    app.get('/', (context) => context.text(notBuilt, 503));
    return;
  }
  app.use('/*', async (context, next) => {
    await next();
    if (context.res.status !== 200 || context.res.headers.has('cache-control')) return;
    const lasting = context.req.path.startsWith('/assets/');
    context.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
  });
  app.get('/*', serveStatic({ root: staticDir }));
  app.get('/*', async (context, next) => {
    if (/\.[^/]+$/u.test(context.req.path)) return next();
    return context.html(await readFile(index, 'utf8'));
  });
}
