import { EntenteError } from '../model/errors.ts';
import type { CypherValue } from '../store/session.ts';
import type { GraphContents } from '../store/store.ts';
import { storedNodes, storedRelationships, type NodeReference } from './property-graph.ts';

type ColumnType = 'string' | 'string[]' | 'long' | 'double' | 'boolean';
type Columns = Readonly<Record<string, ColumnType>>;

/** Properties of nodes; one name has one type, whatever node bears it. */
const nodeColumns: Columns = {
  id: 'string',
  label: 'string',
  name: 'string',
  names: 'string[]',
  searchText: 'string',
  title: 'string',
  date: 'string',
  publisher: 'string',
  url: 'string',
  language: 'string',
  sha256: 'string',
  text: 'string',
  type: 'string',
  status: 'string',
  amount: 'double',
  currency: 'string',
  quote: 'string',
  start: 'long',
  end: 'long',
  rule: 'string',
  confidence: 'double',
  negated: 'boolean',
  attributedTo: 'string',
  evidence: 'string',
  relation: 'string',
};

const relationshipColumns: Columns = {
  count: 'long',
  names: 'string[]',
  merges: 'string',
  claims: 'string[]',
  documents: 'string[]',
  status: 'string',
  firstDate: 'string',
  lastDate: 'string',
  amount: 'double',
  currency: 'string',
  confidence: 'double',
  negated: 'boolean',
};

/** What may stand between the items of a list: the first that no item holds. The format knows no way to escape it. */
const delimiters = [';', '|', '\u001f', '\u001e', '\u001d', '\u001c'] as const;

/** What Neo4j's import holds of one value unless told otherwise, in bytes. */
const usualBuffer = 4 * 1024 * 1024;

export interface CsvExport {
  /** Lines of `nodes.csv`. */
  readonly nodes: Iterable<string>;
  /** Lines of `relationships.csv`. */
  readonly relationships: Iterable<string>;
  /** What `neo4j-admin database import full` must be told besides the names of the files. */
  readonly importOptions: readonly string[];
}

/**
 * The graph as two files in the header format of Neo4j's bulk import. Text stands between quotes, quotes in it doubled;
 * what is absent is empty without quotes.
 * @throws EntenteError where lists hold every character that could stand between their items
 */
export function csvExport(contents: GraphContents): CsvExport {
  const delimiter = delimiterFor(contents);
  return {
    nodes: nodeLines(contents, delimiter),
    relationships: relationshipLines(contents, delimiter),
    importOptions: ['--multiline-fields=true', ...delimiterOption(delimiter), ...bufferOption(contents)],
  };
}

function* nodeLines(contents: GraphContents, delimiter: string): Iterable<string> {
  yield line([':ID', ...header(nodeColumns), ':LABEL']);
  for (const { labels, properties, ...node } of storedNodes(contents))
    yield line([quoted(key(node)), ...cells(nodeColumns, properties, delimiter), quoted(labels.join(delimiter))]);
}

function* relationshipLines(contents: GraphContents, delimiter: string): Iterable<string> {
  yield line([':START_ID', ':END_ID', ':TYPE', ...header(relationshipColumns)]);
  for (const { start, end, type, properties } of storedRelationships(contents))
    yield line([quoted(key(start)), quoted(key(end)), quoted(type), ...cells(relationshipColumns, properties, delimiter)]);
}

/** Ids of documents are names, which might look like any other id. */
function key({ kind, id }: NodeReference): string {
  return `${kind}:${id}`;
}

function header(columns: Columns): string[] {
  return Object.entries(columns).map(([name, type]) => `${name}:${type}`);
}

function cells(columns: Columns, properties: Readonly<Record<string, CypherValue>>, delimiter: string): string[] {
  return Object.keys(columns).map((name) => cell(properties[name], delimiter));
}

function cell(value: CypherValue | undefined, delimiter: string): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return quoted(value.join(delimiter));
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function line(fields: readonly string[]): string {
  return `${fields.join(',')}\n`;
}

function delimiterFor(contents: GraphContents): string {
  const found = delimiters.find((delimiter) => !listItems(contents).some((item) => item.includes(delimiter)));
  if (found === undefined)
    throw new EntenteError('Names in this graph hold every character that could stand between them in CSV: export it in another format.');
  return found;
}

function listItems({ documents, entities, mentions }: GraphContents): readonly string[] {
  return [...documents.map(({ id }) => id), ...[...entities, ...mentions].flatMap(({ names }) => names)];
}

function delimiterOption(delimiter: string): string[] {
  if (delimiter === ';') return [];
  return [`--array-delimiter=U+${delimiter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`];
}

function bufferOption({ documents }: GraphContents): string[] {
  // UTF-8 takes three bytes a UTF-16 unit at most.
  const longest = documents.reduce((most, { text }) => Math.max(most, 3 * text.length), 0);
  return longest < usualBuffer ? [] : [`--read-buffer-size=${Math.ceil(longest / 1024 / 1024) + 1}m`];
}
