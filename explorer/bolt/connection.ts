import type { Socket } from 'node:net';
import { Dechunker } from './framing.ts';
import { answerHandshake, handshakeSize, mayBeHandshake } from './handshake.ts';
import { failure, requestOf, type Request } from './messages.ts';
import { unpack } from './unpack.ts';
import { BoltSession, type SessionContext } from './session.ts';
import { failureOf } from './failures.ts';

/** A client has this long to say who it is, in milliseconds. */
const logonTimeout = 10_000;
/** Largest message in bytes: of a stranger, and of one who has logged on. */
const strangersLimit = 64 * 1024;
const limit = 64 * 1024 * 1024;
/** Reading pauses while so many requests wait for their turn. */
const mostWaiting = 100;

/**
 * Speaks Bolt on one socket until either side ends it. Whatever comes in, nothing is thrown: bytes that are wrong in
 * themselves end this connection, and no other.
 */
export function serveConnection(socket: Socket, context: Omit<SessionContext, 'send'>): void {
  const send = (bytes: Uint8Array): Promise<void> => sendOn(socket, bytes);
  const session = new BoltSession({ ...context, send });
  let received: Buffer = Buffer.alloc(0);
  let dechunker: Dechunker | undefined;
  const waiting: (Request | Error)[] = [];
  let working = false;

  const stranger = setTimeout(() => {
    if (!session.authenticated) socket.destroy();
  }, logonTimeout);

  const work = async (): Promise<void> => {
    if (working) return;
    working = true;
    while (!session.ended) {
      const next = waiting.shift();
      if (next === undefined) break;
      if (waiting.length < mostWaiting) socket.resume();
      await (next instanceof Error ? session.fail(next) : session.handle(next));
      if (session.authenticated && dechunker) dechunker.limit = limit;
    }
    working = false;
    if (session.ended) socket.end();
  };

  const take = (bytes: Buffer): void => {
    for (const message of dechunker?.push(bytes) ?? []) {
      const request = readRequest(message);
      if (!(request instanceof Error) && request.name === 'RESET') session.interrupt();
      waiting.push(request);
    }
    if (waiting.length >= mostWaiting) socket.pause();
    void work().catch(() => socket.destroy());
  };

  const greet = (bytes: Buffer): void => {
    received = Buffer.concat([received, bytes]);
    if (!mayBeHandshake(received)) return void socket.destroy();
    if (received.length < handshakeSize) return;
    const greeting = answerHandshake(received);
    if (!greeting) return void socket.destroy();
    if (!greeting.agreed) return void socket.end(greeting.answer);
    socket.write(greeting.answer);
    dechunker = new Dechunker(strangersLimit);
    take(received.subarray(handshakeSize));
  };

  socket.setNoDelay(true);
  socket.setKeepAlive(true, 60_000);
  socket.on('data', (bytes: Buffer) => {
    try {
      if (dechunker) take(bytes);
      else greet(bytes);
    } catch (error) {
      // The end of this message cannot be found any more, so none after it can be read.
      session.end();
      const { code, message } = failureOf(error);
      socket.end(failure(code, message));
    }
  });
  // Told by 'close', which follows.
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    clearTimeout(stranger);
    session.end();
  });
}

function readRequest(message: Buffer): Request | Error {
  try {
    return requestOf(unpack(message));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Resolves when the socket takes more, or is closed. */
function sendOn(socket: Socket, bytes: Uint8Array): Promise<void> {
  if (socket.destroyed || socket.write(bytes)) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      socket.off('drain', done);
      socket.off('close', done);
      resolve();
    };
    socket.once('drain', done);
    socket.once('close', done);
  });
}
