/**
 * What the embedded engine spells differently from Neo4j, in one place: a query written for Neo4j 5 becomes one that gives
 * the same rows there, or is refused with a sentence that names the difference. Text that both take is left as it is.
 * The differences that remain are listed in the README.
 */
import { Lacking } from './dialect/lacking.ts';
import { callEdits } from './dialect/calls.ts';
import { createEdits } from './dialect/created.ts';
import { aggregateEdits, columnEdits } from './dialect/columns.ts';
import { fullTextEdits, searchesFullText } from './dialect/full-text.ts';
import { labelEdits } from './dialect/labels.ts';
import { quantifierEdits } from './dialect/quantifiers.ts';
import { clauseEnd, edited, isName, isSymbol, isWord, tokensOf, type Edit, type Token } from './dialect/tokens.ts';

/** Columns first, since they are called as the query was written; each stage reads what the one before it made. */
const stages: readonly ((cypher: string, parameters: Readonly<Record<string, unknown>>) => readonly Edit[])[] = [
  columnEdits,
  fullTextEdits,
  quantifierEdits,
  labelEdits,
  aggregateEdits,
  callEdits,
  createEdits,
];

/** Queries come again and again with other parameters: what they were translated to. */
const translated = new Map<string, string>();
const translatedAtMost = 200;

/**
 * @param cypher a query for Neo4j 5
 * @throws Lacking for what the embedded engine has not
 */
export function embeddedCypher(cypher: string, parameters: Readonly<Record<string, unknown>> = {}): string {
  // Full-text search alone looks at its parameters.
  if (searchesFullText(cypher)) return translate(cypher, parameters);
  const known = translated.get(cypher);
  if (known !== undefined) return known;
  const text = translate(cypher, parameters);
  if (translated.size === translatedAtMost) translated.clear();
  translated.set(cypher, text);
  return text;
}

function translate(cypher: string, parameters: Readonly<Record<string, unknown>>): string {
  const tokens = tokensOf(cypher);
  refuseSubqueries(tokens);
  refuseFilteredShortest(tokens);
  return stages.reduce((text, stage) => edited(text, stage(text, parameters)), cypher);
}

function refuseSubqueries(tokens: readonly Token[]): void {
  if (tokens.some((token, at) => isWord(token, 'COLLECT') && isSymbol(tokens[at + 1], '{')))
    throw new Lacking('The embedded graph has no COLLECT { … }: write [(a)-[:FUNDS]->(b) | b.name], or CALL { … } with collect().');
}

/** Neo4j looks for the shortest of the paths that WHERE lets through; the engine finds the shortest first, and may be left with none. */
function refuseFilteredShortest(tokens: readonly Token[]): void {
  for (const [at, token] of tokens.entries()) {
    if (!isWord(token, 'SHORTESTPATH', 'ALLSHORTESTPATHS') || !isSymbol(tokens[at - 1], '=')) continue;
    const path = tokens[at - 2];
    const where = clauseEnd(tokens, at, token.depth);
    if (!isWord(tokens[where], 'WHERE')) continue;
    const until = clauseEnd(tokens, where + 1, token.depth);
    if (tokens.slice(where, until).some((each) => isName(each) && each.text === path?.text))
      throw new Lacking(
        'The embedded graph finds the shortest paths before it looks at WHERE: name the types of relationships in the pattern, or look at all paths of a few steps.',
      );
  }
}
