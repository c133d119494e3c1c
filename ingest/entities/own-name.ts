/** Names that the publisher of a text bears in it without anything that tells what they name. */

/** So many candidates are looked for in the text: each look takes as long as the text. */
const candidatesAtMost = 20;

/** The first distinct matches of a group, as many as are looked for. */
function candidates(text: string, pattern: RegExp): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, candidate] of text.matchAll(pattern)) {
    found.add(candidate!);
    if (found.size === candidatesAtMost) break;
  }
  return found;
}

const note = /^(?:#+ |\*\*)?(?:About|Who is|What is) (?:the )?(\p{Lu}[^\n:.?!*]{1,80}?)(?: \([^)\n]{0,80}\))?(?:[:?*]+(?: |$)|$)/gmu;

/** "About Tide Watch", where the text goes on to say what Tide Watch is or does: the note on themselves with which publishers end or open. */
export function selfDescribed(text: string): string | undefined {
  for (const candidate of candidates(text, note)) {
    const name = candidate.replace(/[\s:?]+$/u, '');
    const does = new RegExp(
      `\\b${name.replace(/[^\p{L}\p{N} ]/gu, '.')}(?: \\([^)\\n]{0,80}\\))?,? (?:is|are|was|has|works|supports|provides|aims|helps|brings|promotes)\\b`,
      'u',
    );
    if (does.test(text)) return name;
  }
  return undefined;
}

/** "the tide room": words in small letters that an address in the text has in one word (thetideroom.org); without the article. */
export function smallNameIn(text: string): string | undefined {
  for (const host of candidates(text, /https?:\/\/(?:www\.)?([a-z]{8,30})\.(?:org|net|int|eu|com|ngo|info)\b/gu)) {
    const letters = host.replace(/(?<=.)(?=.)/gu, ' ?');
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
