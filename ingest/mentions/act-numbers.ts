/** Numbers that belong to the names of legal acts: "Directive (EU) 2016/1148", "Regulation (EC) No 178/2002", "resolution 1540 (2004)", "Energy Act 2008". */

import type { Token } from '../parse/tokens.ts';

/** Nouns of acts that bear a number. */
const numbered =
  /^(?:directives?|regulations?|decisions?|resolutions?|recommendations?|orders?|decrees?|acts?|laws?|bills?|opinions?|conventions?|proclamations?|memorandum|circular)$/u;
/** Communities and pillars that stand in brackets or after the number. */
const community = /^(?:EU|EC|EEC|JHA|Euratom|ECSC|CFSP)$/u;
const figure = /^\d{1,6}(?:\/\d{1,4})?$/u;

/** The token after the number that follows an act's noun; `at` itself where none does. */
export function actNumberEnd(tokens: readonly Token[], at: number): number {
  if (!numbered.test(tokens[at - 1]?.lower ?? '')) return at;
  let end = bracketed(tokens, at, community);
  if (/^(?:no\.?|nr|n°)$/u.test(tokens[end]?.lower ?? '')) end += tokens[end + 1]?.text === '.' ? 2 : 1;
  if (!figure.test(tokens[end]?.text ?? '')) return at;
  end++;
  // "95/46/EC"
  if (tokens[end]?.text === '/' && community.test(tokens[end + 1]?.text ?? '') && tokens[end]!.start === tokens[end - 1]!.end) end += 2;
  return bracketed(tokens, end, /^(?:19|20)\d\d$/u);
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
