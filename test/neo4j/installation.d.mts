/** What is missing on this machine to run Neo4j, as one sentence. */
export function whatIsMissing(): string | undefined;
/** The program that runs Java. */
export const java: string;
/** The folder in the cache for what a pom.xml names. */
export function cacheFor(name: string, wanted: string): string;
/** Has Maven fetch what a pom.xml names into `lib` of a folder, unless it is there. */
export function fetchInto(wanted: string, home: string): void;
