import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { relationsView } from '../../../graph/queries/relations-view.ts';
import { relationDetail } from '../../../graph/queries/relation.ts';
import { sureContents } from '../../../graph/queries/sure-contents.ts';
import { relationTypes } from '../../../graph/ontology/relations.ts';
import type { GraphStore } from '../../../graph/store/store.ts';
import { RelationDetail, View } from '../../api/schemas.ts';
import { HttpProblem } from '../problems.ts';
import { minConfidenceParameter, typesParameter, wholeNumber } from './parameters.ts';
import { problems, routeApp } from './route-app.ts';

const getRelations = createRoute({
  method: 'get',
  path: '/api/relations',
  summary: 'The relations of some types and their ends: the answer to a question',
  request: {
    query: z.object({
      types: typesParameter,
      limit: wholeNumber({ least: 1, most: 2000, normally: 300 }),
      minConfidence: minConfidenceParameter,
    }),
  },
  responses: { 200: { description: 'Entities and relations', content: { 'application/json': { schema: View } } }, ...problems },
});

const getRelation = createRoute({
  method: 'get',
  path: '/api/relations/{head}/{type}/{tail}',
  summary: 'A relation with every claim behind it and the words that say it',
  request: { params: z.object({ head: z.string(), type: z.enum(relationTypes), tail: z.string() }) },
  responses: { 200: { description: 'The relation', content: { 'application/json': { schema: RelationDetail } } }, ...problems },
});

export function relationRoutes(store: GraphStore): OpenAPIHono {
  const app = routeApp();
  app.openapi(getRelations, async (context) => {
    const { types, limit, minConfidence } = context.req.valid('query');
    const contents = sureContents(await store.contents(), minConfidence);
    return context.json(relationsView(contents, { types: types.length > 0 ? types : relationTypes, limit }), 200);
  });
  app.openapi(getRelation, async (context) => {
    const ends = context.req.valid('param');
    const detail = relationDetail(await store.contents(), ends);
    if (!detail) throw new HttpProblem(404, `The graph holds no relation ${ends.type} from ${ends.head} to ${ends.tail}.`);
    return context.json(detail, 200);
  });
  return app;
}
