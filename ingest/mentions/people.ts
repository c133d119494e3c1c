/** People: names that stand by a title, a role or a verb of speech, or start with a given name. */

import { prepositions } from '../lexicon/function-words.ts';
import { gazetteer } from '../lexicon/gazetteer.ts';
import { nameHeads } from '../lexicon/name-heads.ts';
import { singular } from '../lexicon/singular.ts';
import { isGivenName } from '../parse/compromise.ts';
import type { Token } from '../parse/tokens.ts';
import { known } from './known-names.ts';
import type { Mention } from './mention.ts';
import { plainCapital } from './name-words.ts';

/** Titles and roles that may stand before a person's name or after it. */
export const roles = new Set([
  'president',
  'commissioner',
  'minister',
  'secretary',
  'director',
  'mr',
  'mrs',
  'ms',
  'dr',
  'chancellor',
  'chairman',
  'chairwoman',
  'chair',
  'senator',
  'judge',
  'ambassador',
  'professor',
  'general',
  'vice-president',
  'director-general',
  'chief',
]);

const titles = new Set(
  'president commissioner minister mr mrs ms dr chancellor chairman chairwoman senator judge ambassador professor vice-president king queen pope'.split(
    ' ',
  ),
);
const speechVerbs = new Set('said says stated added explained commented underlined declared stressed'.split(' '));
const notPersonWords = /^(?:\p{Lu}{2,}|.*\d.*)$/u;

/** People by their place: two plain names before a verb of speech, or one after a title ("President Juncker"). Token ranges. */
export function findPeople(tokens: readonly Token[], textOf: (from: number, to: number) => string): Map<number, number> {
  const people = new Map<number, number>();
  tokens.forEach((token, at) => {
    if (speechVerbs.has(token.lower) && plainCapital(tokens[at - 1]) && plainCapital(tokens[at - 2]) && !gazetteer.has(textOf(at - 2, at)))
      people.set(at - 2, at);
    if (token.capital && titles.has(token.lower) && plainCapital(tokens[at + 1]) && !known(tokens, at + 1, textOf)) {
      let to = at + 2;
      while (to < at + 4 && (plainCapital(tokens[to]) || /^\p{Lu}\.?$/u.test(tokens[to]?.text ?? ''))) to++;
      if (!Object.hasOwn(nameHeads, singular(tokens[to]?.lower ?? '')) && tokens[to]?.lower !== 'and') people.set(at + 1, to);
    }
  });
  return people;
}

export function person(from: number, to: number, textOf: (from: number, to: number) => string): Mention {
  return {
    from,
    to,
    name: textOf(from, to),
    alternatives: [],
    label: 'Person',
    head: '',
    plural: false,
    kind: 'name',
    indefinite: false,
    inner: [],
    rule: 'name.person',
  };
}

/** "Commissioner for Home Affairs, Migration and Citizenship NAME": the field between a role and a person. */
export function fieldOfRole(
  tokens: readonly Token[],
  at: number,
  people: ReadonlyMap<number, number>,
): { from: number; to: number } | undefined {
  if (!roles.has(tokens[at]!.lower) || !/^(?:for|of)$/u.test(tokens[at + 1]?.lower ?? '')) return undefined;
  let from = at + 2;
  if (tokens[from]?.lower === 'the') from++;
  for (let to = from; to < Math.min(tokens.length, from + 12); to++) {
    if (people.has(to)) return to > from ? { from, to } : undefined;
    if (!(tokens[to]!.capital || tokens[to]!.lower === 'and' || tokens[to]!.text === ',')) return undefined;
  }
  return undefined;
}

/** "Chris Jones": plain capitalised words of which the first is a given name. */
export function startsLikePerson(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!/^\p{Lu}(?:[\p{L}’'-]*|\.)$/u.test(tokens[at]!.text) || /^\p{Lu}{2,}$/u.test(tokens[at]!.text)) return false;
  return isGivenName(tokens[from]!.text);
}

/** Two to four capitalised words without acronym or digits, after a role or an initial, or before a verb of speech. */
export function isPerson(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (notPersonWords.test(tokens[at]!.text) || tokens[at]!.text === '-' || prepositions.has(tokens[at]!.lower)) return false;
  const before = tokens[from - 1]?.lower ?? '';
  const next = tokens[to]?.lower ?? '';
  return (
    roles.has(before) ||
    roles.has(tokens[from]!.lower) ||
    /^(?:said|says|stated|added|explained|commented|underlined|declared)$/u.test(next) ||
    (next === ',' && roles.has(tokens[to + 1]?.lower ?? ''))
  );
}
