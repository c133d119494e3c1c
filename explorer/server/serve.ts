import { createAdaptorServer } from '@hono/node-server';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { isIP } from 'node:net';
import { EntenteError } from '../../graph/model/errors.ts';

export interface Listening {
  /** Where it answers: `http://127.0.0.1:4173`. */
  readonly url: string;
  /** Ends open connections and frees the port. */
  close(): Promise<void>;
}

/** Starts listening; port 0 takes any free one. Throws EntenteError where the port or the address cannot be had. */
export async function listen(
  app: Pick<OpenAPIHono, 'fetch'>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(inWords(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const boundPort = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${nameOf(host)}:${boundPort}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

/** The host as it stands in an address. All addresses at once are no address; this machine's own is one of them. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return isIP(host) === 6 ? `[${host}]` : host;
}

function inWords(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new EntenteError(`Port ${port} is in use. Choose another with --port.`);
    case 'EACCES':
      return new EntenteError(`Port ${port} may not be used by this account. Choose one above 1023 with --port.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new EntenteError(`${host} is not an address of this machine. Choose another with --host, or leave it out for 127.0.0.1.`);
    default:
      return error;
  }
}
