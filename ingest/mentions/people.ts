/** People: names that stand by a title, a form of address or a verb of speech, or start with a given name. Long because the ways to tell a person share their helpers. */
import { prepositions } from '../lexicon/function-words.ts';
import { gazetteer } from '../lexicon/gazetteer.ts';
import { portfolios } from '../lexicon/portfolios.ts';
import { calling, honorifics, peerages, ranks, titleBefore, titleEnd, titleHeads } from '../lexicon/titles.ts';
import { isGivenName } from '../parse/compromise.ts';
import type { Token } from '../parse/tokens.ts';
import { endsState, namesAfterState } from './after-state.ts';
import { known } from './known-names.ts';
import { mentionOf, type Mention } from './mention.ts';
import { addressed } from './wordings.ts';
import { endsLikeCommonWord, labelOfHead, plainCapital } from './name-words.ts';
import { isEverydayWord } from '../parse/compromise.ts';
import { oneOf, wordSet } from '../words.ts';
import { isSurname, isSurnameAfter, ofPortfolio } from './surnames.ts';
import { titledRow } from './titled-row.ts';
import { besideOffice, hasLetters, isRow, postNominalEnd, surnameEnd, wide } from './beside-office.ts';

const speechVerbs = new Set(
  'said says stated added explained commented underlined declared stressed noted warned remarked concluded'.split(' '),
);
const notPersonWords = /^(?:\p{Lu}{2,}|.*\d.*)$/u;
const particle = wordSet('von|van|der|den|de|del|della|di|da|dos|du|la|le|al|el|bin|ibn|ter|ten|zu');
const mostNames = 5;

type TextOf = (from: number, to: number) => string;

/** Where the name of a person that starts at a token ends; `at` where no plain capitalised word starts it. */
function personEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  let names = 0;
  while (end < tokens.length && end - at < mostNames + 2 && names < mostNames) {
    const token = tokens[end]!;
    if (plainCapital(token) && !(names > 0 && titleEnd(tokens, end) > end)) names++;
    else if (/^\p{Lu}\.?$/u.test(token.text) && (names > 0 || startsWithInitials(tokens, end + 1))) {
      end += tokens[end + 1]?.text === '.' && plainCapital(tokens[end + 2]) ? 2 : 1;
      continue;
    } else if (!(particle.has(token.lower) && (plainCapital(tokens[end + 1]) || particle.has(tokens[end + 1]?.lower ?? '')))) break;
    end++;
  }
  if (names === 0) return at;
  if (/^[IVX]{1,4}$/u.test(tokens[end]?.text ?? '')) return end + 1; // "Abdullah II"
  return tokens[end]?.text === ',' && oneOf(tokens[end + 1]?.text ?? '', 'Jr|Sr') ? end + (tokens[end + 2]?.text === '.' ? 3 : 2) : end;
}

/** Whether a name follows, with further initials before it or not: "R | Marlow". */
const startsWithInitials = (tokens: readonly Token[], at: number): boolean =>
  plainCapital(tokens[at]) || (/^\p{Lu}\.?$/u.test(tokens[at]?.text ?? '') && plainCapital(tokens[at + 1]));

/** How many plain names a run has. */
const count = (tokens: readonly Token[], from: number, to: number): number => tokens.slice(from, to).filter(plainCapital).length;

/**
 * People by their place: after a form of address or a title, before or after a verb of speech, beside an office.
 * @returns token ranges
 */
