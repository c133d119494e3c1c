import { mentionOf } from '../mentions/mention.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { TaggedToken } from '../parse/tagged.ts';

/** A phrase without words of its own, standing on the first tokens of an item (or on those after its label), for who the words before the list speak of, or who speaks. */
export function stemPhrase(tokens: readonly TaggedToken[], to: number, speaks?: true, from = 0): Phrase {
  const mention = mentionOf({
    from,
    to,
    name: tokens[from]!.text,
    label: undefined,
    head: 'stem',
    kind: 'pronoun',
    rule: speaks ? 'stem.speaks' : 'stem',
  });
  return { kind: 'phrase', from, to, head: 'stem', plural: false, determiner: '', possessive: false, mention };
}
