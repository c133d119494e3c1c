/** What goes wrong, with the codes drivers know: https://neo4j.com/docs/status-codes/current/errors/all-errors/ */
import { EntenteError } from '../../graph/model/errors.ts';
import { StatementFailed } from '../../graph/store/statement-failed.ts';
import type { FailureReason } from '../../graph/store/value.ts';
import { MessageTooLarge } from './framing.ts';
import { PackstreamError } from './packstream.ts';

/** A request that is refused, with Neo4j's code for it. */
export class BoltFailure extends EntenteError {
  override readonly name = 'BoltFailure';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const codes: Readonly<Record<FailureReason, string>> = {
  syntax: 'Neo.ClientError.Statement.SyntaxError',
  // Neo4j, too, calls a variable or a function that is not there a syntax error.
  semantic: 'Neo.ClientError.Statement.SyntaxError',
  parameter: 'Neo.ClientError.Statement.ParameterMissing',
  procedure: 'Neo.ClientError.Procedure.ProcedureNotFound',
  arithmetic: 'Neo.ClientError.Statement.ArithmeticError',
  type: 'Neo.ClientError.Statement.TypeError',
  value: 'Neo.ClientError.Statement.ArgumentError',
  constraint: 'Neo.ClientError.Schema.ConstraintValidationFailed',
  notFound: 'Neo.ClientError.Statement.EntityNotFound',
  forbidden: 'Neo.ClientError.Security.Forbidden',
  // Drivers run a transaction again where its error is called transient.
  conflict: 'Neo.TransientError.Transaction.Outdated',
  lost: 'Neo.TransientError.General.DatabaseUnavailable',
  lock: 'Neo.TransientError.Transaction.LockAcquisitionTimeout',
  uncertain: 'Neo.DatabaseError.Transaction.TransactionCommitFailed',
  writing: 'Neo.ClientError.Statement.AccessMode',
  timeout: 'Neo.ClientError.Transaction.TransactionTimedOut',
  // Not MemoryPoolOutOfMemoryError, which is transient: drivers would run it again, to no better end.
  memory: 'Neo.ClientError.General.TransactionOutOfMemoryError',
  execution: 'Neo.ClientError.Statement.ExecutionFailed',
};

/** The code and the sentence for any error. What is no EntenteError is a fault of the server, and tells no more than that. */
export function failureOf(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof BoltFailure) return { code: error.code, message: error.message };
  if (error instanceof StatementFailed) return { code: codes[error.reason], message: error.message };
  if (error instanceof PackstreamError) return { code: 'Neo.ClientError.Request.InvalidFormat', message: error.message };
  if (error instanceof MessageTooLarge) return { code: 'Neo.ClientError.Request.Invalid', message: error.message };
  if (error instanceof EntenteError) return { code: 'Neo.DatabaseError.General.UnknownError', message: error.message };
  return { code: 'Neo.DatabaseError.General.UnknownError', message: 'The server failed on this request.' };
}
