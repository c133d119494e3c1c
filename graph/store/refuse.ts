import { CypherRefused } from '../model/errors.ts';

/** What may stand between two words: white space as JavaScript, Java and Rust see it, and comments. */
const gap = String.raw`(?:[\s\u001c-\u001f\u0085]|/\*[\s\S]*?\*/|//[^\n\r]*)`;
const loadCsv = new RegExp(`LOAD${gap}+CSV`, 'iu');

/** Words that start a clause or a command which changes data, schema, rights or the server. */
const writing =
  /(?<![\w.:$])(?:CREATE|INSERT|MERGE|DELETE|DETACH|SET|REMOVE|FOREACH|DROP|ALTER|RENAME|GRANT|DENY|REVOKE|TERMINATE|ENABLE|START|STOP|SESSION|COMMIT|ROLLBACK|BEGIN|USE)(?!\w)(?!\s*[:=<>,)\].])/iu;

/** Procedures that only read the graph. Any other may touch files, the network or the server, so none passes unknown. */
const readingProcedures = [
  /^db\.(?:labels|relationshipTypes|propertyKeys|indexes|constraints)$/iu,
  /^db\.schema\.(?:visualization|nodeTypeProperties|relTypeProperties)$/iu,
  /^db\.index\.(?:fulltext|vector)\.(?:queryNodes|queryRelationships)$/iu,
  /^dbms\.components$/iu,
  /^grafeo\.(?:search\.text|procedures|pagerank|connected_components|strongly_connected_components|degree_centrality|betweenness_centrality|closeness_centrality|shortest_path|dijkstra|bfs|dfs|louvain|label_propagation|kcore|triangle_count|clustering_coefficient|bridges|articulation_points)$/iu,
];

/**
 * Refuses, by its text, a stranger's query that is not a reading one: writes, schema and server commands, unknown
 * procedures, and LOAD CSV, which reads local files. It comes first of two: the engine then runs what passes in
 * a transaction that cannot write or is rolled back. In doubt it refuses.
 * @throws CypherRefused
 */
export function refuseUnlessReading(cypher: string): void {
  const text = decodeEscapes(cypher);
  // On the raw text, strings and all: whatever an engine takes for a string, these two words never reach it.
  if (loadCsv.test(text))
    throw new CypherRefused('LOAD CSV is refused, since it reads files: only queries of the graph itself may run here.');
  const code = blankOut(text);
  const word = writing.exec(code)?.[0];
  if (word !== undefined)
    throw new CypherRefused(
      `This query would change the graph (${word.toUpperCase()}), and only reading ones may run here: ask with MATCH … RETURN.`,
    );
  for (const procedure of calledProcedures(code)) {
    if (!readingProcedures.some((reading) => reading.test(procedure)))
      throw new CypherRefused(`The procedure ${procedure} may not be called here: only procedures that read the graph may.`);
  }
}

/** Neo4j reads \u0041 as a letter anywhere in a query, before it looks for keywords. */
function decodeEscapes(cypher: string): string {
  return cypher.replace(/\\u+([0-9a-f]{4})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Comments become blanks; strings and quoted names become an empty string, so that words in them are not taken for clauses. */
function blankOut(text: string): string {
  return text.replace(/\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n\r]*|'(?:\\[\s\S]|[^\\'])*'|"(?:\\[\s\S]|[^\\"])*"|`(?:``|[^`])*`/gu, (part) =>
    part.startsWith('/') ? ' ' : part.startsWith('`') ? '``' : "''",
  );
}

function calledProcedures(code: string): string[] {
  // A name with quoted parts keeps its backticks, and so matches no known procedure.
  return [...code.matchAll(/(?<![\w.:$])CALL\s+([\w.`\s]*[\w`])/giu)].map((match) =>
    (match[1] ?? '').split(/\s+(?=YIELD|RETURN|WITH|WHERE)/iu)[0]!.replace(/\s+/gu, ''),
  );
}
