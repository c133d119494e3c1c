/** The process that reads for the Bolt server: opens the graph named as its argument for reading only, and answers statements. */
import { openEmbedded } from '../../graph/store/embedded.ts';
import { serveGraph } from './serve-graph.ts';
import { readPacked } from './statement-runner.ts';

await serveGraph(async (path) => {
  const reader = await openEmbedded({ path, readOnly: true });
  return {
    async answer(request) {
      if (request.kind !== 'read') throw new TypeError(`${request.kind} is for a process that may write.`);
      return readPacked(reader, request.cypher, request.parameters);
    },
    close: () => reader.close(),
  };
});
