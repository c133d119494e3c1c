import type { Label } from '../../graph/ontology/labels.ts';
import { gazetteer, longestGazetteerName } from '../lexicon/gazetteer.ts';
import { adverbs, determiners, months, prepositions, relatives, subordinators } from '../lexicon/function-words.ts';
import { complementHeads, groupHeads, nameHeads, singular } from '../lexicon/heads.ts';
import { isGivenName } from '../parse/compromise.ts';
import type { Token } from '../parse/tokens.ts';
import type { Mention } from './mention.ts';

/** Words that start a sentence with a capital and are no names. */
const starters = new Set([
  ...determiners,
  ...prepositions,
  ...subordinators,
  ...relatives,
  ...adverbs,
  'and',
  'but',
  'or',
  'it',
  'they',
  'we',
  'he',
  'she',
  'there',
  'together',
  'building',
  'based',
  'most',
  'twelve',
  'given',
  'subject',
  'please',
  'for',
  'in',
  'on',
  'to',
  'by',
]);
const complementPrepositions = new Set(['for', 'on', 'against', 'in']);
const currencyCode = /^(?:EUR|USD|GBP|CHF|SEK|DKK|NOK|PLN|CZK|HUF|RON|JPY|CAD|AUD)$/u;
const lowerParticles = new Set(['de', 'la', 'le', 'des', 'du', 'von', 'van', 'der', 'del', 'di', 'da']);
const roles = new Set([
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

/** "-led", "-organised": the name before it is who did the deed. */
export const deedSuffix = /-(?:\p{Ll}+ed|led|run|level|wide|made|backed|based|related)$/u;

function isName(token: Token | undefined, first: boolean): boolean {
  if (token === undefined || !token.word || !token.capital || months.has(token.lower) || token.lower === 'i') return false;
  if (currencyCode.test(token.text)) return false;
  if (deedSuffix.test(token.text)) return false; // "Commission-organised": a modifier that holds a name, read by the nominal rules
  return !(first && starters.has(token.lower));
}

/** Label of a capitalised name by its head noun. */
export function labelOfHead(head: string): Label | undefined {
  return Object.hasOwn(nameHeads, head) ? nameHeads[head] : undefined;
}

interface Candidate {
  readonly to: number;
  readonly known?: string;
  readonly label?: Label;
}

function known(tokens: readonly Token[], from: number, text: (from: number, to: number) => string): Candidate | undefined {
  for (let to = Math.min(tokens.length, from + longestGazetteerName); to > from; to--) {
    const written = text(from, to);
    const entry =
      gazetteer.get(written) ?? (/^\p{Lu}{5,}$/u.test(written) ? gazetteer.get(written[0]! + written.slice(1).toLowerCase()) : undefined);
    if (entry) return { to, known: entry.name, label: entry.label };
  }
  return undefined;
}

/** Where a run of capitalised words with its inner connectors ends, and at which token its head stands. */
function run(tokens: readonly Token[], from: number, text: (from: number, to: number) => string): { to: number; head: number } {
  let end = from + 1;
  let head = from;
  let complement = false;
  const endsInHead = (): boolean => Object.hasOwn(nameHeads, singular(tokens[end - 1]!.lower));
  for (;;) {
    const next = tokens[end];
    if (!next) break;
    const after = tokens[end + 1];
    const article = after?.lower === 'the' || after?.lower === 'an' || after?.lower === 'a';
    const target = article ? tokens[end + 2] : after;
    const step = article ? 3 : 2;
    if (isName(next, false) || (/^\d{1,4}$/u.test(next.text) && !complement && end - from >= 1 && !tokens[end + 1]?.word)) {
      end++;
      if (prepositions.has(next.lower)) complement = true; // "Network Against Arms Trade"
      else if (!complement) head = end - 1;
    } else if (
      next.lower === 'of' &&
      isName(target, false) &&
      (complementHeads.has(singular(tokens[end - 1]!.lower)) ||
        /^(?:port|bay|gulf|republic|kingdom|city|institute|horn|strait|house|isle)$/u.test(tokens[end - 1]!.lower))
    ) {
      end += step;
      complement = true;
    } else if (
      complementPrepositions.has(next.lower) &&
      isName(target, false) &&
      complementHeads.has(singular(tokens[end - 1]!.lower)) &&
      !known(tokens, end + step - 1, text)
    ) {
      end += step;
      complement = true;
    } else if ((next.lower === 'and' || next.text === '&') && isName(target, false)) {
      // "Justice and Home Affairs Council": the words after "and" bring the head that the words before lack.
      const tail = run(tokens, end + step - 1, text);
      const tailHead = singular(tokens[tail.head]!.lower);
      const whole = known(tokens, from, text);
      const acronym = /^\p{Lu}{2,}$/u.test(tokens[end - 1]!.text);
      const ownName = labelOfHead(tailHead) !== undefined && tokens[tail.head]!.lower === tailHead && tail.to - (end + step - 1) >= 2;
      if (complement && !known(tokens, end + step - 1, text) && !ownName) {
        end = tail.to;
      } else if (
        !article &&
        !complement &&
        !endsInHead() &&
        labelOfHead(tailHead) &&
        !acronym &&
        !(whole && whole.to === end) &&
        !known(tokens, end + step - 1, text)
      ) {
        end = tail.to;
        head = tail.head;
      } else if (next.text === '&' && !article) {
        end = tail.to;
        head = tail.head;
      } else break;
    } else if (next.text === ',' && complement && isName(after, false) && closesList(tokens, end, text)) {
      end += 2;
    } else if (lowerParticles.has(next.lower) && isName(after, false)) {
      end += 2;
    } else if (
      next.text === '(' &&
      after &&
      tokens[end + 2]?.text === ')' &&
      /^[\p{Lu}\p{N}&-]{2,8}$/u.test(after.text) &&
      isName(tokens[end + 3], false) &&
      labelOfHead(singular(tokens[end + 3]!.lower))
    ) {
      end += 4; // "Network Information Security (NIS) Directive"
      head = end - 1;
    } else break;
  }
  return { to: end, head };
}

/** "Civil Liberties, Justice and Home Affairs": a comma list inside a name ends in "and" plus a capitalised word, and holds no known name. */
function closesList(tokens: readonly Token[], comma: number, text: (from: number, to: number) => string): boolean {
  for (let at = comma + 1; at < Math.min(tokens.length, comma + 12); at++) {
    const token = tokens[at]!;
    if (known(tokens, at, text)) return false;
    if (token.lower === 'and') return isName(tokens[at + 1], false) && !known(tokens, at + 1, text);
    if (token.text !== ',' && !isName(token, false)) return false;
  }
  return false;
}

const speechVerb = /^(?:said|says|stated|added|explained|commented|underlined|declared|stressed)$/u;
const plainCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.word &&
  /^\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?$/u.test(token.text) &&
  !months.has(token.lower) &&
  !Object.hasOwn(nameHeads, singular(token.lower)) &&
  !groupHeads.has(token.lower) &&
  !starters.has(token.lower);

/** People by their place: two plain names before a verb of speech, or one after a title ("President Juncker"). Token ranges. */
function findPeople(tokens: readonly Token[], textOf: (from: number, to: number) => string): Map<number, number> {
  const people = new Map<number, number>();
  tokens.forEach((token, at) => {
    if (speechVerb.test(token.lower) && plainCapital(tokens[at - 1]) && plainCapital(tokens[at - 2]) && !gazetteer.has(textOf(at - 2, at)))
      people.set(at - 2, at);
    if (titles.test(token.lower) && token.capital && plainCapital(tokens[at + 1]) && !known(tokens, at + 1, textOf)) {
      let to = at + 2;
      while (to < at + 4 && (plainCapital(tokens[to]) || /^\p{Lu}\.?$/u.test(tokens[to]?.text ?? ''))) to++;
      if (!Object.hasOwn(nameHeads, singular(tokens[to]?.lower ?? '')) && tokens[to]?.lower !== 'and') people.set(at + 1, to);
    }
  });
  return people;
}

const titles =
  /^(?:president|commissioner|minister|mr|mrs|ms|dr|chancellor|chairman|chairwoman|senator|judge|ambassador|professor|vice-president|king|queen|pope)$/u;

/**
 * Names by form: gazetteer entries, capitalised runs with the connectors that belong to them, acronyms, people.
 * @returns mentions in order, not overlapping
 */
export function findNames(tokens: readonly Token[], textOf: (from: number, to: number) => string): Mention[] {
  const names: Mention[] = [];
  const people = findPeople(tokens, textOf);
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    const personTo = people.get(at);
    if (personTo !== undefined) {
      names.push(person(at, personTo, textOf));
      at = personTo;
      continue;
    }
    if (roles.has(token.lower) && token.capital && people.has(at + 1)) {
      at++; // the title before a person stays a noun
      continue;
    }
    const field = fieldOfRole(tokens, at, people);
    if (field) {
      names.push({
        ...name(tokens, field.from, field.to, field.to - 1, textOf, known(tokens, field.from, textOf)),
        label: known(tokens, field.from, textOf)?.label ?? 'Policy',
        rule: 'name.field',
      });
      at = field.to;
      continue;
    }
    const found = known(tokens, at, textOf);
    if (!isName(token, at === 0 || /^[“"'‘:]$/u.test(tokens[at - 1]!.text)) && !found) {
      at++;
      continue;
    }
    const { to, head } = run(tokens, at, textOf);
    if (found && (found.to >= to || !longerIsBetter(tokens, found, to, head))) {
      names.push(name(tokens, at, found.to, found.to - 1, textOf, found));
      at = found.to;
      continue;
    }
    names.push(name(tokens, at, to, head, textOf, undefined));
    at = to;
  }
  return names;
}

/** Known names inside a longer one: "Commission" in "June 2016 Commission Communication". */
function innerNames(tokens: readonly Token[], from: number, to: number, textOf: (from: number, to: number) => string): Mention[] {
  const inner: Mention[] = [];
  for (let at = from; at < to; at++) {
    const found = known(tokens, at, textOf);
    if (!found || found.to > to || (at === from && found.to === to)) continue;
    inner.push(name(tokens, at, found.to, found.to - 1, textOf, found));
    at = found.to - 1;
  }
  return inner;
}

function person(from: number, to: number, textOf: (from: number, to: number) => string): Mention {
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
function fieldOfRole(tokens: readonly Token[], at: number, people: ReadonlyMap<number, number>): { from: number; to: number } | undefined {
  if (!roles.has(tokens[at]!.lower) || !/^(?:for|of)$/u.test(tokens[at + 1]?.lower ?? '')) return undefined;
  let from = at + 2;
  if (tokens[from]?.lower === 'the') from++;
  for (let to = from; to < Math.min(tokens.length, from + 12); to++) {
    if (people.has(to)) return to > from ? { from, to } : undefined;
    if (!(tokens[to]!.capital || tokens[to]!.lower === 'and' || tokens[to]!.text === ',')) return undefined;
  }
  return undefined;
}

/** "European Council" inside "European Council President" or "EU Internet Forum": the longer run wins when it ends in a head of its own. */
function longerIsBetter(tokens: readonly Token[], found: Candidate, to: number, head: number): boolean {
  if (head < found.to) return head >= found.to - 1 ? to > found.to && tokens[found.to]?.lower !== 'and' : false;
  const word = tokens[head]!.lower;
  return labelOfHead(singular(word)) !== undefined || groupHeads.has(word) || !/^\d+$/u.test(word);
}

function name(
  tokens: readonly Token[],
  from: number,
  to: number,
  head: number,
  textOf: (from: number, to: number) => string,
  found: Candidate | undefined,
): Mention {
  const written = textOf(from, to);
  const whole = found ?? known(tokens, from, textOf);
  const entry = found ?? (whole && whole.to === to ? whole : undefined);
  const headWord = tokens[head]!.lower;
  const headNoun = singular(headWord);
  const bracket = /\s\((\p{Lu}[\p{L}\p{N}&-]{1,8})\)\s/u.exec(written);
  const alternatives: string[] = [];
  if (bracket) alternatives.push(written.replace(bracket[0], ' '), `${bracket[1]} ${written.slice(bracket.index + bracket[0].length)}`);
  const words = to - from;
  const plural = headWord !== headNoun && !/^(?:conclusions|guidelines|goals|findings)$/u.test(headWord);
  let label = entry?.label;
  if (!label) {
    label = plural && groupHeads.has(headWord) ? 'ActorGroup' : labelOfHead(headNoun);
    if (words === 1 && label && !entry && label !== 'ActorGroup') label = undefined; // a capitalised "Council" or "Group" alone is a reference, read later
    if (!label && words >= 2 && words <= 4 && (isPerson(tokens, from, to) || startsLikePerson(tokens, from, to))) label = 'Person';
  }
  return {
    from,
    to,
    name: written,
    alternatives,
    label,
    head: labelOfHead(headNoun) || groupHeads.has(headWord) ? headNoun : '',
    plural,
    kind: 'name',
    indefinite: false,
    ...(entry?.known === undefined ? {} : { known: entry.known }),
    inner: entry ? [] : innerNames(tokens, from, to, textOf),
    rule: entry ? 'name.gazetteer' : 'name.form',
  };
}

/** "Chris Jones": plain capitalised words of which the first is a given name. */
function startsLikePerson(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!/^\p{Lu}(?:[\p{L}’'-]*|\.)$/u.test(tokens[at]!.text) || /^\p{Lu}{2,}$/u.test(tokens[at]!.text)) return false;
  return isGivenName(tokens[from]!.text);
}

const notPersonWords = /^(?:\p{Lu}{2,}|.*\d.*)$/u;

/** Two to four capitalised words without acronym or digits, after a role or an initial, or before a verb of speech. */
function isPerson(tokens: readonly Token[], from: number, to: number): boolean {
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
