/** The subject of a verb, found by walking left from it over adverbs, brackets and asides. Long because one walk to the left takes the cases in turn. */
import { sittings } from '../lexicon/event-nouns.ts';
import type { Phrase } from '../mentions/phrase.ts';
import { antecedent } from './antecedents.ts';
import { examplesAt, inBracketsOf } from './examples.ts';
import { leftList } from './left-lists.ts';
import { alsoNamed } from './also-named.ts';
import { isMadeTo, isParticiple } from './bare-participles.ts';
import { afterPurpose } from './opening-purpose.ts';
import { listAt } from './lists.ts';
import type { Node } from './nodes.ts';
import type { VerbGroup } from './verb-group.ts';
import { namingVerbs } from './apposed.ts';
import { beforeDescription } from './descriptions.ts';
import { beforeRelative, relativeBefore } from './restrictive.ts';
import {
  beforeBrackets,
  holdsTitle,
  isBarePast,
  isFinite,
  isPerson,
  isTitle,
  kind,
  matchingOpen,
  possessed,
  skipBrackets,
  wordOf,
} from './steps.ts';
import { oneOf } from '../words.ts';

/** "The countries that adopted | the Charter | include": whether what stands before a verb is of another number than its subject. */
const isOfOther = (verb: Node | undefined, before: Node | undefined): boolean =>
  verb?.kind === 'verb' && verb.number !== undefined && before?.kind === 'phrase' && before.plural !== (verb.number === 'many');

/** Walks left from a node to the subject that ends there. */
export function subjectBefore(
  nodes: readonly Node[],
  verbAt: number,
): { phrases: Phrase[]; start: number; how: 'own' | 'relative' | 'shared' | 'none' } {
  let at = verbAt - 1;
  while (at >= 0 && (nodes[at]!.kind === 'adverb' || nodes[at]!.kind === 'quote')) at--;
  const node = nodes[at];
  if (!node) return { phrases: [], start: verbAt, how: 'none' };
  if (node.kind === 'close') at = matchingOpen(nodes, at) - 1;
  else if (node.kind === 'dash') {
    const open = lastIndex(nodes, at - 1, 'dash');
    if (open < 0) return { phrases: [], start: verbAt, how: 'none' };
    const named = namedBetween(nodes, open, at);
    if (named) return { phrases: named, start: open - 1, how: 'own' };
    const name = nameBetween(nodes, open, at);
    if (name) return { phrases: [name], start: open - 1, how: 'own' };
    at = open - 1;
  } else if (node.kind === 'comma') {
    const counted = countedNames(nodes, at);
    if (counted) return { ...counted, how: 'own' };
    const holders = officeHolders(nodes, at);
    if (holders) return { phrases: holders.phrases, start: holders.start, how: 'own' };
    const also = alsoNamed(nodes, at);
    if (also) return { ...also, how: 'own' };
    const acting = beforeOwnMeeting(nodes, at - 1);
    const before = acting >= 0 ? acting : aside(nodes, at);
    const shown = before < 0 ? undefined : withExamples(nodes, before, at);
    if (shown) return { ...shown, how: 'own' };
    const joined = before < 0 ? asideAfterConjunction(nodes, at) : -1;
    if (joined >= 0) return { phrases: [], start: joined, how: 'shared' };
    if (before < 0)
      return { phrases: [], start: verbAt, how: nodes[at - 1]?.kind === 'phrase' || isPresent(nodes[at - 1]) ? 'shared' : 'none' };
    at = before;
  } else if (node.kind === 'conjunction' || (node.kind === 'semicolon' && isPresent(nodes[verbAt])))
    return { phrases: [], start: verbAt, how: 'shared' };
  const parted = nodes[at]?.kind === 'verb' || isOfOther(nodes[verbAt], nodes[at]) ? beforeRelative(nodes, verbAt) : undefined;
  if (parted) return { ...parted, how: 'own' };
  const acting = beforeOwnMeeting(nodes, at);
  if (acting >= 0) at = acting;
  if (nodes[at]?.kind === 'close') at = matchingOpen(nodes, at) - 1;
  const here = nodes[at];
  const relative = relativeBefore(nodes, at);
  if (relative >= 0) return { phrases: antecedent(nodes, relative), start: relative, how: 'relative' };
  if (here?.kind !== 'phrase') return { phrases: [], start: verbAt, how: 'none' };
  const list = leftList(nodes, at);
  const gerund = hostOfGerund(nodes, list.start);
  const host = gerund < 0 && isPlainFinite(nodes[verbAt]) ? hostOfInfinitive(nodes, list.start) : gerund;
  const { phrases, start } = host < 0 ? ofNextClause(nodes, list) : leftList(nodes, host);
  return { phrases: [...phrases, ...inBracketsOf(nodes, phrases, start)], start, how: 'own' };
}

