/**
 * The process that reads and writes for the Bolt server, and reads for the explorer: opens the graph named as its argument,
 * which no other process can open then.
 */
import { existsSync } from 'node:fs';
import { StoreUnavailable } from '../../graph/model/errors.ts';
import { openEmbedded } from '../../graph/store/embedded.ts';
import type { ValueTransaction } from '../../graph/store/value.ts';
import { serveGraph } from './serve-graph.ts';
import { packRows, readPacked } from './statement-runner.ts';

await serveGraph(async (path) => {
  if (!existsSync(path))
    throw new StoreUnavailable(`There is no graph at ${path}: build one first with "entente build", or name another path.`);
  const graph = await openEmbedded({ path });
  const transactions = new Map<number, Promise<ValueTransaction>>();
  const open = (id: number): Promise<ValueTransaction> => {
    const transaction = transactions.get(id);
    if (!transaction) throw new RangeError(`There is no transaction ${id}.`);
    return transaction;
  };
  return {
    async answer(request) {
      switch (request.kind) {
        case 'read':
          return readPacked(graph, request.cypher, request.parameters);
        case 'query':
          return graph.read(request.cypher, request.parameters);
        case 'search':
          return graph.searchText(request.index, request.query, request.limit);
        case 'begin':
          transactions.set(request.transaction, graph.beginValues());
          await open(request.transaction);
          return undefined;
        case 'run':
          return packRows(await (await open(request.transaction)).run(request.cypher, request.parameters));
        case 'prepare':
          await (await open(request.transaction)).prepare();
          return undefined;
        case 'commit':
          await (await open(request.transaction)).commit();
          transactions.delete(request.transaction);
          return undefined;
        case 'rollback':
          await (await transactions.get(request.transaction))?.rollback();
          transactions.delete(request.transaction);
          return undefined;
        default:
          throw new TypeError('There is no such request.');
      }
    },
    close: () => graph.close(),
  };
});
