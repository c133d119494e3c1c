/** "near" before what it is near to. */
import type { TaggedToken } from './tagged.ts';
import type { Token } from './tokens.ts';
import { oneOf } from '../words.ts';

/** "built near | fishing ports"; "the near future" tells of a time. */
export const isNearThing = (word: string, previous: TaggedToken | undefined, next: Token | undefined): boolean =>
  word === 'near' &&
  !oneOf(previous?.part ?? '', 'determiner|possessive|preposition|be') &&
  next?.word === true &&
  !oneOf(next.lower, 'future|term|east');
