import { InvalidArgumentError, Option, type Command } from 'commander';
import { text as readText } from 'node:stream/consumers';
import type { CypherParameters, CypherRows, CypherValue } from '../../graph/store/session.ts';
import { UsageError } from '../errors.ts';
import { print, say } from '../output.ts';
import { table, valueInWords } from '../table.ts';
import { storeOption, withStore, type StoreOptions } from '../with-store.ts';
import { command } from './command.ts';

interface QueryOptions extends StoreOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly param: CypherParameters;
}

const example =
  "entente query 'MATCH (a)-[f:FUNDS]->(b) WHERE b.name = $who RETURN a.name AS payer, f.amount AS amount' --param who=Europol";

/** `entente query 'CYPHER'` */
export function queryCommand(): Command {
  return command('query', 'Ask the graph in Cypher. Only reading queries run.', example)
    .argument('<cypher>', 'the query; - reads it from stdin')
    .addOption(new Option('--json', 'a JSON array of objects').conflicts('csv'))
    .addOption(new Option('--csv', 'CSV with a header (default: a table, with long cells cut)'))
    .addOption(
      new Option('--param <name=value>', 'a value for $name, as JSON or else as text; may be given several times')
        .default({}, 'none')
        .argParser(addParameter),
    )
    .addOption(storeOption())
    .action(query);
}

async function query(argument: string, options: QueryOptions): Promise<void> {
  const cypher = argument === '-' ? await readText(process.stdin) : argument;
  if (cypher.trim() === '')
    throw new UsageError('The query is empty: give one, for example entente query "MATCH (n) RETURN count(n) AS n".');
  const found = await withStore(options, 'read', (store) => store.query(cypher, options.param));
  await print([await inFormat(found, options)]);
  if (!options.json && !options.csv) say(found.rows.length === 1 ? '1 row' : `${found.rows.length} rows`);
}

async function inFormat({ columns, rows }: CypherRows, { json, csv }: QueryOptions): Promise<string> {
  if (json) return `${JSON.stringify(rows, undefined, 2)}\n`;
  const cells = rows.map((row) => columns.map((column) => row[column] ?? null));
  if (!csv) return table(columns, cells);
  const { stringify } = await import('csv-stringify/sync');
  return stringify(
    cells.map((row) => row.map(valueInWords)),
    { header: true, columns: [...columns] },
  );
}

function addParameter(argument: string, before: CypherParameters): CypherParameters {
  const at = argument.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Give it as name=value.');
  return { ...before, [argument.slice(0, at).replace(/^\$/u, '')]: valueOf(argument.slice(at + 1)) };
}

function valueOf(text: string): CypherValue {
  try {
    return JSON.parse(text) as CypherValue;
  } catch {
    return text;
  }
}
