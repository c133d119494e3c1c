/** Demands whose deed stands in a clause of its own: "recommends that the Office amend the Rules". */
import type { Clause } from './clause.ts';
import type { Node } from './nodes.ts';
import { oneOf, wordSet } from '../words.ts';

const demanding = wordSet('recommend|request|demand|urge|ask|insist|require|direct|order|instruct');

/** Verbs of saying and thinking: with what others should do, they ask for it. */
const saying = wordSet(
  'say|state|stress|argue|believe|think|consider|underline|underscore|emphasise|emphasize|highlight|maintain|declare|reiterate|reaffirm|point_out|conclude|suggest|propose|agree|find|hold|add|note|affirm|contend|claim',
);

/** All verbs whose clause may demand a deed in this way. */
export const demandVerbs: ReadonlySet<string> = new Set([...demanding, ...saying, 'see']);

/** "said the Office should amend the Rules", "stresses that A must adopt B": the clause that says what others should do. */
function saidNeeded(clauses: readonly Clause[], nodes: readonly Node[], clause: Clause): Clause | undefined {
  if (!saying.has(clause.verb.lemma) || clause.verb.negated || clause.verb.form !== 'finite') return undefined;
  const that = nodes[clause.at + 1];
  const first = that?.kind === 'subordinator' || that?.kind === 'relative' ? (that.word === 'that' ? clause.at + 2 : -1) : clause.at + 1;
  const deed = clauses.find((each) => each.at > clause.at && each.verb.form === 'finite');
  const subject = deed?.subject[0];
  return deed?.verb.status === 'called-for' && !deed.verb.negated && subject !== undefined && nodes[first] === subject ? deed : undefined;
}

/** "The Office should amend the Rules, | the Union said": the clause that opens the sentence, where who says it is named behind it. */
function saidBefore(clauses: readonly Clause[], nodes: readonly Node[], { verb, at, subject }: Clause): Clause | undefined {
  const [first] = clauses;
  const [who] = subject;
  if (!first || first.at >= at || !who?.mention || !oneOf(verb.lemma, 'say|state|argue|note|add|stress|insist|urge|recommend'))
    return undefined;
  const start = nodes.indexOf(who);
  const link = nodes[start - 1]?.kind === 'quote' ? start - 2 : start - 1;
  const comma = nodes[link]?.kind === 'comma' || nodes[link - 1]?.kind === 'comma';
  const opens = first.subject[0] !== undefined && nodes.indexOf(first.subject[0]) <= 1;
  return comma &&
    opens &&
    oneOf(nodes[at + 1]?.kind ?? '', '|other|preposition|quote|comma') &&
    first.verb.status === 'called-for' &&
    !first.verb.negated
    ? first
    : undefined;
}

/** "recommended to the Office | that it amend the Rules": the node after whom it is said to; the one after the verb where nobody is. */
function toldThat(nodes: readonly Node[], { at, verb, complements }: Clause): number {
  const to = oneOf(verb.lemma, 'recommend|propose|suggest|insist') ? complements.get('to')?.at(-1) : undefined;
  const end = to ? nodes.indexOf(to) + 1 : -1;
  return nodes[at + 1]?.kind === 'preposition' && oneOf(nodes[end]?.kind ?? '', 'relative|subordinator') ? end : at + 1;
}

/** The clause that says what is demanded; `undefined` where a clause demands nothing in this way. */
export function demandedBy(clauses: readonly Clause[], nodes: readonly Node[], clause: Clause): Clause | undefined {
  if (clause.voice !== 'active') return undefined;
  const before = saidBefore(clauses, nodes, clause);
  if (before) return before;
  const wished = clause.verb.lemma === 'see' && (clause.verb.status === 'planned' || clause.verb.status === 'called-for'); // "would like to see the Office amend the Rules"
  if (!demanding.has(clause.verb.lemma) && !wished) return saidNeeded(clauses, nodes, clause);
  const told = toldThat(nodes, clause);
  const that = nodes[told];
  const next = clauses[clauses.indexOf(clause) + 1];
  // "recommends the Office amend the Rules": the word "that" may be left out.
  if (
    that?.kind === 'phrase' &&
    next?.verb.form === 'finite' &&
    next.verb.base &&
    clause.object.some((each) => next.subject.includes(each))
  )
    return next;
  if (wished || (that?.kind !== 'subordinator' && that?.kind !== 'relative')) return undefined;
  const deed = that.word === 'that' ? clauses.find((each) => each.at > clause.at && each.verb.form === 'finite') : undefined;
  // "insisted that it knows": said, not demanded; a demand has a bare verb or "should".
  return clause.verb.lemma === 'insist' && deed && !deed.verb.base && deed.verb.status !== 'called-for' ? undefined : deed;
}
