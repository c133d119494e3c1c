/**
 * All matches of a global pattern in a text, as `matchAll` gives them, which makes a new expression each time it is asked:
 * that takes longer than to see that a pattern of a date does not match.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
