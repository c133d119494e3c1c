import { createServer, type Socket } from 'node:net';
import { EntenteError } from '../../graph/model/errors.ts';
import { Authentication, type Credentials } from './authentication.ts';
import { serveConnection } from './connection.ts';
import type { StatementRunner } from './statement-runner.ts';
import { encryptedOrigin, encryptedServer, type TlsIdentity } from './tls.ts';

export interface BoltOptions {
  readonly runner: StatementRunner;
  readonly credentials: Credentials;
  /** 0 takes any free one. */
  readonly port: number;
  /** No statement may take longer, in milliseconds. */
  readonly timeout?: number;
  /** Absent: no encryption. */
  readonly tls?: TlsIdentity;
}

export interface BoltListening {
  /** Where drivers connect: `bolt://127.0.0.1:7687`, or with `bolt+s` or `bolt+ssc`. */
  readonly url: string;
  /** Ends all connections and frees the port; the runner is left to its owner. */
  close(): Promise<void>;
}

/** There is one user with one password, so it is spoken with this machine only. */
const host = '127.0.0.1';
const mostConnections = 1_000;

/** Starts to listen for Bolt. @throws EntenteError where the port cannot be had */
export async function listenBolt({ runner, credentials, port, timeout = 60_000, tls }: BoltOptions): Promise<BoltListening> {
  const authentication = new Authentication(credentials);
  const sockets = new Set<Socket>();
  let connections = 0;
  const serve = (socket: Socket): void => {
    connections += 1;
    serveConnection(socket, {
      runner,
      authentication,
      timeout,
      connectionId: `bolt-${connections}`,
      address: `${host}:${socket.localPort ?? port}`,
    });
  };
  const server = tls ? encryptedServer(tls, serve) : createServer(serve);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.maxConnections = mostConnections;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(inWords(error, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    url: `${tls ? encryptedOrigin(tls, host) : `bolt://${host}`}:${typeof address === 'object' && address ? address.port : port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function inWords(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new EntenteError(
      `Port ${port} is in use (by a Neo4j of your own?). Choose another with --bolt-port, or leave Bolt out with --no-bolt.`,
    );
  if (error.code === 'EACCES')
    return new EntenteError(`Port ${port} may not be used by this account. Choose one above 1023 with --bolt-port.`);
  return error;
}
