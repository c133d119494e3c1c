/** Headlines in which every word has a capital ("The World Bank Approves a Grant for Ports"), written as the sentences they are. */
import type { Discourse } from '../entities/discourse.ts';
import { titleEnd } from '../lexicon/titles.ts';
import { known } from '../mentions/known-names.ts';
import { isEverydayWord } from '../parse/compromise.ts';
import { tokenize, type Token } from '../parse/tokens.ts';
import { verbReadings } from '../parse/verb-forms.ts';
import { oneOf, wordSet } from '../words.ts';
import type { ClaimDraft } from './draft.ts';

/** So many words at least make a headline that says something. */
const wordsAtLeast = 4;
/** Longer lines are no headlines. */
const longest = 250;

/**
 * A headline that says what somebody does, with capitals only where the text below has them.
 * @returns as long as the headline, so that offsets stay; `undefined` where the line is none, or only names something
 */
export function headlineAsSentence(line: string, discourse: Discourse): string | undefined {
  if (line.length > longest || /[.;:]$/u.test(line.trim())) return undefined;
  const tokens = tokenize(line, 0, line.length);
  if (!isTitleCased(tokens)) return undefined;
  const named = namedIn(tokens, line, discourse);
  const from = saysFrom(tokens, named);
  if (from < 0) return undefined;
  return tokens.reduce(
    (text, { start, end, capital, lower }, at) =>
      at >= from && capital && !named.has(at) && lower.length === end - start ? text.slice(0, start) + lower + text.slice(end) : text,
    line,
  );
}

function isTitleCased(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ word, text }) => word && text.length > 4 && /^\p{L}/u.test(text));
  const small = long.filter(({ capital }) => !capital);
  return (
    tokens.filter(({ word }) => word).length >= wordsAtLeast &&
    long.length >= 3 &&
    small.length * 6 <= long.length &&
    !tokens.every(({ word, upper }) => !word || upper)
  );
}

/** The tokens that belong to names: of the gazetteer, written so in the text below, or no words of everyday English. */
function namedIn(tokens: readonly Token[], line: string, { text }: Discourse): ReadonlySet<number> {
  const named = new Set<number>();
  const textOf = (from: number, to: number): string => line.slice(tokens[from]!.start, tokens[to - 1]!.end);
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]!.capital) continue;
    let to = Math.max(known(tokens, at, textOf)?.to ?? 0, runBelow(tokens, at, textOf, text));
    if (to === 0 && isUncommon(tokens[at]!)) to = at + 1;
    for (let each = at; each < to; each++) named.add(each);
    at = Math.max(at, to - 1);
  }
  return named;
}

const isUncommon = ({ text, lower }: Token): boolean =>
  /^.+\p{Lu}/u.test(text) ||
  /\p{N}/u.test(text) ||
  (!isEverydayWord(lower) &&
    !isEverydayWord(lower.replace(/s$/u, '')) &&
    verbReadings(lower).length === 0 &&
    !/(?:ing|tion|sion|ment|ity|al|ive|ance|ence|ed|ly|able|ies|ness|ship)s?$/u.test(lower));

/** The token after the longest run of words that the text has inside a sentence, written as in the headline; 0 for none. */
function runBelow(tokens: readonly Token[], from: number, textOf: (from: number, to: number) => string, text: string): number {
  for (let to = Math.min(tokens.length, from + 8); to > from; to--) {
    const last = tokens[to - 1]!;
    if (!last.capital || (to === from + 1 && text.includes(` ${last.lower}`))) continue;
    const run = textOf(from, to);
    for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + 1))
      if (
        insideSentence.test(text.slice(Math.max(0, at - 40), at)) &&
        !/^[\p{L}\p{N}]/u.test(text.slice(at + run.length, at + run.length + 1))
      )
        return to;
  }
  return 0;
}

/** What stands before a word inside a sentence, not inside a title: the last word that is no mere particle has no capital. */
const insideSentence = /(?<![\p{L}\p{N}])\p{Ll}{4,}[,’'”)]*(?:\s+(?:\p{Ll}{1,3}|\[|\*\*))*[\s*[_"“]*$/u;

/** Where the words begin that are no names: behind those named first, at a verb of theirs; -1 for none. */
function saysFrom(tokens: readonly Token[], named: ReadonlySet<number>): number {
  const lead = tokens.slice(0, 4).findIndex(({ text }) => text === ':') + 1; // "FACT SHEET: | Norland Launches"
  const opens = oneOf(tokens[lead]?.lower ?? '', 'the') ? lead + 1 : lead;
  let at = titleEnd(tokens, opens); // "Vice President | Holm Launches"
  const first = at;
  while (
    at < tokens.length &&
    (named.has(at) || (at > first && (oneOf(tokens[at]!.lower, 'and|the') || oneOf(tokens[at]!.text, ",|&|'s|’s"))))
  )
    at++;
  if (at === first || at >= tokens.length - 1) return -1;
  const says = verbReadings(tokens[at]!.lower).some(({ form }) => form === 'present' || form === 'base');
  const to = tokens[at]!.lower === 'to' && verbReadings(tokens[at + 1]!.lower).some(({ form }) => form === 'base');
  return says || to ? at : -1;
}

/** What is done once, and told in the present in a headline: "Norland Launches the Tide Programme". */
const once = wordSet('ESTABLISHES|ADOPTS|PUBLISHES|PROPOSES|CALLS_ON|AMENDS');

/** The claims of a headline: what it tells in the present has been done. */
export const asDone = (drafts: readonly ClaimDraft[]): ClaimDraft[] =>
  drafts.map((draft) => (draft.status === 'ongoing' && once.has(draft.type) ? { ...draft, status: 'done' } : draft));
