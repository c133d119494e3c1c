/** Names in quotation marks that a participle brings: "the project, titled “Safe Harbours for All in the North”". */
import type { Label } from '../../graph/ontology/labels.ts';
import { singular } from '../lexicon/singular.ts';
import type { Token } from '../parse/tokens.ts';
import { mentionOf, type Mention } from './mention.ts';
import { labelOfHead } from './name-words.ts';
import { oneOf, wordSet } from '../words.ts';

const naming = wordSet('titled|entitled|called|named|dubbed|branded|nicknamed');
const longest = 30;

/** What bears its name in quotation marks right after it: "the programme “Safe Harbours”". */
const bearing = wordSet('project|programme|program|campaign|initiative|platform|portal|conference|workshop|exhibition|festival|exercise');

const bringsTitle = (tokens: readonly Token[], at: number): boolean =>
  naming.has(tokens[at]?.lower ?? '') ||
  (bearing.has(tokens[at]?.lower ?? '') && tokens[tokens[at + 1]?.text === ',' ? at + 3 : at + 2]?.capital === true);

/** The token that closes the quotation in which a title starts at `at`; `at` itself where none does. */
export function titledEnd(tokens: readonly Token[], at: number): number {
  if (
    tokens[at - 1]?.word !== false ||
    !oneOf(tokens[at - 1]!.text, `"|“|'|‘`) ||
    !bringsTitle(tokens, tokens[at - 2]?.text === ',' ? at - 3 : at - 2)
  )
    return at;
  const close = tokens.slice(at + 1, at + longest).findIndex((token) => oneOf(token.text, `"|”|'|’`)) + at + 1;
  if (close === at) return at;
  return tokens[close - 1]!.word ? close : close - 1; // “Safe Harbours,”
}

/** The mention of a title in quotation marks; what it names is told by the noun before the participle. */
export function titledName(tokens: readonly Token[], from: number, to: number, textOf: (from: number, to: number) => string): Mention {
  const before = tokens[tokens[from - 2]!.text === ',' ? from - 3 : from - 2]!;
  const noun = bearing.has(before.lower) ? before.lower : (tokens[tokens[from - 3]?.text === ',' ? from - 4 : from - 3]?.lower ?? '');
  return mentionOf({ from, to, name: textOf(from, to), label: labelOfHead(singular(noun)), rule: 'name.titled' });
}

/** What may have a title in quotation marks right after it: "the Communication “A stronger partnership”". */
const entitled: ReadonlySet<Label> = new Set(['LegalAct', 'Policy', 'Document', 'Event', 'Initiative', 'Programme', 'Network']);

/** The title in quotation marks that stands at a token, right after what bears it. */
export function titleAfter(
  tokens: readonly Token[],
  at: number,
  label: Label | undefined,
  textOf: (from: number, to: number) => string,
): readonly string[] {
  if (!oneOf(tokens[at]?.text ?? '', `"|“|'|‘`) || label === undefined || !entitled.has(label)) return [];
  const close = tokens.slice(at + 2, at + longest).findIndex((token) => oneOf(token.text, `"|”|'|’`)) + at + 2;
  if (close < at + 3 || !/^[\p{Lu}\p{N}]/u.test(tokens[at + 1]!.text)) return [];
  return [textOf(at + 1, tokens[close - 1]!.word ? close : close - 1)];
}

/** Nouns right before a name that tell what it names: "the project Green Quays", "its campaign Safe at Sea". */
const telling = wordSet('project|programme|program|campaign|initiative|platform|portal');
const opens = wordSet('the|a|an|this|its|their|our|new|joint|pilot|funded|regional|national|research');

/** Texts right before their title: "its annual report Counting Every Berth". */
const texts = wordSet('report|study|guide|handbook|manual|toolkit|brochure|booklet|newsletter|survey|factsheet|yearbook');
const opensText = wordSet('the|a|an|its|their|our|new|joint|annual|final|latest|first|flagship|interim|special|policy|global|landmark');

/** What the noun before a token tells of the name that starts there, and ends at another; `undefined` where none stands there. */
export function toldBefore(tokens: readonly Token[], at: number, to: number): string | undefined {
  const noun = tokens[at - 1]?.lower ?? '';
  const next = tokens[to];
  // "the report Norland Ports submitted", "the study Harbour Institute": no titles
  const title =
    texts.has(noun) &&
    opensText.has(tokens[at - 2]?.lower ?? '') &&
    to > at + 1 &&
    labelOfHead(singular(tokens[to - 1]!.lower)) === undefined &&
    (!next?.word || oneOf(next.lower, 'in|on|at|by|for|to|and|with|which|as|is|was|from'));
  if (title) return noun;
  return telling.has(noun) && opens.has(tokens[at - 2]?.lower ?? '') ? noun : undefined;
}

/**
 * Where such a name ends: it may go on over small words, but not to a place that a name is known of.
 * @param to where the run of capitals ends
 */
export function toldEnd(tokens: readonly Token[], to: number, isPlace: (at: number) => boolean): number {
  let end = to;
  for (let hops = 0; hops < 2; hops++) {
    const small = tokens[end]?.lower ?? '';
    if (!oneOf(small, 'in|for|of|with|on|at|to|and') || !tokens[end + 1]?.capital || isPlace(end + 1)) break;
    end += 2;
    while (tokens[end]?.capital && tokens[end]!.word) end++;
  }
  return end;
}
