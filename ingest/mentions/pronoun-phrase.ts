/** Pronouns as phrases: what they stand for is found when the sentence is resolved. */
import type { TaggedToken } from '../parse/tagged.ts';
import { mentionOf } from './mention.ts';
import type { Phrase } from './phrase.ts';

/** The phrase that a pronoun at a token is. */
export function pronoun(tokens: readonly TaggedToken[], at: number, textOf: (from: number, to: number) => string): Phrase | undefined {
  const word = tokens[at]!.lower;
  const plural = word === 'they' || word === 'them' || word === 'we' || word === 'us';
  const mention = mentionOf({
    from: at,
    to: at + 1,
    name: textOf(at, at + 1),
    label: undefined,
    head: word,
    plural,
    kind: 'pronoun',
    rule: 'pronoun',
  });
  return { kind: 'phrase', from: at, to: at + 1, head: word, plural, determiner: '', possessive: false, mention };
}
