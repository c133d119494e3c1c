import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { csvExport } from '../../graph/exports/csv.ts';
import { cypherLines } from '../../graph/exports/cypher.ts';
import { gexfLines } from '../../graph/exports/gexf.ts';
import { graphmlLines } from '../../graph/exports/graphml.ts';
import { exportLines } from '../../graph/exports/jsonl.ts';
import { turtleLines } from '../../graph/exports/turtle.ts';
import { EntenteError } from '../../graph/model/errors.ts';
import { sureContents } from '../../graph/queries/sure-contents.ts';
import type { GraphContents } from '../../graph/store/store.ts';
import { UsageError } from '../errors.ts';
import { minConfidenceOption, type MinConfidence } from '../min-confidence.ts';
import { printOrWrite, say, writeWhole } from '../output.ts';
import { storeOption, withStore, type StoreOptions } from '../with-store.ts';
import { command } from './command.ts';

/** Formats of one file. */
const writers = { jsonl: exportLines, cypher: cypherLines, graphml: graphmlLines, gexf: gexfLines, turtle: turtleLines } as const;

interface ExportOptions extends StoreOptions, MinConfidence {
  readonly format: keyof typeof writers | 'csv';
  readonly output?: string;
}

const formats = `
Formats:
  jsonl    everything, one JSON object a line
  csv      nodes.csv and relationships.csv in a folder, for neo4j-admin database import full
  cypher   a script that rebuilds the graph in an empty Neo4j
  graphml  entities and relations with their sentences, for networkx, igraph, yEd; without what is only denied
  gexf     the same for Gephi
  turtle   RDF: entities, claims as statements, and their sentences as quotations (PROV-O, Web Annotation)
`;

/** `entente export` */
export function exportCommand(): Command {
  return command(
    'export',
    'Write the graph for other tools. Equal graphs give equal bytes.',
    'entente export --format graphml -o graph.graphml',
  )
    .addOption(
      new Option('--format <format>', 'see below').choices(['jsonl', 'csv', 'cypher', 'graphml', 'gexf', 'turtle']).default('jsonl'),
    )
    .option('-o, --output <path>', 'the file to write, for csv the folder (default: stdout)')
    .addOption(minConfidenceOption())
    .addOption(storeOption())
    .addHelpText('after', formats)
    .action(exportGraph);
}

async function exportGraph({ format, output, minConfidence, ...options }: ExportOptions): Promise<void> {
  const folder = format === 'csv' ? folderFor(output) : undefined;
  const contents = await withStore(options, 'read', (store) => store.contents());
  const sure = sureContents(contents, minConfidence);
  if (format === 'csv') await writeCsv(folder!, sure);
  else await printOrWrite(output, writers[format](sure));
}

function folderFor(output: string | undefined): string {
  if (output === undefined || output === '-')
    throw new UsageError('CSV is two files: name a folder for them, for example entente export --format csv -o graph-csv.');
  return output;
}

async function writeCsv(folder: string, contents: GraphContents): Promise<void> {
  const { nodes, relationships, importOptions } = csvExport(contents);
  await makeFolder(folder);
  const files = { nodes: join(folder, 'nodes.csv'), relationships: join(folder, 'relationships.csv') };
  await writeWhole(files.nodes, nodes);
  await writeWhole(files.relationships, relationships);
  say(`Written to ${files.nodes} and ${files.relationships}. Into an empty Neo4j that is not running they go with`);
  say(`neo4j-admin database import full --nodes=${files.nodes} --relationships=${files.relationships} ${importOptions.join(' ')}`);
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new EntenteError(`${folder} cannot be made a folder (${code}): name one that is there, or a new one.`, { cause: error });
  }
}
