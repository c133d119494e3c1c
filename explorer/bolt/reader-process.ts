import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { EntenteError } from '../../graph/model/errors.ts';
import { StatementFailed } from '../../graph/store/statement-failed.ts';
import { outOfMemory, type ReaderMessage, type ReadRequest } from './reader-messages.ts';
import type { PackedRows, RunLimits, StatementRunner } from './statement-runner.ts';

/** A statement that has been asked for and not yet answered. */
interface Pending {
  readonly request: ReadRequest;
  readonly resolve: (rows: PackedRows) => void;
  readonly reject: (error: Error) => void;
}

/** A statement nobody waits for any more may end by itself within so many milliseconds: a new process costs more. */
const grace = 1000;

/** What that process runs, as Node runs it: compiled. */
const compiled = new URL('reader-main.js', import.meta.url);

/**
 * Runs statements on the embedded graph at `path` in another process, which starts with the first of them. The engine cannot
 * stop a statement, so where one takes too long that process is killed and another one takes over what else it had to do:
 * reading can be done twice.
 */
export class ReaderProcess implements StatementRunner {
  readonly #path: string;
  readonly #program: string;
  readonly #pending = new Map<number, Pending>();
  #child: ChildProcess | undefined;
  #opened = false;
  #closed = false;
  #lastId = 0;

  constructor(path: string, program: URL = compiled) {
    this.#path = path;
    this.#program = fileURLToPath(program);
  }

  /** The process that reads now, if any does. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  run(cypher: string, parameters: ReadRequest['parameters'], { timeout, abandoned }: RunLimits): Promise<PackedRows> {
    if (this.#closed) return Promise.reject(new EntenteError('The server is closing.'));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const endAfter = (milliseconds: number): NodeJS.Timeout => setTimeout(() => this.#giveUp(id, timeout), milliseconds);
      let timer = endAfter(timeout);
      const settled = (): void => {
        clearTimeout(timer);
        this.#pending.delete(id);
      };
      const pending: Pending = {
        request: { id, cypher, parameters },
        resolve: (rows) => {
          settled();
          resolve(rows);
        },
        reject: (error) => {
          settled();
          reject(error);
        },
      };
      this.#pending.set(id, pending);
      const abandon = (): void => {
        if (!this.#pending.has(id)) return;
        clearTimeout(timer);
        timer = endAfter(Math.min(timeout, grace));
        reject(new StatementFailed('execution', 'The statement was given up.'));
      };
      abandoned.addEventListener('abort', abandon, { once: true });
      if (!this.#child) this.#start();
      else if (this.#opened) this.#child.send(pending.request);
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#rejectAll(new EntenteError('The server is closing.'));
    const child = this.#child;
    if (!child) return;
    this.#child = undefined;
    await kill(child);
  }

  /** Starts a process, which then gets all that is pending. */
  #start(): void {
    const child = fork(this.#program, [this.#path], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    this.#child = child;
    this.#opened = false;
    child.on('message', (message: ReaderMessage) => {
      if (this.#child === child) this.#hear(message, child);
    });
    child.on('error', () => child.kill('SIGKILL'));
    child.on('exit', (code) => {
      if (this.#child !== child) return;
      this.#child = undefined;
      this.#rejectAll(
        code === outOfMemory
          ? new StatementFailed('memory', 'A statement took too much memory: ask for less, with LIMIT or with shorter paths.')
          : new EntenteError('The process that reads the graph ended: ask again.'),
      );
    });
  }

  #hear(message: ReaderMessage, child: ChildProcess): void {
    switch (message.kind) {
      case 'opened':
        this.#opened = true;
        for (const { request } of this.#pending.values()) child.send(request);
        return;
      case 'unopened':
        return this.#rejectAll(new EntenteError(message.message));
      case 'rows':
        return this.#pending.get(message.id)?.resolve(message.rows);
      case 'failed': {
        const error = message.reason ? new StatementFailed(message.reason, message.message) : new EntenteError(message.message);
        return this.#pending.get(message.id)?.reject(error);
      }
    }
  }

  #giveUp(id: number, timeout: number): void {
    this.#pending
      .get(id)
      ?.reject(
        new StatementFailed('timeout', `The statement took longer than ${(timeout / 1000).toFixed(1)} s and was ended: ask for less.`),
      );
    const child = this.#child;
    this.#child = undefined;
    if (child) void kill(child);
    if (this.#pending.size > 0) this.#start();
  }

  #rejectAll(error: Error): void {
    for (const { reject } of this.#pending.values()) reject(error);
  }
}

/** Resolves when the process is gone. */
function kill(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
