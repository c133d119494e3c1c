import { OpenAPIHono } from '@hono/zod-openapi';
import { Problem } from '../../api/schemas.ts';
import { answerError, answerInvalid } from '../problems.ts';

/** An empty group of routes that answers requests that do not fit, and errors, as problems. */
export function routeApp(): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: answerInvalid });
  app.onError(answerError);
  return app;
}

/** How each route documents its errors. */
export const problems = {
  default: {
    description: 'What went wrong, and what to do (RFC 9457).',
    content: { 'application/problem+json': { schema: Problem } },
  },
} as const;
