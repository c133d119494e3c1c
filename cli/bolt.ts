import { Option } from 'commander';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { ReaderProcess } from '../explorer/bolt/reader-process.ts';
import { listenBolt, type BoltListening } from '../explorer/bolt/serve.ts';
import type { StatementRunner } from '../explorer/bolt/statement-runner.ts';
import { checkIdentity, type TlsIdentity } from '../explorer/bolt/tls.ts';
import { EntenteError } from '../graph/model/errors.ts';
import type { StoreConfig } from '../graph/store/config.ts';
import { UsageError } from './errors.ts';
import { say } from './output.ts';

const usualPort = 7687;

export interface BoltCliOptions {
  /** Absent: the usual port, where it is free. */
  readonly boltPort?: number;
  /** False after `--no-bolt`. */
  readonly bolt: boolean;
  /** Paths of PEM files. */
  readonly boltTlsCert?: string;
  readonly boltTlsKey?: string;
}

/** `--bolt-port`, `--bolt-tls-cert`, `--bolt-tls-key` and `--no-bolt` */
export function boltOptions(portNumber: (text: string) => number): Option[] {
  return [
    new Option('--bolt-port <number>', `port for drivers and notebooks (default: ${usualPort}); 0 takes any free one`).argParser(
      portNumber,
    ),
    new Option('--bolt-tls-cert <file>', 'certificate in PEM: drivers then connect encrypted, by bolt+s:// or bolt+ssc://'),
    new Option('--bolt-tls-key <file>', 'the private key of that certificate, in PEM'),
    new Option('--no-bolt', 'do not listen for drivers'),
  ];
}

/**
 * Listens for drivers beside the explorer, where the graph is the embedded one: for Neo4j there is Neo4j's own port.
 * The password is that of ENTENTE_BOLT_PASSWORD, else a new one, which is printed. Where nobody has asked for a port and the
 * usual one is taken, it says so and does without.
 * @param writer runs statements that may write as well; absent, they only read
 * @returns what ends it
 * @throws EntenteError where the port that was asked for cannot be had, or none while writing was asked for
 */
export async function startBolt(
  config: StoreConfig,
  { bolt, boltPort, ...files }: BoltCliOptions,
  writer?: StatementRunner,
): Promise<() => Promise<void>> {
  if (!bolt || config.engine !== 'embedded' || config.path === undefined) return async () => undefined;
  const own = process.env['ENTENTE_BOLT_PASSWORD'];
  const credentials = { username: 'neo4j', password: own || randomBytes(15).toString('base64url') };
  const tls = await tlsIdentity(files);
  const runner = writer ?? new ReaderProcess(config.path);
  let listening: BoltListening;
  try {
    listening = await listenBolt({ runner, credentials, port: boltPort ?? usualPort, ...(tls ? { tls } : {}) });
  } catch (error) {
    if (boltPort !== undefined || writer || !(error instanceof EntenteError)) throw error;
    say(`Drivers cannot connect: ${error.message}`);
    return async () => undefined;
  }
  say(
    `Drivers connect to ${listening.url}  (user ${credentials.username}, password ${own ? 'as in ENTENTE_BOLT_PASSWORD' : credentials.password})`,
  );
  if (runner.writable) say('Drivers may write, beside what Entente wrote. No other command can open the graph meanwhile.');
  return async () => {
    await listening.close();
    await runner.close();
  };
}

async function tlsIdentity({ boltTlsCert, boltTlsKey }: Partial<BoltCliOptions>): Promise<TlsIdentity | undefined> {
  if (boltTlsCert === undefined && boltTlsKey === undefined) return undefined;
  if (boltTlsCert === undefined || boltTlsKey === undefined)
    throw new UsageError('A certificate and its key are needed together: give --bolt-tls-cert and --bolt-tls-key.');
  const identity = { certificate: await contentOf(boltTlsCert), key: await contentOf(boltTlsKey) };
  checkIdentity(identity);
  return identity;
}

async function contentOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new EntenteError(`${path} cannot be read (${code}): name the PEM file.`, { cause: error });
  }
}
