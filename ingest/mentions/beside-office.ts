/** What beside a name shows it to be of a person: an office before or after it, letters of an honour or a seat behind it. */
import { postNominals } from '../lexicon/portfolios.ts';
import { titleBefore, titleEnd } from '../lexicon/titles.ts';
import type { Token } from '../parse/tokens.ts';
import { endsLikeCommonWord, labelOfHead, plainCapital } from './name-words.ts';
import { oneOf, wordSet } from '../words.ts';

/** "Ana Ruiz | MP", "Ana Ruiz | , TD,": where the letters after the name of a person end; `at` where none stand there. */
export function postNominalEnd(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]?.text === ',' ? at + 1 : at;
  if (!postNominals.has(tokens[comma]?.text ?? '')) return at;
  return comma > at && tokens[comma + 1]?.text === ',' ? comma + 2 : postNominalEnd(tokens, comma + 1);
}

/** Adjectives that open names of bodies and projects, and are no field of an office. */
export const wide = wordSet('global|national|international|european|world|united|new|open|digital|african|asian|american');

/** "Ana Ruiz (Ministry of Health)" and nothing else: a row of a list of those who were there. */
export const isRow = (tokens: readonly Token[], from: number, to: number): boolean =>
  from === 0 &&
  tokens[to]?.text === '(' &&
  tokens.at(-1)!.text === ')' &&
  tokens.findIndex(({ text }) => text === ')') === tokens.length - 1;

/** Small words between a person and the office that follows. */
const toOffice = wordSet('the|a|an|its|their|our|as|former|formerly|acting|then|currently|now|newly|appointed');
const holding = wordSet(
  'is|was|were|became|becomes|remains|serves|served|serving|acts|acting|has|had|been|as|appointed|elected|named|nominated|joined|re-elected|sworn|in|a|an|the|its|designated|confirmed|will|be|chosen|selected',
);

/** "Tomas Brandt, CEO of", "Yuriy Vlasenko, NEURC Chairman", "Director, Christian Zinglersen,", "appointed Pedro Gomes as its President": the words around say that a name is a person's. */
export function besideOffice(tokens: readonly Token[], from: number, last: number): boolean {
  const to = tokens[last]?.text === ',' ? last : postNominalEnd(tokens, last);
  const next = tokens[to]?.text;
  if ((next === ',' && tokens[to + 1]?.lower !== 'and') || next === '–' || next === '(') {
    let at = to + 1;
    while (toOffice.has(tokens[at]?.lower ?? '')) at++;
    for (let end = at; end < Math.min(tokens.length, at + 7); end++) {
      if (titleEnd(tokens, end) > end) return !plainCapital(tokens[titleEnd(tokens, end)]) || next === '(';
      if (!tokens[end]!.capital && !oneOf(tokens[end]!.text, "'s|’s") && !oneOf(tokens[end]!.lower, 'of|for|and|the')) break;
      if (oneOf(tokens[end]!.text, "'s|’s") && !tokens[end + 1]) break;
    }
  }
  if (next === ',' || next === '.' || next === undefined || next === ')') {
    // "the network's coordinator, Ilse Vermeer," and "the Special Envoy for Libya, Ghassan Haddad,"
    // "the Minister of Trade, Export Promotion and Tourism" is a list of fields.
    if (tokens[from - 1]?.text === ',' && !tokens.slice(from, last).some(({ lower }) => endsLikeCommonWord(lower))) {
      for (let back = from - 1; back > Math.max(0, from - 14); back--) {
        if (titleBefore(tokens, back) >= 0) return !plainCapital(tokens[back]) && tokens[back]?.lower !== 'and';
        const before = tokens[back - 1]!;
        if (!(before.capital || oneOf(before.lower, 'of|for|to|on|at|in|and|the'))) break;
      }
    }
  }
  let at = to;
  while (holding.has(tokens[at]?.lower ?? '')) at++;
  if (at > to && titleEnd(tokens, at) > at) return true;
  const before = tokens[from - 1]?.lower ?? '';
  return oneOf(before, 'appointed|elected|nominated|named|appoint|elect|re-elected|re-appointed|reappointed');
}

/** "H.E. Blaise | COMPAORE", "Ms Ellen | JOHNSON-SIRLEAF": where a surname in capitals ends; `at` where none stands there. */
export const surnameEnd = (tokens: readonly Token[], at: number): number =>
  /^\p{Lu}{3,}(?:-\p{Lu}+)?$/u.test(tokens[at]?.text ?? '') &&
  postNominalEnd(tokens, at) === at &&
  (tokens[at + 1] === undefined || !tokens[at + 1]!.capital)
    ? at + 1
    : at;

/** "Ana Ruiz | MP leads": whether letters stand after a name that are nothing but those of a person. */
export const hasLetters = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:MP|MEP|MSP|KC|QC|OBE|CBE|MBE|KCB|KBE|DBE|DCB|CMG|KCMG|PhD)$/u.test(tokens[to]?.text ?? '') &&
  tokens.slice(from, to).every(({ lower }) => !endsLikeCommonWord(lower) && labelOfHead(lower) === undefined);
