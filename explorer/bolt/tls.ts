import { createPrivateKey, X509Certificate } from 'node:crypto';
import type { Socket } from 'node:net';
import { createServer, type Server } from 'node:tls';
import { EntenteError } from '../../graph/model/errors.ts';

/** Who the server is, in PEM. */
export interface TlsIdentity {
  /** The certificate, with those above it after it. */
  readonly certificate: string;
  readonly key: string;
}

/** A client has this long to agree on a cipher, in milliseconds. */
const handshakeTimeout = 10_000;

/** @throws EntenteError where the two are not what they should be, or do not belong together */
export function checkIdentity({ certificate, key }: TlsIdentity): void {
  let belongs: boolean;
  try {
    belongs = new X509Certificate(certificate).checkPrivateKey(createPrivateKey(key));
  } catch (error) {
    throw new EntenteError('The certificate or its key for Bolt cannot be read: both have to be PEM, the key without a passphrase.', {
      cause: error,
    });
  }
  if (!belongs) throw new EntenteError('The certificate and the key for Bolt do not belong together: name the pair.');
}

/** Speaks TLS, and hands on what is said within. What is no TLS ends its connection. */
export function encryptedServer({ certificate, key }: TlsIdentity, serve: (socket: Socket) => void): Server {
  const server = createServer({ cert: certificate, key, minVersion: 'TLSv1.2', handshakeTimeout });
  server.on('secureConnection', serve);
  server.on('tlsClientError', (_error, socket) => socket.destroy());
  return server;
}

/** The scheme that fits the certificate, and a name of this machine that stands in it. @param address that is listened on */
export function encryptedOrigin({ certificate }: TlsIdentity, address: string): string {
  const identity = new X509Certificate(certificate);
  const named = identity.checkIP(address) === undefined && identity.checkHost('localhost') !== undefined ? 'localhost' : address;
  return `${identity.issuer === identity.subject ? 'bolt+ssc' : 'bolt+s'}://${named}`;
}
