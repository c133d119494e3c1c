/** Numbers that belong to the names of legal acts: "Directive (EU) 2016/1148", "Regulation (EC) No 178/2002", "resolution 1540 (2004)", "Energy Act 2008". */

import type { Token } from '../parse/tokens.ts';
import type { Label } from '../../graph/ontology/labels.ts';
import { months } from '../lexicon/function-words.ts';
import { nameHeads } from '../lexicon/name-heads.ts';
import { mentionOf, type Mention } from './mention.ts';
import { oneOf } from '../words.ts';

/** Nouns of acts that bear a number. */
const numbered = new Set([
  ...'directive regulation decision resolution recommendation order decree act law bill opinion convention proclamation protocol ordinance rule'
    .split(' ')
    .flatMap((noun) => [noun, `${noun}s`]),
  'memorandum',
  'conclusions', // "agreed conclusions 1997/2"
  'circular',
]);
/** Nouns of plans that bear a year: "Budget 2024", "Vision 2030". */
const dated = new Set('budget agenda vision strategy plan programme program horizon roadmap compact framework goals'.split(' '));
/** What a plan that bears a year is; `undefined` for an act. */
export const planOfYear = ({ lower }: Token): Label | undefined =>
  lower === 'opinion' ? 'Policy' : !dated.has(lower) ? undefined : lower === 'horizon' ? 'Programme' : (nameHeads.get(lower) ?? 'Policy');

const year = /^(?:19|20)\d\d$/u;
/** Communities and pillars that stand in brackets or after the number. */
const community = /^(?:EU|EC|EEC|JHA|Euratom|ECSC|CFSP)$/u;
/** "910/2014", "13,526", "XX.1", "XXVII-2", "S-27/2" */
const figure = /^(?:\d{1,6}(?:\/\d{1,4})?|\d{1,3}(?:,\d{3})+|[IVXLC]{1,8}[.-]\d{1,3}|(?:S|ES|SS)-\d{1,3}\/\d{1,3})$/u;
/** "1/CP.21": the body and its session, after the number */
const session = /^\p{Lu}{2,5}\.\d{1,3}$/u;
/** "A/RES/72/242", "S/RES/2250", "CM/Rec", "ECB/2020/4", "WHA72.3" */
const series = /^(?:\p{Lu}{1,4}\/(?:RES|DEC|Res|Rec|Dec)(?:\/\d+)*|\p{Lu}{2,6}\/(?:19|20)\d\d\/\d{1,4}|\p{Lu}{2,5}\d{1,3}\.\d{1,3})$/u;

/** The token after the number that follows an act's noun; `at` itself where none does. */
export function actNumberEnd(tokens: readonly Token[], at: number): number {
  const noun = tokens[at - 1];
  if (noun?.capital && dated.has(noun.lower) && year.test(tokens[at]?.text ?? '')) return at + 1;
  return numbered.has(noun?.lower ?? '') ? numberEnd(tokens, at) : at;
}

const standardBodies = new Set(['ISO', 'IEC', 'ISO/IEC', 'IEEE', 'EN', 'ETSI', 'DIN', 'BS', 'ISAE', 'IFRS', 'ITU-T']);

/** "ISO 27001", "ISO 19135-1:2015", "EN 301 549": where the number of a standard ends that starts at a token; `at` itself where none does. */
export function standardEnd(tokens: readonly Token[], at: number): number {
  if (!standardBodies.has(tokens[at]?.text ?? '') || !/^\d{1,6}(?:[./]\d+)*$/u.test(tokens[at + 1]?.text ?? '')) return at;
  let end = at + 2;
  const joins = (next: number): boolean =>
    tokens[next]!.start === tokens[next - 1]!.end || (/^\d{3}$/u.test(tokens[next]!.text) && /^\d{3}$/u.test(tokens[next - 1]!.text));
  while (
    tokens[end] &&
    joins(end) &&
    (/^\d+$/u.test(tokens[end]!.text) || (oneOf(tokens[end]!.text, '-|:|–') && /^\d/u.test(tokens[end + 1]?.text ?? '')))
  )
    end++;
  return end;
}

