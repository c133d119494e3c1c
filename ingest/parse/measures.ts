import type { TaggedToken } from './tagged.ts';
import { oneOf } from '../words.ts';

/** "more than | 200 nurses": how many, and no comparison; sums of money are read with the words before them. */
export const isMeasure = (tokens: readonly TaggedToken[], at: number): boolean =>
  isClose(tokens, at) ||
  (tokens[at + 1]?.lower === 'than' &&
    oneOf(tokens[at]!.lower, 'more|fewer|less') &&
    /^\d[\d,.]*$/u.test(tokens[at + 2]?.text ?? '') &&
    oneOf(tokens[at + 3]?.part ?? '', 'noun|adjective|name') &&
    !oneOf(tokens[at + 3]!.lower, 'million|billion|thousand|percent|per|euro|euros|dollar|dollars|pound|pounds'));

/** "close to | $50 million": nearly as much. */
const isClose = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at]!.lower === 'close' && tokens[at + 1]?.lower === 'to' && /^(?:[€$£]|[€$£]?\d)/u.test(tokens[at + 2]?.text ?? '');
