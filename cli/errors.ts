import { EntenteError } from '../graph/model/errors.ts';

/** The command was called in a way it cannot be. Exit code 2. */
export class UsageError extends EntenteError {
  override readonly name = 'UsageError';
}

/** Work was broken off by SIGINT or SIGTERM after what was begun had been brought to an end. */
export class Interrupted extends EntenteError {
  override readonly name = 'Interrupted';
}

/** What went wrong, in a sentence, without the inside of the program. */
export function errorInWords(error: unknown): string {
  if (error instanceof EntenteError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return 'The disk is full: free some space and try again.';
  return `Something went wrong that should not have: ${message}. Set ENTENTE_DEBUG=1 to see where.`;
}

/** 130 is what shells expect of a program that was interrupted. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return 2;
  return error instanceof Interrupted ? 130 : 1;
}
