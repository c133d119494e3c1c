/** What a verb takes besides its subject: the object and the objects of prepositions, after it or at the opening of the sentence. */
import type { Phrase } from '../mentions/phrase.ts';
import { antecedent } from './antecedents.ts';
import type { Clause } from './clause.ts';
import { exemplified } from './exemplified.ts';
import { afterHedge } from './hedges.ts';
import { isAsWellAs, listAt } from './lists.ts';
import { withoutNextPair } from './next-pair.ts';
import type { Node } from './nodes.ts';
import { actsByLabel, afterOffices, isBarePast, isFinite, kind, skipBrackets, isLand } from './steps.ts';
import { oneOf } from '../words.ts';

/** "the Kenyan regulator, | NERA, | for a workshop": the name of what stands before it. */
function isApposed(nodes: readonly Node[], comma: number): boolean {
  const [before, name] = [nodes[comma - 1], nodes[comma + 1]];
  return (
    nodes[comma]!.kind === 'comma' &&
    before?.kind === 'phrase' &&
    before.determiner !== '' &&
    before.mention?.kind !== 'name' &&
    name?.kind === 'phrase' &&
    name.mention?.kind === 'name' &&
    nodes[comma + 2]?.kind === 'comma' &&
    nodes[comma + 3]?.kind === 'preposition'
  );
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
  if (nodes[at]?.kind === 'colon' && nodes[at + 1]?.kind === 'phrase') at++; // "includes: A; B; and C"
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
      // "provide data to, the Central Bank": the comma after a preposition is that of an aside before it.
      if (nodes[next]?.kind === 'comma' && nodes[next + 1]?.kind === 'phrase' && isRaised(nodes, at)) next++;
      if (nodes[next]?.kind !== 'phrase') {
        const raised = raisedObject(nodes, at);
        if (raised) {
          if (!complements.has(node.word)) complements.set(node.word, raised);
          break;
        }
        if (nodes[next]?.kind === 'preposition') {
          at = next;
          continue;
        }
        break;
      }
      const list = withoutNextPair(nodes, node.word, exemplified(nodes, next));
      if (node.word === 'with' && nodes[at - 1]?.kind === 'comma' && isAttending(nodes[list.end])) break;
      // "attended by A, by B and by C": the same preposition again goes on with the list.
      const again = oneOf(nodes[at - 1]?.kind ?? '', 'comma|conjunction') ? complements.get(node.word) : undefined;
      if (again) complements.set(node.word, [...again, ...list.members]);
      else if (!complements.has(node.word)) complements.set(node.word, list.members);
      at = list.end;
    } else if (node.kind === 'comma' && isAsideOfInfinitive(nodes, at)) break;
    else if (node.kind === 'adverb' || node.kind === 'quote') at++;
    else if (afterHedge(nodes, at) > at) at = afterHedge(nodes, at);
    else if (node.kind === 'open') {
      const after = skipBrackets(nodes, at);
      if (after === at) break;
      at = after;
    } else if (node.kind === 'comma' && nodes[at + 1]?.kind === 'preposition') at++;
    else if (isApposed(nodes, at)) at += 2;
    else if (afterOffices(nodes, at) > at) at = afterOffices(nodes, at);
    else if (node.kind === 'conjunction' && nodes[at + 1]?.kind === 'preposition') at++;
    else if (node.kind === 'comma' && kind(nodes[at + 1], 'and') === 'conjunction' && isTakenAgain(nodes[at + 2], complements)) at += 2;
    else if (node.kind === 'comma' && isAsWellAs(nodes[at + 1]) && isGivenAgain(nodes, at + 2, complements)) at += 2;
    else if (afterTitle(nodes, at) > at) at = afterTitle(nodes, at);
    else if (node.kind === 'comma' && isLand(nodes[at - 1]) && isLand(nodes[at + 1])) at += 2; // "met in Bali, Indonesia": the country says where the town is
    else if (
      node.kind === 'comma' &&
      object.length === 0 &&
      complements.size > 0 &&
      isAside(nodes, verbAt, at) &&
      !(verbAt === 0 && isBarePast(nodes[0]) && nodes[1]?.kind === 'preposition') && // "Created by A in 2004, the Fund is"
      nodes[at + 1]?.kind === 'phrase' &&
      !acts(afterName(nodes, at + 2)) // "in 2011, the Partnership (TP) now has"
    )
      at++;
    else if (isYear(node) && nodes[at - 1]?.kind === 'comma') at++; // "met on October 4, 2013, in Bali"
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

/** The node after a name, behind its short name in brackets and an adverb. */
function afterName(nodes: readonly Node[], at: number): Node | undefined {
  const next = skipBrackets(nodes, at);
  return nodes[nodes[next]?.kind === 'adverb' ? next + 1 : next];
}

/** ", with 60 experts | attending": who is there does not do with others what they do. */
const isAttending = (node: Node | undefined): boolean =>
  node?.kind === 'verb' && node.form === 'gerund' && oneOf(node.lemma, 'attend|take_part|participate');

