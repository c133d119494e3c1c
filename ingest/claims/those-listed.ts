/** "The following States took part in the Conference: A, B and C": who did what is said of "the following", by the names that the end of the sentence lists. */
import type { Phrase } from '../mentions/phrase.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import { clauseOf, type Clause } from './clause.ts';
import { listAt } from './lists.ts';
import type { Node } from './nodes.ts';
import { oneOf } from '../words.ts';

/** The clauses of a sentence, with those listed after its colon in place of "the following". */
export function withThoseListed(clauses: readonly Clause[], nodes: readonly Node[], tokens: readonly TaggedToken[]): readonly Clause[] {
  const colon = nodes.findIndex(({ kind }) => kind === 'colon');
  const first = nodes[colon + 1];
  if (colon < 0 || first?.kind !== 'phrase' || first.mention?.kind !== 'name') return clauses;
  const announces = ({ from, to, mention }: Phrase): boolean =>
    mention?.kind !== 'name' && tokens.slice(from, Math.min(to, from + 2)).some(({ lower }) => lower === 'following');
  const rest = nodes.slice(colon + 1);
  const bare = rest.every(({ kind, to }) => oneOf(kind, 'phrase|comma|conjunction') || (kind === 'other' && to === tokens.length));
  const members = bare ? rest.filter((node) => node.kind === 'phrase') : listAt(nodes, colon + 1, true).members;
  return clauses.map((clause) => {
    const acting = clause.voice === 'passive' ? clause.object : clause.subject;
    const [only, ...others] = acting;
    if (!only || others.length > 0 || clause.at > colon) return clause;
    // "Representatives | of the following States"
    const at = nodes.indexOf(only);
    const [link, whole] = [nodes[at + 1], nodes[at + 2]];
    const of = link?.kind === 'preposition' && link.word === 'of' && whole?.kind === 'phrase' && announces(whole);
    if (!of && !announces(only)) return clause;
    return clauseOf(clause.voice === 'passive' ? { ...clause, object: members } : { ...clause, subject: members });
  });
}
