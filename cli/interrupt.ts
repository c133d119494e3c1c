import { Interrupted } from './errors.ts';

const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Runs work that has to be brought to a clean end. The first SIGINT or SIGTERM only raises the flag that `work` is given;
 * a second one ends the process as usual.
 */
export async function interruptibly<T>(work: (interruption: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (): void => controller.abort(new Interrupted('Interrupted. What was loaded before is kept; run the same command to go on.'));
  for (const signal of signals) process.once(signal, stop);
  try {
    return await work(controller.signal);
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}

/** Resolves when the flag is raised. */
export function raised(interruption: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (interruption.aborted) resolve();
    else interruption.addEventListener('abort', () => resolve(), { once: true });
  });
}
