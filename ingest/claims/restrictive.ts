/** "Firms that fail to comply | must report": the noun before a relative clause without commas is the subject of the verb after it. */
import { antecedent } from './antecedents.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { Node } from './nodes.ts';
import { isFinite, wordOf } from './steps.ts';
import { oneOf } from '../words.ts';

/** What of a relative clause can stand between its verb and the main verb. */
const inside: ReadonlySet<string> = new Set(['phrase', 'preposition', 'adverb', 'quote']);

/**
 * The subject that a relative clause parts from its verb; `undefined` where none does.
 * @param verbAt the verb after the relative clause
 */
export function beforeRelative(nodes: readonly Node[], verbAt: number): { phrases: Phrase[]; start: number } | undefined {
  if (!canBeMain(nodes, verbAt)) return undefined;
  let at = verbAt - 1;
  const least = Math.max(1, verbAt - 14);
  while (at > least && (inside.has(nodes[at]!.kind) || isInfinitive(nodes[at]))) at--;
  const verb = nodes[at];
  if (!isFinite(verb)) return undefined;
  at--;
  while (nodes[at]?.kind === 'adverb') at--;
  // "the pact that | the Council | adopted": a relative clause with a subject of its own
  if (nodes[at]?.kind === 'phrase' && nodes[at - 1]?.kind === 'relative') at--;
  const host = nodes[at - 1];
  if (nodes[at]?.kind !== 'relative' || !oneOf(wordOf(nodes[at]), 'that|which|who') || host?.kind !== 'phrase') return undefined;
  const phrases = antecedent(nodes, at);
  const start = nodes.indexOf(phrases[0]!);
  // "The countries that adopted the Charter | include A": of several, the verb in the plural
  if (isPlain(nodes[verbAt]) && !phrases.every(({ plural }) => plural)) return undefined;
  // a subject opens its clause; what a verb or a preposition brings is none
  const opens = start === 0 || (start > 0 && oneOf(nodes[start - 1]!.kind, 'comma|semicolon|subordinator|quote|adverb'));
  return opens ? { phrases, start } : undefined;
}

/** The relative pronoun that ends at a node, or stands before the words for when that end there: "who since 2011 | has", "which in May | joined"; -1 where none does. */
export function relativeBefore(nodes: readonly Node[], at: number): number {
  if (nodes[at]?.kind === 'relative') return at;
  const [link, when] = [nodes[at - 1], nodes[at]];
  const tellsWhen =
    link?.kind === 'preposition' && oneOf(link.word, 'since|in|from|until|during|after|before|on|by') && when?.kind === 'phrase';
  return tellsWhen && when.mention === undefined && nodes[at - 2]?.kind === 'relative' && oneOf(wordOf(nodes[at - 2]), 'who|which|that')
    ? at - 2
    : -1;
}

const isInfinitive = (node: Node | undefined): boolean => node?.kind === 'verb' && node.form === 'infinitive';

/** Whether a verb can be that of a main clause: one with an auxiliary, in the present, or "was". */
function canBeMain(nodes: readonly Node[], at: number): boolean {
  const verb = nodes[at];
  return verb?.kind === 'verb' && verb.form === 'finite' && (verb.from < verb.main || verb.present || verb.lemma === 'be');
}

/** Whether a verb stands alone in the form of the plural: "include". */
const isPlain = (node: Node | undefined): boolean => node?.kind === 'verb' && node.from === node.main && node.base;
