import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { bandNames, bands } from '../../../graph/ontology/confidence.ts';
import { sureContents } from '../../../graph/queries/sure-contents.ts';
import { drawSnapshot } from '../../../graph/snapshots/draw.ts';
import type { GraphStore } from '../../../graph/store/store.ts';
import { noEntity } from './entities.ts';
import { minConfidenceParameter, wholeNumber } from './parameters.ts';
import { problems, routeApp } from './route-app.ts';

const getSnapshot = createRoute({
  method: 'get',
  path: '/api/snapshot.svg',
  summary: 'A standing figure of what is around an entity, with legend and numbered sources',
  request: {
    query: z.object({
      about: z.string('give the id of an entity').openapi({ example: 'e-0123456789abcdef' }),
      depth: wholeNumber({ least: 1, most: 3, normally: 1 }),
      minConfidence: minConfidenceParameter,
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
    const { about, depth, date, minConfidence } = context.req.valid('query');
    const contents = await store.contents();
    if (!contents.entities.some((entity) => entity.id === about)) noEntity(about);
    if (!sureContents(contents, minConfidence).entities.some((entity) => entity.id === about)) noEntity(about, minConfidence);
    const figure = drawSnapshot(contents, {
      about,
      depth,
      minConfidence,
      dataVersion: await store.dataVersion(),
      date: date ?? new Date().toISOString().slice(0, 10),
      liveUrl: new URL(`/?about=${encodeURIComponent(about)}${offBelow(minConfidence)}`, context.req.url).href,
    });
    return context.body(figure, 200, { 'content-type': 'image/svg+xml; charset=utf-8' });
  });
  return app;
}

/** The part of an address under which the explorer hides the bands that lie below a confidence. */
function offBelow(least: number): string {
  const hidden = bandNames.filter((name) => bands[name].from < least);
  return hidden.length === 0 ? '' : `&off=${hidden.map((name) => `confidence:${name}`).join(',')}`;
}
