/** Names that their bearers write in small letters. */

/** "the tide room": words in small letters that an address in the text has in one word (thetideroom.org); without the article. */
export function smallNameIn(text: string): string | undefined {
  for (const [, host] of text.matchAll(/https?:\/\/(?:www\.)?([a-z]{8,30})\.(?:org|net|int|eu|com|ngo|info)\b/gu)) {
    const letters = host!.replace(/(?<=.)(?=.)/gu, ' ?');
    const name = new RegExp(`(?<=[a-z,] )${letters}(?=[ ,.'’])`, 'u').exec(text)?.[0]?.replace(/^the /u, '');
    if (name?.includes(' ')) return name;
  }
  return undefined;
}

/** Tokens with those of such a name written as names are, so that it is read as one. */
export function withSmallName<T extends { readonly lower: string; readonly capital: boolean }>(
  tokens: readonly T[],
  name: string | undefined,
): readonly T[] {
  const words = name?.split(' ') ?? [];
  if (words.length === 0) return tokens;
  const opens = (at: number): boolean => words.every((word, offset) => tokens[at + offset]?.lower === word);
  const named = new Set(tokens.flatMap((_, at) => (opens(at) ? words.map((__, offset) => at + offset) : [])));
  return named.size === 0 ? tokens : tokens.map((token, at) => (named.has(at) ? { ...token, capital: true } : token));
}
