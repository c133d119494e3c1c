import type { Label } from '../../graph/ontology/labels.ts';
import { months } from '../lexicon/function-words.ts';
import { groupHeads, groupSingulars, singular, thingHeads } from '../lexicon/heads.ts';
import type { TaggedToken } from '../parse/parts.ts';
import type { Mention } from './mention.ts';
import { labelOfHead } from './names.ts';

/** A noun phrase: a mention where its head can be an entity, else only its head noun. */
export interface Phrase {
  readonly kind: 'phrase';
  readonly from: number;
  readonly to: number;
  readonly head: string;
  readonly plural: boolean;
  readonly determiner: string;
  readonly mention: Mention | undefined;
  /** True where "'s" follows: the next phrase belongs to this one. */
  readonly possessive: boolean;
}

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
]);
const indefinite = new Set(['a', 'an', 'another', 'any', 'some', 'several', 'no']);
const withComplement: ReadonlySet<Label> = new Set([
  'LegalAct',
  'Policy',
  'Document',
  'Event',
  'Initiative',
  'InformationSystem',
  'Network',
]);
const complementStart = new Set(['on', 'for', 'of', 'between', 'against', 'concerning', 'regarding', 'to']);
/** Labels whose purpose belongs to their name: "proposal to strengthen …". */
const withPurpose: ReadonlySet<Label> = new Set(['LegalAct', 'Policy', 'Document']);

