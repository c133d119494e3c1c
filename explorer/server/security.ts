import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { isIP } from 'node:net';
import { hostname } from 'node:os';
import { HttpProblem } from './problems.ts';

/** Scripts, styles, pictures, fonts and requests of this origin alone; nothing inline, no frames, no forms. */
export function securityHeaders(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'no-referrer',
    // The server speaks plain HTTP to the same machine: a promise of HTTPS would lock people out of localhost.
    strictTransportSecurity: false,
  });
}

const loopback = ['localhost', '127.0.0.1', '[::1]'];
const everywhere = ['0.0.0.0', '::', '[::]'];

/**
 * Refuses requests under names that are not this server's: a web page elsewhere could otherwise point its own
 * name at 127.0.0.1 and read the graph (DNS rebinding). Where the server listens on all addresses, any IP
 * address will do, as no name is looked up for one.
 */
export function knownHostsOnly(boundHost = '127.0.0.1'): MiddlewareHandler {
  const open = everywhere.includes(boundHost);
  const allowed = new Set([...loopback, bracketed(boundHost), ...(open ? [hostname().toLowerCase()] : [])]);
  return async (context, next) => {
    const { hostname: host } = new URL(context.req.url);
    const known = allowed.has(host) || (open && isIP(host.replace(/^\[|\]$/gu, '')) > 0);
    if (!known)
      throw new HttpProblem(
        421,
        `This server does not answer to the name ${host}. Open it as localhost or under the address it was started with.`,
      );
    await next();
  };
}

function bracketed(host: string): string {
  return (isIP(host) === 6 ? `[${host}]` : host).toLowerCase();
}
