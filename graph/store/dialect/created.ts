/** `CREATE (n:Label $properties)`: the embedded engine takes properties of what is created one by one, or by SET. */
import { clauseEnd, closing, isClause, isName, isSymbol, isWord, tokensOf, type Edit, type Token } from './tokens.ts';

/** `CREATE (n:Label $properties)` becomes `CREATE (n:Label) SET n += $properties`. */
export function createEdits(cypher: string): readonly Edit[] {
  const tokens = tokensOf(cypher);
  let unnamed = 0;
  return tokens.flatMap((token, at): readonly Edit[] => {
    if (!isWord(token, 'CREATE') || !isClause(tokens, at)) return [];
    const end = clauseEnd(tokens, at + 1, token.depth);
    const found = patternsOf(tokens, at + 1, end);
    const edits: Edit[] = [];
    const set: string[] = [];
    for (const { open, parameter } of found) {
      const first = tokens[open + 1]!;
      const name = isName(first) ? first.text : `_created${(unnamed += 1)}`;
      if (!isName(first)) edits.push({ start: first.start, end: first.start, text: name });
      edits.push({ start: parameter.start, end: parameter.end, text: '' });
      set.push(`${name} += ${parameter.text}`);
    }
    if (set.length === 0) return [];
    const last = tokens[end - 1]!.end;
    return [...edits, { start: last, end: last, text: ` SET ${set.join(', ')}` }];
  });
}

/** Nodes and relationships whose properties are a parameter. */
function patternsOf(tokens: readonly Token[], from: number, to: number): { open: number; parameter: Token }[] {
  return tokens.slice(from, to).flatMap((token, i) => {
    const open = from + i;
    if (!isSymbol(token, '(', '[') || token.depth !== tokens[from]!.depth) return [];
    const parameter = tokens[closing(tokens, open) - 1];
    const before = tokens[closing(tokens, open) - 2];
    return parameter?.kind === 'parameter' && (isName(before) || isSymbol(before, '(', '[')) ? [{ open, parameter }] : [];
  });
}
