import { CypherRefused } from '../model/errors.ts';

/** A procedure that is not known to read. */
export class ProcedureRefused extends CypherRefused {}

/** White space as JavaScript, Java and Rust see it. */
const space = String.raw`[\s\u001c-\u001f\u0085]`;
const loadCsv = new RegExp(`LOAD${space}+CSV`, 'iu');

/** Words that begin a clause which writes. After `AS`, a dot, a colon or `$`, or before an operator, they are names. */
const clause =
  /(?<![\w.:$]|\bAS\s+)(?:CREATE|INSERT|LOAD|MERGE|DELETE|DETACH|SET|REMOVE|FOREACH|DROP|ALTER|RENAME|GRANT|DENY|REVOKE|TERMINATE)(?!\w)(?!\s*[:=<>,)\].])/iu;

/** Words that begin a command to the server; elsewhere they may be names. */
const command = /(?:^|;)\s*(?:START|STOP|ENABLE|SESSION|BEGIN|COMMIT|ROLLBACK|USE)(?!\w)/iu;

/** Procedures that only read the graph. Any other may touch files, the network or the server, so none passes unknown. */
const readingProcedures = [
  /^db\.(?:labels|relationshipTypes|propertyKeys|indexes|constraints)$/iu,
  /^db\.schema\.(?:visualization|nodeTypeProperties|relTypeProperties)$/iu,
  /^db\.index\.(?:fulltext|vector)\.(?:queryNodes|queryRelationships)$/iu,
  /^dbms\.components$/iu,
  // All procedures of the embedded engine read: search, paths, centrality, communities.
  /^grafeo\.[\w.]+$/iu,
];

/**
 * Refuses, by its text, a stranger's query that is not a reading one: writes, schema and server commands, unknown
 * procedures, and LOAD CSV, which reads local files. It comes first of two: the engine then runs what passes in
 * a transaction that cannot write or is rolled back. In doubt it refuses.
 * @throws CypherRefused
 */
export function refuseUnlessReading(cypher: string): void {
  const code = refuseFilesAndProcedures(cypher);
  const word = wordIn(clause.exec(code) ?? command.exec(code));
  if (word !== undefined)
    throw new CypherRefused(`This query would change the graph (${word}), and only reading ones may run here: ask with MATCH … RETURN.`);
}

/** Whether `refuseUnlessReading` refuses a query. */
export function mayWrite(cypher: string): boolean {
  try {
    refuseUnlessReading(cypher);
    return false;
  } catch {
    return true;
  }
}

/** CREATE of anything but a pattern makes an index, a constraint, a user: none of them is undone with its transaction. */
const schema = /(?<![\w.:$]|\bAS\s+|\bON\s+)CREATE(?!\w)(?!\s*(?:\(|[:=<>,)\].]|(?:[\p{L}_][\p{L}\p{N}_]*|``)\s*=))/iu;
/** Words that begin what no writer needs. */
const beyondWriting = /(?<![\w.:$]|\bAS\s+)(?:INSERT|LOAD|DROP|ALTER|RENAME|GRANT|DENY|REVOKE|TERMINATE)(?!\w)(?!\s*[:=<>,)\].])/iu;

/**
 * Refuses, by its text, what a stranger who may write may not run: all that `refuseUnlessReading` refuses but
 * CREATE, MERGE, SET, REMOVE, DELETE and FOREACH.
 * @throws CypherRefused
 */
export function refuseUnlessWriting(cypher: string): void {
  const code = refuseFilesAndProcedures(cypher);
  const word = wordIn(schema.exec(code) ?? beyondWriting.exec(code) ?? command.exec(code));
  if (word !== undefined)
    throw new CypherRefused(
      `This query would change more than nodes and relationships (${word}): the schema, users and the server may not be changed here.`,
    );
}

const wordIn = (found: RegExpExecArray | null): string | undefined => found?.[0].replace(/[;\s]/gu, '').toUpperCase();

/** @returns the query without strings and comments @throws CypherRefused */
function refuseFilesAndProcedures(cypher: string): string {
  const text = decodeEscapes(cypher);
  const code = blankOut(text);
  // LOAD CSV is also looked for inside of strings and comments: no disagreement on where these end lets it through.
  if (loadCsv.test(text) || loadCsv.test(code) || wordIn(clause.exec(code)) === 'LOAD')
    throw new CypherRefused('LOAD CSV is refused, since it reads files: only queries of the graph itself may run here.');
  for (const procedure of calledProcedures(code)) {
    if (!readingProcedures.some((reading) => reading.test(procedure)))
      throw new ProcedureRefused(`The procedure ${procedure} may not be called here: only procedures that read the graph may.`);
  }
  return code;
}

/** Neo4j reads \u0041 as a letter anywhere in a query, before it looks for keywords. */
function decodeEscapes(cypher: string): string {
  return cypher.replace(/\\u+([0-9a-f]{4})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const blockComment = String.raw`/\*[\s\S]*?(?:\*/|$)`;
const lineComment = String.raw`//[^\n\r]*`;
// What is not closed reaches to the end: it is wrong anyway, and looking for its end again and again would take long.
const string = String.raw`'(?:\\[\s\S]|[^\\'])*(?:'|\\?$)|"(?:\\[\s\S]|[^\\"])*(?:"|\\?$)`;
const quotedName = '`(?:``|[^`])*(?:`|$)';
const notCode = new RegExp(`${blockComment}|${lineComment}|${string}|${quotedName}`, 'gu');

/** Comments become blanks; strings and quoted names become empty ones, so that words in them are not taken for clauses. */
function blankOut(text: string): string {
  return text.replace(notCode, (part) => (part.startsWith('/') ? ' ' : part.startsWith('`') ? '``' : "''"));
}

/** Names after CALL, whose quoted parts are gone: a name with such a part matches no known procedure. */
function calledProcedures(code: string): string[] {
  return [...code.matchAll(/(?<![\w.:$])CALL\s+([\w`]+(?:\s*\.\s*[\w`]+)*)/giu)].map((match) => (match[1] ?? '').replace(/\s+/gu, ''));
}
