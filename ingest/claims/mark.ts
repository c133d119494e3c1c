/** What stands between phrases and verbs: prepositions, conjunctions, adverbs and marks of punctuation. */
export interface Mark {
  readonly kind:
    | 'preposition'
    | 'conjunction'
    | 'comma'
    | 'semicolon'
    | 'colon'
    | 'open'
    | 'close'
    | 'dash'
    | 'quote'
    | 'relative'
    | 'subordinator'
    | 'adverb'
    | 'other';
  readonly from: number;
  readonly to: number;
  readonly word: string;
}
