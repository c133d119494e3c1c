/** Lines that name a body in two languages: "Quay Institute / Kaiinstituttet (QI), Oslo". What stands behind the stroke, and the short names in the bracket, are names of the first. */
import type { TaggedToken } from '../parse/tagged.ts';
import { isEverydayWord } from '../parse/compromise.ts';
import type { Node } from './nodes.ts';
import { oneOf } from '../words.ts';

/** The node of the first name, its other names, and the node after the last of these. */
export interface OtherNames {
  readonly at: number;
  readonly names: readonly string[];
  readonly end: number;
}

/** A line longer than this, in tokens, says more than a name. */
const longest = 45;
/** Further names than this are a list. */
const most = 3;

/** What the line that opens with a name says are other names of it; `undefined` where it says nothing of the kind. */
export function namesInTwoLanguages(nodes: readonly Node[], tokens: readonly TaggedToken[]): OtherNames | undefined {
  const at = nodes.findIndex((node) => node.kind === 'phrase' && node.mention?.kind === 'name' && node.from === 0); // behind what the words before the list say
  const first = nodes[at];
  if (first?.kind !== 'phrase' || first.mention?.kind !== 'name' || first.mention.label === undefined || tokens.length > longest)
    return undefined;
  if (!isStroke(tokens[first.to]) || nodes[at + 1]?.from !== first.to) return undefined;
  const open = tokens.findIndex(({ text }, index) => index > first.to && text === '(');
  const close = tokens.findIndex(({ text }, index) => index > open && text === ')');
  const comma = tokens.findIndex(({ text }, index) => index > first.to && oneOf(text, ',|;|–|—'));
  const bracketed = open > 0 && close > open && (comma < 0 || comma > open);
  const to = bracketed ? open : comma < 0 ? tokens.length : comma;
  const native = tokens.slice(first.to + 1, to);
  if (native.length === 0 || !native[0]!.capital || native.some(isStroke) || isEnglish(native)) return undefined;
  const shorts = bracketed ? shortNames(tokens.slice(open + 1, close)) : [];
  const past = bracketed ? close + 1 : to;
  const end = nodes.findIndex(({ from }, index) => index > at && from >= past);
  return { at, names: [textOf(native), ...shorts], end: end < 0 ? nodes.length : end };
}

const isStroke = (token: TaggedToken | undefined): boolean => token?.text === '/';

const textOf = (tokens: readonly TaggedToken[]): string =>
  tokens.map(({ text, start }, at) => (at > 0 && start > tokens[at - 1]!.end ? ` ${text}` : text)).join('');

/** "(NIC / KI)", "(QI)": short names, parted by strokes. */
function shortNames(tokens: readonly TaggedToken[]): string[] {
  const names = textOf(tokens).split(/ ?\/ ?/u);
  const short = names.length <= most && names.every((name) => /^\p{Lu}[\p{L}\d&.-]{1,12}(?: \p{Lu}[\p{L}\d&.-]{1,12})?$/u.test(name));
  return short ? (names.length > 1 ? [...names, names.join('/'), [...names].reverse().join('/')] : names) : [];
}

/** "Ministry of Health / Department of Trade": two names in English are two bodies. */
function isEnglish(tokens: readonly TaggedToken[]): boolean {
  const words = tokens.filter(({ text }) => /^\p{L}{3,}$/u.test(text));
  return words.filter(({ lower }) => isEverydayWord(lower)).length * 2 >= words.length;
}
