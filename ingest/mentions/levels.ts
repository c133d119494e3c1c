/** Levels of government that stand in a row before the actors of each: "Federal, State, and local agencies". */
import type { Token } from '../parse/tokens.ts';

const levels = new Set(
  'federal state local regional national tribal territorial provincial municipal county international sub-national subnational supranational global public private governmental non-governmental nongovernmental'.split(
    ' ',
  ),
);

/** Whether a word is the name of a level in a row of them, so that its capital names nothing. */
export function isLevel(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return levels.has(token.lower) && (afterRow(tokens, at + 1) > at + 1 || rowBefore(tokens, at));
}

/** The token of the next level after a comma or conjunction; `at` itself where the row does not go on. */
export function afterRow(tokens: readonly Pick<Token, 'lower' | 'text'>[], at: number): number {
  let next = at;
  if (tokens[next]?.text === ',') next++;
  if (tokens[next]?.lower === 'and' || tokens[next]?.lower === 'or') next++;
  return next > at && levels.has(tokens[next]?.lower ?? '') ? next : at;
}

function rowBefore(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  if (tokens[before]?.lower === 'and' || tokens[before]?.lower === 'or') before--;
  if (tokens[before]?.text === ',') before--;
  return before < at - 1 && before >= 0 && levels.has(tokens[before]!.lower);
}