/** "shall cooperate with, and provide data to, the Bank": what the last preposition takes, the first takes too. */
function raisedObject(nodes: readonly Node[], at: number): Phrase[] | undefined {
  let next = at + 1;
  if (nodes[next]?.kind === 'comma') next++;
  if (nodes[next]?.kind !== 'conjunction') return undefined;
  // "cooperate with and support A": the object of the second verb
  const second = nodes[next + 1];
  if (next === at + 1 && second?.kind === 'verb' && second.lemma !== 'be' && nodes[next + 2]?.kind === 'phrase')
    return listAt(nodes, next + 2).members;
  for (let i = next + 1; i < Math.min(nodes.length, at + 12); i++) {
    const node = nodes[i]!;
    if (node.kind === 'semicolon' || node.kind === 'colon') return undefined;
    if (node.kind !== 'preposition') continue;
    const target = nodes[i + 1]?.kind === 'comma' ? i + 2 : i + 1;
    if (nodes[target]?.kind === 'phrase') return listAt(nodes, target).members;
  }
  return undefined;
}

/** Whether an earlier preposition before a comma or "and" waits for its object: "with, and provide data | to". */
const isRaised = (nodes: readonly Node[], at: number): boolean =>
  nodes
    .slice(Math.max(0, at - 10), at)
    .some(
      (node, index, before) =>
        node.kind === 'preposition' &&
        oneOf(before[index + 1]?.kind ?? '', 'comma|conjunction') &&
        before.some(({ kind: each }) => each === 'conjunction'),
    );

/** "works with A, and | with B": the preposition that the verb has taken before. */
const isTakenAgain = (node: Node | undefined, complements: ReadonlyMap<string, unknown>): boolean =>
  node?.kind === 'preposition' && oneOf(node.word, 'with|by|from|for|of') && complements.has(node.word);

/** "reports to A, as well as | to B": the preposition that the verb has taken before, with more who act. */
const isGivenAgain = (nodes: readonly Node[], at: number, complements: ReadonlyMap<string, unknown>): boolean =>
  (kind(nodes[at], 'to') === 'preposition' && complements.has('to') && actsByLabel(nodes[at + 1])) || isTakenAgain(nodes[at], complements);

/** "under the item | entitled "Ports" |, as well as": the node after a title in quotes that stands behind its noun; `at` itself where none does. */
function afterTitle(nodes: readonly Node[], at: number): number {
  const verb = nodes[at];
  if (!isBarePast(verb) || !oneOf(verb.lemma, 'entitle|entitled|title|titled') || nodes[at - 1]?.kind !== 'phrase') return at;
  if (nodes[at + 1]?.kind !== 'quote') return nodes[at + 1]?.kind === 'phrase' ? at + 2 : at;
  const close = nodes.findIndex(({ kind: sort }, index) => index > at + 1 && index < at + 24 && sort === 'quote');
  return close < 0 ? at : close + 1;
}

/** "requests A, in coordination with B, to convene": who is asked does it together with B. */
function isAsideOfInfinitive(nodes: readonly Node[], comma: number): boolean {
  if (kind(nodes[comma + 1], 'together with') !== 'preposition' || nodes[comma + 2]?.kind !== 'phrase') return false;
  const { end } = listAt(nodes, comma + 2);
  const verb = nodes[end + 1];
  return nodes[end]?.kind === 'comma' && verb?.kind === 'verb' && verb.form === 'infinitive';
}

/** Whether what stands between a verb and a comma is an aside before the object ("published, with A, a report", "presented on 28 June, a report"): a noun in apposition follows a name ("runs against the candidate, John Doe"). */
function isAside(nodes: readonly Node[], verbAt: number, comma: number): boolean {
  if (nodes[verbAt + 1]?.kind === 'comma') return true;
  const [before, after] = [nodes[comma - 1], nodes[comma + 1]];
  // "shall submit to A, through B, a report": a complement between two commas
  if (
    nodes[comma - 3]?.kind === 'comma' &&
    nodes[comma - 2]?.kind === 'preposition' &&
    after?.kind === 'phrase' &&
    after.determiner === 'a'
  )
    return true;
  return (
    before?.kind === 'phrase' &&
    before.mention === undefined &&
    oneOf((nodes[comma - 2] as { word?: string }).word ?? '', 'on|in|at|during|since|by|with')
  );
}

/** A verb with a subject of its own, and no "to be known as". */
const acts = (node: Node | undefined): boolean => isFinite(node) && !(node?.kind === 'verb' && node.toBe);

const isYear = (node: Node): boolean => node.kind === 'phrase' && /^(?:19|20)\d\d$/u.test(node.head);
/** "Together with A and B, …", "At the meeting, …", "Under the programme, …": complements that open the sentence, for its first finite verb. */
export function openingComplements(nodes: readonly Node[], at: number, before: readonly Clause[]): Map<string, Phrase[]> {
  const complements = new Map<string, Phrase[]>();
  // "In partnership with A and funded by B, C has …": a bare participle without a subject is no clause of its own
  if (
    before.some(({ verb, subject, voice }) => verb.form === 'finite' && !(isBarePast(verb) && voice === 'active' && subject.length === 0))
  )
    return complements;
  for (let i = 0; i < at; i++) {
    const node = nodes[i]!;
    if (
      node.kind === 'preposition' &&
      nodes[i + 1]?.kind === 'phrase' &&
      (i === 0 || oneOf(nodes[i - 1]!.kind, 'comma|adverb|conjunction'))
    ) {
      // "Together with partners such as A and B, …": the examples do it too
      const list = node.word === 'together with' ? exemplified(nodes, i + 1) : listAt(nodes, i + 1);
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
