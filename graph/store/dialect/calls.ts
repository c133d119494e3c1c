/** Functions and operators that the embedded engine lacks, or computes otherwise. */
import { Lacking } from './lacking.ts';
import { closing, isSymbol, separated, tokensOf, type Edit, type Token } from './tokens.ts';

interface Call {
  readonly tokens: readonly Token[];
  /** Index of the name, of the bracket that opens, and of the one that closes. */
  readonly name: number;
  readonly open: number;
  readonly close: number;
}

type Rewrite = (call: Call) => readonly Edit[];

const before = ({ tokens, name, open }: Call, text: string): Edit => ({ start: tokens[name]!.start, end: tokens[open]!.end, text });
const after = ({ tokens, close }: Call, text: string): Edit => ({ start: tokens[close]!.start, end: tokens[close]!.end, text });
const around =
  (start: string, end: string): Rewrite =>
  (call) => [before(call, start), after(call, end)];

const parts: Readonly<Record<string, string>> = { year: '0, 4', month: '5, 2', day: '8, 2' };

const rewrites: Readonly<Record<string, Rewrite>> = {
  // Of nothing it is null there, and 0 in Cypher.
  sum: around('coalesce(sum(', '), 0)'),
  isempty: around('(size(', ') = 0)'),
  round,
  date: datePart,
};

/** Half goes up in Cypher, and away from 0 there; with places it is the other way round. */
function round(call: Call): readonly Edit[] {
  const { tokens, open, close } = call;
  const [, places, mode] = separated(tokens, open + 1, close);
  if (places === undefined) return around('toFloat(floor((', ') + 0.5))')(call);
  const digits = tokens[places[0]]!;
  if (mode !== undefined || places[1] - places[0] !== 1 || !/^\d$/u.test(digits.text))
    throw new Lacking('The embedded graph rounds to a number of places that is written out, from 0 to 9: write round(x, 2).');
  const factor = 10 ** Number(digits.text);
  // Two steps up of the last binary place, so that 0.285, which is kept as a little less, goes up as its decimals say.
  const scaled = factor * (1 + 2 * Number.EPSILON);
  const comma = tokens[places[0] - 1]!;
  return [
    before(call, '(round(('),
    { start: comma.start, end: tokens[close]!.end, text: `) * ${scaled.toFixed(14)}) / ${factor.toFixed(1)})` },
  ];
}

/** A part of a date that was just made: the engine reads parts of named dates alone. */
function datePart(call: Call): readonly Edit[] {
  const { tokens, name, close } = call;
  const part = isSymbol(tokens[close + 1], '.') ? parts[tokens[close + 2]?.text ?? ''] : undefined;
  if (part === undefined) return [];
  const { start } = tokens[name]!;
  return [
    { start, end: start, text: 'toInteger(substring(toString(' },
    { start: tokens[close]!.end, end: tokens[close + 2]!.end, text: `), ${part}))` },
  ];
}

/** What is not there, and what to write in its place. */
const absent: Readonly<Record<string, string>> = {
  randomuuid: 'use the property id',
  point: 'it knows no places on a map',
  normalize: 'compare names as they are kept',
  valuetype: 'types are those of ARCHITECTURE.md',
  tostringornull: 'write toString',
  tointegerornull: 'write toInteger',
  tofloatornull: 'write toFloat',
  tobooleanornull: 'write toBoolean',
  tointegerlist: 'write [x IN list | toInteger(x)]',
  tofloatlist: 'write [x IN list | toFloat(x)]',
  tostringlist: 'write [x IN list | toString(x)]',
  btrim: 'write trim',
};

/** Rewrites calls and operators. @throws Lacking for what it lacks */
export function callEdits(cypher: string): readonly Edit[] {
  const tokens = tokensOf(cypher);
  return tokens.flatMap((token, at): readonly Edit[] => {
    if (isSymbol(token, '||')) return [{ start: token.start, end: token.end, text: '+' }];
    if (token.kind !== 'name' || !isSymbol(tokens[at + 1], '(')) return [];
    const name = token.text.toLowerCase();
    if (isSymbol(tokens[at - 1], '.')) return refuseDotted(tokens, at);
    // A label before a bracket is none of them.
    if (isSymbol(tokens[at - 1], ':')) return [];
    const instead = Object.hasOwn(absent, name) ? absent[name] : undefined;
    if (instead !== undefined) throw new Lacking(`The embedded graph has no function ${token.text}(): ${instead}.`);
    const rewrite = Object.hasOwn(rewrites, name) ? rewrites[name] : undefined;
    const close = closing(tokens, at + 1);
    return rewrite && close < tokens.length ? rewrite({ tokens, name: at, open: at + 1, close }) : [];
  });
}

function refuseDotted(tokens: readonly Token[], at: number): readonly Edit[] {
  const family = tokens[at - 2]?.text.toLowerCase();
  if (family === 'duration' || family === 'datetime' || family === 'date')
    throw new Lacking(
      `The embedded graph has no function ${family}.${tokens[at]!.text}(): compare dates as text, or take the difference in the notebook.`,
    );
  return [];
}
