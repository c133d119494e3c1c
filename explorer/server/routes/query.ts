import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import type { GraphStore } from '../../../graph/store/store.ts';
import { QueryRequest, QueryResult } from '../../api/schemas.ts';
import { problems, routeApp } from './route-app.ts';

/** Rows given at most: more than a person reads, less than a browser chokes on. */
const rowsShown = 5000;

const Parameters = z.record(z.string(), z.json());

const postQuery = createRoute({
  method: 'post',
  path: '/api/query',
  summary: 'Read-only Cypher',
  request: { body: { required: true, content: { 'application/json': { schema: QueryRequest } } } },
  responses: { 200: { description: 'The rows', content: { 'application/json': { schema: QueryResult } } }, ...problems },
});

export function queryRoutes(store: GraphStore): OpenAPIHono {
  const app = routeApp();
  app.openapi(postQuery, async (context) => {
    const { cypher, parameters } = context.req.valid('json');
    const { columns, rows } = await store.query(cypher, Parameters.parse(parameters ?? {}));
    const shown = rows.slice(0, rowsShown).map((row) => columns.map((column) => row[column] ?? null));
    const result: QueryResult = { columns: [...columns], rows: shown, truncated: rows.length > rowsShown };
    return context.json(result, 200);
  });
  return app;
}
