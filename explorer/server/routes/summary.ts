import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { graphSummary } from '../../../graph/queries/summary.ts';
import type { GraphStore } from '../../../graph/store/store.ts';
import { GraphSummary } from '../../api/schemas.ts';
import { problems, routeApp } from './route-app.ts';

const getSummary = createRoute({
  method: 'get',
  path: '/api/summary',
  summary: 'What the graph holds, and the questions it answers',
  responses: { 200: { description: 'The summary', content: { 'application/json': { schema: GraphSummary } } }, ...problems },
});

export function summaryRoutes(store: GraphStore): OpenAPIHono {
  const app = routeApp();
  app.openapi(getSummary, async (context) => {
    const [contents, dataVersion] = await Promise.all([store.contents(), store.dataVersion()]);
    return context.json(graphSummary(contents, { dataVersion, engine: store.engine }), 200);
  });
  return app;
}
