import type { TaggedToken } from './tagged.ts';

/** "more than | 200 nurses": how many, and no comparison; sums of money are read with the words before them. */
export const isMeasure = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at + 1]?.lower === 'than' &&
  /^(?:more|fewer|less)$/u.test(tokens[at]!.lower) &&
  /^\d[\d,.]*$/u.test(tokens[at + 2]?.text ?? '') &&
  /^(?:noun|adjective|name)$/u.test(tokens[at + 3]?.part ?? '') &&
  !/^(?:million|billion|thousand|percent|per|euros?|dollars?|pounds?)$/u.test(tokens[at + 3]!.lower);
