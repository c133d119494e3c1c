/** Whom words after a sum name: lists of who is paid, works on a thing ("the construction of | the tunnel"), what is to be made better. */
import { workNouns } from '../../lexicon/money-words.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { listAt } from '../lists.ts';
import type { Node } from '../nodes.ts';
import type { Reading } from '../reading.ts';
import { possessed, wordOf } from '../steps.ts';
import { isMoney } from './sums.ts';
import { oneOf } from '../../words.ts';

/** A list of who is paid, up to the next sum; works on a thing are the thing ("the construction of X"). */
export function recipientsAt(reading: Reading, start: number): { phrases: Phrase[]; end: number } {
  const { nodes } = reading;
  const measured = measuredAt(nodes, start);
  const work = workTarget(nodes, measured);
  const from = work ?? measured;
  const { members, end } = listAt(nodes, from);
  const carriers = carriersAt(nodes, end);
  if (carriers) return { phrases: [...members, ...carriers.members], end: carriers.end };
  const sum = members.findIndex((member, i) => i > 0 && (isMoney(reading, member) || isMoney(reading, nodes[nodes.indexOf(member) + 1])));
  if (sum < 0) return { phrases: members, end };
  let stop = nodes.indexOf(members[sum]!);
  while (stop > 0 && nodes[stop - 1]!.kind !== 'comma' && nodes[stop - 1]!.kind !== 'conjunction') stop--;
  return { phrases: members.slice(0, sum), end: stop - 1 };
}

/** "more than | forty start-ups": where those stand that are only counted before. */
function measuredAt(nodes: readonly Node[], start: number): number {
  const counts = nodes[start]?.kind === 'phrase' && oneOf(nodes[start].head, 'more|less|fewer');
  return counts && wordOf(nodes[start + 1]) === 'than' && nodes[start + 2]?.kind === 'phrase' ? start + 2 : start;
}

/** "to improve | access for fishing families": what is made better, and where that is nothing that is paid, whom it serves. */
export function purposeAt(reading: Reading, start: number): { phrases: Phrase[]; end: number } {
  const list = recipientsAt(reading, start);
  const [link, whom] = [reading.nodes[list.end], reading.nodes[list.end + 1]];
  if (list.phrases.some(({ mention }) => mention) || link?.kind !== 'preposition' || !oneOf(link.word, 'for|to|among|of')) return list;
  return whom?.kind === 'phrase' && whom.mention && !isMoney(reading, whom) ? recipientsAt(reading, list.end + 1) : list;
}

/** "programmes | delivered by A and B": those who carry out what is paid for get the money. */
function carriersAt(nodes: readonly Node[], at: number): { members: readonly Phrase[]; end: number } | undefined {
  const [verb, by] = [nodes[at], nodes[at + 1]];
  const carried =
    verb?.kind === 'verb' && oneOf(verb.lemma, 'deliver|implement|run|manage|carry_out|conduct|lead|organise|organize|operate|undertake');
  if (!carried || verb.status !== 'done' || verb.from !== verb.main || by?.kind !== 'preposition' || by.word !== 'by') return undefined;
  return nodes[at + 2]?.kind === 'phrase' ? listAt(nodes, at + 2) : undefined;
}

/** "the construction of | the tunnel", "the cost of | the survey": where the thing worked on stands. */
export function workTarget(nodes: readonly Node[], at: number): number | undefined {
  const phrase = nodes[possessed(nodes, at)];
  if (phrase?.kind !== 'phrase' || phrase.mention?.kind === 'name') return undefined;
  // "the setting up of | the centre"
  if (phrase.head === 'setting' && wordOf(nodes[at + 1]) === 'up')
    return wordOf(nodes[at + 2]) === 'of' && nodes[at + 3]?.kind === 'phrase' ? at + 3 : undefined;
  const of = nodes[possessed(nodes, at) + 1];
  if (!workNouns.has(phrase.head)) return undefined;
  if (of?.kind !== 'preposition' || !(oneOf(of.word, 'of|to|for') || (phrase.head === 'investment' && of.word === 'in'))) return undefined;
  const target = possessed(nodes, at) + 2;
  if (nodes[target]?.kind !== 'phrase') return undefined;
  return workTarget(nodes, target) ?? target;
}
