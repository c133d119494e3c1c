/**
 * An error that says, in one sentence, what happened and what to do. Its message can be shown to anyone;
 * the command line and the API print it without a stack trace.
 */
export class EntenteError extends Error {
  override readonly name: string = 'EntenteError';
}

/** Work was refused because the request itself is wrong (Cypher that writes, bad syntax): the same request will fail again. */
export class CypherRefused extends EntenteError {
  override readonly name = 'CypherRefused';
}

/** The store cannot be reached or opened: server down, wrong password, locked by another process, damaged. */
export class StoreUnavailable extends EntenteError {
  override readonly name = 'StoreUnavailable';
}
