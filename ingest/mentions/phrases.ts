/** Noun phrases, read from left to right over tagged tokens. Long because one walk reads them, case by case. */

import { numberWords, ordinalWords } from '../lexicon/number-words.ts';
import { groupHeads, namesGroup } from '../lexicon/group-heads.ts';
import { singular } from '../lexicon/singular.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import { isDate, timeWordsEnd } from '../parse/time-adjunct.ts';
import { honorifics, ranks, titleEnd } from '../lexicon/titles.ts';
import { buildPhrase } from './build-phrase.ts';
import { afterRow } from './levels.ts';
import type { Mention } from './mention.ts';
import { diplomat } from './diplomats.ts';
import { grouping } from './common-nouns.ts';
import { officeAt, officePhrase } from './offices.ts';
import { nameAt } from './name-index.ts';
import { phraseOf, type Phrase } from './phrase.ts';
import { adjectivesEnd, endsInPostposed } from './adjectives.ts';
import { pronoun } from './pronoun-phrase.ts';
import { joinsMatters, mattersEnd } from './joined-matters.ts';
import { nounBeforeYear, withYears } from './of-years.ts';
import { closingQuote, opensQuoted, quoted, quotedTitle } from './quoted.ts';
import { opensSum, spellsSum } from './sum-starts.ts';
import { oneOf } from '../words.ts';

/** "a series of workshops": the noun after "of" is what is spoken of. */
const transparent = new Set([
  'series',
  'number',
  'set',
  'range',
  'variety',
  'majority',
  'group',
  'pool',
  'pools',
  'host',
  'wave',
  'round',
  'package',
  'lot',
  'amounts',
  'handful',
  'array',
  'multitude',
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'tens',
]);

const bodies = new Set(
  'committee commission council board panel group team unit office body agency authority service department division mechanism working'.split(
    ' ',
  ),
);

const shares = new Set('some most many all half each both several none any few'.split(' '));

/** Words that no phrase ends with. */
/** What counts meetings, and no amounts. */
const ordinal = new RegExp(`^(?:${ordinalWords}|\\d+(?:st|nd|rd|th)|next|last|latest|inaugural|final)$`, 'u');

const endsNone = new Set(['and', 'along', 'available', 'responsible']);

