/** Words that only say that a list follows: "the following bodies", "three divisions". */
import type { Phrase } from '../mentions/phrase.ts';
import type { TaggedToken } from '../parse/tagged.ts';

/** Whether a phrase announces the list after it, and names nobody itself. */
export const announces = (tokens: readonly TaggedToken[], { from, to, mention }: Phrase): boolean =>
  mention?.kind !== 'name' && tokens.slice(from, to).some((token) => token.lower === 'following' || token.part === 'number');
