import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { STATUS_CODES } from 'node:http';
import { CypherRefused, EntenteError, StoreUnavailable } from '../../graph/model/errors.ts';
import type { Problem } from '../api/schemas.ts';

/** An error with the HTTP status it should be answered with. Its message is shown as the problem's detail. */
export class HttpProblem extends EntenteError {
  override readonly name = 'HttpProblem';
  readonly status: number;
  constructor(status: number, detail: string) {
    super(detail);
    this.status = status;
  }
}

/** RFC 9457 problem details. */
export function problemResponse(context: Context, status: number, detail: string): Response {
  const problem: Problem = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail,
    instance: new URL(context.req.url).pathname,
  };
  return new Response(JSON.stringify(problem), { status, headers: { 'content-type': 'application/problem+json' } });
}

/** Turns whatever a route throws into a problem: words for people where we have them, none of the inside where we have not. */
export function answerError(error: Error, context: Context): Response {
  if (error instanceof HttpProblem) return problemResponse(context, error.status, error.message);
  if (error instanceof CypherRefused) return problemResponse(context, 400, error.message);
  if (error instanceof StoreUnavailable) return problemResponse(context, 503, error.message);
  if (error instanceof EntenteError) return problemResponse(context, 500, error.message);
  if (error instanceof HTTPException)
    return problemResponse(context, error.status, sentence(error.message || 'The request cannot be read'));
  console.error(`entente: ${context.req.method} ${context.req.path} failed: ${error.stack ?? error.message}`);
  return problemResponse(context, 500, 'The server failed to answer. What went wrong stands in its output; please try again.');
}

/** Answers a request whose parameters or body do not fit their schema: says which and why. */
export function answerInvalid(
  result: { readonly success: boolean; readonly target?: string; readonly error?: z.ZodError },
  context: Context,
): Response | undefined {
  const [issue] = result.error?.issues ?? [];
  if (result.success || !issue) return undefined;
  const name = issue.path.join('.');
  const where = result.target === 'json' ? 'in the request body' : 'in the address';
  return problemResponse(context, 400, sentence(`${name ? `“${name}” ` : 'Something '}${where} is not as it should be: ${issue.message}`));
}

function sentence(words: string): string {
  return /[.!?]$/u.test(words) ? words : `${words}.`;
}
