import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { documentDetail, documentList } from '../../../graph/queries/documents.ts';
import type { GraphStore } from '../../../graph/store/store.ts';
import { DocumentDetail, DocumentSummary } from '../../api/schemas.ts';
import { HttpProblem } from '../problems.ts';
import { problems, routeApp } from './route-app.ts';

const getDocuments = createRoute({
  method: 'get',
  path: '/api/documents',
  summary: 'All documents, oldest first, without their texts',
  responses: { 200: { description: 'The documents', content: { 'application/json': { schema: z.array(DocumentSummary) } } }, ...problems },
});

const getDocument = createRoute({
  method: 'get',
  path: '/api/documents/{id}',
  summary: 'The verbatim text of a document and where its claims stand',
  request: { params: z.object({ id: z.string().openapi({ example: '2018-01-24-press-release' }) }) },
  responses: { 200: { description: 'The document', content: { 'application/json': { schema: DocumentDetail } } }, ...problems },
});

export function documentRoutes(store: GraphStore): OpenAPIHono {
  const app = routeApp();
  app.openapi(getDocuments, async (context) => context.json(documentList(await store.contents()), 200));
  app.openapi(getDocument, async (context) => {
    const { id } = context.req.valid('param');
    const detail = documentDetail(await store.contents(), id);
    if (!detail) throw new HttpProblem(404, `The graph holds no document ${id}. Those it holds are listed at /api/documents.`);
    return context.json(detail, 200);
  });
  return app;
}