export function findPeople(tokens: readonly Token[], textOf: TextOf): Map<number, number> {
  const people = new Map<number, number>();
  const taken = new Set<number>();
  const covered = (at: number): boolean => taken.has(at);
  const add = (from: number, to: number): void => {
    if (to <= from || covered(from) || covered(to - 1)) return;
    people.set(from, to);
    for (let at = from; at < to; at++) taken.add(at);
  };
  const isFree = (from: number, to: number): boolean => !known(tokens, from, textOf) && !gazetteer.has(textOf(from, to));
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (covered(at)) continue;
    // "His Majesty King Abdullah II"
    if (token.capital && oneOf(token.lower, 'his|her|their') && honorifics.has(tokens[at + 1]?.lower ?? '')) continue;
    // "Safia | Sheikh Omar": a form of address in the middle of a name is a part of it
    const within = oneOf(token.lower, 'sheikh|shaikh|haji|dato') && plainCapital(tokens[at - 1]) && isOfPerson(tokens[at - 1]!);
    if (token.capital && honorifics.has(token.lower) && !within) {
      let from = at + 1;
      while (tokens[from]?.text === '.' || (honorifics.has(tokens[from]?.lower ?? '') && tokens[from]!.capital)) from++;
      // "H.E. Ambassador Ana Ruiz", "H.E. the Minister of Ports, Ana Ruiz": an office and no part of the name
      if (isOffice(tokens, from)) from = tokens[titleEnd(tokens, from)]?.capital === true ? titleEnd(tokens, from) : from;
      const plain = isOffice(tokens, from) ? from : personEnd(tokens, from);
      const to = plain > from ? surnameEnd(tokens, plain) : plain;
      const peer = peerages.has(tokens[from - 1]!.lower) && tokens[from - 2]?.text !== 'First'; // "First Lady | Ana Ruiz"
      if (to > from) add(peer ? from - 1 : from, to);
      else if (token.lower !== 'professor') continue;
    }
    if (token.capital) titled(tokens, at, textOf, add);
    for (const { from, to } of titledRow(tokens, at, (from) => personEnd(tokens, from))) if (isFree(from, to)) add(from, to);
    const byInitial = initialledEnd(tokens, at, textOf);
    if (byInitial > at && isFree(at, byInitial)) add(at, byInitial);
    if (speechVerbs.has(token.lower)) {
      const after = personEnd(tokens, at + 1);
      if (count(tokens, at + 1, after) >= 2 && isFree(at + 1, after)) add(at + 1, after);
      if (plainCapital(tokens[at - 1]) && plainCapital(tokens[at - 2]) && isFree(at - 2, at)) add(at - 2, at);
    }
    if (plainCapital(token) && !plainCapital(tokens[at - 1])) {
      const to = personEnd(tokens, at);
      if (
        count(tokens, at, to) >= 2 &&
        count(tokens, at, to) <= 4 &&
        isFree(at, to) &&
        !namesField(tokens, at, to) &&
        (besideOffice(tokens, at, to) || isRow(tokens, at, to) || hasLetters(tokens, at, to))
      )
        add(at, to);
    }
  }
  return people;
}

/** Whether a title starts at a token, a title of nobility apart: that may be all that is said of a name. */
const isOffice = (tokens: readonly Token[], at: number): boolean =>
  titleEnd(tokens, at) > at && !oneOf(tokens[at]!.lower, 'king|queen|prince|princess|pope');

/** "P Marlow", "R. Dekker": where a name that starts with an initial ends; `at` where none does. "A" and "I" are initials only in lists. */
function initialledEnd(tokens: readonly Token[], at: number, textOf: TextOf): number {
  const initial = tokens[at]!;
  const before = tokens[at - 1];
  const ofState = before?.capital === true && endsState(tokens, Math.max(0, at - 4), at, textOf); // "President of Norland | N. Brandt"
  const dotted = dottedEnd(tokens, at);
  if (dotted > at) return dotted;
  if (initial.text.length > (ofState && initial.text.endsWith('.') ? 2 : 1)) return at;
  const listed = oneOf(before?.text ?? '', '(|,|:|;|&') || before?.lower === 'and';
  if (!/^\p{Lu}\.?$/u.test(initial.text) || (oneOf(initial.text, 'A|I') && !listed && tokens[at + 1]?.text !== '.')) return at;
  if (isLabelled(before) && !ofState) return at;
  const to = personEnd(tokens, at);
  const names = count(tokens, at + 1, to);
  const plain = tokens.slice(at + 1, to).every(({ lower }) => !endsLikeCommonWord(lower) && labelOfHead(lower) === undefined);
  return names >= 1 && names <= 2 && plain && !(tokens[to]?.capital && tokens[to].word) ? to : at;
}

