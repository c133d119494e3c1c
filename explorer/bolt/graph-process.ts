import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { EntenteError, StoreUnavailable } from '../../graph/model/errors.ts';
import { StatementFailed } from '../../graph/store/statement-failed.ts';
import { exit, kill, within } from './child-exit.ts';
import { outOfMemory, type Answers, type FromGraph, type GraphRequest, type ToGraph } from './graph-messages.ts';
import type { RunLimits } from './statement-runner.ts';

/** What may become of a request whose process ends: it is asked again, it has come to nothing, or it may have been done. */
export type WhenLost = 'repeat' | 'fail' | 'uncertain';

export interface RequestOptions extends Partial<RunLimits> {
  readonly whenLost?: WhenLost;
  /** Only of the process with this number: another one knows nothing of it. */
  readonly process?: number | undefined;
}

/** A request that is not yet answered. */
interface Pending {
  readonly id: number;
  readonly request: GraphRequest;
  readonly options: RequestOptions;
  sent: boolean;
  /** How many processes have ended while it ran, for no reason that they told. */
  deaths: number;
  readonly resolve: (answer: Answers[keyof Answers]) => void;
  readonly reject: (error: Error) => void;
}

/** A request nobody waits for any more may end by itself within so many milliseconds: a new process costs more. */
const grace = 1_000;
/** A commit beside a statement that has to be ended is waited for so long, and a process that is to close. */
const patience = 10_000;

const lost = (): StatementFailed =>
  new StatementFailed(
    'lost',
    'The process that has the graph open was ended by another statement, and this transaction with it: run it again.',
  );

/**
 * A process that has the embedded graph open, which starts with the first request. The engine cannot stop a statement, so
 * where one takes too long or too much memory that process is ended, and another takes over what else it had to do.
 */
export class GraphProcess {
  readonly #program: string;
  readonly #arguments: readonly string[];
  readonly #pending = new Map<number, Pending>();
  /** Requests that were running where a process ended by itself: one of them is why, so that each is run alone. */
  readonly #suspects = new Set<number>();
  #child: ChildProcess | undefined;
  #number = 0;
  #state: 'none' | 'opening' | 'open' | 'ending' | 'closed' = 'none';
  #lastId = 0;

  /**
   * @param program compiled, as Node runs it
   * @param path of the graph
   * @param memory statements may take so many bytes beside the open graph
   */
  constructor(program: URL, path: string, memory = 2 * 1024 ** 3) {
    this.#program = fileURLToPath(program);
    this.#arguments = [path, String(memory)];
  }

  /** The process that runs now, if any does. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Goes up with every new process. */
  get number(): number {
    return this.#number;
  }