const inPhrase = (token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  (token.part === 'determiner' || token.part === 'adjective' || token.part === 'noun' || token.part === 'name' || token.part === 'number');

/** Whether a noun is what the verb before a phrase gives, and no part of the name of who gets it. */
const isGiven = (tokens: readonly TaggedToken[], at: number, { lower }: TaggedToken): boolean =>
  oneOf(lower, 'responsibility|access|authority|power|powers|support|assistance|funding|permission|priority|notice|advice') &&
  oneOf(tokens[at - 1]?.lemma ?? '', 'give|grant|assign|offer|provide|allow|deny|lend');

/** "(IRT) community": a short name in brackets, and a noun that goes with the name before it. */
const groupOfName = (tokens: readonly TaggedToken[], open: number): boolean =>
  tokens[open]!.text === '(' &&
  /^[\p{Lu}\p{N}&-]{2,10}$/u.test(tokens[open + 1]?.text ?? '') &&
  tokens[open + 2]?.text === ')' &&
  oneOf(
    tokens[open + 3]?.lower ?? '',
    'community|network|consortium|family|platform|working|system|project|programme|programmes|program|process|partners|members',
  );

/** "of State", "of Staff" between a title and the person who has it. */
const closesTitle = (tokens: readonly TaggedToken[], names: readonly Mention[], from: number, at: number): boolean =>
  at > from &&
  tokens[at]!.lower === 'of' &&
  titleEnd(tokens, at - 1) === at + 2 &&
  (tokens[at + 2]?.lower === 'for' || names.some((name) => name.from === at + 2 && name.label === 'Person'));
const isYear = (token: TaggedToken | undefined): boolean => /^(?:19|20)\d\d$/u.test(token?.text ?? '');

/** Reads the noun phrase that starts at a token; `undefined` where none does. */
export function phraseAt(
  tokens: readonly TaggedToken[],
  names: readonly Mention[],
  at: number,
  textOf: (from: number, to: number) => string,
): Phrase | undefined {
  if (tokens[at]?.part === 'pronoun') return pronoun(tokens, at, textOf);
  const counted = afterShare(tokens, at);
  if (counted > at) {
    const whole = phraseAt(tokens, names, counted, textOf);
    return whole && phraseOf({ ...whole, from: at });
  }
  let end = at;
  while (end < tokens.length) {
    const token = tokens[end]!;
    // "six other parties": a number goes before it
    const counted = token.lower === 'other' && end > at && tokens[end - 1]!.part === 'number';
    if (token.part === 'determiner' && end > at && tokens[end - 1]!.part !== 'determiner' && !counted) break;
    // "the Programme | next year", "a fund | last month": words that only say when
    if (end > at && (tokens[end - 1]!.part === 'name' || tokens[end - 1]!.part === 'noun') && timeWordsEnd(tokens, end) > end) break;
    // "Secretary of the Navy | Admiral José Ojeda"
    if (end > at && tokens[end - 1]!.part === 'name' && ranks.has(token.lower) && nameAt(names, end + 1)?.label === 'Person') break;
    if (token.capital && token.part !== 'name' && honorifics.has(token.lower)) {
      if (tokens[end - 1]?.part === 'name' && end > at) break;
      end += tokens[end + 1]?.text === '.' ? 2 : 1;
      continue;
    }
    if (diplomat(tokens, end) > end) {
      end = diplomat(tokens, end);
      continue;
    }
    if (closesTitle(tokens, names, at, end)) {
      end += 2; // "Secretary | of State | Helen Ward"
      continue;
    }
    // "Since 2008 | Norad has …": a year after a preposition of time is no part of the name after it.
    if (
      (token.part === 'name' || Object.hasOwn(numberWords, token.lower)) &&
      end === at + 1 &&
      /^(?:19|20)\d\d(?:[-–/](?:19|20)?\d\d)?$/u.test(tokens[at]!.text) &&
      (oneOf(tokens[at - 1]?.lower ?? '', 'in|since|by|until|from|before|after|during|for') ||
        (oneOf(tokens[at - 1]?.lower ?? '', 'to|and|-|–') && isYear(tokens[at - 2]))) // "From 2006 to 2007 | Norad"
    )
      break;
    // "an agreement | worth €12 million"; a loan is the sum itself
    const lends = tokens.slice(at, end).some(({ lower }) => oneOf(lower, 'loan|grant|credit|funding|aid|donation|package'));
    if (token.lower === 'worth' && end > at && !lends && end + 1 < tokens.length && opensSum(tokens, end + 1)) break;
    if (token.part === 'name' && isDate(tokens, at, end)) break; // "On 1 May 2024 | Norway was admitted"
    // "lend Ghana | $75 million": a sum after a name is a phrase of its own.
    if (end > at && tokens[end - 1]!.part === 'name' && !opensSum(tokens, end - 1) && opensSum(tokens, end)) break;
    // "contribute to the Relief Fund | two million francs"
    if (end > at && oneOf(tokens[end - 1]!.part, 'name|noun') && spellsSum(tokens, end)) break;
    // "give the Agency | responsibility for X": what is given is a phrase of its own.
    if (end > at && tokens[end - 1]!.part === 'name' && isGiven(tokens, at, token)) break;
    if (end > at && tokens[end - 1]!.part === 'name' && groupOfName(tokens, end)) {
      end += 3; // "the Incident Response Team (IRT) | community"
      continue;
    }
    if (end > at && token.part === 'noun' && tokens[end - 1]!.part === 'noun' && isHelpedTo(tokens, end)) break;
    if (end === at + 2 && isAmongMembers(tokens, at) && inPhrase(token)) break;
    if (end > at && opensOwnClause(tokens, at, end)) break;
    if (inPhrase(token)) {
      const name = token.part === 'name' ? nameAt(names, end) : undefined;
      if (name?.label === 'Person' && end > at && tokens[end - 1]!.part === 'name') break;
      end = name ? name.to : end + 1;
      if (name?.label === 'Person' && name.to - name.from > 1) break; // a full name ends its phrase; a surname may stand before a noun ("the Juncker plan")
    } else if (
      token.text === '-' &&
      end > at &&
      tokens[end - 1]!.part === 'adjective' &&
      oneOf(tokens[end + 1]?.lower ?? '', 'and|or|to')
    ) {
      end += 2; // "small- and medium-sized"
    } else if (end > at && levelsGoOn(tokens, end)) {
      end = afterRow(tokens, end); // "State, local, and tribal governments"
    } else if (
      (token.lower === 'and' || token.lower === 'or') &&
      end > at &&
      tokens[end - 1]!.part === 'adjective' &&
      (tokens[end + 1]?.part === 'adjective' || oneOf(tokens[end + 1]?.lower ?? '', 'other|medium')) &&
      inPhrase(tokens[end + 2])
    ) {
      end++;
    } else if (token.text === ',' && end > at && isLength(tokens[end - 1]!) && inPhrase(tokens[end + 1])) {
      end++; // "a five-year, $25 million agreement"
    } else if (adjectivesEnd(tokens, end) > end && end > at) {
      end = adjectivesEnd(tokens, end);
    } else if (token.text === ',' && end > at && mattersEnd(tokens, at, end) > end) {
      end = mattersEnd(tokens, at, end); // "oil, gas, and | mining companies"
    } else if (token.lower === 'and' && isResearchAnd(tokens, at, end)) {
      end++;
    } else if (
      token.lower === 'and' &&
      ((end === at + 2 && tokens[at]!.lower === 'the' && joinsModifiers(tokens, end)) || joinsMatters(tokens, at, end))
    ) {
      end++;
    } else if (
      // "the Horizon 2020 research and innovation programme": fields of one programme that is named.
      token.lower === 'and' &&
      end > at + 1 &&
      tokens[end - 1]!.part === 'noun' &&
      tokens[end - 2]!.part === 'name' &&
      tokens[end + 1]?.part === 'noun' &&
      oneOf(tokens[end + 2]?.lower ?? '', 'programme|program')
    ) {
      end++;
    } else if (
      (token.text === '-' || token.text === '–') &&
      end > at &&
      isYear(tokens[end - 1]) &&
      isYear(tokens[end + 1]) &&
      !(end === at + 1 && tokens[end + 2]?.part === 'name' && oneOf(tokens[at - 1]?.lower ?? '', 'in|during|since|from|for|by')) && // "In 2006-2007 | Norad"
      inPhrase(tokens[end + 2])
    ) {
      end += 2; // "the 2015-2020 Partnership Framework"
    } else if (token.part === 'mark' && oneOf(token.text, `“|'|‘|"`) && quotedTitle(tokens, end) > 0) {
      end = quotedTitle(tokens, end);
    } else if (
      token.part === 'mark' &&
      oneOf(token.text, `“|'|‘|"`) &&
      end > at &&
      opensQuoted(tokens, at, end) &&
      closingQuote(tokens, end) > 0
    ) {
      return quoted(tokens, names, at, end, closingQuote(tokens, end), textOf);
    } else if (
      token.lower === 'of' &&
      end > at &&
      transparent.has(tokens[end - 1]!.lower) &&
      !(tokens[end - 1]!.lower === 'host' && (end === at + 1 || tokens[at]!.lower === 'the')) && // "the host of | the Summit"
      !(tokens[end - 1]!.lower === 'group' && grouping.has(tokens[end - 2]?.lower ?? '')) && // "a working group of | the Forum"
      !(tokens[end - 1]!.lower === 'round' && ordinal.test(tokens[end - 2]?.lower ?? '')) && // "the third round of the Dialogue"
      inPhrase(tokens[end + 1])
    ) {
      end++;
    } else if (end > at && asideEnd(tokens, end) > end) {
      end = asideEnd(tokens, end);
    } else if (token.part === 'adverb' && tokens[end + 1]?.part === 'adjective') {
      end++;
    } else break;
  }
  if (end === at) return undefined;
  while (end > at + 1 && (tokens[end - 1]!.part === 'adverb' || endsNone.has(tokens[end - 1]!.lower))) end--;
  if (endsInPostposed(tokens, at, end)) end--;
  const office = officeAt(tokens, names, at, end);
  if (office > 0) return officePhrase(tokens, names, at, office, textOf);
  const noun = nounBeforeYear(tokens, at, end);
  if (noun < end) return withYears(tokens, buildPhrase(tokens, names, at, noun, textOf), textOf);
  return buildPhrase(tokens, names, at, end, textOf);
}

/** "announced new actions | federal agencies are taking": a noun in the plural, and another phrase with its verb behind it. */
function opensOwnClause(tokens: readonly TaggedToken[], at: number, end: number): boolean {
  const [before, first] = [tokens[end - 1]!, tokens[end]!];
  if (before.part !== 'noun' || first.part !== 'adjective' || singular(before.lower) === before.lower || end - at < 2) return false;
  let verb = end + 1;
  while (tokens[verb]?.part === 'noun' || tokens[verb]?.part === 'adjective') verb++;
  return verb > end + 1 && namesGroup(tokens[verb - 1]!.lower) && oneOf(tokens[verb]?.part ?? '', 'be|have|modal');
}

/** "counts among its members | port authorities" */
const isAmongMembers = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at]!.part === 'determiner' &&
  oneOf(tokens[at]!.lower, 'its|their|our|his|her') &&
  oneOf(tokens[at + 1]!.lower, 'members|partners|clients|customers|founders|supporters|donors') &&
  oneOf(tokens[at - 1]?.lower ?? '', 'among|amongst|as');

