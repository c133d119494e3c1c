/** What stands before a word that may be a verb: a plural or an actor that opens its clause, or an aside after the subject. */
import { actorLabels, type Label } from '../../graph/ontology/labels.ts';
import { beForms, conjunctions, determiners, haveForms, modals, prepositions } from '../lexicon/function-words.ts';
import { nameHeads } from '../lexicon/name-heads.ts';
import { singular } from '../lexicon/singular.ts';
import type { TaggedToken } from './tagged.ts';
import type { Token } from './tokens.ts';
import { verbReadings } from './verb-forms.ts';
import { oneOf, wordSet } from '../words.ts';

const pointing = new Set(['the', 'these', 'those', 'our', 'their', 'its', 'such', 'many', 'several', 'both', 'most', 'some', 'other']);

/** Plurals that stand before other nouns: "the operations support team". */
const modifying = new Set('operations services sales communications sports arms systems works customs news goods'.split(' '));

/** "NGOs", "MEPs": a plural of an acronym stands for many, and before no other noun but in "an NGOs' forum". */
const isManyOf = ({ text }: Token): boolean => /^\p{Lu}{2,6}s$/u.test(text);

/** "These local | labs | support", "| NGOs | support": a plural right before the word, with its article where the clause starts, and no verb before. */
export function opensWithPlural(before: readonly TaggedToken[], at: number): boolean {
  const head = before[at - 1]!.lower;
  if (singular(head) === head || head.endsWith('ss') || modifying.has(head)) return false;
  let first = at - 1;
  while (first > 0 && oneOf(before[first - 1]!.part, 'noun|adjective|number')) first--;
  const pointed = pointing.has(before[first - 1]?.lower ?? '');
  if (!pointed && !isManyOf(before[at - 1]!)) return false;
  const start = pointed ? first - 1 : first;
  const opener = before[start - 1];
  return opener === undefined || oneOf(opener.part, 'mark|subordinator|conjunction') ? !hasVerb(before, clauseStart(before, start)) : false;
}

const acting = new Set<Label>(actorLabels);

/** "The | organisation | launches": one actor with its article where the clause starts, and no verb before. */
export function opensWithActor(before: readonly TaggedToken[], at: number): boolean {
  const head = before[at - 1]!.lower;
  const label = nameHeads.get(head);
  return singular(head) === head && label !== undefined && acting.has(label) && opensWithOne(before, at, 'noun|adjective');
}

const things = wordSet(
  'programme|program|project|initiative|strategy|plan|framework|scheme|campaign|fund|network|partnership|report|agreement|proposal|policy|agenda|toolkit|platform|system',
);

/** "The | programme | builds on": one thing with its article where the clause starts, and no verb before. */
export const opensWithThing = (before: readonly TaggedToken[], at: number): boolean =>
  things.has(before[at - 1]!.lower) && opensWithOne(before, at, 'noun|adjective|name');

/** Whether the noun before a token stands, with its article and the parts that belong to it, where the clause starts, and no verb before. */
function opensWithOne(before: readonly TaggedToken[], at: number, parts: string): boolean {
  let first = at - 1;
  while (first > 0 && oneOf(before[first - 1]!.part, parts)) first--;
  if (!oneOf(before[first - 1]?.lower ?? '', 'the|this|our|its|their')) return false;
  const opener = before[first - 2];
  return opener === undefined || oneOf(opener.part, 'mark|subordinator|conjunction')
    ? !hasVerb(before, clauseStart(before, first - 1))
    : false;
}

/** Where the words since the last mark or subordinator start. */
function clauseStart(before: readonly TaggedToken[], to: number): number {
  let at = to;
  while (at > 0 && before[at - 1]!.part !== 'mark' && before[at - 1]!.part !== 'subordinator') at--;
  return at;
}

const isVerbal = ({ part }: TaggedToken): boolean => oneOf(part, 'verb|be|have|modal|do');
const hasVerb = (before: readonly TaggedToken[], from: number): boolean => before.slice(from).some(isVerbal);

/** "is", "has", "will": a word that no noun is. */
export const isAuxiliary = (word: string): boolean => beForms.has(word) || haveForms.has(word) || modals.has(word);

/** "The sessions | support team | meets": whether the word and those after it are a noun with a verb of its own. */
export function isCompound(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < tokens.length; next++) {
    const { lower, word } = tokens[next]!;
    if (isAuxiliary(lower)) return true;
    if (!word || prepositions.has(lower) || conjunctions.has(lower) || lower === 'to')
      return next === at + 1 && lower !== 'to' && !prepositions.has(lower);
    if (determiners.has(lower)) return false;
    if (next > at + 1 && verbReadings(lower).some(({ form }) => form === 'present' || form === 'past')) return true;
  }
  return false;
}

/** "shall, as appropriate, |": an aside without a verb of its own that ends right before the word, after a modal. */
export function closesAsideOfModal(before: readonly TaggedToken[], at: number): boolean {
  if (before[at - 1]?.text !== ',') return false;
  for (let from = at - 2; from > Math.max(0, at - 24); from--) {
    const token = before[from]!;
    if (token.text === ',' && before[from - 1]?.part === 'modal') return true;
    if (token.text === ';' || token.part === 'be' || token.part === 'have' || (token.part === 'verb' && token.form === 'present'))
      return false;
  }
  return false;
}

/** "shall by 17 July 2024 | issue guidelines": a date between a modal and its verb. */
export function closesDateOfModal(before: readonly TaggedToken[], at: number): boolean {
  if (!/^(?:19|20)\d\d$/u.test(before[at - 1]?.text ?? '')) return false;
  let from = at - 2;
  while (from > at - 5 && from > 0 && before[from]!.part !== 'preposition') from--;
  return before[from]?.part === 'preposition' && before[from - 1]?.part === 'modal';
}

/** ", which is run by A, |" and "(run by A) |": an aside that ends right before the word, after a subject without a verb. */
export function closesAside(before: readonly TaggedToken[], at: number): boolean {
  const closing = before[at - 1]?.text;
  const open = closing === ',' ? ',' : closing === ')' ? '(' : closing === '–' || closing === '—' ? closing : '';
  if (open === '') return false;
  for (let from = at - 2; from > 0; from--) {
    if (before[from]!.text !== open) continue;
    const inside = before[from + 1]!;
    const opens =
      inside.part === 'relative' ||
      inside.part === 'preposition' ||
      inside.lower === 'such' ||
      (inside.part === 'verb' && inside.form !== 'base' && inside.form !== 'present') ||
      open === '(';
    if (!opens) return false;
    const host = before[from - 1]!;
    return (host.part === 'name' || (host.part === 'noun' && singular(host.lower) === host.lower)) && !hasVerb(before.slice(0, from), 0);
  }
  return false;
}
