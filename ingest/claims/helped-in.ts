/** Whose something is that others help with: "supports A in | its work on B". */
import type { Mention } from '../mentions/mention.ts';
import type { Reading } from './reading.ts';
import { kind } from './steps.ts';
import { wordSet } from '../words.ts';

const helping = wordSet('support|assist|help|aid|back|guide|advise|accompany|collaborate|cooperate');

/** Who is helped right before "in" and a thing at a node. */
export function helpedIn({ nodes, clauses }: Reading, at: number): Mention | undefined {
  const whom = nodes[at - 2];
  if (kind(nodes[at - 1], 'in') !== 'preposition' || whom?.kind !== 'phrase' || whom.mention?.kind !== 'name') return undefined;
  const helps = clauses.findLast((each) => each.at < at);
  const isHelped = helps && helping.has(helps.verb.lemma) && (helps.object.includes(whom) || helps.complements.get('with')?.includes(whom));
  return isHelped ? whom.mention : undefined;
}