const inPhrase = (token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  (token.part === 'determiner' || token.part === 'adjective' || token.part === 'noun' || token.part === 'name' || token.part === 'number');

/** Reads the noun phrase that starts at a token; `undefined` where none does. */
export function phraseAt(
  tokens: readonly TaggedToken[],
  names: readonly Mention[],
  at: number,
  textOf: (from: number, to: number) => string,
): Phrase | undefined {
  if (tokens[at]?.part === 'pronoun') return pronoun(tokens, at, textOf);
  let end = at;
  while (end < tokens.length) {
    const token = tokens[end]!;
    if (token.part === 'determiner' && end > at && tokens[end - 1]!.part !== 'determiner') break;
    if (inPhrase(token)) {
      const name = token.part === 'name' ? names.find((each) => each.from <= end && end < each.to) : undefined;
      if (name?.label === 'Person' && end > at && tokens[end - 1]!.part === 'name') break;
      end = name ? name.to : end + 1;
    } else if (
      (token.lower === 'and' || token.lower === 'or') &&
      end > at &&
      tokens[end - 1]!.part === 'adjective' &&
      (tokens[end + 1]?.part === 'adjective' || tokens[end + 1]?.lower === 'other') &&
      inPhrase(tokens[end + 2])
    ) {
      end++;
    } else if (token.part === 'mark' && /^[“'‘"]$/u.test(token.text) && quotedTitle(tokens, end) > 0) {
      end = quotedTitle(tokens, end);
    } else if (
      token.part === 'mark' &&
      /^[“'‘"]$/u.test(token.text) &&
      end > at &&
      tokens[end - 1]!.part === 'determiner' &&
      closingQuote(tokens, end) > 0
    ) {
      return quoted(tokens, names, at, end, closingQuote(tokens, end), textOf);
    } else if (token.lower === 'of' && end > at && transparent.has(tokens[end - 1]!.lower) && inPhrase(tokens[end + 1])) {
      end++;
    } else if (token.part === 'adverb' && tokens[end + 1]?.part === 'adjective') {
      end++;
    } else break;
  }
  if (end === at) return undefined;
  while (end > at + 1 && (tokens[end - 1]!.part === 'adverb' || tokens[end - 1]!.lower === 'and' || tokens[end - 1]!.lower === 'available'))
    end--;
  const office = officeAt(tokens, names, at, end);
  if (office > 0) return build(tokens, names, at, office, textOf, true);
  return build(tokens, names, at, end, textOf);
}

/** “Responses to Returnees” manual: a short quoted title before a noun. Gives the token after the closing mark, or 0. */
function quotedTitle(tokens: readonly TaggedToken[], open: number): number {
  for (let at = open + 2; at < Math.min(tokens.length, open + 9); at++) {
    if (/^[”'’"]$/u.test(tokens[at]!.text))
      return (tokens[at + 1]?.part === 'noun' || tokens[at + 1]?.part === 'adjective') && tokens[open + 1]!.capital ? at + 1 : 0;
  }
  return 0;
}

function closingQuote(tokens: readonly TaggedToken[], open: number): number {
  for (let at = open + 2; at < Math.min(tokens.length, open + 8); at++) {
    if (/^[”'’"]$/u.test(tokens[at]!.text)) return at;
    if (tokens[at]!.part === 'verb' || tokens[at]!.part === 'be' || tokens[at]!.text === ',') return 0;
  }
  return 0;
}

/** a 'database of hashes': the words between the marks are the phrase; its head stands before "of". */
function quoted(
  tokens: readonly TaggedToken[],
  names: readonly Mention[],
  at: number,
  open: number,
  close: number,
  textOf: (from: number, to: number) => string,
): Phrase {
  const of = tokens.slice(open + 1, close).findIndex((token) => token.lower === 'of');
  const core = build(tokens, names, open + 1, of > 0 ? open + 1 + of : close, textOf);
  const label = core.mention?.label ?? (Object.hasOwn(thingHeads, core.head) ? thingHeads[core.head] : undefined);
  const name = textOf(open + 1, close);
  const mention: Mention | undefined = label && {
    from: open + 1,
    to: close,
    name,
    alternatives: [],
    label,
    head: core.head,
    plural: core.plural,
    kind: 'name',
    indefinite: false,
    inner: [],
    rule: 'noun.quoted',
  };
  return { ...core, from: at, to: close + 1, determiner: tokens[at]!.lower, possessive: false, mention };
}

function pronoun(tokens: readonly TaggedToken[], at: number, textOf: (from: number, to: number) => string): Phrase | undefined {
  const word = tokens[at]!.lower;
  const plural = word === 'they' || word === 'them' || word === 'we' || word === 'us';
  const mention: Mention = {
    from: at,
    to: at + 1,
    name: textOf(at, at + 1),
    alternatives: [],
    label: undefined,
    head: word,
    plural,
    kind: 'pronoun',
    indefinite: false,
    inner: [],
    rule: 'pronoun',
  };
  return { kind: 'phrase', from: at, to: at + 1, head: word, plural, determiner: '', mention, possessive: false };
}

const officeHolders = new Set([
  'president',
  'presidency',
  'chair',
  'chairperson',
  'chairman',
  'director',
  'secretary-general',
  'head',
  'minister',
  'secretary',
  'governor',
]);

/** "the presidents of the European Parliament": an office named by its title and the body it heads. Gives the token after it, or 0. */
function officeAt(tokens: readonly TaggedToken[], names: readonly Mention[], from: number, to: number): number {
  const last = tokens[to - 1]!;
  if (!officeHolders.has(singular(last.lower)) || tokens[to]?.lower !== 'of') return 0;
  const at = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  const body = names.find((name) => name.from === at && name.known !== undefined && name.label !== undefined && isActor(name.label));
  return body && from < to ? body.to : 0;
}

function build(
  tokens: readonly TaggedToken[],
  names: readonly Mention[],
  from: number,
  to: number,
  textOf: (from: number, to: number) => string,
  office = false,
): Phrase {
  let start = from;
  let determiner = '';
  while (start < to && tokens[start]!.part === 'determiner') determiner = tokens[start++]!.lower;
  const possessive = tokens[to]?.part === 'possessive';
  const last = tokens[to - 1]!;
  const inner = names.filter((name) => name.from >= start && name.to <= to);
  if (office) {
    const words = inner[0]!.from - start > 0 && tokens[start]!.part === 'name' ? inner.slice(1) : inner;
    const title = tokens.slice(start, to).find((token) => officeHolders.has(singular(token.lower)))!;
    const mention: Mention = {
      from: start,
      to,
      name: textOf(start, to),
      alternatives: [],
      label: 'Body',
      head: singular(title.lower),
      plural: false,
      kind: 'name',
      indefinite: false,
      inner: words,
      rule: 'noun.office',
    };
    return { kind: 'phrase', from, to, head: mention.head, plural: false, determiner, possessive, mention };
  }
  const headWord = last.part === 'name' ? '' : last.lower;
  const common = { kind: 'phrase' as const, from, to, plural: false, determiner, possessive };
  const whole = inner.at(-1);
  if (whole && whole.to === to)
    return {
      ...common,
      ...named(tokens, whole, start, determiner, inner, textOf),
      mention: namedMention(tokens, whole, start, determiner, inner, textOf),
    };
  const two = to - 2 >= start ? `${tokens[to - 2]!.lower} ${singular(headWord)}` : '';
  const head = Object.hasOwn(thingHeads, two) ? two : singular(headWord);
  const plural = singular(headWord) !== headWord;
  const label = labelOfCommon(tokens, head, headWord, plural, start, to, inner);
  if (!label || start === to) return { ...common, head, plural, mention: undefined };
  const counted =
    indefinite.has(determiner) ||
    tokens.slice(start, to).some((token) => token.part === 'number' || token.lower === 'new' || token.lower === 'first');
  const core = textOf(start, to);
  const end = withComplement.has(label) ? complementEnd(tokens, to, withPurpose.has(label), label === 'Event') : to;
  const full = end > to ? textOf(start, end) : core;
  const definite =
    determiner === 'the' ||
    determiner === 'this' ||
    determiner === 'these' ||
    determiner === 'that' ||
    determiner === 'those' ||
    determiner === 'its' ||
    determiner === 'their' ||
    determiner === 'both' ||
    determiner === 'such';
  return {
    ...common,
    head,
    plural,
    mention: {
      from: start,
      to,
      name: full,
      alternatives: [...(full === core ? [] : [core]), ...withoutAmount(tokens, start, to, textOf)],
      label,
      head,
      plural,
      kind: definite && !counted && end === to ? 'definite' : 'common',
      indefinite: counted || (determiner === '' && !plural),
      inner,
      rule: `noun.${label.toLowerCase()}`,
    },
  };
}

function named(
  tokens: readonly TaggedToken[],
  name: Mention,
  start: number,
  determiner: string,
  inner: readonly Mention[],
  textOf: (from: number, to: number) => string,
): { head: string; plural: boolean } {
  const mention = namedMention(tokens, name, start, determiner, inner, textOf);
  return { head: mention.head, plural: mention.plural };
}

/** A name at the end of its phrase; lower-case modifiers before it belong to it where it is a group ("national Internet Referral Units", "14 Member States"). */
function namedMention(
  tokens: readonly TaggedToken[],
  name: Mention,
  start: number,
  determiner: string,
  inner: readonly Mention[],
  textOf: (from: number, to: number) => string,
): Mention {
  const before = inner.filter((each) => each !== name);
  const words = name.to - name.from;
  const single = words === 1 && !name.known && name.head !== '';
  const label = name.label ?? (single ? labelOfHead(name.head) : undefined);
  const wide =
    name.plural ||
    name.label === 'ActorGroup' ||
    before.length > 0 ||
    (label !== undefined &&
      withComplement.has(label) &&
      start < name.from &&
      tokens.slice(start, name.from).every((token) => token.part === 'number' || months.has(token.lower))) ||
    (label !== undefined && tokens[start]!.part === 'number' && start < name.from);
  const from = wide && start < name.from && !/^(?:all|other|new|current|relevant)$/u.test(tokens[start]!.lower) ? start : name.from;
  const widened = from < name.from;
  const end =
    label && withComplement.has(label) && !name.known
      ? complementEnd(tokens, name.to, withPurpose.has(label) && !/\s(?:on|for|of)\s/u.test(name.name))
      : name.to;
  const core = textOf(from, name.to);
  const full = end > name.to ? textOf(from, end) : core;
  const definite = single && (determiner !== '' || label !== undefined) && end === name.to;
  const { known: entry, ...rest } = name;
  return {
    ...rest,
    ...(entry !== undefined && !widened ? { known: entry } : {}),
    from,
    name: full,
    label: label ?? (widened && name.plural ? 'ActorGroup' : undefined),
    alternatives: [
      ...(full === core ? [] : [core]),
      ...(widened && (before.length > 0 || withComplement.has(label ?? 'Person')) ? [textOf(name.from, name.to)] : []),
      ...name.alternatives,
    ],
    kind: definite ? 'definite' : 'name',
    indefinite: indefinite.has(determiner),
    inner: [...before, ...name.inner],
  };
}

/** "€50 million pilot project" is also a "pilot project". */
function withoutAmount(tokens: readonly TaggedToken[], start: number, to: number, textOf: (from: number, to: number) => string): string[] {
  let from = start;
  while (from < to - 1 && tokens[from]!.part === 'number') from++;
  return from - start >= 2 ? [textOf(from, to)] : [];
}

function labelOfCommon(
  tokens: readonly TaggedToken[],
  head: string,
  headWord: string,
  plural: boolean,
  start: number,
  to: number,
  inner: readonly Mention[],
): Label | undefined {
  const thing = Object.hasOwn(thingHeads, head) ? thingHeads[head] : undefined;
  if (plural && groupHeads.has(headWord))
    return to - start === 1 &&
      /^(?:groups|units|teams|members|parties|entities|services|forces|bodies|networks|heads|centres|centers|areas|makers|clubs|allies|participants|countries|regions|presidents|carriers)$/u.test(
        headWord,
      )
      ? undefined
      : 'ActorGroup';
  if (!plural && groupSingulars.has(headWord) && (to - start > 1 || headWord === 'industry'))
    return headWord === 'enforcement' && tokens[to - 2]?.lower !== 'law' ? undefined : 'ActorGroup';
  if (!plural && groupHeads.has(headWord) && headWord === 'industry') return 'ActorGroup';
  if (!thing) return undefined;
  if (plural && isActor(thing)) return 'ActorGroup';
  // A bare "system" or "work" names nothing: it takes a name or a modifier inside, or a determiner before.
  const completed = withPurpose.has(thing) && (tokens[to]?.lower === 'on' || tokens[to]?.lower === 'to');
  return completed || inner.length > 0 || to - start > 1 || tokens[start - 1]?.part === 'determiner' || plural ? thing : undefined;
}

const isActor = (label: Label): boolean =>
  label === 'Body' || label === 'Agency' || label === 'Institution' || label === 'Company' || label === 'Network';

/** Where the complement of a text or event ends: "proposal | to strengthen the mandate of eu-LISA". */
function complementEnd(tokens: readonly TaggedToken[], from: number, purpose: boolean, meeting = false): number {
  let start = from;
  // An acronym in brackets after the name is no part of the complement, but may stand before it.
  const first = tokens[start];
  if (
    !first ||
    !(
      complementStart.has(first.lower) ||
      (meeting && first.lower === 'with') ||
      (purpose && first.part === 'verb' && first.form === 'gerund')
    )
  )
    return from;
  if (isDate(tokens, start) || (first.part === 'to' && !purpose && tokens[start + 1]?.part === 'verb')) return from;
  let end = start;
  let verbs = 0;
  while (end < tokens.length && end - from < 26) {
    const token = tokens[end]!;
    if (
      token.part === 'mark' ||
      token.part === 'relative' ||
      token.part === 'modal' ||
      token.part === 'be' ||
      token.part === 'have' ||
      token.part === 'do' ||
      token.part === 'subordinator'
    )
      break;
    if (
      token.part === 'preposition' &&
      !(meeting && end === from) &&
      /^(?:by|with|from|at|during|as|since|until|under|through|per|after|before|following|via|within)$/u.test(token.lower)
    )
      break;
    if (token.part === 'preposition' && isDate(tokens, end)) break;
    if (!purpose && token.part === 'verb' && end > from) break;
    if (
      token.part === 'verb' &&
      token.form !== 'gerund' &&
      !(tokens[end - 1]?.part === 'to' && token.form === 'base') &&
      !(token.form === 'base' && tokens[end - 1]?.lower === 'and' && verbs > 0)
    )
      break;
    if (token.part === 'to' && (tokens[end + 1]?.part !== 'verb' || !purpose) && end > from) break;
    if (token.part === 'to' && end > from && verbs > 0) break;
    if (token.part === 'verb') verbs++;
    end++;
  }
  while (end > from && !(tokens[end - 1]!.part === 'noun' || tokens[end - 1]!.part === 'name')) end--;
  return end;
}

function isDate(tokens: readonly TaggedToken[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    (/^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)$/u.test(
      next.lower,
    ) ||
      (/^\d/u.test(next.text) && tokens[at]!.lower !== 'of' && tokens[at]!.lower !== 'for') ||
      (next.lower === 'the' &&
        /^(?:first|second|third|fourth|coming|next|end|past|last|meantime|future)$/u.test(tokens[at + 2]?.lower ?? '')))
  );
}
