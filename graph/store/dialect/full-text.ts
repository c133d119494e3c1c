/** Full-text search as Neo4j spells it becomes the embedded engine's own. */
import { Lacking } from './lacking.ts';
import { textIndexes } from '../statements.ts';
import type { Edit } from './tokens.ts';

const call =
  /^\s*CALL\s+db\.index\.fulltext\.queryNodes\s*\(\s*(?<index>'\w+'|"\w+")\s*,\s*(?<query>'[^'\\]*'|"[^"\\]*"|\$\w+)\s*(?:,\s*\{\s*limit\s*:\s*(?<limit>\d+|\$\w+)\s*\}\s*)?\)\s*YIELD\s+node(?:\s+AS\s+(?<node>\w+))?(?:\s*,\s*score(?:\s+AS\s+(?<score>\w+))?)?/iu;
/** More than any graph of documents gives. */
const all = 1_000_000;

/** Whether a query searches full text. */
export const searchesFullText = (cypher: string): boolean => /db\.index\.fulltext\.query/iu.test(cypher);

/** @throws Lacking for what stands otherwise than as a first clause, and for operators of Lucene */
export function fullTextEdits(cypher: string, parameters: Readonly<Record<string, unknown>>): readonly Edit[] {
  if (!searchesFullText(cypher)) return [];
  const match = call.exec(cypher);
  const { index = '', query = '', limit = String(all), node = 'node', score = 'score' } = match?.groups ?? {};
  const name = index.slice(1, -1);
  if (!match || !(name === 'entityNames' || name === 'claimQuotes'))
    throw new Lacking(
      "The embedded graph takes full-text search as the first clause: CALL db.index.fulltext.queryNodes('entityNames', $words) YIELD node, score; the other index is claimQuotes.",
    );
  const words = query.startsWith('$') ? parameters[query.slice(1)] : query.slice(1, -1);
  if (typeof words === 'string' && !/^[\p{L}\p{N}\s]*$/u.test(words.replace(/^(?=.*\b(?:AND|OR|NOT)\b)/u, '"')))
    throw new Lacking('The embedded graph searches for words alone: leave out quotes, AND, OR, NOT and other signs of Lucene.');
  const { label, property } = textIndexes[name];
  const text =
    `CALL grafeo.search.text('${label}', '${property}', ${query}, ${limit}) YIELD node_id, score ` +
    `MATCH (${node}:${label}) WHERE id(${node}) = node_id WITH ${node}, score AS ${score}`;
  return [{ start: 0, end: match[0].length, text }];
}
