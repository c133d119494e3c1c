import { InvalidArgumentError, Option, type Command } from 'commander';
import { text as readText } from 'node:stream/consumers';
import { defaultsOf } from '../../graph/queries/query-file.ts';
import type { CypherParameters, CypherRows, CypherValue } from '../../graph/store/session.ts';
import { UsageError } from '../errors.ts';
import { print, say } from '../output.ts';
import { findQuery, listInWords, shippedQueries } from '../query-files.ts';
import { table, valueInWords } from '../table.ts';
import { storeOption, withStore, type StoreOptions } from '../with-store.ts';
import { command } from './command.ts';

interface QueryOptions extends StoreOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly param: CypherParameters;
  readonly file?: string;
  readonly list?: boolean;
}

const example =
  "entente query 'MATCH (a)-[f:FUNDS]->(b) WHERE b.name = $who RETURN a.name AS payer, f.amount AS amount' --param who=Europol";

/** `entente query 'CYPHER'`, `entente query --file NAME`, `entente query --list` */
export function queryCommand(): Command {
  return command('query', 'Ask the graph in Cypher. Only reading queries run.', example)
    .argument('[cypher]', 'the query; - reads it from stdin')
    .addOption(new Option('--file <name>', 'a query that comes with Entente, or the path of one of your own'))
    .addOption(new Option('--list', 'what queries come with Entente; opens no graph').conflicts(['file', 'csv']))
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

async function query(argument: string | undefined, options: QueryOptions): Promise<void> {
  if (argument !== undefined && (options.file !== undefined || options.list))
    throw new UsageError('Give a query, or --file, or --list: one of them.');
  if (options.list) return list(options);
  const { cypher, defaults, title, reading } = await asked(argument, options.file);
  const parameters = { ...defaults, ...options.param };
  const found = await withStore(options, 'read', (store) => store.query(cypher, parameters));
  const forPeople = !options.json && !options.csv;
  if (forPeople && title !== undefined) say(title);
  await print([await inFormat(found, options)]);
  if (!forPeople) return;
  say(found.rows.length === 1 ? '1 row' : `${found.rows.length} rows`);
  if (reading !== undefined) say(reading);
}

async function list({ json }: QueryOptions): Promise<void> {
  const queries = await shippedQueries();
  await print(json ? [`${JSON.stringify(queries, undefined, 2)}\n`] : listInWords(queries));
}

interface Asked {
  readonly cypher: string;
  readonly defaults: CypherParameters;
  readonly title?: string;
  readonly reading?: string;
}

async function asked(argument: string | undefined, file: string | undefined): Promise<Asked> {
  const found = file === undefined ? await typed(argument) : await findQuery(file);
  if (typeof found !== 'string') return { ...found, defaults: defaultsOf(found) };
  if (found.trim() === '')
    throw new UsageError('The query is empty: give one, for example entente query "MATCH (n) RETURN count(n) AS n".');
  return { cypher: found, defaults: {} };
}

async function typed(argument: string | undefined): Promise<string> {
  if (argument === undefined) throw new UsageError('Give a query, --file NAME, or --list, which names those that come with Entente.');
  return argument === '-' ? readText(process.stdin) : argument;
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
