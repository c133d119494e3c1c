import type { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import type { QueryFile } from '../../graph/queries/query-file.ts';
import type { GraphStore } from '../../graph/store/store.ts';
import { HttpProblem, problemResponse } from './problems.ts';
import { documentRoutes } from './routes/documents.ts';
import { entityRoutes } from './routes/entities.ts';
import { ontologyRoutes } from './routes/ontology.ts';
import { addOpenApi } from './routes/openapi.ts';
import { pictureRoutes } from './routes/picture.ts';
import { queriesRoutes } from './routes/queries.ts';
import { queryRoutes } from './routes/query.ts';
import { relationRoutes } from './routes/relations.ts';
import { routeApp } from './routes/route-app.ts';
import { searchRoutes } from './routes/search.ts';
import { summaryRoutes } from './routes/summary.ts';
import { knownHostsOnly, securityHeaders } from './security.ts';
import { addStaticFiles } from './static-files.ts';

export interface AppOptions {
  readonly store: GraphStore;
  /** Folder of the built app; without it only the API is served. */
  readonly staticDir?: string;
  /** The address the server will listen on; requests under other names are refused. */
  readonly host?: string;
  /** The queries the console lists. */
  readonly queries?: readonly QueryFile[];
}

const bodyBytesAtMost = 1024 * 1024;

/** The explorer's HTTP server as a value: the API, its OpenAPI document and the built app. */
export function createApp({ store, staticDir, host, queries = [] }: AppOptions): OpenAPIHono {
  const app = routeApp();
  app.use(securityHeaders(), knownHostsOnly(host));
  app.use(bodyLimit({ maxSize: bodyBytesAtMost, onError: () => tooLarge() }));
  app.use('/api/*', async (context, next) => {
    await next();
    context.header('cache-control', 'no-store');
  });
  for (const routes of [summaryRoutes, searchRoutes, entityRoutes, relationRoutes, documentRoutes, queryRoutes, pictureRoutes])
    app.route('/', routes(store));
  app.route('/', ontologyRoutes());
  app.route('/', queriesRoutes(queries));
  addOpenApi(app);
  app.all('/api/*', (context) =>
    problemResponse(context, 404, 'There is nothing at this address. The API is described at /api/openapi.json.'),
  );
  if (staticDir !== undefined) addStaticFiles(app, staticDir);
  app.notFound((context) => problemResponse(context, 404, 'There is nothing at this address. Start at /.'));
  return app;
}

function tooLarge(): never {
  throw new HttpProblem(413, 'The request is larger than 1 MB. Shorten the query, or pass long lists in several requests.');
}
