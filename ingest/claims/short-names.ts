/** Short names that a text gives to whom it speaks of: "(hereinafter “the Government”)", "(the “Fund”)", "“Commission” means the River Commission". */
import { actorLabels, type Label } from '../../graph/ontology/labels.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import type { Node } from './nodes.ts';
import type { Run } from './reading.ts';
import { isBarePast, matchingOpen, isLand } from './steps.ts';
import { oneOf, wordSet } from '../words.ts';

/** A short name at a phrase: of the one whose full name is given, or of all who were given one ("the Parties"). */
export interface ShortName {
  readonly name: string;
  readonly full: Mention | 'several';
}

const bringing = wordSet('hereinafter|hereafter|henceforth|herein');
const naming = new Set('refer referred refer_to call know name term style designate define abbreviate'.split(' '));
const together = wordSet('jointly|collectively|together');
/** What those who make an agreement are together. */
const sides = wordSet('party|side|organisation|organization|institution|government|state|participant|signatory|partner|member|agency');

const actors: ReadonlySet<Label> = new Set(actorLabels);

/** How far before its short name a full one may stand, in nodes. */
const reach = 16;

/** The short names that a sentence gives, by the node where they stand; nothing where it gives none. */
export function shortNamesIn(nodes: readonly Node[], tokens: readonly TaggedToken[]): ReadonlyMap<number, ShortName> | undefined {
  let found: Map<number, ShortName> | undefined;
  nodes.forEach((node, at) => {
    if (node.kind !== 'phrase') return;
    const before = nodes[at - 1];
    const marked = before?.kind === 'quote' || isQuoted(tokens, node);
    if (!marked && before?.kind !== 'preposition' && before?.kind !== 'adverb' && before?.kind !== 'verb') return;
    const given = (marked && defined(nodes, tokens, at)) || inBrackets(nodes, tokens, at, marked);
    if (given) (found ??= new Map()).set(at, given);
  });
  return found;
}

/** "the “Fund”": marks within the phrase. */
const isQuoted = (tokens: readonly TaggedToken[], { from: start, to }: Phrase): boolean => isMark(tokens[to - 1]) && to - start > 2;
const marks = new Set('"“”«»‘’\'');
const isMark = (token: TaggedToken | undefined): boolean => token !== undefined && marks.has(token.text);

/** "“Commission” means the River Commission". */
function defined(nodes: readonly Node[], tokens: readonly TaggedToken[], at: number): ShortName | undefined {
  const verb = nodes[at + 1]?.kind === 'quote' ? nodes[at + 2] : nodes[at + 1];
  if (verb?.kind !== 'verb' || verb.lemma !== 'mean' || verb.negated || nodes.slice(0, at).some(({ kind }) => kind === 'verb'))
    return undefined;
  const full = nodes[nodes.indexOf(verb) + 1];
  const mention = full?.kind === 'phrase' && !full.possessive ? full.mention : undefined;
  const name = wordsOf(tokens, nodes[at] as Phrase);
  return mention?.kind === 'name' && !mention.plural && mention.name !== name ? { name, full: mention } : undefined;
}

/** The words of a short name, without article and marks. */
const wordsOf = (tokens: readonly TaggedToken[], { from: start, to }: Phrase): string =>
  tokens
    .slice(start, to)
    .filter((token, index) => !isMark(token) && !(index === 0 && oneOf(token.lower, 'the|a|an|each')))
    .map(({ text }) => text)
    .join(' ');

/** "A (hereinafter referred to as “the Bank”)", "A (the “Bank”)", "A and B (jointly, the “Parties”)". */
function inBrackets(nodes: readonly Node[], tokens: readonly TaggedToken[], at: number, marked: boolean): ShortName | undefined {
  let open = at - 1;
  for (; nodes[open]?.kind !== 'open'; open--) {
    const node = nodes[open];
    if (!node || open < at - 9 || !opensName(nodes, tokens, open)) return undefined;
  }
  const phrase = nodes[at] as Phrase;
  const words = tokens.slice(nodes[open]!.from, phrase.from).map(({ lower }) => lower);
  const name = wordsOf(tokens, phrase);
  const brought = words.some((word) => bringing.has(word));
  const sided = phrase.plural && sides.has(phrase.head); // "(hereinafter 'the participating Governments')"
  if (!(marked || brought) || !(/^\p{Lu}/u.test(name) || (brought && sided))) return undefined;
  if (phrase.plural && (sided || words.some((word) => together.has(word)))) return { name, full: 'several' };
  const full = fullBefore(nodes, open - 1, phrase);
  return full && full.name !== name && full.plural === phrase.plural ? { name, full } : undefined;
}

/** Whether a node can stand between a bracket and the short name in it. */
function opensName(nodes: readonly Node[], tokens: readonly TaggedToken[], at: number): boolean {
  const node = nodes[at]!;
  if (node.kind === 'verb') return naming.has(node.lemma);
  if (node.kind === 'phrase') return nodes[at + 1]?.kind === 'quote' || isQuoted(tokens, node); // "(“WSO” or “the Organization”)"
  return oneOf(node.kind, 'quote|preposition|conjunction|adverb|comma|colon|other');
}

