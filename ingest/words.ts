/** The words of a list, which blanks part. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** The words of a choice, which are written as `one|two|three`: a word may have blanks in it. */
export const wordSet = (choice: string): ReadonlySet<string> => new Set(choice.split('|'));

const sets = new Map<string, ReadonlySet<string>>();

/**
 * Whether a word is one of a choice written as `one|two|three`. Asked of a set, which is made when a choice is first met: an
 * expression that only lists words is tried letter by letter each time.
 */
export function oneOf(word: string, choice: string): boolean {
  let set = sets.get(choice);
  if (set === undefined) sets.set(choice, (set = wordSet(choice)));
  return set.has(word);
}
