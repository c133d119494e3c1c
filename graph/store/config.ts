/** Which graph to open, and how. */
export interface EmbeddedConfig {
  readonly engine: 'embedded';
  /** The database file. Absent: in memory, gone when closed. */
  readonly path?: string;
  /** Several processes may read at once, but then none may write. The file must be there. */
  readonly readOnly?: boolean;
}

export interface Neo4jConfig {
  readonly engine: 'neo4j';
  /** `neo4j://…`, `bolt://…`, or with `+s` for TLS. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Absent: the server's default database. */
  readonly database?: string;
  /**
   * What to do where the database holds nodes that Entente did not write: refuse it, or leave them alone and refuse it only
   * where they bear one of the graph's own labels. Absent: it is not looked at.
   */
  readonly otherData?: 'refuse' | 'keep';
  /** Full-text search is prepared by whoever opens the graph next: a large load is done sooner without. */
  readonly searchLater?: boolean;
}

export type StoreConfig = EmbeddedConfig | Neo4jConfig;
