/**
 * The embedded engine takes 40.0 as a parameter for the integer 40. So where a parameter holds such floats, the query
 * makes them floats again: `$p` becomes `toFloat($p)`, inside of lists and maps as well.
 */
import type { GraphMap, GraphValue } from '../value.ts';
import { closing, enclosing, isName, isSymbol, isWord, quoted, tokensOf, type Edit, type Token } from './tokens.ts';

/** Where in a value the floats are. `any` is null, which fits everywhere. */
type Shape =
  | 'any'
  | 'other'
  | 'float'
  | { readonly each: Shape }
  | { readonly items: readonly Shape[] }
  | { readonly map: ReadonlyMap<string, Shape> };

/** Replaces the parameters that hold floats without a fraction. */
export function floatEdits(cypher: string, parameters: GraphMap): readonly Edit[] {
  const floats = new Map([...parameters].filter(([, value]) => holdsWholeFloat(value)));
  if (floats.size === 0) return [];
  const tokens = tokensOf(cypher);
  return tokens.flatMap((token, at): readonly Edit[] => {
    const value = token.kind === 'parameter' ? floats.get(nameOf(token)) : undefined;
    if (value === undefined || wantsNoFloat(tokens, at)) return [];
    return [{ start: token.start, end: token.end, text: asFloats(token.text, shapeOf(value), 0) }];
  });
}

const nameOf = ({ text }: Token): string =>
  text
    .slice(1)
    .replace(/^`(.*)`$/su, '$1')
    .replaceAll('``', '`');

function holdsWholeFloat(value: GraphValue): boolean {
  if (typeof value === 'number') return Number.isInteger(value);
  if (value instanceof Map) return [...(value as GraphMap).values()].some(holdsWholeFloat);
  return Array.isArray(value) && (value as readonly GraphValue[]).some(holdsWholeFloat);
}

function shapeOf(value: GraphValue): Shape {
  if (value === null) return 'any';
  if (typeof value === 'number') return 'float';
  if (!holdsWholeFloat(value)) return 'other';
  if (value instanceof Map) return { map: new Map([...(value as GraphMap)].map(([key, inner]) => [key, shapeOf(inner)])) };
  const items = (value as readonly GraphValue[]).map(shapeOf);
  const each = items.reduce<Shape | undefined>((all, shape) => (all === undefined ? undefined : common(all, shape)), 'any');
  return each === undefined ? { items } : { each };
}

/** A shape that both have; undefined where none does. */
function common(a: Shape, b: Shape): Shape | undefined {
  if (a === b || b === 'any') return a;
  if (a === 'any') return b;
  if (typeof a === 'string' || typeof b === 'string') return undefined;
  if ('each' in a && 'each' in b) {
    const each = common(a.each, b.each);
    return each && { each };
  }
  if (!('map' in a && 'map' in b) || a.map.size !== b.map.size) return undefined;
  const map = new Map<string, Shape>();
  for (const [key, shape] of a.map) {
    const other = b.map.get(key);
    const both = other && common(shape, other);
    if (both === undefined) return undefined;
    map.set(key, both);
  }
  return { map };
}

/** An expression whose value is that of `text`, with its floats as floats. @param depth of lists around it */
function asFloats(text: string, shape: Shape, depth: number): string {
  if (shape === 'any' || shape === 'other') return text;
  if (shape === 'float') return `toFloat(${text})`;
  if ('each' in shape) return `[_item${depth} IN ${text} | ${asFloats(`_item${depth}`, shape.each, depth + 1)}]`;
  if ('items' in shape) return `[${shape.items.map((item, i) => asFloats(`${text}[${i}]`, item, depth)).join(', ')}]`;
  const entries = [...shape.map].map(([key, inner]) => {
    const name = quoted(key);
    return `${name}: ${asFloats(`${text}.${name}`, inner, depth)}`;
  });
  return `{${entries.join(', ')}}`;
}

const ofIntegers = ['RANGE', 'SUBSTRING', 'LEFT', 'RIGHT'];

/**
 * Whether a float is of no use in a place, and the integer is taken as it always was: a number of rows, an index, an argument
 * of functions that count, of procedures; and a list in which something is looked for, since 40 = 40.0.
 */
function wantsNoFloat(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (isWord(before, 'LIMIT', 'SKIP', 'OFFSET')) return true;
  // `[x IN $list | …]` and `any(x IN $list WHERE …)` take its items out.
  if (isWord(before, 'IN')) return !(isName(tokens[at - 2]) && isSymbol(tokens[at - 3], '[', '('));
  const open = enclosing(tokens, at);
  const called = tokens[open - 1];
  if (isSymbol(tokens[open], '[')) {
    const alone = isSymbol(before, '[', '..') && (closing(tokens, open) === at + 1 || isSymbol(tokens[at + 1], '..'));
    return alone && (isName(called) || called?.kind === 'parameter' || isSymbol(called, ')', ']'));
  }
  if (!isSymbol(tokens[open], '(') || !isName(called)) return false;
  return isWord(called, ...ofIntegers) || calledByCall(tokens, open - 1);
}

function calledByCall(tokens: readonly Token[], name: number): boolean {
  let first = name;
  while (isSymbol(tokens[first - 1], '.')) first -= 2;
  return isWord(tokens[first - 1], 'CALL');
}
