import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { entityDetail } from '../../../graph/queries/entity.ts';
import { neighbourhoodOf } from '../../../graph/queries/neighbourhood.ts';
import type { GraphStore } from '../../../graph/store/store.ts';
import { EntityDetail, Neighbourhood } from '../../api/schemas.ts';
import { HttpProblem } from '../problems.ts';
import { typesParameter, wholeNumber } from './parameters.ts';
import { problems, routeApp } from './route-app.ts';

const params = z.object({ id: z.string().openapi({ example: 'e-0123456789abcdef' }) });

const getEntity = createRoute({
  method: 'get',
  path: '/api/entities/{id}',
  summary: 'An entity with its names, documents and claims',
  request: { params },
  responses: { 200: { description: 'The entity', content: { 'application/json': { schema: EntityDetail } } }, ...problems },
});

const getNeighbourhood = createRoute({
  method: 'get',
  path: '/api/entities/{id}/neighbourhood',
  summary: 'What stands around an entity, with counts for each relation type',
  request: {
    params,
    query: z.object({
      types: typesParameter,
      limit: wholeNumber({ least: 1, most: 500, normally: 25 }),
      depth: wholeNumber({ least: 1, most: 3, normally: 1 }),
    }),
  },
  responses: { 200: { description: 'The neighbourhood', content: { 'application/json': { schema: Neighbourhood } } }, ...problems },
});

export function entityRoutes(store: GraphStore): OpenAPIHono {
  const app = routeApp();
  app.openapi(getEntity, async (context) => {
    const { id } = context.req.valid('param');
    return context.json(entityDetail(await store.contents(), id) ?? noEntity(id), 200);
  });
  app.openapi(getNeighbourhood, async (context) => {
    const { id } = context.req.valid('param');
    return context.json(neighbourhoodOf(await store.contents(), id, context.req.valid('query')) ?? noEntity(id), 200);
  });
  return app;
}

/** Says that there is no such entity. */
export function noEntity(id: string): never {
  throw new HttpProblem(404, `The graph holds no entity ${id}. Search for it by name; its id changes when its label or name does.`);
}
