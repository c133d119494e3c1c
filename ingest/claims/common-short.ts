/** Short forms of what is no name: "climate smart farming (CSF)", "internet of things (IOT)". */
import type { Phrase } from '../mentions/phrase.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import { oneOf } from '../words.ts';

/** Whether capitals in brackets are the first letters of the words before them, all of which are written small. */
export function isCommonShort(tokens: readonly TaggedToken[], { from, to }: Phrase): boolean {
  const short = tokens[from]!.text;
  if (to - from !== 1 || tokens[from - 1]?.text !== '(' || tokens[to]?.text !== ')' || !/^\p{Lu}{2,6}$/u.test(short)) return false;
  let at = from - 2;
  for (let letter = short.length - 1; letter >= 0; letter--) {
    while (oneOf(tokens[at]?.lower ?? '', 'of|and|the|for|to|in|on|by|with|-') && tokens[at]!.lower[0] !== short[letter]!.toLowerCase())
      at--;
    const word = tokens[at];
    if (!word?.word || (word.capital && at > 0)) return false;
    const letters = word.lower
      .split('-')
      .map(([first]) => first)
      .join('');
    const rest = short.slice(0, letter + 1).toLowerCase();
    if (rest.endsWith(letters)) letter -= letters.length - 1; // "climate-smart"
    else if (!rest.endsWith(word.lower[0]!)) return false;
    at--;
  }
  return true;
}
