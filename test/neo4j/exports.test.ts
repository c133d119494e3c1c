import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { csvExport } from '../../graph/exports/csv.ts';
import { cypherLines } from '../../graph/exports/cypher.ts';
import { graphStore } from '../../graph/store/graph-store.ts';
import { openNeo4j } from '../../graph/store/neo4j.ts';
import { openStore } from '../../graph/store/open.ts';
import type { Extraction } from '../../graph/model/extraction.ts';
import type { GraphStore } from '../../graph/store/store.ts';
import { entity, extractionOf } from '../store/made-extraction.ts';
import { everythingIn, loadedStore, manyExtractions, runScript } from '../support/rebuilt.ts';
import { startServer, stopServer, type Server } from './server.mjs';

const server = inject('neo4j');
const configOf = ({ uri, username, password }: Server) => ({ engine: 'neo4j', uri, username, password }) as const;

/** Longer than a value of the import may be unless it is told so, with ends of lines of every kind, and `;` in a name. */
function longExtraction(): Extraction {
  const payer = entity('Agency', 'a', ['Agency; one', 'Agency | two']);
  const report = entity('Document', 'b', ['Report']);
  const text = `Agency; one funds Report ${'1,5 "words"\r\nof\rmany\n'.repeat(80_000)}`;
  const said = { head: payer, tail: report, type: 'FUNDS', status: 'done', amount: 0.5, currency: 'EUR' } as const;
  return extractionOf('long', text, [payer, report], [said]);
}

describe.skipIf('missing' in server)('exports into Neo4j', () => {
  if ('missing' in server) return;
  let original: GraphStore;
  beforeAll(async () => {
    original = await loadedStore(manyExtractions());
  });
  afterAll(() => original.close());

  test('the script rebuilds the same graph, and a second run adds nothing', async () => {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    await driver.close();
    const session = await openNeo4j(configOf(server));
    const script = [...cypherLines(await original.contents())].join('');
    await runScript(session, script);
    await expect(runScript(session, script)).rejects.toThrow(/already exists/u);
    await session.prepareSchema();
    const rebuilt = graphStore(session);
    expect(await everythingIn(rebuilt)).toEqual(await everythingIn(original));
    await rebuilt.close();
  });

  test('the CSV files make the same graph by bulk import', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-csv-'));
    await original.load(longExtraction());
    const { nodes, relationships, importOptions } = csvExport(await original.contents());
    writeFileSync(join(folder, 'nodes.csv'), [...nodes].join(''));
    writeFileSync(join(folder, 'relationships.csv'), [...relationships].join(''));
    const files = [`--nodes=${join(folder, 'nodes.csv')}`, `--relationships=${join(folder, 'relationships.csv')}`];
    const imported = await startServer({ importing: [...files, ...importOptions] });
    try {
      const rebuilt = await openStore(configOf(imported));
      expect(await everythingIn(rebuilt)).toEqual(await everythingIn(original));
      await rebuilt.close();
    } finally {
      await stopServer(imported);
      rmSync(folder, { recursive: true });
    }
  });
});