/** Whose short name it is: of one that bears its word or its initials, else of who is spoken of right before, or of whom that says more. */
function fullBefore(nodes: readonly Node[], start: number, short: Phrase): Mention | undefined {
  const { mention } = short;
  const acronym = short.head === '' && /^\p{Lu}{2,}$/u.test(mention?.name ?? '');
  let host: Mention | undefined;
  let at = start;
  while (at >= Math.max(0, start - reach)) {
    const node = nodes[at]!;
    if (node.kind === 'close') {
      at = matchingOpen(nodes, at) - 1;
      continue;
    }
    if (node.kind === 'verb' && !isBarePast(node)) break;
    const full = node.kind === 'phrase' ? node.mention : undefined;
    if (full && (acronym ? isSpelled(full, mention!) : bears(full, short.head))) return full;
    if (full && !host && full.kind === 'name' && fits(full, mention)) host = hostOf(nodes, at) ?? full;
    at--;
  }
  return host;
}

const bears = ({ head, name }: Mention, word: string): boolean =>
  word !== '' && (head === word || name.toLowerCase().split(' ').includes(word));

const isSpelled = ({ name }: Mention, { name: short }: Mention): boolean =>
  name !== short &&
  name
    .split(/[ -]/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
    .startsWith(short.slice(0, 2));

/** No short name of a text for an actor, nor the other way round. */
const fits = ({ label }: Mention, short: Mention | undefined): boolean =>
  short?.label === undefined || label === undefined || actors.has(label) === actors.has(short.label);

/** "The Republic, represented by | the Ministry": who is represented; "President Ana Ruiz of | Norland": who has the office. */
function hostOf(nodes: readonly Node[], at: number): Mention | undefined {
  const [of, person] = [nodes[at - 1], nodes[at - 2]];
  if (isLand(nodes[at]) && of?.kind === 'preposition' && person?.kind === 'phrase' && person.mention?.label === 'Person')
    return person.mention;
  const [by, verb, comma, host] = [nodes[at - 1], nodes[at - 2], nodes[at - 3], nodes[at - 4]];
  return by?.kind === 'preposition' && isBarePast(verb) && comma?.kind === 'comma' && host?.kind === 'phrase' ? host.mention : undefined;
}

/** "the Medicines Agency, or EMA, approved": an acronym between commas after "or" as if it stood in brackets. */
function withAlias(nodes: readonly Node[]): readonly Node[] {
  const at = nodes.findIndex((node, index) => {
    const [full, or, short, end] = [nodes[index - 1], nodes[index + 1], nodes[index + 2], nodes[index + 3]];
    return (
      node.kind === 'comma' &&
      or?.kind === 'conjunction' &&
      or.word === 'or' &&
      end?.kind === 'comma' &&
      full?.kind === 'phrase' &&
      full.mention?.kind === 'name' &&
      full.mention.name.includes(' ') &&
      short?.kind === 'phrase' &&
      short.mention?.kind === 'name' &&
      /^\p{Lu}[\p{L}&-]*\p{Lu}$/u.test(short.mention.name) &&
      full.mention.name.startsWith(short.mention.name[0]!)
    );
  });
  if (at < 0) return nodes;
  const [comma, short, end] = [nodes[at]!, nodes[at + 2]!, nodes[at + 3]!];
  const mark = (kind: 'open' | 'close', { from, to }: Run): Node => ({ kind, from, to, word: '' });
  return [...nodes.slice(0, at), mark('open', comma), short, mark('close', end), ...nodes.slice(at + 4)];
}

/** "A, hereinafter called “the B”, shall": the short name as if it stood in brackets, without the words that only bring it. */
export function withBrackets(given: readonly Node[]): readonly Node[] {
  const nodes = withAlias(given);
  const at = nodes.findIndex(
    (node, index) => node.kind === 'adverb' && (bringing.has(node.word) || (together.has(node.word) && isNamed(nodes[index + 1]))),
  );
  const before = nodes[at - 1];
  if (!before || (before.kind !== 'comma' && before.kind !== 'open')) return nodes;
  let named = at + 1;
  while (bringsName(nodes[named])) named++;
  const phrase = nodes[named];
  if (phrase?.kind !== 'phrase') return nodes;
  const quoted = nodes[named - 1]?.kind === 'quote' && nodes[named + 1]?.kind === 'quote';
  const stop = named + (quoted ? 2 : 1);
  const inside = nodes.slice(quoted ? named - 1 : named, stop);
  // the second comma of an aside goes with the first
  const rest = withBrackets(nodes.slice(before.kind === 'comma' && nodes[stop]?.kind === 'comma' ? stop + 1 : stop));
  if (before.kind === 'open') return [...nodes.slice(0, at), ...inside, ...rest];
  const end = inside.at(-1)!;
  const mark = (kind: 'open' | 'close', { from, to }: Run): Node => ({ kind, from, to, word: '' });
  return [...nodes.slice(0, at - 1), mark('open', before), ...inside, mark('close', { from: end.to - 1, to: end.to }), ...rest];
}

const isNamed = (node: Node | undefined): boolean => node?.kind === 'verb' && naming.has(node.lemma);

const bringsName = (node: Node | undefined): boolean => oneOf(node?.kind ?? '', 'adverb|preposition|quote|colon') || isNamed(node);
