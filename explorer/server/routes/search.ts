import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { searchGraph } from '../../../graph/queries/search.ts';
import type { GraphStore } from '../../../graph/store/store.ts';
import { SearchResult } from '../../api/schemas.ts';
import { wholeNumber } from './parameters.ts';
import { problems, routeApp } from './route-app.ts';

const getSearch = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Entities by any name or acronym, misspellings forgiven; then claims by the words of their sentences',
  request: {
    query: z.object({
      q: z.string('give the words to look for').max(500),
      limit: wholeNumber({ least: 1, most: 100, normally: 10 }),
    }),
  },
  responses: { 200: { description: 'What was found', content: { 'application/json': { schema: SearchResult } } }, ...problems },
});

export function searchRoutes(store: GraphStore): OpenAPIHono {
  const app = routeApp();
  app.openapi(getSearch, async (context) => {
    const { q, limit } = context.req.valid('query');
    return context.json(searchGraph(await store.contents(), q, { limit }), 200);
  });
  return app;
}