/** "Six states, including A and B, | signed": those of whom it is said, and the examples. */
function withExamples(nodes: readonly Node[], before: number, closing: number): { phrases: Phrase[]; start: number } | undefined {
  const whole = nodes[before];
  if (whole?.kind !== 'phrase' || !whole.plural || kind(nodes[before + 2], 'including') !== 'preposition') return undefined;
  const { examples, end } = examplesAt(nodes, before + 1, whole);
  if (end !== closing) return undefined;
  const { phrases, start } = leftList(nodes, before);
  return phrases.length === 1 ? { phrases: [...phrases, ...examples], start } : undefined;
}

/** "adopted a plan, and the Council approved": what stands right after a verb is its object, and only what is joined last the subject of the next. */
function ofNextClause(nodes: readonly Node[], list: { phrases: Phrase[]; start: number }): { phrases: Phrase[]; start: number } {
  const verb = nodes[list.start - 1];
  const last = list.phrases.at(-1);
  // "in both A and B and | we reaffirmed": who is only spoken of as the subject opens a clause, where a preposition or a verb takes what stands before
  if (
    list.phrases.length > 1 &&
    last?.mention?.kind === 'pronoun' &&
    subjectsOnly.has(last.mention.head) &&
    oneOf(verb?.kind ?? '', 'preposition|verb')
  )
    return { phrases: [last], start: nodes.indexOf(last) };
  const acting = afterPurpose(nodes, list);
  if (acting) return acting;
  if (list.phrases.length !== 2 || last === undefined || !isFinite(verb) || saying.has((verb as VerbGroup).lemma)) return list;
  let start = nodes.indexOf(last);
  while (start > list.start && nodes[start - 1]?.kind === 'phrase') start--;
  return nodes[start - 1]?.kind === 'conjunction' ? { phrases: [last], start } : list;
}

/** Pronouns that are no objects. */
const subjectsOnly = new Set(['we', 'they', 'he', 'she', 'i']);

/** Verbs after which a clause may follow without "that". */
const saying = new Set(
  'say note believe hope know think announce confirm agree stress see ensure feel suggest argue claim expect indicate include be involve'.split(
    ' ',
  ),
);

/** "The Council | at its meeting held on 5 May, 2018 | adopted": what stands before the meeting of whoever acts there; -1 where none does. */
function beforeOwnMeeting(nodes: readonly Node[], last: number): number {
  for (let at = last; at > Math.max(0, last - 10); at--) {
    const node = nodes[at]!;
    const link = nodes[at - 1];
    if (node.kind === 'phrase' && oneOf(node.determiner, 'its|their') && sittings.has(node.head))
      return link?.kind === 'preposition' && oneOf(link.word, 'in|at|during') ? (nodes[at - 2]?.kind === 'comma' ? at - 3 : at - 2) : -1;
    const passes =
      node.kind === 'preposition' ||
      node.kind === 'comma' ||
      (node.kind === 'phrase' && (!node.mention || node.mention.label === 'Place' || node.mention.label === 'Country')) ||
      (isBarePast(node) && node.lemma === 'hold');
    if (!passes) return -1;
  }
  return -1;
}

/** "Six states, A, B, C and D, | signed": the names between the commas, where the plural before them announces several. */
function countedNames(nodes: readonly Node[], closing: number): { phrases: Phrase[]; start: number } | undefined {
  if (nodes[closing - 1]?.kind !== 'phrase') return undefined;
  const { phrases, start } = leftList(nodes, closing - 1);
  const announced = phrases[0] && isAnnounced(phrases[0]) ? phrases[0] : nodes[start - 2];
  const names = announced === phrases[0] ? phrases.slice(1) : phrases;
  if (!announced || announced.kind !== 'phrase' || !isAnnounced(announced) || nodes[nodes.indexOf(announced) + 1]?.kind !== 'comma')
    return undefined;
  return names.length > 1 && names.every(({ mention }) => mention?.kind === 'name' && !mention.plural)
    ? { phrases: names, start }
    : undefined;
}

const isAnnounced = ({ plural, mention }: Phrase): boolean => plural && mention?.kind !== 'name';

/** "The partners – A, B and C – | signed": the names between the dashes, where the plural before them announces several. */
function namedBetween(nodes: readonly Node[], open: number, close: number): Phrase[] | undefined {
  const group = nodes[open - 1];
  if (group?.kind !== 'phrase' || !group.plural || nodes[open + 1]?.kind !== 'phrase') return undefined;
  const { members, end } = listAt(nodes, open + 1, true);
  return end === close && members.length > 1 && members.every(({ mention }) => mention?.kind === 'name') ? members : undefined;
}

