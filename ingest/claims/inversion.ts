/** Sentences that open with where somebody stands: "Under the Ministry come the Ports Board and the Tide Office". */
import { clauseOf, type Clause } from './clause.ts';
import type { Node } from './nodes.ts';
import { oneOf, wordSet } from '../words.ts';

const standing = wordSet('sit|stand|come|fall|lie|reside|operate|function');

/** A clause of such a verb whose subject stands after it, where a preposition opens the sentence and no other verb stands between. */
export function withSubjectAfter(clause: Clause, nodes: readonly Node[]): Clause {
  const { verb, voice, subject, object, at } = clause;
  if (!standing.has(verb.lemma) || voice === 'passive' || verb.form !== 'finite' || subject.length > 0 || object.length === 0)
    return clause;
  const first = nodes.find(({ kind }) => kind !== 'adverb' && kind !== 'quote');
  const opens = first?.kind === 'preposition' && oneOf(first.word, 'under|within|beneath|below');
  const alone = nodes.slice(0, at).every(({ kind }) => oneOf(kind, 'preposition|phrase|adverb|quote|conjunction|comma'));
  return opens && alone ? clauseOf({ ...clause, subject: object, object: [] }) : clause;
}
