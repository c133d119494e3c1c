/** What a verb takes besides its subject: the object and the objects of prepositions, after it or at the opening of the sentence. */
import type { Phrase } from '../mentions/phrase.ts';
import { antecedent } from './antecedents.ts';
import type { Clause } from './clause.ts';
import { examplesAt } from './examples.ts';
import { listAt } from './lists.ts';
import type { Node } from './nodes.ts';
import { isFinite, kind, skipBrackets } from './steps.ts';

/** A list with the examples after it: "partners, including A and B" is partners, A and B. */
function exemplified(nodes: readonly Node[], at: number): { members: Phrase[]; end: number } {
  const { members, end } = listAt(nodes, at);
  const { examples, end: after } = examplesAt(nodes, end, members.at(-1)!);
  return { members: [...members, ...examples], end: after };
}

/** Object and complements to the right of a verb. */
export function argumentsAfter(
  nodes: readonly Node[],
  verbAt: number,
): { object: Phrase[]; complements: Map<string, Phrase[]>; end: number } {
  const complements = new Map<string, Phrase[]>();
  let object: Phrase[] = [];
  let at = verbAt + 1;
  while (nodes[at]?.kind === 'adverb' || nodes[at]?.kind === 'quote') at++;
  if (nodes[at]?.kind === 'comma' && kind(nodes[at + 1], 'with') === 'preposition') at++;
  if (nodes[at]?.kind === 'phrase') {
    const list = exemplified(nodes, at);
    object = list.members;
    at = list.end;
    // "the agency responsibility", "Member States access": a second phrase is a second object, left to the frames with money.
    const second = nodes[at];
    if (second?.kind === 'phrase' && !complements.has('second')) {
      complements.set('second', [second]);
      at++;
    }
  }
  for (let guard = 0; guard < 80 && at < nodes.length; guard++) {
    const node = nodes[at]!;
    if (node.kind === 'preposition') {
      let next = at + 1;
      while (nodes[next]?.kind === 'adverb' || nodes[next]?.kind === 'quote') next++;
      if (nodes[next]?.kind !== 'phrase') {
        if (nodes[next]?.kind === 'preposition') {
          at = next;
          continue;
        }
        break;
      }
      const list = exemplified(nodes, next);
      if (!complements.has(node.word)) complements.set(node.word, list.members);
      at = list.end;
    } else if (node.kind === 'adverb' || node.kind === 'quote') at++;
    else if (node.kind === 'open') {
      const after = skipBrackets(nodes, at);
      if (after === at) break;
      at = after;
    } else if (node.kind === 'comma' && nodes[at + 1]?.kind === 'preposition') at++;
    else if (node.kind === 'conjunction' && nodes[at + 1]?.kind === 'preposition') at++;
    else if (
      node.kind === 'comma' &&
      object.length === 0 &&
      complements.size > 0 &&
      nodes[at + 1]?.kind === 'phrase' &&
      !isFinite(nodes[at + 2])
    )
      at++;
    else if (node.kind === 'phrase' && object.length === 0) {
      // "presented on 28 June a proposal": the object after the date.
      const list = exemplified(nodes, at);
      object = list.members;
      at = list.end;
    } else if (node.kind === 'phrase' && !node.mention) at++;
    else break;
  }
  return { object, complements, end: at };
}

/** "Together with A and B, …", "At the meeting, …", "Under the programme, …": complements that open the sentence, for its first finite verb. */
export function openingComplements(nodes: readonly Node[], at: number, before: readonly Clause[]): Map<string, Phrase[]> {
  const complements = new Map<string, Phrase[]>();
  if (before.some((clause) => clause.verb.form === 'finite')) return complements;
  for (let i = 0; i < at; i++) {
    const node = nodes[i]!;
    if (
      node.kind === 'preposition' &&
      nodes[i + 1]?.kind === 'phrase' &&
      (i === 0 || nodes[i - 1]!.kind === 'comma' || nodes[i - 1]!.kind === 'adverb')
    ) {
      const list = listAt(nodes, i + 1);
      if (!complements.has(node.word)) complements.set(node.word, list.members);
    }
  }
  return complements;
}

/** "A, together with B and C, will", "A, with the help of B, has": complements in an aside between the subject and its verb. */
export function asideComplements(nodes: readonly Node[], verbAt: number, subjectStart: number): Map<string, Phrase[]> {
  const complements = new Map<string, Phrase[]>();
  for (let at = subjectStart + 1; at < verbAt; at++) {
    const node = nodes[at]!;
    if (node.kind !== 'preposition' || nodes[at + 1]?.kind !== 'phrase') continue;
    if (nodes[at - 1]?.kind !== 'comma' && node.word !== 'together with') continue;
    if (!complements.has(node.word)) complements.set(node.word, listAt(nodes, at + 1).members);
  }
  return complements;
}

/** "countries with which the Union has concluded agreements": what the relative stands for is the object of its preposition. */
export function relativeComplement(nodes: readonly Node[], subjectStart: number): Map<string, Phrase[]> {
  const relative = nodes[subjectStart - 1];
  const link = nodes[subjectStart - 2];
  if (relative?.kind !== 'relative' || link?.kind !== 'preposition') return new Map();
  return new Map([[link.word, antecedent(nodes, subjectStart - 2)]]);
}