/** "The new initiative – the Partnership for Ports (PFP) – | includes": the name between the dashes of what the words before only describe. */
function nameBetween(nodes: readonly Node[], open: number, close: number): Phrase | undefined {
  const [described, name] = [nodes[open - 1], nodes[open + 1]];
  if (described?.kind !== 'phrase' || described.plural || described.mention?.kind === 'name') return undefined;
  if (name?.kind !== 'phrase' || name.mention?.kind !== 'name' || name.plural) return undefined;
  return skipBrackets(nodes, open + 2) === close ? name : undefined;
}

/** "projects involving museums | were launched": the noun that a gerund before the list speaks of; -1 where none does. */
function hostOfGerund(nodes: readonly Node[], start: number): number {
  const at = nodes[start - 1]?.kind === 'preposition' ? start - 2 : start - 1;
  const verb = nodes[at];
  const speaks = verb?.kind === 'verb' && verb.form === 'gerund' && verb.from === verb.main && nodes[at - 1]?.kind === 'phrase';
  return speaks ? at - 1 : -1;
}

/** "is funded", "was approved", "has": a verb that no infinitive before it can take along. */
const isPlainFinite = (node: Node | undefined): boolean => node?.kind === 'verb' && !node.base && isFinite(node) && !isBarePast(node);

/** "the project to support farmers | is funded": the noun that an infinitive before the list says the purpose of, where its clause has no verb yet; -1 where none does. */
function hostOfInfinitive(nodes: readonly Node[], start: number): number {
  const verb = nodes[start - 1];
  if (verb?.kind !== 'verb' || verb.form !== 'infinitive' || saying.has(verb.lemma) || nodes[start - 2]?.kind !== 'phrase') return -1;
  for (let at = start - 3; at >= 0; at--) {
    const { kind: sort } = nodes[at]!;
    if (sort === 'verb') return -1;
    if (oneOf(sort, 'comma|semicolon|colon|subordinator|relative')) break;
  }
  return start - 2;
}

/** "connects, | encourages and enables", "to collect, | produce and share": verbs in a row share their subject. */
const isPresent = (node: Node | undefined): boolean =>
  node?.kind === 'verb' &&
  node.voice === 'active' &&
  (node.form === 'infinitive' || (node.form === 'finite' && (node.present || node.base || oneOf(node.status ?? '', 'planned|called-for'))));

/** "The Minister of Health, Dr Rosa Pinto, and the Minister of Trade, Ana Ruiz, | met": the persons act, and the offices before say who they are. */
function officeHolders(nodes: readonly Node[], closing: number): { phrases: Phrase[]; start: number } | undefined {
  // "the Chair, Ana Ruiz | of the Harbour Board,": whose she is
  const last = !isPerson(nodes[closing - 1]) && oneOf(wordOf(nodes[closing - 2]), 'of|from') ? closing - 3 : closing - 1;
  const person = nodes[last];
  if (person?.kind !== 'phrase' || !isPerson(person) || nodes[last - 1]?.kind !== 'comma') return undefined;
  let start = beforeBrackets(nodes, last - 2);
  while (nodes[start]?.kind === 'phrase' && !isTitle(nodes[start]) && nodes[start - 1]?.kind === 'preposition')
    start = beforeBrackets(nodes, start - 2);
  if (!holdsTitle(nodes[start]) && !isOffice(nodes[start])) return undefined;
  if (nodes[start - 1]?.kind === 'preposition') return undefined; // "together with | the Minister of Trade, Ana Ruiz,"
  const before = nodes[start - 1]?.kind === 'conjunction' ? start - 2 : start - 1;
  const comma = nodes[before]?.kind === 'comma' ? before : before + 1;
  const others = before > 0 ? (officeHolders(nodes, comma) ?? holdersBeforeOffice(nodes, comma - 1)) : undefined;
  return { phrases: [...(others?.phrases ?? []), person], start: others?.start ?? start };
}

/** "Dr Rosa Pinto, Minister of Health, | and the Minister of Trade, Ana Ruiz,": those before her, whose offices stand after their names. */
function holdersBeforeOffice(nodes: readonly Node[], last: number): { phrases: Phrase[]; start: number } | undefined {
  if (nodes[last]?.kind !== 'phrase') return undefined;
  const list = leftList(nodes, last);
  return list.phrases.length > 0 && list.phrases.every(isPerson) ? list : undefined;
}

/** "the Executive Secretary of the Union": an office with where it is, read as one phrase. */
const isOffice = (node: Node | undefined): boolean => node?.kind === 'phrase' && node.mention?.rule === 'noun.office';

function lastIndex(nodes: readonly Node[], from: number, what: string): number {
  for (let at = from; at >= 0; at--) if (nodes[at]!.kind === what) return at;
  return -1;
}

