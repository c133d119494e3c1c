/** How a name goes on after its first run of capitalised words: by a short name in brackets, a purpose, a campus, a list of fields. */

import { isCommonAcronym } from '../entities/guess.ts';
import { isCampusOf } from '../lexicon/campuses.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { complementHeads, nameHeads } from '../lexicon/name-heads.ts';
import { titleEnd, titleHeads } from '../lexicon/titles.ts';
import { portfolios } from '../lexicon/portfolios.ts';
import { singular } from '../lexicon/singular.ts';
import type { Token } from '../parse/tokens.ts';
import { isEverydayWord } from '../parse/compromise.ts';
import { verbReadings } from '../parse/verb-forms.ts';
import { known } from './known-names.ts';
import { isName, labelOfHead } from './name-words.ts';
import { oneOf, wordSet } from '../words.ts';

/** "Journalism for | Europe (J4E) Fund": the token after the head that a short name in brackets parts from capitalised words; 0 where none stands there. */
export function headAfterBracket(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 4 && isName(tokens[at], false)) at++;
  const short = /^[\p{Lu}\p{N}&-]{2,8}$/u.test(tokens[at + 1]?.text ?? '');
  const closes = at > from && tokens[at]?.text === '(' && short && tokens[at + 2]?.text === ')' && isName(tokens[at + 3], false);
  return closes && labelOfHead(singular(tokens[at + 3]!.lower)) !== undefined ? at + 4 : 0;
}

/** "Fisheries | (Amendment) (Norland) Bill": the token after an act's name that goes on over brackets; `at` itself where none does. */
export function actAfterBrackets(tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokens[end]?.text === '(') {
    const close = tokens.slice(end + 1, end + 8).findIndex(({ text }) => text === ')') + end + 1;
    const inside = tokens.slice(end + 1, close);
    if (
      close <= end + 1 ||
      !inside.every((token) => isName(token, false) || oneOf(token.lower, 'and|of|for|etc|no|.|,') || /^\d+$/u.test(token.text))
    )
      return at;
    end = close + 1;
  }
  return end > at && oneOf(tokens[end]?.text ?? '', 'Act|Bill|Order|Regulations|Regulation|Rules|Ordinance|Law|Scheme|Measure')
    ? end + 1
    : at;
}

/** "Strategy | to Address the Root Causes of Migration": the token after a purpose written in capitals; `to` itself where none stands there. */
export function purposeEnd(tokens: readonly Token[], to: number): number {
  const verb = tokens[to + 1];
  if (!isName(verb, false) || !verbReadings(verb!.lower).some(({ form }) => form === 'base')) return to;
  let end = to + 2;
  while (end < Math.min(tokens.length, to + 14)) {
    const small = /^(?:the|of|in|for|and|on|from|against|a|an|its|their|with)$/u;
    let next = end;
    while (next < end + 2 && small.test(tokens[next]?.lower ?? '') && !tokens[next]!.capital) next++;
    if (!isName(tokens[next], false)) break;
    end = next + 1;
  }
  return end > to + 2 ? end : to;
}

/** Small words that tie the words of a name. */
const ties = wordSet('of|for|in|to|on|against|with|without');

/** Those who are called by what they lead or belong to, with a capital for respect: "the Leaders of the G7", "Members of Congress". */
const styled = wordSet(
  'member|members|leader|leaders|head|heads|minister|ministers|party|parties|state|states|president|presidents|government|governments|representative|representatives|chief|chiefs|director|directors|governor|governors|ambassador|ambassadors|delegate|delegates|senator|senators|commissioner|commissioners|parliament|parliaments|signatory|signatories|people|peoples|citizens|country|countries|region|regions|article|articles|annex|annexes|part|section|chapter|title|paragraph|recital|rule|rules|schedule|appendix|table|figure|page|lead|chair|chairs|co-chair|co-chairs|mayor|mayors|bishop|queen|king|prince|duke|professor|fellow|speaker|dean|judge|justice|secretary|attorney|counsel|officer|manager|editor|author|guardian|friend',
);

/**
 * "Bits | of Freedom", "Feed | the Future", "Search | for Common Ground": the token after the small words by which a name goes on from a common word,
 * which alone names nobody; `from + 1` where it does not.
 */
