import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import type { QueryFile } from '../../../graph/queries/query-file.ts';
import { ListedQuery } from '../../api/schemas.ts';
import { problems, routeApp } from './route-app.ts';

const getQueries = createRoute({
  method: 'get',
  path: '/api/queries',
  summary: 'Queries worth having, each with its question and how to read its rows',
  responses: {
    200: { description: 'The queries, by name', content: { 'application/json': { schema: z.array(ListedQuery) } } },
    ...problems,
  },
});

/** The list that `entente query --list` prints. */
export function queriesRoutes(queries: readonly QueryFile[]): OpenAPIHono {
  const app = routeApp();
  app.openapi(getQueries, (context) =>
    context.json(
      queries.map((query) => ({ ...query, parameters: [...query.parameters] })),
      200,
    ),
  );
  return app;
}
