import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { drawSnapshot } from '../../../graph/snapshots/draw.ts';
import type { GraphStore } from '../../../graph/store/store.ts';
import { noEntity } from './entities.ts';
import { wholeNumber } from './parameters.ts';
import { problems, routeApp } from './route-app.ts';

const getSnapshot = createRoute({
  method: 'get',
  path: '/api/snapshot.svg',
  summary: 'A standing figure of what is around an entity, with legend and numbered sources',
  request: {
    query: z.object({
      about: z.string('give the id of an entity').openapi({ example: 'e-0123456789abcdef' }),
      depth: wholeNumber({ least: 1, most: 3, normally: 1 }),
      date: z.iso
        .date('give a day as 2018-01-24')
        .optional()
        .openapi({ description: 'The day to print on it; today where it is left out.' }),
    }),
  },
  responses: { 200: { description: 'The figure', content: { 'image/svg+xml': { schema: z.string() } } }, ...problems },
});

export function snapshotRoutes(store: GraphStore): OpenAPIHono {
  const app = routeApp();
  app.openapi(getSnapshot, async (context) => {
    const { about, depth, date } = context.req.valid('query');
    const contents = await store.contents();
    if (!contents.entities.some((entity) => entity.id === about)) noEntity(about);
    const figure = drawSnapshot(contents, {
      about,
      depth,
      dataVersion: await store.dataVersion(),
      date: date ?? new Date().toISOString().slice(0, 10),
      liveUrl: new URL(`/?about=${encodeURIComponent(about)}`, context.req.url).href,
    });
    return context.body(figure, 200, { 'content-type': 'image/svg+xml; charset=utf-8' });
  });
  return app;
}