export function afterCommonWord(tokens: readonly Token[], from: number, text: (from: number, to: number) => string): number {
  const [before, word, tie] = [tokens[from - 1], tokens[from]!, tokens[from + 1]];
  if (!before || (before.capital && before.word) || !(before.word || before.text === ',') || !tie) return from + 1;
  if (titleHeads.has(word.lower) || nameHeads.has(singular(word.lower)) || complementHeads.has(singular(word.lower))) return from + 1;
  if (oneOf(before.lower, 'all|their|its|our|these|those|both|several|many|other|his|her') || styled.has(word.lower)) return from + 1;
  if (!/^\p{Lu}\p{Ll}+$/u.test(word.text) || !(isEverydayWord(word.lower) || oneOf(word.lower, 'tech|drugs'))) return from + 1;
  const start = tokens[from + 2]?.lower === 'the' ? from + 3 : from + 2;
  const verb = tie.lower === 'the' && verbReadings(word.lower).some(({ form }) => form === 'base');
  const at = ties.has(tie.lower) ? start : verb ? from + 2 : 0;
  const ground = at > 0 ? known(tokens, at, text) : undefined;
  const own = oneOf(ground?.label ?? '', 'Country|Place|Institution|Agency|Body|InternationalOrganisation|Network|Person');
  return at > 0 && isName(tokens[at], false) && !own ? at : from + 1;
}

/** "Aro, Europol, | Norsec Security and Aro Lab": whether a name stands after a comma that parts it from another, so that the "and" after it closes their list. */
export const closesListOfNames = (tokens: readonly Token[], from: number, and: number): boolean =>
  tokens[from - 1]?.text === ',' && isName(tokens[from - 2], false) && !portfolios.has(tokens[and - 1]!.lower);

/** "University of California, | Los Angeles |": the token after the town of a campus; `comma` itself where none follows. */
export function campusEnd(tokens: readonly Token[], from: number, comma: number, text: (from: number, to: number) => string): number {
  for (let to = Math.min(tokens.length, comma + 4); to > comma + 1; to--) if (isCampusOf(text(from, comma), text(comma + 1, to))) return to;
  return comma;
}

/** The token after the capitalised words from a token on; the token itself where none stands there. */
function wordsEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (isName(tokens[end], false)) end++;
  return end;
}

/** Whether the capitalised words from a token end in the noun of a text, with words of their own before it: "Information Act". */
export function endsInText(tokens: readonly Token[], from: number): boolean {
  const to = wordsEnd(tokens, from);
  const label = labelOfHead(tokens[to - 1]!.lower);
  return to - from >= 2 && (label === 'LegalAct' || label === 'Policy');
}

/** "the University of Oslo, TNO and Deltares": an acronym is a name of its own, unless it is a common noun ("Ministry of Trade, ICT and Energy"). */
const isShortName = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word) && !isCommonAcronym(word);

/** "Civil Liberties, Justice and Home Affairs": a comma list inside a name ends in "and" plus a capitalised word, and holds no known name. */
export function closesList(tokens: readonly Token[], comma: number, text: (from: number, to: number) => string, ofState = false): boolean {
  if (givenNames.has(tokens[comma + 1]?.text ?? '') && isName(tokens[comma + 2], false)) return false; // "the Office of Ports, | Ana Ruiz and Bo Lind"
  for (let at = comma + 1; at < Math.min(tokens.length, comma + 12); at++) {
    const token = tokens[at]!;
    if (known(tokens, at, text)) return false;
    const last = ofState && oneOf(tokens[at + 1]?.lower ?? '', 'the|a|an') ? at + 2 : at + 1; // "Ministry of Information, Communications and | the Arts"
    if (token.lower === 'and' || token.text === '&')
      return isName(tokens[last], false) && !known(tokens, last, text) && (last === at + 1 || titleEnd(tokens, last) === last);
    // "People Smuggling, Trafficking | in | Persons and Crime"
    const small = oneOf(token.lower, 'in|of') && at > comma + 1 && isName(tokens[at + 1], false) && tokens[at + 1]!.lower !== 'the';
    if ((token.text !== ',' && !small && !isName(token, false)) || isShortName(token.text)) return false;
    // "the University of A, B University and C": an item with a head of its own is another name.
    const ends = tokens[at + 1]?.text === ',' || tokens[at + 1]?.lower === 'and';
    const field = token.lower === 'government' && tokens[at - 1]!.lower === 'local'; // what a ministry is for
    if (ends && !field && tokens[at - 1]!.text !== ',' && labelOfHead(token.lower) !== undefined) return false;
    // "State Department for Ports, | Ministry of Trade": another body
    if (oneOf(token.lower, 'ministry|department|university|institute|agency|office') && oneOf(tokens[at + 1]?.lower ?? '', 'of|for'))
      return false;
  }
  return false;
}

