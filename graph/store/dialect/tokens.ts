/** Cypher as tokens: enough of its lexis to find brackets, clauses and calls without being misled by strings and comments. */

export interface Token {
  readonly kind: 'name' | 'quoted' | 'string' | 'number' | 'parameter' | 'symbol';
  readonly text: string;
  /** Offsets into the query, UTF-16 units, half-open. */
  readonly start: number;
  readonly end: number;
  /** How many brackets are open around it; a bracket itself counts as outside. */
  readonly depth: number;
}

/** A replacement of a stretch of the query; an insertion where start equals end. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const lexis =
  /(?<blank>\s+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/)|(?<string>'(?:\\[\s\S]|[^\\'])*'|"(?:\\[\s\S]|[^\\"])*")|(?<quoted>`(?:``|[^`])*`)|(?<parameter>\$(?:[\p{L}\p{N}_]+|`(?:``|[^`])*`))|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<symbol>\|\||\.\.|<>|<=|>=|=~|[\s\S])/gu;

export function tokensOf(cypher: string): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  for (const match of cypher.matchAll(lexis)) {
    const kind = kinds.find((each) => match.groups?.[each] !== undefined);
    if (kind === undefined) continue;
    const [text] = match;
    if (kind === 'symbol' && ')]}'.includes(text)) depth = Math.max(0, depth - 1);
    tokens.push({ kind, text, start: match.index, end: match.index + text.length, depth });
    if (kind === 'symbol' && '([{'.includes(text)) depth += 1;
  }
  return tokens;
}

const kinds = ['string', 'quoted', 'parameter', 'number', 'name', 'symbol'] as const;

/** Where the bracket that opens at an index closes; the number of tokens where it never does. */
export function closing(tokens: readonly Token[], open: number): number {
  const depth = tokens[open]?.depth;
  const at = tokens.findIndex((token, index) => index > open && token.depth === depth && isSymbol(token, ')', ']', '}'));
  return at < 0 ? tokens.length : at;
}

/** Where the bracket that closes at an index opens; -1 where it never does. */
export function opening(tokens: readonly Token[], close: number): number {
  const depth = tokens[close]?.depth;
  return tokens.findLastIndex((token, index) => index < close && token.depth === depth && isSymbol(token, '(', '[', '{'));
}

/** Where the innermost bracket around a token opens; -1 where there is none. */
export function enclosing(tokens: readonly Token[], at: number): number {
  const depth = (tokens[at]?.depth ?? 0) - 1;
  return tokens.findLastIndex((token, index) => index < at && token.depth === depth && isSymbol(token, '(', '[', '{'));
}

/** A name as Cypher takes any. */
export function quoted(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

export function isSymbol(token: Token | undefined, ...texts: readonly string[]): boolean {
  return token?.kind === 'symbol' && texts.includes(token.text);
}

export function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token?.kind === 'name' && words.includes(token.text.toUpperCase());
}

/** Whether it can name a variable, a label, a type. */
export function isName(token: Token | undefined): boolean {
  return token?.kind === 'name' || token?.kind === 'quoted';
}

/** The query with edits made; of two insertions at one place the first stands first. */
export function edited(cypher: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    text += cypher.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + cypher.slice(at);
}

/** The stretches between commas of a range of tokens, by index, half-open. */
export function separated(tokens: readonly Token[], from: number, to: number): (readonly [number, number])[] {
  const depth = tokens[from]?.depth;
  const parts: [number, number][] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.depth !== depth || !isSymbol(tokens[at], ',')) continue;
    parts.push([start, at]);
    start = at + 1;
  }
  if (start < to) parts.push([start, to]);
  return parts;
}

/** Source text of a range of tokens. */
export function textOf(cypher: string, tokens: readonly Token[], from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && from < to ? cypher.slice(first.start, last.end) : '';
}

const clauseWords =
  'MATCH OPTIONAL WITH RETURN UNWIND CALL UNION WHERE ORDER SKIP LIMIT OFFSET CREATE MERGE SET REMOVE DETACH DELETE FOREACH'.split(' ');

/** Whether a clause or a part of one begins here, and not a name that looks like it. */
export function isClause(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], ...clauseWords)) return false;
  if (isSymbol(tokens[at - 1], '.', ':', '|', '&') || isWord(tokens[at - 1], 'AS')) return false;
  // STARTS WITH and ENDS WITH are operators; a key of a map stands before a colon.
  if (isWord(tokens[at], 'WITH') && isWord(tokens[at - 1], 'STARTS', 'ENDS')) return false;
  return !isSymbol(tokens[at + 1], ':', '.', ',', ')', '=') && tokens[at + 1] !== undefined;
}

/** Where the part of a clause that begins at an index ends: at the next clause of its depth, or where its bracket closes. */
export function clauseEnd(tokens: readonly Token[], from: number, depth: number): number {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.depth < depth) return at;
    if (token.depth === depth && (isClause(tokens, at) || isSymbol(token, ';'))) return at;
  }
  return tokens.length;
}
