/** What stands before the subject of a later clause, where its date can be: "A will meet B, | and in March 2030, | C will hold a workshop". */
import type { Span } from '../../graph/model/span.ts';
import type { Clause } from './clause.ts';
import type { Reading } from './reading.ts';
import { oneOf } from '../words.ts';

/** In passage offsets. */
export interface Opener extends Span {
  /** Where the verb stands whose date is in it. */
  readonly verb: number;
}

/** So many words a date with its preposition can have. */
const longest = 8;

/** @param finite the clauses with a verb of their own, in order */
export function openersOf({ tokens }: Reading, finite: readonly Clause[]): Opener[] {
  return finite.slice(1).flatMap((clause) => {
    const [subject] = clause.voice === 'passive' ? clause.object : clause.subject;
    if (!subject || subject.from >= clause.verb.from) return [];
    let last = subject.from - 1;
    if (oneOf(tokens[last]?.lower ?? '', 'the|a|an|its|their|our')) last--;
    const end = tokens[last + 1]?.start ?? 0;
    for (let at = last; at > Math.max(0, last - longest); at--) {
      if (!oneOf(tokens[at]!.lower, 'and|but|while|whereas|;')) continue;
      const first = tokens[at + 1]?.lower === ',' ? at + 2 : at + 1;
      const opens = first < last && oneOf(tokens[first]!.lower, 'in|on|by|since|during|from|last|next|this|at');
      return opens ? [{ start: tokens[at]!.start, end, verb: tokens[clause.verb.from]!.start }] : [];
    }
    return [];
  });
}

/** Stretches in quotation marks: what stands there is no part of what is said around them. */
export function quotedIn({ text, tokens }: Reading): Span[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return [];
  const words = text.slice(first.start, last.end);
  return [...words.matchAll(/(?<![\p{L}\d])(?:“[^“”]{8,400}”|‘[^‘]{8,300}?’(?!\p{L})|"[^"]{8,400}")/gu)].map(({ index, 0: quote }) => ({
    start: first.start + index,
    end: first.start + index + quote.length,
  }));
}
