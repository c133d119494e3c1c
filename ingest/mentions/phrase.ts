/** The noun phrase that clause reading works with. */

import type { Mention } from './mention.ts';

/** A noun phrase: a mention where its head can be an entity, else only its head noun. */
export interface Phrase {
  readonly kind: 'phrase';
  readonly from: number;
  readonly to: number;
  readonly head: string;
  readonly plural: boolean;
  readonly determiner: string;
  readonly mention: Mention | undefined;
  /** True where "'s" follows: the next phrase belongs to this one. */
  readonly possessive: boolean;
}

/** A phrase with its parts in one order: objects that are made alike are read much faster than those that are copied with changes. */
export const phraseOf = ({ from, to, head, plural, determiner, possessive, mention }: Phrase): Phrase => ({
  kind: 'phrase',
  from,
  to,
  head,
  plural,
  determiner,
  possessive,
  mention,
});
