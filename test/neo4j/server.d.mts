/** A running server; plain JSON. */
export interface Server {
  readonly pid: number;
  readonly home: string;
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/** Starts a fresh server and waits until it answers. The first start on a machine fetches it and takes a minute. */
export function startServer(options?: {
  readonly stays?: boolean;
  /** What `neo4j-admin database import full` is told, which then fills it. */
  readonly importing?: readonly string[];
  /** Besides the usual ones, which they come after. */
  readonly javaOptions?: readonly string[];
}): Promise<Server>;

/** Stops a server and removes its folder. */
export function stopServer(server: Server): Promise<void>;

/** The variables under which the whole ecosystem looks for a server. */
export function environmentOf(server: Server): Record<'NEO4J_URI' | 'NEO4J_USERNAME' | 'NEO4J_PASSWORD', string>;
