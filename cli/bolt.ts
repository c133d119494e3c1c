import { Option } from 'commander';
import { randomBytes } from 'node:crypto';
import { ReaderProcess } from '../explorer/bolt/reader-process.ts';
import { listenBolt, type BoltListening } from '../explorer/bolt/serve.ts';
import { EntenteError } from '../graph/model/errors.ts';
import type { StoreConfig } from '../graph/store/config.ts';
import { say } from './output.ts';

const usualPort = 7687;

export interface BoltCliOptions {
  /** Absent: the usual port, where it is free. */
  readonly boltPort?: number;
  /** False after `--no-bolt`. */
  readonly bolt: boolean;
}

/** `--bolt-port` and `--no-bolt` */
export function boltOptions(portNumber: (text: string) => number): Option[] {
  return [
    new Option('--bolt-port <number>', `port for drivers and notebooks (default: ${usualPort}); 0 takes any free one`).argParser(
      portNumber,
    ),
    new Option('--no-bolt', 'do not listen for drivers'),
  ];
}

/**
 * Listens for drivers beside the explorer, where the graph is the embedded one: for Neo4j there is Neo4j's own port.
 * The password is that of ENTENTE_BOLT_PASSWORD, else a new one, which is printed. Where nobody has asked for a port and the
 * usual one is taken, it says so and does without.
 * @returns what ends it
 * @throws EntenteError where the port that was asked for cannot be had
 */
export async function startBolt(config: StoreConfig, { bolt, boltPort }: BoltCliOptions): Promise<() => Promise<void>> {
  if (!bolt || config.engine !== 'embedded' || config.path === undefined) return async () => undefined;
  const own = process.env['ENTENTE_BOLT_PASSWORD'];
  const credentials = { username: 'neo4j', password: own || randomBytes(15).toString('base64url') };
  const runner = new ReaderProcess(config.path);
  let listening: BoltListening;
  try {
    listening = await listenBolt({ runner, credentials, port: boltPort ?? usualPort });
  } catch (error) {
    if (boltPort !== undefined || !(error instanceof EntenteError)) throw error;
    say(`Drivers cannot connect: ${error.message}`);
    return async () => undefined;
  }
  say(
    `Drivers connect to ${listening.url}  (user ${credentials.username}, password ${own ? 'as in ENTENTE_BOLT_PASSWORD' : credentials.password})`,
  );
  return async () => {
    await listening.close();
    await runner.close();
  };
}
