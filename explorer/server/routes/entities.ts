import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { entityDetail } from '../../../graph/queries/entity.ts';
import { neighbourhoodOf } from '../../../graph/queries/neighbourhood.ts';
import { sureContents } from '../../../graph/queries/sure-contents.ts';
import type { GraphStore } from '../../../graph/store/store.ts';
import { EntityDetail, Neighbourhood } from '../../api/schemas.ts';
import { HttpProblem } from '../problems.ts';
import { minConfidenceParameter, typesParameter, wholeNumber } from './parameters.ts';
import { problems, routeApp } from './route-app.ts';

const params = z.object({ id: z.string().openapi({ example: 'e-0123456789abcdef' }) });

const getEntity = createRoute({
  method: 'get',
  path: '/api/entities/{id}',
  summary: 'An entity with its names, documents and claims',
  request: { params, query: z.object({ minConfidence: minConfidenceParameter }) },
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
      minConfidence: minConfidenceParameter,
    }),
  },
  responses: { 200: { description: 'The neighbourhood', content: { 'application/json': { schema: Neighbourhood } } }, ...problems },
});

export function entityRoutes(store: GraphStore): OpenAPIHono {
  const app = routeApp();
  app.openapi(getEntity, async (context) => {
    const { id } = context.req.valid('param');
    const { minConfidence } = context.req.valid('query');
    const contents = sureContents(await store.contents(), minConfidence);
    return context.json(entityDetail(contents, id) ?? noEntity(id, minConfidence), 200);
  });
  app.openapi(getNeighbourhood, async (context) => {
    const { id } = context.req.valid('param');
    const { minConfidence, ...options } = context.req.valid('query');
    const contents = sureContents(await store.contents(), minConfidence);
    return context.json(neighbourhoodOf(contents, id, options) ?? noEntity(id, minConfidence), 200);
  });
  return app;
}

/** Says that there is no such entity, or none with a claim that is sure enough. */
export function noEntity(id: string, minConfidence = 0): never {
  if (minConfidence > 0)
    throw new HttpProblem(404, `The graph holds no entity ${id} with a claim of confidence ${minConfidence} or more. Ask for a lower one.`);
  throw new HttpProblem(404, `The graph holds no entity ${id}. Search for it by name; its id changes when its label or name does.`);
}
