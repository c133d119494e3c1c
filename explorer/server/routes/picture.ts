import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { EntenteError } from '../../../graph/model/errors.ts';
import type { Relation } from '../../../graph/model/relation.ts';
import { bandNames, bands } from '../../../graph/ontology/confidence.ts';
import { questionIds, questions } from '../../../graph/ontology/questions.ts';
import type { RelationType } from '../../../graph/ontology/relations.ts';
import { findEntity } from '../../../graph/queries/find-entity.ts';
import { graphIndex } from '../../../graph/queries/graph-index.ts';
import { relationsInRows } from '../../../graph/queries/relations-in-rows.ts';
import { sureContents } from '../../../graph/queries/sure-contents.ts';
import { drawFigure, drawSnapshot } from '../../../graph/snapshots/draw.ts';
import { viewOf } from '../../../graph/snapshots/view.ts';
import type { GraphContents, GraphStore } from '../../../graph/store/store.ts';
import { HttpProblem } from '../problems.ts';
import { noEntity } from './entities.ts';
import { minConfidenceParameter, typesParameter, wholeNumber } from './parameters.ts';
import { problems, routeApp } from './route-app.ts';

const Picture = z.object({
  about: z.string().min(1).optional().openapi({ example: 'Europol', description: 'An entity, by any of its names or its id.' }),
  question: z.enum(questionIds).optional().openapi({ description: 'One of the questions that the explorer offers.' }),
  cypher: z.string().min(1).max(8000, 'give a query of at most 8,000 characters').optional().openapi({
    example: 'MATCH (a:Agency)-[r:REPORTS_TO]->(b) RETURN a, r, b',
    description: 'Read-only Cypher: the picture shows the relations that its rows speak of.',
  }),
  types: typesParameter,
  depth: wholeNumber({ least: 1, most: 3, normally: 1 }),
  minConfidence: minConfidenceParameter,
  title: z.string().min(1).max(120, 'give a title of at most 120 characters').optional(),
  date: z
    .string()
    .regex(/^(?:none|\d{4}-\d{2}-\d{2})$/u, 'give a day as 2018-01-24, or none')
    .optional()
    .openapi({
      type: 'string',
      description: 'The day to print on it; today where it is left out. With none, equal graphs give equal pictures.',
    }),
  link: z
    .literal('none', 'give none, or leave it out')
    .optional()
    .openapi({ description: 'With none, without the address of the live view.' }),
});

const getPicture = createRoute({
  method: 'get',
  path: '/api/picture.svg',
  summary: 'A standing picture of what is around an entity, of a question, of relation types, or of what a query finds',
  description: 'With title, legend, numbered sources, data version and a description for screen readers inside.',
  request: { query: Picture },
  responses: { 200: { description: 'The picture', content: { 'image/svg+xml': { schema: z.string() } } }, ...problems },
});

type Asked = z.output<typeof Picture>;

export function pictureRoutes(store: GraphStore): OpenAPIHono {
  const app = routeApp();
  app.openapi(getPicture, async (context) => {
    const asked = context.req.valid('query');
    const picture = await draw(store, asked, context.req.url);
    return context.body(picture, 200, { 'content-type': 'image/svg+xml; charset=utf-8' });
  });
  return app;
}

async function draw(store: GraphStore, asked: Asked, url: string): Promise<string> {
  const chosen = [asked.about, asked.question, asked.cypher].filter((each) => each !== undefined).length;
  if (chosen > 1 || (chosen === 0 && asked.types.length === 0))
    throw new HttpProblem(400, 'Give one of about, question and cypher, or types alone: the picture shows what it asks for.');
  const contents = await store.contents();
  const printed = { minConfidence: asked.minConfidence, dataVersion: await store.dataVersion(), ...dated(asked) };
  if (asked.about !== undefined) {
    const about = entityCalled(contents, asked.about, asked.minConfidence);
    const live = linked(asked, `about=${encodeURIComponent(about)}`, url);
    return drawSnapshot(contents, { ...printed, ...live, about, depth: asked.depth, types: asked.types });
  }
  const sure = sureContents(contents, asked.minConfidence);
  const { relations, subject } = await relationsFor(store, sure, asked);
  const live = asked.question === undefined ? {} : linked(asked, `question=${asked.question}`, url);
  return drawFigure(sure, viewOf(sure, relations, asked.title ?? subject), { ...printed, ...live });
}

const dated = ({ date = new Date().toISOString().slice(0, 10) }: Asked): { date?: string } => (date === 'none' ? {} : { date });

/** The address of the same view in the explorer, unless it is not wanted. */
const linked = ({ link, minConfidence }: Asked, view: string, url: string): { liveUrl?: string } =>
  link === 'none' ? {} : { liveUrl: new URL(`/?${view}${offBelow(minConfidence)}`, url).href };

/** The relations a query, a question or some types ask for, and what a title calls them. */
async function relationsFor(
  store: GraphStore,
  contents: GraphContents,
  { cypher, question, types }: Asked,
): Promise<{ readonly relations: readonly Relation[]; readonly subject: string }> {
  if (cypher !== undefined) {
    const relations = relationsInRows(contents, await store.query(cypher, {}));
    if (relations.length === 0)
      throw new HttpProblem(400, 'The rows of the query speak of no relation: return two entities, a relation or a claim in each row.');
    return { relations, subject: 'What the query finds' };
  }
  const asked: readonly RelationType[] = question === undefined ? types : questions[question].types;
  const subject = question === undefined ? types.join(', ') : questions[question].title.replace(/\?$/u, '');
  return { relations: graphIndex(contents).relations.filter(({ type }) => asked.includes(type)), subject };
}

/** The id of the entity that someone calls so, where a claim about it is sure enough. */
function entityCalled(contents: GraphContents, name: string, least: number): string {
  const { id } = orNotFound(() => findEntity(contents, name));
  if (!sureContents(contents, least).entities.some((entity) => entity.id === id)) noEntity(id, least);
  return id;
}

function orNotFound<T>(find: () => T): T {
  try {
    return find();
  } catch (error) {
    throw error instanceof EntenteError ? new HttpProblem(404, error.message) : error;
  }
}

/** The part of an address under which the explorer hides the bands that lie below a confidence. */
function offBelow(least: number): string {
  const hidden = bandNames.filter((name) => bands[name].from < least);
  return hidden.length === 0 ? '' : `&off=${hidden.map((name) => `confidence:${name}`).join(',')}`;
}