/** "Annex | B Table", "42 | B. Table": behind such a word a letter is a label, and no initial. */
const isLabelled = (before: Token | undefined): boolean =>
  before?.word === true && (before.capital || /\d/u.test(before.text)) && before.lower !== 'and';

/** "R.N. Malhotra", "E. Gyimah-Boadi": initials with full stops, and one or two names that are no everyday words; `at` itself where none stand there. */
function dottedEnd(tokens: readonly Token[], at: number): number {
  if (!/^(?:\p{Lu}\.){1,3}$/u.test(tokens[at]!.text) || gazetteer.has(tokens[at]!.text)) return at;
  if (isLabelled(tokens[at - 1])) return at;
  let to = at + 1;
  while (plainCapital(tokens[to]) && to < at + 3) to++;
  const names = tokens.slice(at + 1, to);
  const plain = names.every(({ lower }) => !endsLikeCommonWord(lower) && !isEverydayWord(lower) && labelOfHead(lower) === undefined);
  const next = tokens[to];
  return names.length > 0 && plain && !(next?.capital && next.word) ? to : at;
}

/** "Director General | Market Infrastructure": words of everyday English name what is directed, and nobody. */
function namesField(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  const abstract = /(?:ture|tion|ment|ance|ity|ics)s?$/u;
  return (
    words.length > 1 &&
    words.every(({ lower }) => isEverydayWord(lower) || abstract.test(lower)) &&
    words.some(({ lower }) => abstract.test(lower))
  );
}

/** Titles that stand before a full name in small letters: "his counterpart Ana Ruiz". */
const smallTitles = wordSet(
  'counterpart|director|minister|president|chairman|chairwoman|spokesperson|spokesman|spokeswoman|ambassador|commissioner|mayor|governor|professor|coordinator|manager|chair|chairperson|officer|leader|founder',
);

/** "President Juncker", "Secretary of State Helen Ward", "Secretary of Energy Jennifer Granholm": the person after a title. */
function titled(tokens: readonly Token[], at: number, textOf: TextOf, add: (from: number, to: number) => void): void {
  const from = titleEnd(tokens, at);
  if (from === at || honorifics.has(tokens[from]?.lower ?? '')) return; // "Prime Minister | Dr. Asha Rao": found by the form of address
  const last = tokens[from - 1]!;
  const to = personEnd(tokens, from);
  const names = count(tokens, from, to);
  const next = tokens[to];
  const headFollows = next?.capital === true && !plainCapital(next) && !titleHeads.has(next.lower);
  const plain = smallTitles.has(last.lower) && names >= 2;
  if (to > from && !namesField(tokens, from, to) && (last.capital || plain) && tokens[from]!.lower !== 'of' && !headFollows) {
    const called = calling.has(last.lower) || (names === 1 && isSurnameAfter(tokens, at, from));
    const sure = (called || names >= 2) && !known(tokens, from, textOf);
    if (sure && (tokens[to]?.lower !== 'and' || (names === 1 && isSurname(tokens, from)))) return add(from, to);
    if (sure && names >= 2) return add(from, to);
  }
  if (!oneOf(tokens[from]?.lower ?? '', 'of|for|to|at')) return;
  const field = tokens[from + 1]?.lower === 'the' ? from + 2 : from + 1;
  const split = personAfterField(tokens, field, textOf);
  if (split) add(split.from, split.to);
}

