/** Projections: names of columns, and aggregates inside of expressions that the embedded engine takes only alone. */
import {
  clauseEnd,
  closing,
  isClause,
  isName,
  isSymbol,
  isWord,
  quoted,
  separated,
  textOf,
  tokensOf,
  type Edit,
  type Token,
} from './tokens.ts';

interface Item {
  readonly from: number;
  /** Where the expression ends. */
  readonly to: number;
  readonly end: number;
  /** As written after AS; absent where there is none. */
  readonly alias: string | undefined;
}

interface Projection {
  readonly keyword: number;
  readonly first: number;
  readonly end: number;
  readonly items: readonly Item[];
}

function projectionsOf(tokens: readonly Token[]): Projection[] {
  return tokens.flatMap((token, keyword): Projection[] => {
    if (!isClause(tokens, keyword) || !isWord(token, 'RETURN', 'WITH')) return [];
    const first = isWord(tokens[keyword + 1], 'DISTINCT') ? keyword + 2 : keyword + 1;
    const end = clauseEnd(tokens, first, token.depth);
    const items = separated(tokens, first, end).map(([from, to]): Item => {
      const aliased = isWord(tokens[to - 2], 'AS') && to - from > 2;
      return { from, to: aliased ? to - 2 : to, end: to, alias: aliased ? tokens[to - 1]!.text : undefined };
    });
    return [{ keyword, first, end, items }];
  });
}

const isVariable = (tokens: readonly Token[], { from, to }: Item): boolean =>
  to - from === 1 && (isName(tokens[from]) || isSymbol(tokens[from], '*'));

/** Columns without a name are called as they are written; the engine writes them anew. */
export function columnEdits(cypher: string): readonly Edit[] {
  const tokens = tokensOf(cypher);
  return projectionsOf(tokens)
    .filter(({ keyword }) => isWord(tokens[keyword], 'RETURN') && tokens[keyword]!.depth === 0)
    .flatMap(({ items }) => items)
    .filter((item) => item.alias === undefined && !isVariable(tokens, item))
    .map(({ from, to }) => {
      const { end } = tokens[to - 1]!;
      return { start: end, end, text: ` AS ${quoted(columnName(cypher, tokens, from, to))}` };
    });
}

/** As written, but a map of some properties is called by its variable. */
function columnName(cypher: string, tokens: readonly Token[], from: number, to: number): string {
  const isMap = isName(tokens[from]) && isSymbol(tokens[from + 1], '{') && closing(tokens, from + 1) === to - 1;
  return textOf(cypher, tokens, from, isMap ? from + 1 : to);
}

const aggregates = ['COLLECT', 'COUNT', 'SUM', 'AVG', 'MIN', 'MAX', 'STDEV', 'STDEVP', 'PERCENTILECONT', 'PERCENTILEDISC'];

/** Calls of aggregates in a range, outermost ones, as [name, bracket that closes]. */
function aggregatesIn(tokens: readonly Token[], from: number, to: number): (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let at = from; at < to; at += 1) {
    if (!isWord(tokens[at], ...aggregates) || !isSymbol(tokens[at + 1], '(') || isSymbol(tokens[at - 1], '.', ':')) continue;
    const close = closing(tokens, at + 1);
    found.push([at, close]);
    at = close;
  }
  return found;
}

/**
 * `RETURN a, collect(x)[0] AS y` becomes `WITH a, collect(x) AS _1 RETURN a, _1[0] AS y`: a list that is gathered
 * is taken apart one projection later.
 */
export function aggregateEdits(cypher: string): readonly Edit[] {
  const tokens = tokensOf(cypher);
  let count = 0;
  return projectionsOf(tokens).flatMap((projection): readonly Edit[] => {
    const { keyword, first, end, items } = projection;
    const nested = items.filter(({ from, to }) =>
      aggregatesIn(tokens, from, to).some(([at, close]) => isWord(tokens[at], 'COLLECT') && (at !== from || close !== to - 1)),
    );
    if (nested.length === 0) return [];
    const gathered: string[] = [];
    const shown = items.map((item) => {
      const written = textOf(cypher, tokens, item.from, item.end);
      if (!nested.includes(item)) {
        gathered.push(written);
        return item.alias ?? written;
      }
      const { start } = tokens[item.from]!;
      let text = written;
      for (const [at, close] of aggregatesIn(tokens, item.from, item.to).toReversed()) {
        count += 1;
        gathered.push(`${textOf(cypher, tokens, at, close + 1)} AS _gathered${count}`);
        text = `${text.slice(0, tokens[at]!.start - start)}_gathered${count}${text.slice(tokens[close]!.end - start)}`;
      }
      return text;
    });
    const word = cypher.slice(tokens[keyword]!.start, tokens[first]!.start);
    const whole = {
      start: tokens[keyword]!.start,
      end: tokens[end - 1]!.end,
      text: `WITH ${gathered.join(', ')} ${word}${shown.join(', ')}`,
    };
    return [whole, ...orderEdits(cypher, tokens, projection)];
  });
}

/** What was written out in RETURN is known by its alias alone after the projection between. */
function orderEdits(cypher: string, tokens: readonly Token[], { keyword, end, items }: Projection): readonly Edit[] {
  if (!isWord(tokens[end], 'ORDER')) return [];
  return separated(tokens, end + 2, clauseEnd(tokens, end + 1, tokens[keyword]!.depth)).flatMap(([from, to]): readonly Edit[] => {
    const last = isWord(tokens[to - 1], 'ASC', 'DESC', 'ASCENDING', 'DESCENDING') ? to - 1 : to;
    const written = textOf(cypher, tokens, from, last);
    const item = items.find((each) => each.alias !== undefined && textOf(cypher, tokens, each.from, each.to) === written);
    return item?.alias === undefined ? [] : [{ start: tokens[from]!.start, end: tokens[last - 1]!.end, text: item.alias }];
  });
}