/** The token after the number of an act; `at` itself where none stands there. */
function numberEnd(tokens: readonly Token[], at: number): number {
  // "C(2014) 9048 final"
  if (oneOf(tokens[at]?.text ?? '', 'C|COM|SWD|JOIN')) {
    const year = bracketed(tokens, at + 1, /^(?:19|20)\d\d$/u);
    if (year > at + 1 && figure.test(tokens[year]?.text ?? '')) return tokens[year + 1]?.lower === 'final' ? year + 2 : year + 1;
  }
  if (series.test(tokens[at]?.text ?? '')) {
    const year = bracketed(tokens, at + 1, /^(?:19|20)\d\d$/u); // "CM/Rec(2018)2"
    return year > at + 1 && figure.test(tokens[year]?.text ?? '') ? year + 1 : year;
  }
  if (oneOf(tokens[at - 1]!.lower, 'memorandum|circular') && /^\p{Lu}{1,3}-\d{1,4}(?:-\d{1,4})?$/u.test(tokens[at]?.text ?? ''))
    return at + 1; // "Memorandum M-18-25"
  let end = bracketed(tokens, at, community);
  if (oneOf(tokens[end]?.lower ?? '', 'no|no.|nr|n°')) end += tokens[end + 1]?.text === '.' ? 2 : 1;
  if (!figure.test(tokens[end]?.text ?? '')) return at;
  end++;
  // "Public Law 117-58": of a Congress, and which of its laws
  const joined = tokens[end]?.text === '-' && tokens[end]!.start === tokens[end - 1]!.end && tokens[end + 1]?.start === tokens[end]!.end;
  if (joined && tokens[at - 1]!.lower === 'law' && /^\d{1,3}$/u.test(tokens[end + 1]!.text)) end += 2;
  // "1/CP.21"
  if (tokens[end]?.text === '/' && session.test(tokens[end + 1]?.text ?? '') && tokens[end]!.start === tokens[end - 1]!.end) return end + 2;
  // "95/46/EC"
  if (tokens[end]?.text === '/' && community.test(tokens[end + 1]?.text ?? '') && tokens[end]!.start === tokens[end - 1]!.end) end += 2;
  // "resolution 2200 A (XXI)": the session in Roman figures, as they were counted once
  const part = /^\p{Lu}$/u.test(tokens[end]?.text ?? '') ? end + 1 : end;
  const counted = bracketed(tokens, part, /^[IVXLC]{1,8}$/u);
  return counted > part ? counted : bracketed(tokens, end, /^(?:19|20)\d\d$/u);
}

/** The token after a bracket that holds one fitting word. */
function bracketed(tokens: readonly Token[], at: number, fits: RegExp): number {
  return tokens[at]?.text === '(' && fits.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ')' ? at + 3 : at;
}

/** The other ways to write the name of a numbered act: without its bracket, without "No", without its community. */
export function actNumberVariants(name: string): string[] {
  const match = /^(?<noun>.*?\p{L}) (?:\((?:EU|EC|EEC|JHA|Euratom|ECSC|CFSP)\) )?(?:No\.? ?|Nr )?(?<figure>\d+\/\d+)(?:\/\p{L}+)?$/u.exec(
    name,
  );
  if (!match) return [];
  const plain = `${match.groups!['noun']} ${match.groups!['figure']}`;
  return plain === name ? [] : [plain];
}

/** The noun and number of a numbered act, whatever stands between them or after: equal for "Directive (EU) 2016/1148" and "Directive 2016/1148 on networks"; `undefined` for other names. */
export function actKey(name: string): string | undefined {
  const match = /^(?<noun>(?:\p{L}+ )*?(?:Directive|Regulation|Decision)) (?:\(\p{L}+\) )?(?:No\.? ?)?(?<figure>\d+\/\d+)\b/iu.exec(
    name,
  )?.groups;
  return match && `${match['noun']} ${match['figure']}`;
}

const several = /^(?<noun>.*\p{L})s (?<number>(?:\(\p{L}+\) )?(?:Nos?\.? ?)?\d.*)$/u;

/** Nouns of acts, less their ending for several. */
const actsOf = /(?:resolution|decision|directive|regulation|recommendation|opinion)$/iu;

/** "resolutions 60/1 | of 16 September 2005 | and 61/16": the token after the day of an act, where another number follows; `at` itself elsewhere. */
function dayEnd(tokens: readonly Token[], at: number): number {
  if (
    tokens[at]?.lower !== 'of' ||
    !/^\d{1,2}$/u.test(tokens[at + 1]?.text ?? '') ||
    !(tokens[at + 2]?.capital && months.has(tokens[at + 2]!.lower))
  )
    return at;
  const end = year.test(tokens[at + 3]?.text ?? '') ? at + 4 : at;
  return oneOf(tokens[end]?.lower ?? '', ',|and|or') ? end : at;
}

/** "resolutions 1739 (2007), 1765 (2007) and 1795 (2008)": one act for each number, named in the singular; other mentions stay alone. */
export function eachNumber(tokens: readonly Token[], first: Mention, textOf: (from: number, to: number) => string): Mention[] {
  const match = several.exec(first.name)?.groups;
  if (!match || !(first.plural || actsOf.test(match['noun']!)) || first.known !== undefined) return [first];
  if (year.test(match['number']!)) return [first]; // "the Ports Regulations 2020"

  const act = (from: number, to: number, number: string): Mention =>
    mentionOf({
      ...first,
      from,
      to,
      name: `${match['noun']} ${number}`,
      alternatives: [...(from === first.from ? [] : [textOf(from, to)]), ...actNumberVariants(`${match['noun']} ${number}`)],
      plural: false,
      inner: [],
    });
  const acts = [act(first.from, first.to, match['number']!)];
  for (let at = first.to; ;) {
    at = dayEnd(tokens, at);
    if (tokens[at]?.text === ',') at++;
    if (tokens[at]?.lower === 'and' || tokens[at]?.lower === 'or') at++;
    const to = at > acts.at(-1)!.to ? numberEnd(tokens, at) : at;
    if (to === at) return acts;
    acts.push(act(at, to, textOf(at, to)));
    at = to;
  }
}