/** "Energy | Jennifer Granholm", "Health and Human Services | Xavier Becerra": where a run of capitalised words goes over into a person. */
function personAfterField(tokens: readonly Token[], field: number, textOf: TextOf): { from: number; to: number } | undefined {
  let end = field;
  while (
    end < Math.min(tokens.length, field + 14) &&
    ((tokens[end]!.word && tokens[end]!.capital) ||
      (end > field && oneOf(tokens[end]!.lower, `and|of|for|at|the|,|'s|’s`) && tokens[end + 1]?.lower !== 'to'))
  ) {
    const to = personEnd(tokens, end);
    if (
      end > field &&
      (tokens[end - 1]!.capital || tokens[end - 1]!.text === ',') &&
      to > end + 1 &&
      !known(tokens, end, textOf) &&
      isGivenName(tokens[end]!.text) &&
      count(tokens, end, to) <= 4
    )
      return { from: end, to };
    // "the National Tide Foundation | Sethuraman Patel": two names after the word for a body.
    if (end > field && labelOfHead(tokens[end - 1]!.lower) !== undefined && to === end + 2 && count(tokens, end, to) === 2) {
      const plain = (word: Token): boolean => !endsLikeCommonWord(word.lower) && labelOfHead(word.lower) === undefined;
      if (tokens.slice(end, to).every(plain) && !tokens[to]?.capital) return { from: end, to };
    }
    if (to === end + 2 && count(tokens, end, to) === 2 && namesAfterState(tokens, field, end, textOf)) return { from: end, to };
    if (end > field && portfolios.has(tokens[end - 1]!.lower) && isFullName(tokens, end, to)) return { from: end, to };
    // "Secretary of Defense | Austin"
    if (
      end > field &&
      portfolios.has(tokens[end - 1]!.lower) &&
      ofPortfolio.test(`${tokens[field - 2]?.lower} ${tokens[field - 1]?.lower}`) &&
      to === end + 1 &&
      isSurname(tokens, end)
    )
      return { from: end, to };
    if (end > field && honorifics.has(tokens[end]!.lower)) return undefined; // found by its form of address
    if (tokens[end]!.text === ',' && !tokens[end + 1]?.capital) break;
    end++;
  }
  let to = field;
  while (plainCapital(tokens[to])) to++;
  const isName = (at: number): boolean => !endsLikeCommonWord(tokens[at]!.lower);
  const goesOn = tokens[to];
  return to - field === 3 && !(goesOn?.capital && goesOn.word) && !wide.has(tokens[field]!.lower) && isName(to - 1) && isName(to - 2)
    ? { from: to - 2, to }
    : undefined;
}

/** "Trade and Industry | Ebrahim Patel": two or three words after the last field of a portfolio that can be nothing but a name. */
const isFullName = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from >= 2 &&
  to - from <= 3 &&
  !tokens[to]?.capital &&
  tokens.slice(from, to).every((word) => plainCapital(word) && isOfPerson(word));

const isOfPerson = ({ lower }: Token): boolean =>
  !endsLikeCommonWord(lower) &&
  labelOfHead(lower) === undefined &&
  !portfolios.has(lower) &&
  !titleHeads.has(lower) &&
  !honorifics.has(lower);

export function person(tokens: readonly Token[], from: number, to: number, textOf: TextOf): Mention {
  const name = textOf(from, to);
  const plain = name.replace(/^(?:Lord|Lady|Baroness) /u, '');
  return mentionOf({
    from,
    to: postNominalEnd(tokens, to),
    name,
    alternatives: plain === name ? [] : [plain],
    wordings: addressed(tokens, from, to, textOf),
    label: 'Person',
    rule: 'name.person',
  });
}

/** "Commissioner for Home Affairs, Migration and Citizenship NAME": the field between a role and a person. */
export function fieldOfRole(
  tokens: readonly Token[],
  at: number,
  people: ReadonlyMap<number, number>,
): { from: number; to: number } | undefined {
  if (!titleHeads.has(tokens[at]!.lower)) return undefined;
  // "Secretary of State | for Transport"
  const link = tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.lower === 'state' && tokens[at + 3]?.lower === 'for' ? at + 3 : at + 1;
  if (!oneOf(tokens[link]?.lower ?? '', 'for|of')) return undefined;
  let from = link + 1;
  if (tokens[from]?.lower === 'the') from++;
  for (let to = from; to < Math.min(tokens.length, from + 12); to++) {
    // "Minister for Foreign Affairs | of Estonia, NAME": the country says whose minister it is.
    // In "Secretary of DFT, Government of Ghana" two bodies are named, and no field.
    const government = tokens[to - 1]!.lower === 'government' && to > from + 1;
    const land = to > from && !government && tokens[to]!.lower === 'of' ? countryEnd(tokens, to + 1) : to;
    if (land > to) return standsByPerson(tokens, at, land, people) ? { from, to } : undefined;
    if (people.has(to)) return to > from ? { from, to: withoutAddress(tokens, from, to) } : undefined;
    if (!(tokens[to]!.capital || oneOf(tokens[to]!.lower, 'and|of|for|the|.') || tokens[to]!.text === ',')) return undefined;
    // "… and Director of …", "… and the Director of …": another office
    const joined = tokens[to - 1]!.lower === 'and' || (tokens[to - 1]!.lower === 'the' && tokens[to - 2]!.lower === 'and');
    if (titleEnd(tokens, to) > to && to > from && joined) return undefined;
  }
  return undefined;
}

