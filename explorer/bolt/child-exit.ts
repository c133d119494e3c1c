import type { ChildProcess } from 'node:child_process';

/** Resolves when the process is gone. */
export function exit(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
}

/** Ends the process at once. */
export function kill(child: ChildProcess): Promise<void> {
  const gone = exit(child);
  child.kill('SIGKILL');
  return gone;
}

/** Waits for it, but no longer than that. */
export async function within(milliseconds: number, promise: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([promise, new Promise((resolve) => (timer = setTimeout(resolve, milliseconds)))]);
  clearTimeout(timer);
}
