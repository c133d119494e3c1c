/** The full style of an ambassador or envoy, which is one title though "and" stands in it. */
import type { Token } from '../parse/tokens.ts';

/** The token after "Extraordinary (and Plenipotentiary)" where the title that has it starts at `at`; `at` itself where none does. */
export function diplomat(tokens: readonly Pick<Token, 'lower'>[], at: number): number {
  if (tokens[at + 1]?.lower !== 'extraordinary' || !/^(?:ambassador|envoy|minister)s?$/u.test(tokens[at]?.lower ?? '')) return at;
  const both = /^(?:and|&)$/u.test(tokens[at + 2]?.lower ?? '') && tokens[at + 3]?.lower === 'plenipotentiary';
  return both ? at + 4 : at + 2;
}
