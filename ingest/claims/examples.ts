/** Examples after a noun: "partners, including A and B", "bodies such as A", "fora – notably A, B and C", "three divisions: A, B and C". */
import type { Label } from '../../graph/ontology/labels.ts';
import { portfolios } from '../lexicon/portfolios.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { Node } from './nodes.ts';
import { listAt } from './lists.ts';
import { oneOf } from '../words.ts';

const introducing = new Set([
  'including',
  'such as',
  'like',
  'in particular',
  'for example',
  'notably',
  'namely',
  'especially',
  'particularly',
  'among others',
  'inter alia',
  'e.g',
  'i.e',
]);

const classes: Readonly<Partial<Record<Label, string>>> = {
  LegalAct: 'text',
  Policy: 'text',
  Document: 'text',
  Event: 'event',
  Place: 'place',
  Initiative: 'thing',
  Programme: 'thing',
  InformationSystem: 'thing',
};
const classOf = (label: Label): string => classes[label] ?? 'actor';

/** The examples that follow a list which ends before the node `at`, and the node after them. */
export function examplesAt(nodes: readonly Node[], at: number, of: Phrase): { examples: Phrase[]; end: number } {
  const none = { examples: [], end: at };
  let next = at;
  const opened = nodes[next]?.kind === 'open';
  if (opened || nodes[next]?.kind === 'comma' || nodes[next]?.kind === 'dash') next++;
  const word = nodes[next];
  // "three divisions: A, B and C"
  const named = word?.kind === 'colon' && of.plural;
  if (!named && (!word || !('word' in word) || !introducing.has(word.word))) return none;
  next++;
  while (nodes[next]?.kind === 'adverb' || nodes[next]?.kind === 'other' || nodes[next]?.kind === 'comma') next++;
  if (nodes[next]?.kind !== 'phrase') return none;
  const list = listAt(nodes, next);
  const illustrates = word !== undefined && 'word' in word && oneOf(word.word, 'such as|like|e.g') && of.mention?.label === 'ActorGroup';
  const examples = list.members.filter((phrase) => fits(of, phrase) && !(illustrates && phrase.mention?.kind === 'common'));
  if (examples.length === 0) return none;
  return { examples, end: opened && nodes[list.end]?.kind === 'close' ? list.end + 1 : list.end };
}

/** Whether a phrase can be an example of another: an actor of actors, a text of texts; of a plain plural noun only what has a name. */
function fits(of: Phrase, example: Phrase): boolean {
  // "partners, including Deltares": a name that does not tell what it names
  if (!example.mention?.label) return example.mention?.kind === 'name' && of.plural && of.mention?.label === 'ActorGroup';
  if (!of.mention?.label) return of.plural && example.mention.kind === 'name';
  return classOf(of.mention.label) === classOf(example.mention.label);
}

const stateWords = 'country|state|nation|government|member|partner|economy|party|region|territory';

/**
 * The names in brackets behind phrases for many: "corporations (such as A and B), designers", "international organisations (A, B and C)".
 * @param from a node at or before the first of them
 */
export function inBracketsOf(nodes: readonly Node[], phrases: readonly Phrase[], from: number): Phrase[] {
  return phrases.flatMap((of) => {
    if (!of.plural || of.mention?.kind === 'name') return [];
    const next = nodes.indexOf(of, from) + 1;
    if (nodes[next]?.kind === 'open') return enumerated(nodes, next + 1, of, 2);
    // "universities in Norland (e.g. A and B)"
    const far = nodes[next]?.kind === 'preposition' && nodes[next + 1]?.kind === 'phrase' && nodes[next + 2]?.kind === 'open';
    return far ? enumerated(nodes, next + 3, of, Infinity) : [];
  });
}

/** @param least how many names tell that they are listed, where no word says that they are examples */
function enumerated(nodes: readonly Node[], from: number, of: Phrase, least: number): Phrase[] {
  const word = nodes[from];
  const told = word !== undefined && 'word' in word && introducing.has(word.word);
  let at = told ? from + 1 : from;
  if (told) while (oneOf(nodes[at]?.kind ?? '', 'adverb|other|comma|colon')) at++;
  if (nodes[at]?.kind !== 'phrase') return [];
  const { members, end } = upToBracket(nodes, at, of) ?? listAt(nodes, at);
  const closed = nodes[end]?.kind === 'close' || (nodes[end + 1]?.kind === 'close' && told);
  const states = oneOf(of.head, stateWords);
  const named = members.filter(
    (member) =>
      member.mention?.kind === 'name' &&
      fits(of, member) &&
      !portfolios.has(member.mention.name.toLowerCase()) &&
      (states || !oneOf(member.mention.label ?? '', 'Country|Place')),
  );
  return closed && (told || named.length === members.length) && named.length >= (told ? 1 : least) ? named : [];
}

/** "(A, B, C …)": names between commas up to the end of a bracket are listed, with or without "and", where all can be examples of what stands before it. */
export function upToBracket(nodes: readonly Node[], from: number, of: Phrase): { members: Phrase[]; end: number } | undefined {
  const members: Phrase[] = [];
  for (let at = from; at < nodes.length; at++) {
    const node = nodes[at]!;
    if (node.kind === 'close') return members.length > 1 ? { members, end: at } : undefined;
    if (node.kind === 'phrase' && node.mention?.kind === 'name' && fits(of, node)) members.push(node);
    else if (!oneOf(node.kind, 'comma|semicolon|conjunction|other')) return undefined;
  }
  return undefined;
}
