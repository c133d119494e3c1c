/** An environment without the settings of a Neo4j: what is measured is the graph that needs none. */
export function withoutNeo4j(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('NEO4J_')));
}
