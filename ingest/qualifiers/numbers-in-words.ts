/** Large numbers in words, as treaties write them: "nine hundred and fifty thousand", "one million five hundred thousand", "twenty-seven million". */

const small: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, 20 + 10 * at]),
);
const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const units: Readonly<Record<string, number>> = { a: 1, ...small, ...tens };

const known = Object.keys(units).slice(1).reverse();
const unit = `(?:${known.join('|')})`;
const opening = ['a', ...known].flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]).join('|');
const scale = '(?:hundred|thousand|million|billion|trillion)';

/** As part of a pattern: words of a number that end in a scale, without a group of its own. */
export const inWords: string = `(?:${opening})(?:(?:[ -]|(?<=${scale}),? and )(?:${unit}|${scale})){0,12}(?<=${scale})`;

/** The number that words say, in any case; `undefined` where they say none. */
export function valueOfWords(words: string): number | undefined {
  let total = 0;
  let group = 0;
  for (const word of words.toLowerCase().split(/[ ,-]+/u)) {
    if (word === 'and' || word === '') continue;
    if (word === 'hundred') group = Math.max(group, 1) * 100;
    else if (scales[word] !== undefined) {
      total += Math.max(group, 1) * scales[word];
      group = 0;
    } else if (units[word] === undefined) return undefined;
    else group += units[word];
  }
  return total + group || undefined;
}
