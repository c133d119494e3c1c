/** The longer wordings of what a text speaks of: with its number, with where and of whom it is, with the title of a person. */
import { months } from '../lexicon/function-words.ts';
import { honorifics, titleBefore } from '../lexicon/titles.ts';
import type { Token } from '../parse/tokens.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import { isJoining, startsDate } from './complements.ts';
import type { Mention } from './mention.ts';
import { nameAt, nameTo } from './name-index.ts';
import { oneOf } from '../words.ts';

type TextOf = (from: number, to: number) => string;

/** Determiners that say how many or which others, and so belong to the wording: "other partners", "several schools". */
const telling = new Set(['other', 'another', 'all', 'both', 'several', 'many', 'most', 'some', 'few', 'certain', 'various', 'such']);

/** Prepositions that say of a noun where, of whom, for whom or with whom it is. */
const linking = new Set([
  'of',
  'in',
  'for',
  'with',
  'from',
  'on',
  'between',
  'among',
  'across',
  'within',
  'against',
  'under',
  'at',
  'to',
  'around',
  'throughout',
]);

/** So many complements one after the other belong to a wording. */
const complements = 2;

/** "Senator | Ellison", "Dr | Anna Berg": where the wording of a person starts with the title or form of address before the name. */
function titleStart(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > 0 && (honorifics.has(tokens[at - 1]!.lower) || (tokens[at - 1]!.text === '.' && honorifics.has(tokens[at - 2]?.lower ?? ''))))
    at--;
  if (at < from || !tokens[from - 1]?.capital) return at;
  const title = titleBefore(tokens, from);
  return title >= 0 ? title : from;
}

/** How a person is addressed where the name stands: "Senator Ellison". */
export function addressed(tokens: readonly Token[], from: number, to: number, textOf: TextOf): readonly string[] {
  const start = titleStart(tokens, from);
  return start < from ? [textOf(start, to)] : [];
}

const none: readonly string[] = [];

/** What can bring a complement. */
const goesOn: ReadonlySet<string> = new Set(['preposition', 'to', 'verb']);

/**
 * The wordings of a phrase that are longer than its name.
 * @param start where it starts after its determiners
 * @param to where its noun ends
 * @param happens whether it is an event, which is told by its date too: "conference in April"
 */
export function wordings(
  tokens: readonly TaggedToken[],
  names: readonly Mention[],
  from: number,
  start: number,
  to: number,
  textOf: TextOf,
  happens: boolean,
): readonly string[] {
  // Most phrases are told by nothing more.
  if (start === from && tokens[start - 1]?.part !== 'possessive' && !goesOn.has(tokens[to]?.part ?? '')) return none;
  const found: string[] = [];
  const owner = tokens[start - 1]?.part === 'possessive' ? nameTo(names, start - 1) : undefined;
  if (owner) found.push(textOf(owner.from, to)); // "the Commission's reports"
  const dated = happens ? dateAfter(tokens, to) : to;
  if (dated > to) found.push(textOf(start, dated));
  let told = start;
  while (told > from && telling.has(tokens[told - 1]!.lower)) told--;
  if (told < start) found.push(textOf(told, to));
  let end = to;
  for (let count = 0; count < complements; count++) {
    const next = complementAt(tokens, names, end);
    if (next === end) break;
    end = next;
    found.push(textOf(start, end));
    if (told < start) found.push(textOf(told, end));
    const joined = joinedEnd(tokens, names, end);
    if (joined === end) continue;
    end = joined;
    found.push(textOf(start, end));
    if (told < start) found.push(textOf(told, end));
  }
  return found;
}

/** Where the complement that starts at a token ends: "in Moldova", "working in conflict zones"; the token itself where none does. */
function complementAt(tokens: readonly TaggedToken[], names: readonly Mention[], at: number): number {
  let start = at;
  const first = tokens[at];
  if (first?.part === 'verb' && (first.form === 'gerund' || first.form === 'participle')) {
    start = at + 1;
    while (tokens[start]?.part === 'adverb') start++;
  }
  // "the proposal by Hungary", but not "organised by Hungary"
  const linked =
    (start === at && first?.lower === 'by') ||
    (linking.has(tokens[start]?.lower ?? '') && tokens[start]!.part !== 'verb' && tokens[start + 1]?.part !== 'verb');
  if (linked) {
    if (startsDate(tokens, start)) return at;
    start++;
  } else if (start === at) return at;
  if (tokens[start]?.part === 'pronoun' && oneOf(tokens[start - 1]!.lower, 'between|among')) return start + 1; // "network between them"
  const end = nominalEnd(tokens, names, start);
  return end > start ? end : at;
}

/** "in April", "of 5 May 2018", "on 3-4 June": where the date ends that a preposition at a token brings; the token itself where none does. */
function dateAfter(tokens: readonly TaggedToken[], at: number): number {
  if (!oneOf(tokens[at]?.lower ?? '', 'in|on|of')) return at;
  let end = at + 1;
  while (end < at + 6 && (/^(?:\d{1,2}|\d{4}|[-–])$/u.test(tokens[end]?.text ?? '') || months.has(tokens[end]?.lower ?? ''))) end++;
  return tokens.slice(at + 1, end).some(({ lower }) => months.has(lower)) ? end : at;
}

/** Where the names end that commas and "and" join to the one before a token: "projects in Mali | , Niger and Chad". */
function joinedEnd(tokens: readonly TaggedToken[], names: readonly Mention[], at: number): number {
  let end = at;
  if (tokens[at - 1]!.part !== 'name') return at;
  for (;;) {
    let next = end;
    if (tokens[next]?.text === ',') next++;
    if (oneOf(tokens[next]?.lower ?? '', 'and|or')) next++;
    const name = next > end ? nameAt(names, tokens[next]?.lower === 'the' ? next + 1 : next) : undefined;
    if (!name) break;
    end = name.to;
  }
  return end;
}

const nominal = new Set(['determiner', 'adjective', 'noun', 'name', 'number', 'possessive']);

/** Where the nouns end that start at a token, several joined by commas and "and" too. */
function nominalEnd(tokens: readonly TaggedToken[], names: readonly Mention[], at: number): number {
  let end = at;
  for (;;) {
    const token = tokens[end];
    if (token === undefined || isJoining(tokens, end)) break;
    if (token.part === 'name') end = nameAt(names, end)?.to ?? end + 1;
    else if (nominal.has(token.part)) end++;
    else break;
  }
  while (end > at && !(tokens[end - 1]!.part === 'noun' || tokens[end - 1]!.part === 'name')) end--;
  return end;
}

/** "300 | universities", "two | airlines": the words without how many they are. */
export function uncounted(tokens: readonly TaggedToken[], from: number, to: number, textOf: TextOf): readonly string[] {
  let at = from;
  while (at < to - 1 && (tokens[at]!.part === 'number' || /^\d[\d.,]*$/u.test(tokens[at]!.text))) at++;
  return at > from ? [textOf(at, to), ...measured(tokens, from, to, textOf)] : [];
}

/** "more than | 50 countries", "nearly | 40 firms": with the words before the number that measure it. */
function measured(tokens: readonly TaggedToken[], from: number, to: number, textOf: TextOf): readonly string[] {
  const [first, last] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]?.lower ?? ''];
  if ((last === 'than' && oneOf(first, 'more|fewer|less')) || (last === 'least' && first === 'at') || (last === 'to' && first === 'up'))
    return [textOf(from - 2, to)];
  return oneOf(last, 'over|nearly|almost|about|some|approximately|around') ? [textOf(from - 1, to)] : [];
}
