import type { Mention } from '../mentions/mention.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { TaggedToken } from '../parse/tagged.ts';

/** A phrase without words of its own, standing on the first tokens of an item, for who the words before the list speak of, or who speaks. */
export function stemPhrase(tokens: readonly TaggedToken[], to: number, speaks?: true): Phrase {
  const mention: Mention = {
    from: 0,
    to,
    name: tokens[0]!.text,
    alternatives: [],
    label: undefined,
    head: 'stem',
    plural: false,
    kind: 'pronoun',
    indefinite: false,
    inner: [],
    rule: speaks ? 'stem.speaks' : 'stem',
  };
  return { kind: 'phrase', from: 0, to, head: 'stem', plural: false, determiner: '', mention, possessive: false };
}