  /** @throws StatementFailed, or EntenteError where the graph cannot be opened */
  request<K extends GraphRequest['kind']>(
    request: Extract<GraphRequest, { readonly kind: K }>,
    options: RequestOptions = {},
  ): Promise<Answers[K]> {
    if (this.#state === 'closed') return Promise.reject(new EntenteError('The server is closing.'));
    const id = ++this.#lastId;
    return new Promise<Answers[keyof Answers]>((resolve, reject) => {
      const { timeout, abandoned } = options;
      const endAfter = (milliseconds: number): NodeJS.Timeout => setTimeout(() => this.#giveUp(id), milliseconds);
      let timer = timeout === undefined ? undefined : endAfter(timeout);
      const settled = (): void => {
        clearTimeout(timer);
        abandoned?.removeEventListener('abort', abandon);
        this.#pending.delete(id);
        this.#suspects.delete(id);
      };
      const abandon = (): void => {
        clearTimeout(timer);
        timer = endAfter(Math.min(timeout ?? grace, grace));
        reject(new StatementFailed('execution', 'The statement was given up.'));
      };
      this.#pending.set(id, {
        id,
        request,
        options,
        sent: false,
        deaths: 0,
        resolve: (answer) => {
          settled();
          resolve(answer);
        },
        reject: (error) => {
          settled();
          reject(error);
        },
      });
      abandoned?.addEventListener('abort', abandon, { once: true });
      if (this.#state === 'none') this.#start();
      else this.#send();
    }) as Promise<Answers[K]>;
  }

  /** Ends the process. @param gently it may close the graph first */
  async close(gently = false): Promise<void> {
    this.#state = 'closed';
    this.#rejectAll(new EntenteError('The server is closing.'));
    const child = this.#child;
    this.#child = undefined;
    if (!child) return;
    if (gently && child.connected) {
      child.send('close' satisfies ToGraph);
      await within(patience, exit(child));
    }
    await kill(child);
  }

  #start(): void {
    const child = fork(this.#program, this.#arguments, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    this.#child = child;
    this.#number += 1;
    this.#state = 'opening';
    child.on('message', (message: FromGraph) => {
      if (this.#child === child) this.#hear(message);
    });
    child.on('error', () => child.kill('SIGKILL'));
    // All that it said has been heard then.
    child.on('close', (code, signal) => {
      if (this.#child === child) this.#ended(code === outOfMemory || signal === 'SIGABRT');
    });
  }

  #hear(message: FromGraph): void {
    switch (message.kind) {
      case 'opened':
        this.#state = 'open';
        return this.#send();
      case 'unopened':
        return this.#rejectAll(new StoreUnavailable(message.message));
      case 'answer':
        this.#pending.get(message.id)?.resolve(message.answer);
        return this.#send();
      case 'failed': {
        const error = message.reason ? new StatementFailed(message.reason, message.message) : new EntenteError(message.message);
        this.#pending.get(message.id)?.reject(error);
        return this.#send();
      }
    }
  }

  /** Sends what waits: all of it, or while one is looked for that ends processes, one after another, those that came last first. */
  #send(): void {
    if (this.#state !== 'open') return;
    const waiting = [...this.#pending.values()].filter(({ sent }) => !sent);
    if (this.#suspects.size > 0) {
      const alone = waiting.findLast(({ id }) => this.#suspects.has(id));
      if (alone && waiting.length === this.#pending.size) this.#sendOne(alone);
      return;
    }
    for (const pending of waiting) this.#sendOne(pending);
  }

  #sendOne(pending: Pending): void {
    const { id, request, options, reject } = pending;
    if (options.process !== undefined && options.process !== this.#number) return reject(lost());
    pending.sent = true;
    this.#child?.send({ id, request } satisfies ToGraph);
  }

  #giveUp(id: number): void {
    const pending = this.#pending.get(id);
    if (!pending) return;
    const { sent, options, reject } = pending;
    const seconds = ((options.timeout ?? 0) / 1000).toFixed(1);
    reject(
      options.whenLost === 'uncertain'
        ? uncertain()
        : new StatementFailed('timeout', `The statement took longer than ${seconds} s and was ended: ask for less, or allow more time.`),
    );
    if (sent && this.#state === 'open') void this.#replace();
  }

  /** Ends the process and starts another one with what is left to do. */
  async #replace(): Promise<void> {
    const child = this.#child;
    if (!child) return;
    this.#state = 'ending';
    const until = performance.now() + patience;
    const commits = (): boolean => [...this.#pending.values()].some(({ sent, options }) => sent && options.whenLost === 'uncertain');
    while (commits() && performance.now() < until && this.#child === child) await new Promise((resolve) => setTimeout(resolve, 5));
    if (this.#child !== child) return;
    this.#child = undefined;
    await kill(child);
    this.#takeBack();
    this.#goOn();
  }

  #goOn(): void {
    if (this.#state === 'closed') return;
    this.#state = 'none';
    if (this.#pending.size > 0) this.#start();
  }

  /** What was sent to a process that is no more. @returns what is to be asked again */
  #takeBack(): Pending[] {
    const again: Pending[] = [];
    for (const pending of [...this.#pending.values()].filter(({ sent }) => sent)) {
      const { whenLost = 'repeat' } = pending.options;
      if (whenLost === 'repeat') {
        pending.sent = false;
        again.push(pending);
      } else pending.reject(whenLost === 'fail' ? lost() : uncertain());
    }
    return again;
  }

  /** The process ended by itself: why is the one statement that ran, or one of several, or, unless it told, anything else. */
  #ended(forMemory: boolean): void {
    this.#child = undefined;
    if (this.#state === 'opening')
      this.#rejectAll(new StoreUnavailable('The process that opens the graph ended: see whether "entente query" opens it.'));
    const running = [...this.#pending.values()].filter(({ sent, options }) => sent && options.whenLost !== 'uncertain');
    const [alone, ...others] = running;
    if (alone && others.length === 0 && (forMemory || alone.deaths > 0))
      alone.reject(
        new StatementFailed('memory', 'The statement took too much memory and was ended: ask for less, with LIMIT or with shorter paths.'),
      );
    for (const pending of this.#takeBack()) {
      pending.deaths += forMemory ? 0 : 1;
      this.#suspects.add(pending.id);
    }
    this.#goOn();
  }

  #rejectAll(error: Error): void {
    for (const { reject } of this.#pending.values()) reject(error);
  }
}

function uncertain(): StatementFailed {
  return new StatementFailed(
    'uncertain',
    'The process that has the graph open ended while it committed: look whether the transaction was written before you run it again.',
  );
}