/** "Social Protection, Community and Human Development": words that name a field as often as a body. */
const isOfPortfolio = (word: string): boolean => portfolios.has(word) || word === 'community';

/** Heads in small letters that a list of fields may end in: "Leadership, Learning and Innovation group". */
const smallHead = wordSet('group|unit|department|division|team|directorate|office|committee|practice|ministry|section|branch|cluster');

/**
 * "the Social, Urban, Rural and Resilience Global Practice": the last word of a name whose first words are a list of fields;
 * `undefined` where the items of a list may be names of their own. The comma after the first field stands at `comma`.
 */
export function fieldListEnd(
  tokens: readonly Token[],
  from: number,
  comma: number,
  text: (from: number, to: number) => string,
): { to: number; head: number } | undefined {
  if (!oneOf(tokens[from - 1]?.lower ?? '', "the|a|an|'s|’s|its|their") || comma - from > 3) return undefined;
  const isField = (start: number, end: number): boolean =>
    end > start &&
    end - start <= 3 &&
    !Array.from({ length: end - start }, (_, offset) => start + offset).some(
      (at) =>
        known(tokens, at, text) !== undefined ||
        (labelOfHead(singular(tokens[at]!.lower)) !== undefined && !isOfPortfolio(tokens[at]!.lower)) ||
        isShortName(tokens[at]!.text),
    );
  if (!isField(comma - 1, comma)) return undefined; // whose list it is may stand before its first field
  let at = comma;
  while (tokens[at]?.text === ',' && isName(tokens[at + 1], false)) {
    const end = wordsEnd(tokens, at + 1);
    if (!isField(at + 1, end)) return undefined;
    at = end;
  }
  if (tokens[at]?.text === ',' && oneOf(tokens[at + 1]?.lower ?? '', 'and|&')) at++;
  if (!oneOf(tokens[at]?.lower ?? '', 'and|&')) return undefined;
  const end = wordsEnd(tokens, at + 1);
  const last = tokens[end - 1]!.lower;
  const headed = end - at > 2 && labelOfHead(last) !== undefined && isField(at + 1, end - 1);
  const small = smallHead.has(tokens[end]?.lower ?? '') && isField(at + 1, end);
  return headed || small ? { to: end, head: end - 1 } : undefined;
}

/** "an updated Ports Strategy | and Action Plan": one text with two heads, and no two. */
export function isStrategyAndPlan(tokens: readonly Token[], and: number): boolean {
  const end = tokens[and + 2]?.lower === 'plan' ? and + 3 : 0;
  return (
    end > 0 &&
    oneOf(tokens[and - 1]!.lower, 'strategy|framework|policy|roadmap|vision|programme|program|agenda') &&
    oneOf(tokens[and + 1]!.lower, 'action|implementation|investment|work|delivery|operational') &&
    tokens[and + 1]!.capital
  );
}

/** "the Secretary General of the Union (TU), | Ana Ruiz": whether a name stands behind a comma after whose office it is, and no list goes on. */
export function namesHolder(tokens: readonly Token[], from: number, text: (from: number, to: number) => string): boolean {
  const owner = tokens[from]?.lower === 'the' ? from + 1 : from;
  let end = known(tokens, owner, text)?.to ?? owner + 1;
  while (isName(tokens[end], false)) end++;
  if (tokens[end]?.text === '(' && tokens[end + 2]?.text === ')') end += 3;
  return tokens[end]?.text === ',' && isName(tokens[end + 1], false);
}

/** "the Climate Action | and Energy Agency", "the Policy | and Planning Unit": a field, though its last word might name a thing of its own. */
export const opensWithField = (tokens: readonly Token[], from: number, end: number): boolean =>
  tokens[from - 1]?.lower === 'the' &&
  (tokens[end - 1]!.lower === 'action' ||
    (end === from + 1 &&
      oneOf(tokens[from]!.lower, 'policy|strategy|programme|program|budget|planning|project|event|events|conference|law')));

/** "Working Party | on Ports": a party that works is named after its field, as committees are. */
export const isWorkingParty = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]!.lower === 'party' && tokens[at - 2]?.lower === 'working';
