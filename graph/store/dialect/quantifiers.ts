/** Patterns that repeat: `-[:T]->{1,3}` and `(()-[:T]->()){1,3}` become `-[:T*1..3]->`. */
import { Lacking } from './lacking.ts';
import { closing, isSymbol, opening, tokensOf, textOf, type Edit, type Token } from './tokens.ts';

interface Quantifier {
  /** As a length of a relationship: `*1..3`. */
  readonly length: string;
  /** Index of the token after it. */
  readonly next: number;
}

/** Reads `+`, `*`, `{n}`, `{n,m}`, `{,m}`, `{n,}`. */
function quantifierAt(tokens: readonly Token[], at: number): Quantifier | undefined {
  if (isSymbol(tokens[at], '+')) return { length: '*1..', next: at + 1 };
  if (isSymbol(tokens[at], '*')) return { length: '*0..', next: at + 1 };
  if (!isSymbol(tokens[at], '{')) return undefined;
  const close = closing(tokens, at);
  const written = tokens.slice(at + 1, close);
  if (written.length === 0 || !written.every((token) => /^(?:\d+|,)$/u.test(token.text))) return undefined;
  const [least = '', most] = written
    .map((token) => token.text)
    .join('')
    .split(',');
  return { length: `*${least === '' ? '0' : least}..${most ?? least}`, next: close + 1 };
}

/** @throws Lacking where what repeats is more than one relationship between any nodes */
export function quantifierEdits(cypher: string): readonly Edit[] {
  const tokens = tokensOf(cypher);
  return tokens.flatMap((token, at): readonly Edit[] => {
    if (isSymbol(token, ']')) return ofRelationship(tokens, at);
    return isSymbol(token, ')') ? ofGroup(cypher, tokens, at) : [];
  });
}

function ofRelationship(tokens: readonly Token[], close: number): readonly Edit[] {
  if (!isSymbol(tokens[opening(tokens, close) - 1], '-') || !isSymbol(tokens[close + 1], '-')) return [];
  const last = isSymbol(tokens[close + 2], '>') ? close + 2 : close + 1;
  const quantifier = quantifierAt(tokens, last + 1);
  if (!quantifier || !isSymbol(tokens[quantifier.next], '(')) return [];
  const { start } = tokens[close]!;
  return [
    { start, end: start, text: quantifier.length },
    { start: tokens[last]!.end, end: tokens[quantifier.next - 1]!.end, text: '' },
  ];
}

function ofGroup(cypher: string, tokens: readonly Token[], close: number): readonly Edit[] {
  const quantifier = quantifierAt(tokens, close + 1);
  const open = opening(tokens, close);
  // A sum in brackets that is multiplied begins with no node.
  if (!quantifier || !isSymbol(tokens[open + 1], '(') || !textOf(cypher, tokens, open, close).includes('[')) return [];
  const inner = tokens.slice(open + 1, close);
  const [first, second] = [inner.slice(0, 2), inner.slice(-2)].map((ends) => ends.map((token) => token.text).join(''));
  const bracket = inner.findIndex((token) => isSymbol(token, ']'));
  const relationship = tokens.slice(open + 3, close - 2);
  const only = relationship.filter((token) => token.depth === tokens[open]!.depth + 1 && isSymbol(token, '[', '(')).length === 1;
  if (first !== '()' || second !== '()' || bracket < 0 || !only)
    throw new Lacking(
      'The embedded graph repeats one relationship between any nodes, not a longer pattern: write -[:TYPE*1..3]-> between two nodes.',
    );
  const at = tokens[open + 1 + bracket]!.start;
  return [
    { start: tokens[open]!.start, end: tokens[open + 2]!.end, text: '' },
    { start: at, end: at, text: quantifier.length },
    { start: tokens[close - 2]!.start, end: tokens[quantifier.next - 1]!.end, text: '' },
  ];
}
