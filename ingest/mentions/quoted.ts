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
  oneOf(token?.part ?? '', 'noun|adjective') || (token?.part === 'name' && labelOfHead(token.lower) !== undefined);

/** The closing mark of a short quotation without verb or comma, or 0. */
export function closingQuote(tokens: readonly TaggedToken[], open: number): number {
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
  const label = core.mention?.label ?? thingHeads.get(core.head);
  const name = textOf(open + 1, close);
  const { head, plural } = core;
  const mention = label && mentionOf({ from: open + 1, to: close, name, label, head, plural, rule: 'noun.quoted' });
  return { kind: 'phrase', from: at, to: close + 1, head, plural, determiner: tokens[at]!.lower, possessive: false, mention };
}
