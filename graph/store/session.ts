/** A value that goes into or comes out of Cypher as plain JSON. */
export type CypherValue = null | boolean | number | string | readonly CypherValue[] | { readonly [key: string]: CypherValue };
export type CypherParameters = Readonly<Record<string, CypherValue>>;
export type CypherRow = Readonly<Record<string, CypherValue>>;

/** Rows of one statement; columns in the order of RETURN. Nodes come as {labels, properties}, relationships as {type, properties}. */
export interface CypherRows {
  readonly columns: readonly string[];
  readonly rows: readonly CypherRow[];
}

/** Runs statements inside one transaction. */
export interface CypherTransaction {
  /** Labels and types of relationships can be taken from parameters: `$(row.type)`. */
  readonly dynamicTypes: boolean;
  run(cypher: string, parameters?: CypherParameters, options?: RunOptions): Promise<CypherRows>;
}

export interface RunOptions {
  /**
   * All that the statement looks for it finds by unique ids, so that the way of running it need not be thought over as the
   * graph grows: while a graph is loaded Neo4j would do so for every batch, and that takes longer than running it.
   */
  readonly planOnce?: boolean;
}

/**
 * The seam between the store and an engine. Two adapters: embedded.ts (Grafeo) and neo4j.ts (neo4j-driver).
 * Both give the same rows for the same statement, and the same errors (errors.ts).
 */
export interface CypherSession {
  readonly engine: 'embedded' | 'neo4j';
  /** All of `work` in one transaction that may write: committed when it resolves, rolled back when it throws. */
  write<T>(work: (transaction: CypherTransaction) => Promise<T>): Promise<T>;
  /** One statement that must not write; a writing statement is refused and changes nothing. */
  read(cypher: string, parameters?: CypherParameters): Promise<CypherRows>;
  /**
   * Constraints and indexes; doing it twice changes nothing.
   * @param searchLater indexes for full-text search are left out, where they can be
   */
  prepareSchema(searchLater?: boolean): Promise<void>;
  /** Full-text search, best first: over entity names or claim quotes. */
  searchText(index: 'entityNames' | 'claimQuotes', query: string, limit: number): Promise<readonly { id: string; score: number }[]>;
  close(): Promise<void>;
}
