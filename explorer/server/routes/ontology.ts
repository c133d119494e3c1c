import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { kinds, labelNames, labels, type Kind } from '../../../graph/ontology/labels.ts';
import { relation, relationTypes } from '../../../graph/ontology/relations.ts';
import { statuses, statusNames } from '../../../graph/ontology/statuses.ts';
import { Ontology } from '../../api/schemas.ts';
import { problems, routeApp } from './route-app.ts';

const getOntology = createRoute({
  method: 'get',
  path: '/api/ontology',
  summary: 'Labels, relation types and statuses',
  responses: { 200: { description: 'The ontology', content: { 'application/json': { schema: Ontology } } }, ...problems },
});

export function ontologyRoutes(): OpenAPIHono {
  const app = routeApp();
  app.openapi(getOntology, (context) => context.json(ontology(), 200));
  return app;
}

function ontology(): Ontology {
  const kindNames = Object.keys(kinds) as Kind[];
  return {
    labels: labelNames.map((name) => ({ name, ...labels[name] })),
    kinds: kindNames.map((name) => ({ name, ...kinds[name] })),
    relations: relationTypes.map((name) => {
      const { meaning, template, reverse, heads, tails, directed } = relation(name);
      return { name, meaning, template, reverse, heads: [...heads], tails: [...tails], directed };
    }),
    statuses: statusNames.map((name) => ({ name, ...statuses[name] })),
  };
}
