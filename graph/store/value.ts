/**
 * A value of Cypher with its whole type, as drivers see it: integers are bigint and floats are number, so that 40 and 40.0 differ;
 * maps are Map; what JavaScript has no type for carries its `kind`. Every value can be sent between processes.
 */
export type GraphValue =
  | null
  | boolean
  | bigint
  | number
  | string
  | Uint8Array
  | readonly GraphValue[]
  | GraphMap
  | GraphNode
  | GraphRelationship
  | GraphPath
  | Temporal
  | Point;

export type GraphMap = ReadonlyMap<string, GraphValue>;

/** `elementId` is what elementId() gives in a query. */
export interface GraphNode {
  readonly kind: 'node';
  readonly id: bigint;
  readonly elementId: string;
  readonly labels: readonly string[];
  readonly properties: GraphMap;
}

export interface GraphRelationship {
  readonly kind: 'relationship';
  readonly id: bigint;
  readonly elementId: string;
  readonly type: string;
  readonly start: bigint;
  readonly startElementId: string;
  readonly end: bigint;
  readonly endElementId: string;
  readonly properties: GraphMap;
}

/** One node more than relationships, each in the order of the walk. */
export interface GraphPath {
  readonly kind: 'path';
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}

/**
 * Days and seconds count from 1970-01-01; nanoseconds of a time of day from midnight, beside seconds from the second.
 * `seconds` of a datetime is in UTC, of a localDatetime by the clock on the wall. Offsets are in seconds east of UTC.
 */
export type Temporal =
  | { readonly kind: 'date'; readonly days: bigint }
  | { readonly kind: 'time'; readonly nanoseconds: bigint; readonly offset: bigint }
  | { readonly kind: 'localTime'; readonly nanoseconds: bigint }
  | { readonly kind: 'datetime'; readonly seconds: bigint; readonly nanoseconds: bigint; readonly offset: bigint }
  | { readonly kind: 'zonedDatetime'; readonly seconds: bigint; readonly nanoseconds: bigint; readonly zone: string }
  | { readonly kind: 'localDatetime'; readonly seconds: bigint; readonly nanoseconds: bigint }
  | { readonly kind: 'duration'; readonly months: bigint; readonly days: bigint; readonly seconds: bigint; readonly nanoseconds: bigint };

/** In two or three dimensions. */
export interface Point {
  readonly kind: 'point';
  readonly srid: bigint;
  readonly coordinates: readonly number[];
}

/** Rows of one statement, each in the order of `columns`. */
export interface ValueRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly GraphValue[])[];
  /** Where the statement may have written. */
  readonly counters?: WriteCounters;
}

/** How much a statement changed. */
export interface WriteCounters {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  readonly propertiesSet: number;
  readonly labelsAdded: number;
  readonly labelsRemoved: number;
}

/** Why a statement did not run. */
export type FailureReason =
  | 'syntax'
  | 'semantic'
  | 'parameter'
  | 'procedure'
  | 'arithmetic'
  | 'type'
  | 'value'
  | 'constraint'
  | 'notFound'
  | 'writing'
  | 'forbidden'
  | 'conflict'
  | 'lost'
  | 'uncertain'
  | 'lock'
  | 'timeout'
  | 'memory'
  | 'execution';

/** Runs strangers' statements, which must only read, and gives values with their types. */
export interface ValueReader {
  /** @throws StatementFailed */
  readValues(cypher: string, parameters?: GraphMap): Promise<ValueRows>;
  close(): Promise<void>;
}

/** A transaction of a stranger who may write. Its statements come one after another. */
export interface ValueTransaction {
  /** @throws StatementFailed; what the statement did until then stays in the transaction, which is then to be rolled back */
  run(cypher: string, parameters?: GraphMap): Promise<ValueRows>;
  /** Looks whether it may be committed, which takes longer than to commit. @throws StatementFailed where it would change what Entente wrote */
  prepare(): Promise<void>;
  /** Prepares where that is not done yet. @throws StatementFailed: then nothing is written */
  commit(): Promise<void>;
  /** Waits for a statement that still runs. */
  rollback(): Promise<void>;
}

/** A graph that strangers may write to. Two transactions at once would stand in each other's way: one after another. */
export interface ValueWriter extends ValueReader {
  beginValues(): Promise<ValueTransaction>;
}
