/** Titles that go on after a colon: "published Clean Ports: A Guide for Cities", "the report, “Water for All: Ports in Transition,” was released". */
import type { Label } from '../../graph/ontology/labels.ts';
import { singular } from '../lexicon/singular.ts';
import type { Token } from '../parse/tokens.ts';
import { mentionOf, type Mention } from './mention.ts';
import { labelOfHead } from './name-words.ts';
import { oneOf, wordSet } from '../words.ts';

/** What is done with a text, right before its title. */
const bringing =
  /^(?:(?:re)?publish(?:ed|es|ing)?|releas(?:ed|es|ing)|issu(?:ed|es|ing)|launch(?:ed|es|ing)|unveil(?:ed|s|ing)|adopt(?:ed|s|ing)|endorse[ds]?|present(?:ed|s|ing)|produc(?:ed|es|ing)|(?:en)?titled|called)$/u;
/** What bears a title, right before it. */
const texts = wordSet(
  'report|study|guide|handbook|manual|toolkit|brochure|booklet|survey|paper|strategy|plan|roadmap|publication|assessment|outlook|declaration|communication|statement|agenda|framework|guidelines|factsheet|review|resolution|proposal',
);
/** Small words of a title. */
const within = wordSet('of|for|and|the|in|on|to|a|an|with|at|from|by|or|through|into|as|towards|toward|beyond|under|its|our|their|&|-|–');
/** What a title that is no list of names goes on with after its colon. */
const explains = wordSet('a|an|the|how|why|towards|toward|from|building|making|what');
const longest = 24;

const isQuote = (token: Token | undefined): boolean => oneOf(token?.text ?? '', '"|“|”');

/** Where a title with a colon ends that starts at a token; the token itself where none does. */
export function colonTitleEnd(tokens: readonly Token[], at: number): number {
  if (!/^[\p{Lu}\p{N}]/u.test(tokens[at]?.text ?? '') || at === 0) return at;
  const quoted = isQuote(tokens[at - 1]);
  let before = quoted ? at - 2 : at - 1;
  if (tokens[before]?.lower === 'the' && tokens[before]!.text === 'the') before--;
  const apart = tokens[before]?.text === ',' ? before - 1 : before;
  const noun = tokens[apart]?.lower ?? '';
  const brought = (apart === before && bringing.test(noun)) || (texts.has(noun) && (quoted || apart < before));
  if (!brought) return at;
  return quoted ? quotedEnd(tokens, at) : plainEnd(tokens, at);
}

/** The first colon after a token; the token itself where none is near. */
const colonAfter = (tokens: readonly Token[], at: number): number =>
  tokens.slice(at + 1, at + longest).findIndex(({ text }) => text === ':') + at + 1;

/** The token that closes the quotation, where a colon parts what stands in it. */
function quotedEnd(tokens: readonly Token[], at: number): number {
  const close = tokens.slice(at + 1, at + longest).findIndex(isQuote) + at + 1;
  const colon = colonAfter(tokens, at);
  if (close === at || colon === at || colon > close - 2 || !/^[\p{Lu}\p{N}]/u.test(tokens[colon + 1]!.text)) return at;
  return tokens[close - 1]!.word ? close : close - 1; // “Safe Harbours: A Guide,”
}

/** Without quotation marks: over words with capitals and the small words between them, before a colon and after it. */
function plainEnd(tokens: readonly Token[], at: number): number {
  const colon = runEnd(tokens, at);
  if (tokens[colon]?.text !== ':' || colon - at > 9 || tokens[colon - 1]!.end !== tokens[colon].start) return at;
  const end = runEnd(tokens, colon + 1);
  const subtitle = tokens.slice(colon + 1, end);
  const told = explains.has(subtitle[0]?.lower ?? '') || subtitle.some(({ lower }) => oneOf(lower, 'of|for|in|to|on'));
  return subtitle.length > 1 && told && end - at <= longest ? end : at;
}

/** The token after a run of words with capitals, which may hold small words and ends in none. */
function runEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    tokens[at] &&
    (/^[\p{Lu}\p{N}]/u.test(tokens[at]!.text) || oneOf(tokens[at]!.text, "’s|'s") || (at > from && within.has(tokens[at]!.lower)))
  )
    at++;
  while (at > from && within.has(tokens[at - 1]!.lower) && !/^\p{Lu}/u.test(tokens[at - 1]!.text)) at--;
  return at;
}

/** The mention of such a title: a text of the kind that a noun of it tells, or else a document. */
export function colonTitle(tokens: readonly Token[], from: number, to: number, textOf: (from: number, to: number) => string): Mention {
  const colon = colonAfter(tokens, from);
  const words = [...tokens.slice(colon + 1, to), ...tokens.slice(from, colon)].map(({ lower }) => singular(lower));
  const head = words.find((word) => isText(labelOfHead(word))) ?? '';
  return mentionOf({
    from,
    to,
    name: textOf(from, to),
    alternatives: [textOf(from, colon)],
    label: (head ? labelOfHead(head) : undefined) ?? 'Document',
    head,
    rule: 'name.titled',
  });
}

const isText = (label: Label | undefined): boolean => oneOf(label ?? '', 'Policy|Document|LegalAct');
