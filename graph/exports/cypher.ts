import { groupBy } from '../store/collect.ts';
import type { Properties } from '../store/rows.ts';
import type { CypherValue } from '../store/session.ts';
import type { GraphContents } from '../store/store.ts';
import { storedNodes, storedRelationships, type StoredNode, type StoredRelationship } from './property-graph.ts';

/** Rows a statement: few enough for a parser, many enough to make round trips few. */
const batchSize = 200;

const head = [
  '// Rebuilds a graph of Entente in an empty database: cypher-shell --file graph.cypher',
  ...['Entity', 'Document', 'Claim'].map(
    (label) => `CREATE CONSTRAINT ${label.toLowerCase()}_id_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;`,
  ),
];

/**
 * The graph as a script of Cypher statements for Neo4j 5 and the embedded engine. Each statement ends with `;` and a
 * newline; no text in it holds both together. The constraints keep a second run from doubling the graph.
 */
export function* cypherLines(contents: GraphContents): Iterable<string> {
  for (const line of head) yield `${line}\n`;
  const nodes = groupBy(storedNodes(contents), ({ labels }) => labels.map((label) => `:${label}`).join(''));
  for (const [labels, group] of nodes) yield* statements(group.map(nodeRow), `CREATE (x${labels})`);
  const relationships = groupBy(storedRelationships(contents), ({ type, start, end }) => `${type}|${start.kind}|${end.kind}`);
  for (const group of relationships.values()) {
    const { type, start, end } = group[0]!;
    const find = `MATCH (a:${start.kind} {id: from_[i]}) MATCH (b:${end.kind} {id: to_[i]})`;
    yield* statements(group.map(relationshipRow), `${find} CREATE (a)-[x:${type}]->(b)`);
  }
}

/** Ends of relationships, beside their properties. */
const ends: readonly string[] = ['from', 'to'];

function nodeRow({ properties }: StoredNode): Properties {
  return properties;
}

function relationshipRow({ start, end, properties }: StoredRelationship): Properties {
  return { from: start.id, to: end.id, ...properties };
}

/**
 * Each property is one list over the rows: Neo4j takes a list of literals as one value, whereas it plans a list of maps
 * expression by expression, which takes it eight times as long.
 * @param work creates `x` for row `i`; lists have the name of their property with `_` behind it
 */
function* statements(rows: readonly Properties[], work: string): Iterable<string> {
  for (let from = 0; from < rows.length; from += batchSize) {
    const batch = rows.slice(from, from + batchSize);
    const names = [...new Set(batch.flatMap(Object.keys))];
    const lists = names.map((name) => `  ${cypherLiteral(batch.map((row) => row[name] ?? null))} AS ${name}_`);
    const properties = names.filter((name) => !ends.includes(name)).map((name) => `${name}: ${name}_[i]`);
    const set = properties.length > 0 ? ` SET x += {${properties.join(', ')}}` : '';
    yield `WITH\n${lists.join(',\n')}\nUNWIND range(0, ${batch.length - 1}) AS i ${work}${set};\n`;
  }
}

/** A value as a literal on one line. Keys of maps must be plain names. */
export function cypherLiteral(value: CypherValue): string {
  if (typeof value === 'string') return `'${value.replace(/\\u|[\\'\p{Cc}]/gu, escaped)}'`;
  // 1e+21 is none in Cypher.
  if (typeof value === 'number') return String(value).replace('+', '');
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${cypherLiteral(inner)}`);
  return `{${entries.join(', ')}}`;
}

const short: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Neo4j turns `\uXXXX` into its character before it reads literals, even after an escaped backslash: so the `u` behind a
 * backslash is written as such a number itself.
 */
function escaped(found: string): string {
  if (found === '\\u') return '\\\\\\u0075';
  return short[found] ?? `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
