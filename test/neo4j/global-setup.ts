import type { TestProject } from 'vitest/node';
import { whatIsMissing } from './installation.mjs';
import { startServer, stopServer, type Server } from './server.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this run, or why there is none. */
    neo4j: Server | { readonly missing: string };
  }
}

/** One server for the whole run. Without Java or Maven its tests are skipped and say so; in CI that is a failure. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const missing = whatIsMissing();
  if (missing !== undefined) {
    if (process.env['CI']) throw new Error(missing);
    console.warn(`${missing} They are skipped.`);
    project.provide('neo4j', { missing });
    return undefined;
  }
  const server = await startServer();
  project.provide('neo4j', server);
  return () => stopServer(server);
}
