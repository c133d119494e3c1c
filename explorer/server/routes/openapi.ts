import type { OpenAPIHono } from '@hono/zod-openapi';

/** Serves the OpenAPI 3.1 document of all routes that `app` has. */
export function addOpenApi(app: OpenAPIHono): void {
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Entente',
      version: '0.1.0',
      description: 'Who does what with whom, on whose money, since when, and the words that say so. Errors are RFC 9457 problems.',
      license: { name: 'MIT' },
    },
  });
}
