/** Label expressions and conditions inside of node patterns: both move to WHERE, where the embedded engine takes them. */
import { Lacking } from './lacking.ts';
import { clauseEnd, closing, enclosing, isClause, isName, isSymbol, isWord, textOf, tokensOf, type Edit, type Token } from './tokens.ts';

/** A label expression as a condition: `A|!B` of n is `(n:A OR NOT n:B)`. */
function condition(variable: string, tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => {
      if (isSymbol(token, '|')) return ' OR ';
      if (isSymbol(token, '&')) return ' AND ';
      if (isSymbol(token, '!')) return 'NOT ';
      if (isSymbol(token, '(', ')')) return token.text;
      if (isName(token)) return `${variable}:${token.text}`;
      // `:A|:B`, an older spelling.
      if (isSymbol(token, ':')) return '';
      throw new Lacking('The embedded graph takes labels by name, with |, & and !: write WHERE n:A OR n:B.');
    })
    .join('');
}

/** Where the label expression that begins at an index ends: names joined by operators. */
function expressionEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  let wantsName = true;
  while (at < tokens.length) {
    if (wantsName && isSymbol(tokens[at], '!', '%')) at += 1;
    else if (wantsName && isSymbol(tokens[at], '(')) {
      at = closing(tokens, at) + 1;
      wantsName = false;
    } else if (wantsName && isName(tokens[at])) {
      at += 1;
      wantsName = false;
    } else if (!wantsName && isSymbol(tokens[at], '|', '&')) {
      at += 1;
      wantsName = true;
    } else break;
  }
  return at;
}

const isExpression = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => isSymbol(token, '|', '&', '!', '%'));

/** @throws Lacking where such a pattern stands outside of MATCH */
export function labelEdits(cypher: string): readonly Edit[] {
  const tokens = tokensOf(cypher);
  const edits: Edit[] = [];
  const done = new Set<number>();
  let unnamed = 0;
  for (const [keyword, token] of tokens.entries()) {
    if (!isWord(token, 'MATCH') || !isClause(tokens, keyword)) continue;
    const end = clauseEnd(tokens, keyword + 1, token.depth);
    const conditions: string[] = [];
    for (let open = keyword + 1; open < end; open += 1) {
      if (!isSymbol(tokens[open], '(') || !isNode(tokens, open)) continue;
      const close = closing(tokens, open);
      const named = isName(tokens[open + 1]) && !isWord(tokens[open + 1], 'WHERE');
      const colon = open + (named ? 2 : 1);
      const labelled = isSymbol(tokens[colon], ':');
      const to = labelled ? expressionEnd(tokens, colon + 1) : colon;
      const complex = labelled && isExpression(tokens, colon + 1, to);
      const where = tokens.findIndex(
        (each, at) => at >= to && at < close && each.depth === tokens[open]!.depth + 1 && isWord(each, 'WHERE'),
      );
      if (labelled) done.add(colon);
      if (!complex && where < 0) continue;
      if (!named && complex) unnamed += 1;
      const variable = named ? tokens[open + 1]!.text : `_node${unnamed}`;
      if (complex) {
        conditions.push(`(${condition(variable, tokens, colon + 1, to)})`);
        edits.push({ start: tokens[colon]!.start, end: tokens[to - 1]!.end, text: named ? '' : variable });
      }
      if (where >= 0) {
        conditions.push(`(${textOf(cypher, tokens, where + 1, close)})`);
        edits.push({ start: tokens[where]!.start, end: tokens[close]!.start, text: '' });
      }
    }
    if (conditions.length > 0) edits.push(...inWhere(tokens, end, conditions.join(' AND ')));
  }
  return [...edits, ...predicateEdits(tokens, done)];
}

/** A bracket of a pattern opens a node unless a function stands before it, or a node follows in it. */
function isNode(tokens: readonly Token[], open: number): boolean {
  return !isName(tokens[open - 1]) || isWord(tokens[open - 1], 'MATCH') ? !isSymbol(tokens[open + 1], '(') : false;
}

/** Joins a condition to the WHERE that follows a pattern, or adds one. */
function inWhere(tokens: readonly Token[], end: number, added: string): readonly Edit[] {
  const last = tokens[end - 1]!;
  if (!isWord(tokens[end], 'WHERE')) return [{ start: last.end, end: last.end, text: ` WHERE ${added}` }];
  const { end: after, depth } = tokens[end]!;
  const until = tokens[clauseEnd(tokens, end + 1, depth) - 1]!.end;
  return [
    { start: after, end: after, text: ` ${added} AND (` },
    { start: until, end: until, text: ')' },
  ];
}

/** `n:A|B` in a condition. */
function predicateEdits(tokens: readonly Token[], done: ReadonlySet<number>): readonly Edit[] {
  return tokens.flatMap((token, colon): readonly Edit[] => {
    if (!isSymbol(token, ':') || done.has(colon)) return [];
    const to = expressionEnd(tokens, colon + 1);
    if (!isExpression(tokens, colon + 1, to)) return [];
    const bracket = enclosing(tokens, colon);
    if (isSymbol(tokens[bracket], '[') && isSymbol(tokens[bracket - 1], '-')) {
      if (!tokens.slice(colon + 1, to).some((each) => isSymbol(each, '!', '&', '%'))) return [];
      throw new Lacking('The embedded graph takes types of relationships joined by | alone: write WHERE type(r) <> "FUNDS".');
    }
    const close = bracket < 0 ? -1 : closing(tokens, bracket);
    const inPattern = isSymbol(tokens[bracket], '(') && (isSymbol(tokens[bracket - 1], '-', '>') || isSymbol(tokens[close + 1], '-', '<'));
    if (inPattern || !isName(tokens[colon - 1]))
      throw new Lacking('The embedded graph takes n:A|B in MATCH and in conditions of a name alone: write WHERE n:A OR n:B.');
    const variable = tokens[colon - 1]!;
    return [{ start: variable.start, end: tokens[to - 1]!.end, text: `(${condition(variable.text, tokens, colon + 1, to)})` }];
  });
}
