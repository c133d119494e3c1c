/** Phrases that hold words between quotation marks. */

import { thingHeads } from '../lexicon/thing-heads.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import { buildPhrase } from './build-phrase.ts';
import { mentionOf, type Mention } from './mention.ts';
import { labelOfHead } from './name-words.ts';
import type { Phrase } from './phrase.ts';
import { oneOf } from '../words.ts';

/** “Responses to Returnees” manual: a short quoted title before a noun. Gives the token after the closing mark, or 0. */
export function quotedTitle(tokens: readonly TaggedToken[], open: number): number {
  for (let at = open + 2; at < Math.min(tokens.length, open + 9); at++) {
    if (oneOf(tokens[at]!.text, `”|'|’|"`)) return tokens[open + 1]!.capital && isNoun(tokens[at + 1]) ? at + 1 : 0;
  }
  return 0;
}

/** "manual", "Group": a noun that a title in quotation marks can stand before, written small or large. */
const isNoun = (token: TaggedToken | undefined): boolean =>
  (oneOf(token?.part ?? '', 'noun|adjective') && !oneOf(token?.lower ?? '', 'next|last|later|earlier')) ||
  (token?.part === 'name' && labelOfHead(token.lower) !== undefined);

/** "a | “Quay Watch”", "its first | “Quay Watch”": whether what stands before a mark goes on between the marks. */
export const opensQuoted = (tokens: readonly TaggedToken[], at: number, open: number): boolean =>
  tokens[open - 1]!.part === 'determiner' ||
  (open === at + 2 &&
    tokens[at]!.part === 'determiner' &&
    oneOf(tokens[open - 1]!.lower, 'new|first|second|joint|so-called|famous') &&
    tokens[open + 1]?.capital === true);

/** The closing mark of a short quotation without verb or comma, or of a title whose words have capitals; 0 where none stands there. */
export function closingQuote(tokens: readonly TaggedToken[], open: number): number {
  return shortEnd(tokens, open) || titleEnd(tokens, open);
}

/** “Partnership on Humanitarian Assistance and Disaster Relief in the Indo-Pacific”: the closing mark of a longer title, or 0. */
function titleEnd(tokens: readonly TaggedToken[], open: number): number {
  if (!tokens[open + 1]?.capital) return 0;
  for (let at = open + 2; at < Math.min(tokens.length, open + 24); at++) {
    const { text, lower, capital, word } = tokens[at]!;
    if (oneOf(text, `”|’|"`)) return at;
    if (word ? !capital && !oneOf(lower, 'of|the|in|and|for|on|to|a|an|with|from|between|against|at|by') : !oneOf(text, ',|:|-|–|&'))
      return 0;
  }
  return 0;
}

function shortEnd(tokens: readonly TaggedToken[], open: number): number {
  for (let at = open + 2; at < Math.min(tokens.length, open + 8); at++) {
    if (oneOf(tokens[at]!.text, `”|'|’|"`)) return at;
    if (tokens[at]!.part === 'verb' || tokens[at]!.part === 'be' || tokens[at]!.text === ',') return 0;
  }
  return 0;
}

/** a 'database of hashes': the words between the marks are the phrase; its head stands before "of". */
export function quoted(
  tokens: readonly TaggedToken[],
  names: readonly Mention[],
  at: number,
  open: number,
  close: number,
  textOf: (from: number, to: number) => string,
): Phrase {
  const of = tokens.slice(open + 1, close).findIndex((token) => token.lower === 'of');
  const core = buildPhrase(tokens, names, open + 1, of > 0 ? open + 1 + of : close, textOf);
  const first = names.find(({ from, label: told }) => from === open + 1 && told !== undefined);
  // “Partnership on Assistance in the Arctic”: no place
  const label = (first && first.to < close ? first.label : undefined) ?? core.mention?.label ?? thingHeads.get(core.head) ?? first?.label;
  const name = textOf(open + 1, close);
  const { head, plural } = core;
  const alternatives = first && first.to < close ? [first.name, ...first.alternatives] : [];
  const unknown = core.mention?.kind === 'name' && core.mention.from === open + 1 && core.mention.to === close ? core.mention : undefined;
  const mention = !label ? unknown : mentionOf({ from: open + 1, to: close, name, alternatives, label, head, plural, rule: 'noun.quoted' });
  return { kind: 'phrase', from: at, to: close + 1, head, plural, determiner: tokens[at]!.lower, possessive: false, mention };
}