/** Where the name of a country ends that starts at a token, "Viet Nam |"; the token before it where none does. */
function countryEnd(tokens: readonly Token[], from: number): number {
  const start = afterStyle(tokens, from);
  for (let to = Math.min(tokens.length, start + 3); to > start; to--) {
    const name = tokens
      .slice(start, to)
      .map(({ text }) => text)
      .join(' ');
    if (gazetteer.get(name.replace(/’/gu, "'"))?.label === 'Country') return to;
  }
  return from - 1;
}

/** "the People's Republic of | China": where the name of a state starts after what it calls itself; `from` itself where it calls itself nothing. */
function afterStyle(tokens: readonly Token[], from: number): number {
  let end = tokens[from]?.lower === 'the' ? from + 1 : from;
  const last = end + 4;
  while (end < last && (tokens[end]?.capital || oneOf(tokens[end]?.text ?? '', "'s|’s"))) end++;
  return tokens[end]?.lower === 'of' && oneOf(tokens[end - 1]!.lower, 'republic|kingdom|state|duchy|principality') ? end + 1 : from;
}

/** Whether a person stands beside the office that starts at a token and ends at another: "NAME, | Minister of Trade of Norland", "… of Norland, Dr | NAME". */
export function standsByPerson(tokens: readonly Token[], from: number, to: number, people: ReadonlyMap<number, number>): boolean {
  let next = to;
  while (next < to + 4 && (oneOf(tokens[next]?.text ?? '', ',|.') || honorifics.has(tokens[next]?.lower ?? ''))) next++;
  if (people.has(next)) return true;
  let before = from;
  while (before > from - 5 && tokens[before - 1] !== undefined && !oneOf(tokens[before - 1]!.text, ',|(|–|-')) before--;
  return [...people.values()].includes(before - 1);
}

/** The field without the comma and the form of address or the title after it: "Health | , Dr", "the Mission | , Ambassador". */
function withoutAddress(tokens: readonly Token[], from: number, to: number): number {
  const title = titleBefore(tokens, to);
  let end = title > from && tokens[title]!.capital ? title : to;
  while (
    end > from + 1 &&
    (honorifics.has(tokens[end - 1]!.lower) || ranks.has(tokens[end - 1]!.lower) || oneOf(tokens[end - 1]!.text, '.|,|the|and'))
  )
    end--;
  return end;
}

/** "Chris Jones": plain capitalised words of which the first is a given name. */
export function startsLikePerson(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (at > from && at < to - 1 && particle.has(tokens[at]!.text)) continue; // "Ana van der Berg"
    else if (!/^\p{Lu}(?:[\p{L}’'-]*|\.)$/u.test(tokens[at]!.text) || /^\p{Lu}{2,}$/u.test(tokens[at]!.text)) return false;
  return isGivenName(tokens[from]!.text);
}

/** Two to four capitalised words without acronym or digits, after a title or an initial, or before a verb of speech. */
export function isPerson(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (notPersonWords.test(tokens[at]!.text) || tokens[at]!.text === '-' || prepositions.has(tokens[at]!.lower)) return false;
  const before = tokens[from - 1]?.lower ?? '';
  const next = tokens[to]?.lower ?? '';
  return (
    (titleHeads.has(before) && tokens[from - 1]!.capital) ||
    calling.has(tokens[from]!.lower) ||
    speechVerbs.has(next) ||
    (next === ',' && calling.has(tokens[to + 1]?.lower ?? ''))
  );
}
