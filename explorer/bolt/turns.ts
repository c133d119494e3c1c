import { StatementFailed } from '../../graph/store/statement-failed.ts';
import type { RunLimits } from './statement-runner.ts';

/** Gives one after another a turn, in the order in which they ask. */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #taken = false;

  /** Resolves when it is the caller's turn. @returns what ends that turn @throws StatementFailed where that takes too long */
  take({ timeout, abandoned }: RunLimits): Promise<() => void> {
    return new Promise((resolve, reject) => {
      const begin = (): void => {
        stopWaiting();
        this.#taken = true;
        let ended = false;
        resolve(() => {
          if (ended) return;
          ended = true;
          this.#taken = false;
          this.#waiting.shift()?.();
        });
      };
      const giveUp = (error: StatementFailed): void => {
        stopWaiting();
        const at = this.#waiting.indexOf(begin);
        if (at >= 0) this.#waiting.splice(at, 1);
        reject(error);
      };
      const abandon = (): void => giveUp(new StatementFailed('execution', 'The statement was given up.'));
      const timer = setTimeout(
        () =>
          giveUp(new StatementFailed('lock', 'Other transactions have been writing all the while, and one writes at a time: try again.')),
        timeout,
      );
      const stopWaiting = (): void => {
        clearTimeout(timer);
        abandoned.removeEventListener('abort', abandon);
      };
      abandoned.addEventListener('abort', abandon, { once: true });
      if (this.#taken) this.#waiting.push(begin);
      else begin();
    });
  }
}
