/** The country a document speaks from: the one it names most, so that "the government" alone is its own. */
import { landOf } from '../lexicon/demonyms.ts';

/** In UTF-16 units: the beginning tells, and a long text is not read for it. */
const read = 40_000;
const least = 3;

/** The name of the country that is named, by itself or by its adjective, at least three times and twice as often as any other. */
export function homeCountry(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [words] of text.slice(0, read).matchAll(/\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?/gu)) {
    const country =
      landOf(words) ??
      words
        .split(' ')
        .map(landOf)
        .find((each) => each !== undefined);
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= least && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}