/** An aside between commas before the verb ("the Commission, together with A and B, presented"): gives the node before it, or -1. */
function aside(nodes: readonly Node[], closing: number): number {
  const described = beforeDescription(nodes, closing);
  if (described >= 0) return described;
  for (let at = closing - 1; at > 0; at--) {
    const node = nodes[at]!;
    if (isFinite(node) && !isInRelative(nodes, at) && !isParticiple(nodes, at) && !isNaming(nodes, at)) return -1;
    if (node.kind !== 'comma') continue;
    const next = nodes[at + 1];
    const opens =
      next?.kind === 'preposition' ||
      next?.kind === 'relative' ||
      (next?.kind === 'verb' && next.form !== 'finite') ||
      (next?.kind === 'verb' && nodes[at + 2]?.kind === 'preposition') ||
      isNaming(nodes, at + 1) ||
      isMadeTo(nodes, at + 1) ||
      next?.kind === 'adverb' ||
      (next?.kind === 'phrase' &&
        (closing - at <= (isShare(next) ? 6 : 4) ||
          (isPerson(nodes[at - 1]) && isTitle(nodes[possessed(nodes, at + 1)]) && closing - at <= 10)) &&
        nodes[at - 1]?.kind === 'phrase' &&
        (nodes[at - 2]?.kind !== 'preposition' || isNamedAside(nodes, at, closing)) &&
        !isIntro(nodes, at));
    if (opens) {
      const last = nodes[at - 1]?.kind === 'adverb' ? at - 2 : at - 1; // "€5 million | over three years, including …, will"
      const before = nodes[last]?.kind === 'close' ? matchingOpen(nodes, last) - 1 : last;
      // "John Mbeki, Deputy Director, National Institute of Statistics, presented": whose office it is acts.
      if (isTitle(nodes[before]) && nodes[before - 1]?.kind === 'comma' && isPerson(nodes[before - 2])) return before - 2;
      if (nodes[before]?.kind === 'phrase' && !isIntro(nodes, at)) return before;
    }
  }
  return -1;
}

/** "A guide for ports, | the Tide Guide, was": a name alone between the noun that opens the sentence, with what belongs to it, and the verb. */
const isNamedAside = (nodes: readonly Node[], at: number, closing: number): boolean => {
  const name = nodes[at + 1];
  return (
    closing === at + 2 &&
    name?.kind === 'phrase' &&
    name.mention?.kind === 'name' &&
    isFinite(nodes[closing + 1]) &&
    nodes.slice(0, at).every(({ kind: what }, index) => what === (index % 2 === 0 ? 'phrase' : 'preposition'))
  );
};

/** "farmers, | half of them women,": how many of those before. */
const isShare = ({ head }: Phrase): boolean => oneOf(head, 'half|most|many|some|majority|third|quarter|two-thirds');

/** "of which A, | B and C are": a comma between two phrases. */
const isInList = (nodes: readonly Node[], at: number): boolean =>
  nodes[at]!.kind === 'comma' && nodes[at - 1]?.kind === 'phrase' && nodes[at + 1]?.kind === 'phrase';

/** ", which | was", ", whose secretariat | is", ", which the Council | set up": the verb of a relative clause, with a subject of its own or none. */
function isInRelative(nodes: readonly Node[], verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && (oneOf(nodes[at]!.kind, 'phrase|adverb|preposition|conjunction') || isInList(nodes, at))) at--;
  return nodes[at]?.kind === 'relative';
}

/** ", titled “Safe Harbours”,": a participle that brings the name of what stands before it. */
function isNaming(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  return node?.kind === 'verb' && namingVerbs.has(node.lemma) && node.from === node.main && nodes[at - 1]?.kind === 'comma';
}

/** "and, | where necessary, | establishes", "and may, with B, found": the conjunction before an aside that holds no finite verb; -1 where none stands there. */
function asideAfterConjunction(nodes: readonly Node[], closing: number): number {
  for (let at = closing - 1; at > Math.max(0, closing - 12); at--) {
    const node = nodes[at]!;
    if (isFinite(node) || node.kind === 'semicolon') return -1;
    if (node.kind === 'comma' && nodes[at - 1]?.kind === 'conjunction')
      return oneOf(nodes[at + 1]!.kind, 'preposition|adverb') ? at - 1 : -1;
  }
  return -1;
}

/** Whether the stretch that ends before a comma is an opening adjunct ("On 29 May 2017,"): it has no subject to offer. */
function isIntro(nodes: readonly Node[], comma: number): boolean {
  let at = comma - 1;
  while (at > 0 && nodes[at - 1]!.kind !== 'comma' && nodes[at - 1]!.kind !== 'semicolon') at--;
  return nodes[at]?.kind === 'preposition' || nodes[at]?.kind === 'adverb' || nodes[at]?.kind === 'verb';
}