/** "several | (long-term) | Task Teams": where adjectives in brackets end that stand before their noun; `at` itself where none do. */
function asideEnd(tokens: readonly TaggedToken[], at: number): number {
  if (tokens[at]!.text !== '(' || !oneOf(tokens[at - 1]!.part, 'determiner|adjective|number')) return at;
  let end = at + 1;
  while (end < at + 4 && (tokens[end]?.part === 'adjective' || tokens[end]?.text.includes('-') === true)) end++;
  return end > at + 1 && tokens[end]?.text === ')' && oneOf(tokens[end + 1]?.part ?? '', 'noun|name') ? end + 1 : at;
}

/** "helped six countries | secure loans": a group that is helped, and a word that no noun but an infinitive can be after it. */
function isHelpedTo(tokens: readonly TaggedToken[], at: number): boolean {
  const [group, deed, next] = [tokens[at - 1]!.lower, tokens[at]!.lower, tokens[at + 1]];
  if (!namesGroup(group) || singular(group) === group || singular(deed) !== deed || namesGroup(deed) || !(next?.word || next?.text === '$'))
    return false;
  for (let back = at - 2; back >= 0 && back > at - 18; back--)
    if (tokens[back]!.part === 'verb') return oneOf(tokens[back]!.lemma ?? '', 'help|assist');
  return false;
}

