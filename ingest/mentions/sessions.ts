/** Meetings named by the body that meets and the day: "at the Foreign Affairs Council on 8 June 2017". */
import { months } from '../lexicon/function-words.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import { mentionOf, type Mention } from './mention.ts';
import { oneOf } from '../words.ts';

/** In tokens: a date is no longer ("22", "-", "23", "June", "2017"). */
const longestDate = 6;

/** The meeting that a council's name means where a day follows it, after "at" or "during"; `undefined` where the body itself is meant. */
export function sessionOf(
  tokens: readonly TaggedToken[],
  name: Mention,
  textOf: (from: number, to: number) => string,
): Mention | undefined {
  if (name.known === undefined || !name.known.endsWith('Council')) return undefined;
  const before = tokens[name.from - 1]?.lower === 'the' ? name.from - 2 : name.from - 1;
  if (!oneOf(tokens[before]?.lower ?? '', 'at|during') || !oneOf(tokens[name.to]?.lower ?? '', 'on|of')) return undefined;
  if (!/^\d/u.test(tokens[name.to + 1]?.text ?? '')) return undefined;
  let end = name.to + 2;
  while (end < name.to + longestDate && tokens[end] && !months.has(tokens[end]!.lower)) end++;
  if (!months.has(tokens[end]?.lower ?? '')) return undefined;
  end += /^(?:19|20)\d\d$/u.test(tokens[end + 1]?.text ?? '') ? 2 : 1;
  return mentionOf({
    ...name,
    name: textOf(name.from, end),
    label: 'Event',
    head: 'meeting',
    known: undefined,
    inner: [name],
    rule: 'name.session',
  });
}
