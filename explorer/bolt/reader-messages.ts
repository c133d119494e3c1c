import type { FailureReason, GraphMap } from '../../graph/store/value.ts';
import type { PackedRows } from './statement-runner.ts';

/** What the server asks of the process that reads. */
export interface ReadRequest {
  readonly id: number;
  readonly cypher: string;
  readonly parameters: GraphMap;
}

/** What that process says: that it has opened the graph, or why it could not; then an answer to each request. */
export type ReaderMessage =
  | { readonly kind: 'opened' }
  | { readonly kind: 'unopened'; readonly message: string }
  | { readonly kind: 'rows'; readonly id: number; readonly rows: PackedRows }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string; readonly reason?: FailureReason };

/** With this exit code the process ends itself where its statements take too much memory. */
export const outOfMemory = 71;