/** "five-year", "18-month": how long something runs, before what else is said of it. */
const isLength = ({ lower }: TaggedToken): boolean => lower.includes('-') && /^[\p{L}\p{N}]+-(?:year|month|week|day)$/u.test(lower);

/** "invests in research | and innovation": one field, of which no more is said. */
const isResearchAnd = (tokens: readonly TaggedToken[], at: number, and: number): boolean =>
  and > at &&
  tokens[and - 1]!.lower === 'research' &&
  and - at < 3 &&
  oneOf(tokens[and + 1]?.lower ?? '', 'innovation|development') &&
  tokens[and + 2]?.part !== 'noun' &&
  tokens[and + 2]?.part !== 'adjective';

/** "the evaluation and monitoring committee": two deeds that one body is for. */
function joinsModifiers(tokens: readonly TaggedToken[], and: number): boolean {
  const [before, after, head] = [tokens[and - 1]!, tokens[and + 1], tokens[and + 2]];
  if (before.part !== 'noun' || bodies.has(before.lower) || groupHeads.has(before.lower) || after === undefined || bodies.has(after.lower))
    return false;
  return (
    (after.part === 'noun' || after.part === 'adjective' || after.form === 'gerund') && head?.part === 'noun' && bodies.has(head.lower)
  );
}

/** "98% of the Labs", "some of its members": the token after the share and "of"; `at` itself where no share stands there. */
function afterShare(tokens: readonly TaggedToken[], at: number): number {
  const share =
    tokens[at]?.part === 'number'
      ? oneOf(tokens[at + 1]?.lower ?? '', '%|percent|per')
        ? tokens[at + 1]!.lower === 'per'
          ? at + 3
          : at + 2
        : at + 1
      : shares.has(tokens[at]?.lower ?? '')
        ? at + 1
        : at;
  return share > at && tokens[share]?.lower === 'of' && tokens[share + 1]?.part === 'determiner' ? share + 1 : at;
}

/** Whether the word before is a level of government and the next is another. */
const levelsGoOn = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at - 1]!.part === 'adjective' && afterRow(tokens, at) > at && inPhrase(tokens[afterRow(tokens, at) + 1]);
