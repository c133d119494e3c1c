import { EntenteError } from '../model/errors.ts';
import type { FailureReason } from './value.ts';

/** A statement of a stranger was refused, or failed while it ran; the reason is what drivers get as a code. */
export class StatementFailed extends EntenteError {
  override readonly name = 'StatementFailed';
  readonly reason: FailureReason;

  constructor(reason: FailureReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
