/** What the server and the process that has the graph open say to one another. */
import type { CypherParameters, CypherRows } from '../../graph/store/session.ts';
import type { FailureReason, GraphMap } from '../../graph/store/value.ts';
import type { PackedRows } from './statement-runner.ts';

export interface ReadRequest {
  readonly kind: 'read';
  readonly cypher: string;
  readonly parameters: GraphMap;
}

/** What the explorer asks of a graph that it cannot open itself. */
export type ExplorerRequest =
  | { readonly kind: 'query'; readonly cypher: string; readonly parameters?: CypherParameters }
  | { readonly kind: 'search'; readonly index: 'entityNames' | 'claimQuotes'; readonly query: string; readonly limit: number };

interface Step<Kind> {
  readonly kind: Kind;
  readonly transaction: number;
}

/** Steps of a transaction that writes, in this order; `rollback` may come at any time. */
export type WriteRequest =
  | Step<'begin'>
  | Step<'prepare'>
  | Step<'commit'>
  | Step<'rollback'>
  | { readonly kind: 'run'; readonly transaction: number; readonly cypher: string; readonly parameters: GraphMap };

export type GraphRequest = ReadRequest | ExplorerRequest | WriteRequest;

/** The answer to each kind of request. */
export interface Answers {
  readonly read: PackedRows;
  readonly run: PackedRows;
  readonly query: CypherRows;
  readonly search: readonly { id: string; score: number }[];
  readonly begin: undefined;
  readonly prepare: undefined;
  readonly commit: undefined;
  readonly rollback: undefined;
}

/** What the server sends: requests with a number, or that the graph is to be closed. */
export type ToGraph = { readonly id: number; readonly request: GraphRequest } | 'close';

/** What that process says: that it has opened the graph, or why it could not; then an answer to each request. */
export type FromGraph =
  | { readonly kind: 'opened' }
  | { readonly kind: 'unopened'; readonly message: string }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string; readonly reason?: FailureReason };

/** With this exit code the process ends itself where its statements take too much memory. */
export const outOfMemory = 71;
