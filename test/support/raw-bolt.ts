import { connect, type Socket } from 'node:net';
import { chunked, Dechunker } from '../../explorer/bolt/framing.ts';
import { pack } from '../../explorer/bolt/pack.ts';
import { Structure, type Packable } from '../../explorer/bolt/packstream.ts';
import { unpack } from '../../explorer/bolt/unpack.ts';
import { credentials } from './bolt-server.ts';

const offers = Buffer.from('6060b01700000405000000000000000000000000', 'hex');

/** A client that sends what it likes. */
export class RawBolt {
  readonly socket: Socket;
  readonly closed: Promise<void>;
  #answers: Structure[] = [];
  #waiting: (() => void)[] = [];
  #ended = false;
  #greeted = false;

  constructor(url: string) {
    const dechunker = new Dechunker(2 ** 30);
    this.socket = connect(Number(new URL(url).port), '127.0.0.1');
    this.socket.on('error', () => undefined);
    this.socket.on('data', (data: Buffer) => {
      const bytes = this.#greeted ? data : data.subarray(4);
      this.#greeted = true;
      for (const message of dechunker.push(bytes)) this.#answers.push(unpack(message) as Structure);
      this.#wake();
    });
    this.closed = new Promise((resolve) => {
      this.socket.once('close', () => {
        this.#ended = true;
        this.#wake();
        resolve();
      });
    });
  }

  /** Shakes hands and logs on. */
  async enter(): Promise<this> {
    this.socket.write(offers);
    this.send(0x01, new Map());
    this.send(
      0x6a,
      new Map([
        ['scheme', 'basic'],
        ['principal', credentials.username],
        ['credentials', credentials.password],
      ]),
    );
    await this.answer();
    await this.answer();
    return this;
  }

  greet(): void {
    this.socket.write(offers);
  }

  send(signature: number, ...fields: Packable[]): void {
    this.socket.write(chunked(pack(new Structure(signature, fields))));
  }

  /** The next answer: its name and its field; undefined where the connection has ended. */
  async answer(): Promise<readonly [string, Packable] | undefined> {
    while (this.#answers.length === 0 && !this.#ended) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    const next = this.#answers.shift();
    return next && [names[next.signature] ?? '?', next.fields[0] ?? null];
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}

const names: Readonly<Record<number, string>> = { 0x70: 'SUCCESS', 0x7f: 'FAILURE', 0x7e: 'IGNORED', 0x71: 'RECORD' };
