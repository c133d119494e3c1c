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

/** What the tagging adds to a token: its part; to a verb also its lemma and form. */
export interface Reading {
  readonly part: Part;
  readonly lemma?: string;
  readonly form?: VerbForm;
}

/** A token with what the tagging adds. */
export interface TaggedToken extends Token {
  readonly part: Part;
  readonly lemma: string | undefined;
  readonly form: VerbForm | undefined;
}
