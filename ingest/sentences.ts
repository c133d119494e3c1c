import type { Span } from '../graph/model/span.ts';
import { isBlank, isDigit, isLetter, isLower, isUpper } from './clean/characters.ts';
import { words } from './words.ts';

/** Never end a sentence: a name or an example follows. */
const TITLES = words(
  'Dr Mr Mrs Ms Prof Assoc Assist Acad St Sen Rep Gov Gen Col Lt Capt Sgt Hon Rev Mgr Messrs Amb Pres Adm Cmdr Maj vs cf viz e.g i.e eg ie approx ca esp incl resp',
);
/** End none where a number follows: "Art. 5", "p. 4", "Sept. 2016". */
const COUNTED = words(
  'No Nos no nos Art Arts art arts p pp P para paras Para Fig fig Figs Vol vol Sec sec Ch ch Reg reg Dir Dec dec Sect Ann Rec rec Cl cl Tab Eq Ref ref Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov v ver',
);
/** Names of firms, and words that end lists: a sentence may end with them. */
const ENDINGS = words('etc al Inc Ltd Corp Co Jr Sr Bros Dept Est Univ Assn Intl Gmbh plc seq ibid op');
/** Words that begin sentences, and seldom names: after an abbreviation they tell that a sentence ended. */
const STARTERS = words(
  'The This That These Those It Its He She They We You I His Her Their Our My A An In On At By For From To With Within Without As And But Or Nor So Yet However If While When Whereas Where Whether Since After Before During Until Under Over Through Both Each Every Such There Here Moreover Furthermore Finally Further Following According Although Though Because Meanwhile Today Another All Some Many Most Several Other What Who Which How Why Then Thus Therefore Hence Also Additionally Subject Together Building Given Despite Instead Indeed Overall Currently Recently Later Once Only Not Any One Two Three Between Among Across Against Along',
);

/**
 * Splits the text of a passage into sentences. Linear. A part between semicolons is no sentence of its own.
 * @returns spans into the text, in order, without blanks at their ends
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = skipBlanks(text, 0);
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 0x2e && code !== 0x21 && code !== 0x3f && code !== 0x2026) continue;
    let end = i + 1;
    while (isStop(text.charCodeAt(end))) end++;
    const stopsEnd = end;
    while (end < text.length && CLOSERS.includes(text.charAt(end))) end++;
    if (end === stopsEnd && code === 0x2e) end = gluedMarkEnd(text, i) ?? end;
    const next = skipBlanks(text, end);
    if (next >= text.length) break;
    if ((next > end && isEnd(text, start, i, stopsEnd, end, next)) || (next === i + 1 && isGlued(text, i))) {
      spans.push({ start, end });
      start = next;
    }
    i = end - 1;
  }
  const end = lastShown(text);
  if (end > start) spans.push({ start, end });
  return spans;
}

const CLOSERS = '"”’\'»)]';
const OPENERS = '"“‘\'«([–-';

function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

/** Whether the stop at `at` ends the sentence that began at `start`. */
function isEnd(text: string, start: number, at: number, stopsEnd: number, end: number, next: number): boolean {
  let first = next;
  while (first < next + 3 && first < text.length && OPENERS.includes(text.charAt(first))) first = skipBlanks(text, first + 1);
  const code = text.charCodeAt(first);
  if (!isUpper(code) && !isDigit(code) && !(isLetter(code) && !isLower(code)) && !/[€$£•]/u.test(text.charAt(first))) return false;
  if (first > next && isLower(code)) return false;
  if (text.slice(stopsEnd, end).includes(')') && text[start] !== '(') return false;
  if (text[at] !== '.' || stopsEnd > at + 1) return true;
  return !isAbbreviation(text, start, at, first);
}

/** Whether the full stop at `at` belongs to the word before it, seen the word that follows at `next`. */
function isAbbreviation(text: string, start: number, at: number, next: number): boolean {
  const from = wordStart(text, start, at);
  const word = text.slice(from, at);
  if (TITLES.has(word)) return true;
  if (COUNTED.has(word) && (isDigit(text.charCodeAt(next)) || /^[IVXLC]+\b/u.test(text.slice(next, next + 6)))) return true;
  // "1. Text": a number that opens the sentence counts it.
  if (from === start && /^(?:\d{1,3}|[IVXLC]{1,5}|[a-zA-Z])$/u.test(word)) return true;
  const isInitial = word.length === 1 && isUpper(word.charCodeAt(0));
  const isDotted = /^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(word.slice(-12).replace(/^.*-/u, ''));
  if (!isInitial && !isDotted && !ENDINGS.has(word)) return false;
  return !STARTERS.has(wordAt(text, next));
}

function wordStart(text: string, start: number, at: number): number {
  let from = at;
  while (from > start && from > at - 40 && !isBlank(text.charCodeAt(from - 1)) && !OPENING.includes(text.charAt(from - 1))) from--;
  return from;
}

const OPENING = '"“‘\'«([/';

function wordAt(text: string, start: number): string {
  let end = start;
  while (end < start + 14 && isLetter(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

/** "the ports.The Council", "in spring.2.2 Norway": whether the next sentence, or its number, stands close to the stop of one that ends in a plain word. */
const isGlued = (text: string, at: number): boolean =>
  /\p{Ll}{3}$/u.test(text.slice(Math.max(0, at - 3), at)) &&
  /^(?:\p{Lu}\p{Ll}+[\s,]|(?:\d{1,2}\.){0,3}\d{0,2}\.? ?\p{Lu}\p{Ll}+\s)/u.test(text.slice(at + 1, at + 40));

/** "attack.5 The": a footnote mark that stands close to the stop. */
function gluedMarkEnd(text: string, at: number): number | undefined {
  if (!isLower(text.charCodeAt(at - 1)) || !isLower(text.charCodeAt(at - 2))) return undefined;
  let end = at + 1;
  while (end < at + 4 && isDigit(text.charCodeAt(end))) end++;
  return end > at + 1 && isBlank(text.charCodeAt(end)) ? end : undefined;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function lastShown(text: string): number {
  let end = text.length;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}
