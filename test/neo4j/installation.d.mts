/** What is missing on this machine to run Neo4j, as one sentence. */
export function whatIsMissing(): string | undefined;
