/** The full style of an ambassador or envoy, which is one title though "and" stands in it. */
import type { Token } from '../parse/tokens.ts';
import { oneOf } from '../words.ts';

/** The token after "Extraordinary (and Plenipotentiary)" where the title that has it starts at `at`; `at` itself where none does. */
export function diplomat(tokens: readonly Pick<Token, 'lower'>[], at: number): number {
  if (
    tokens[at + 1]?.lower !== 'extraordinary' ||
    !oneOf(tokens[at]?.lower ?? '', 'ambassador|ambassadors|envoy|envoys|minister|ministers')
  )
    return at;
  const both = oneOf(tokens[at + 2]?.lower ?? '', 'and|&') && tokens[at + 3]?.lower === 'plenipotentiary';
  return both ? at + 4 : at + 2;
}
