/** Tokens with their parts of speech. */

import type { Token } from './tokens.ts';
import type { VerbForm } from './verb-forms.ts';

/** What a word does in its sentence, as far as clause reading needs to know. */
export type Part =
  | 'name'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'negation'
  | 'pronoun'
  | 'adverb'
  | 'verb'
  | 'adjective'
  | 'noun'
  | 'number'
  | 'possessive'
  | 'to'
  | 'mark';

export interface TaggedToken extends Token {
  readonly part: Part;
  readonly lemma?: string;
  readonly form?: VerbForm;
}

/** A token with its part; a verb also with its lemma and form. */
export interface TaggedToken extends Token {
  readonly part: Part;
  readonly lemma?: string;
  readonly form?: VerbForm;
}

/** What the tagging adds to a token. */
export type Reading = Pick<TaggedToken, 'part' | 'lemma' | 'form'>;
