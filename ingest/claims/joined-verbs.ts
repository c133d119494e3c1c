/** Verbs that are joined and share what stands after the last: "developed and published a plan", "to support and work with the Network". */
import { framesOf } from '../lexicon/frames.ts';
import type { Phrase } from '../mentions/phrase.ts';
import { clauseOf, type Clause } from './clause.ts';
import { listAt } from './lists.ts';
import type { Node } from './nodes.ts';
import { isGerund } from './steps.ts';
import { oneOf } from '../words.ts';

/** "was built and is maintained by A": who is named after the second verb did both. */
export function withSharedAgent(clause: Clause, next: Clause | undefined, nodes: readonly Node[]): Clause {
  if (clause.voice !== 'passive' || next?.voice !== 'passive' || clause.subject.length > 0 || next.subject.length === 0) return clause;
  const joined = next.at === clause.at + 2 && nodes[clause.at + 1]?.kind === 'conjunction';
  return joined ? clauseOf({ ...clause, subject: next.subject }) : clause;
}

/** "adopted and published a strategy", "will develop and implement a plan": the object of the second verb is that of the first too. */
export function withSharedObject(clause: Clause, next: Clause | undefined, nodes: readonly Node[]): Clause {
  if (!next || clause.voice !== 'active' || clause.object.length > 0 || next.at > clause.at + 3) return clause;
  if (nodes[clause.at + 1]?.kind === 'adverb') return clause; // "meets twice a year and reports to the Council": no object is to come
  const between = nodes.slice(clause.at + 1, next.at);
  const joined = between.length > 0 && between.every(({ kind }) => oneOf(kind, 'conjunction|comma|adverb'));
  const alike = (next.verb.form === 'gerund') === (clause.verb.form === 'gerund') || listedWith(nodes, next.at) === clause.at;
  if (!joined || !alike) return clause;
  if (next.voice === 'passive') return isInformed(next) ? clauseOf({ ...clause, object: next.subject }) : clause;
  const helped = oneOf(clause.verb.lemma, 'assist|support|help|aid|advise|serve') ? givenTo(next) : [];
  if (helped.length > 0) return clauseOf({ ...clause, object: helped, end: next.end });
  if (next.object.length === 0) return between.some(({ kind }) => kind === 'conjunction') ? withSharedEnd(clause, next, nodes) : clause;
  return clauseOf({ ...clause, object: next.object, complements: next.complements, joint: next.joint, end: next.end });
}

/** "to consider signing, ratifying or | acceding to B": the node of the infinitive with whose gerund others are listed; -1 where there is none. */
export function listedWith(nodes: readonly Node[], at: number): number {
  let first = at;
  while (oneOf(nodes[first - 1]?.kind ?? '', 'comma|conjunction') && isGerund(nodes[first])) first -= 2;
  const verb = nodes[first];
  return first < at && verb?.kind === 'verb' && verb.form === 'infinitive' && verb.main - verb.from > 1 ? first : -1;
}

/** "shall assist and provide information to | the Council": to whom the second verb gives something. */
const givenTo = ({ verb, object, complements }: Clause): readonly Phrase[] =>
  object.length > 0 && !object[0]!.mention && oneOf(verb.lemma, 'provide|give|offer|lend|deliver|supply')
    ? (complements.get('to') ?? [])
    : [];

/** "will consult and be informed by | industry": who is consulted informs. */
const isInformed = ({ verb, subject, object }: Clause): boolean =>
  oneOf(verb.lemma, 'inform|guide|advise') && subject.length > 0 && object.length > 0;

/** "to support and work with | the Network", "cooperate and share data with | the Network": what stands after the preposition of the second verb. */
function withSharedEnd(clause: Clause, next: Clause, nodes: readonly Node[]): Clause {
  const link = nodes[next.at + 1];
  const shared = link?.kind === 'preposition' ? (next.complements.get(link.word) ?? endBeyondComma(nodes, next)) : [];
  const frames = framesOf.get(clause.verb.lemma) ?? [];
  if (shared.length === 0 || link?.kind !== 'preposition') return clause;
  if (frames.some(({ tail }) => tail === `prep:${link.word}`)) return clauseOf({ ...clause, complements: next.complements, end: next.end });
  return frames.some(({ tail }) => tail === 'object') ? clauseOf({ ...clause, object: shared, end: next.end }) : clause;
}

/** "to support, and to cooperate with, | the Network": what both verbs speak of, where the second stands between commas. */
export function endBeyondComma(nodes: readonly Node[], { at }: Clause): readonly Phrase[] {
  const aside = nodes[at - 1]?.kind === 'conjunction' && nodes[at - 2]?.kind === 'comma';
  if (!aside || nodes[at + 1]?.kind !== 'preposition' || nodes[at + 2]?.kind !== 'comma' || nodes[at + 3]?.kind !== 'phrase') return [];
  return listAt(nodes, at + 3).members;
}

/** The clause of such a second verb, with what stands beyond the comma. */
export function withEndBeyond(clause: Clause, nodes: readonly Node[]): Clause {
  const shared = clause.object.length === 0 ? endBeyondComma(nodes, clause) : [];
  const link = nodes[clause.at + 1];
  if (shared.length === 0 || link?.kind !== 'preposition' || clause.complements.has(link.word)) return clause;
  return clauseOf({ ...clause, complements: new Map([...clause.complements, [link.word, shared]]) });
}
