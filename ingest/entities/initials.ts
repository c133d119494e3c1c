/** Acronyms that no bracket explains: what abbreviates a name by its initials. */
import { remembered } from '../remembered.ts';

const acronym = /^\p{Lu}[\p{L}&]*\p{Lu}$/u;

/** Whether a word is written as initials are: "ATRC", "DoD". */
const isInitials = (word: string): boolean => word.length <= 8 && acronym.test(word);

/** "ATRC", "PSI Directive", "DoD" as they are looked up: letters in capitals, other words small; '' for a name that does not open with initials. */
export function abbreviation(name: string): string {
  const [letters, ...rest] = name.split(' ');
  return isInitials(letters!) && rest.length <= keptWords ? key(letters!, rest) : '';
}

const key = (letters: string, rest: readonly string[]): string =>
  [letters.toUpperCase(), ...rest.map((word) => word.toLowerCase())].join(' ');

/** How many words at its end an abbreviated name may keep: "PSI Directive". */
const keptWords = 2;

/**
 * What may abbreviate a name: the initials of its capitalised words, or of all its words, with up to two of its last words kept.
 * "U.S. Department of Agriculture" gives USDA and USDOA. Two letters alone tell too little, save of a person.
 */
export const abbreviationsOf = remembered((name: string): readonly string[] => {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 12 || !/^\p{Lu}/u.test(name)) return [];
  const found = new Set<string>();
  for (let kept = 0; kept <= Math.min(keptWords, words.length - 2); kept++) {
    const rest = words.slice(words.length - kept);
    for (const letters of initialsOf(words.slice(0, words.length - kept)))
      if (letters.length > 1) found.add(key(letters, kept === 0 ? [] : rest));
  }
  return [...found];
});

function initialsOf(words: readonly string[]): readonly string[] {
  const first = (word: string): string => (/^(?:\p{Lu}\.)+$/u.test(word) ? word.replaceAll('.', '') : (/\p{L}/u.exec(word)?.[0] ?? ''));
  const all = words.flatMap((word) => word.split(/[-‑]/u));
  return [all.filter((word) => /^\p{Lu}/u.test(word)), all].map((each) => each.map(first).join('').toUpperCase());
}
