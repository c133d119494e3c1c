/** Where after a verb its object stands: "will provide | up to €5 million", "invests, with its partners, | €5 million". */
import type { Clause } from '../clause.ts';
import type { Node } from '../nodes.ts';
import type { Reading } from '../reading.ts';
import { oneOf } from '../../words.ts';

/** The first node after a verb that can be its object; words that only measure a sum are stepped over ("up to", "more than", "between"). */
export function afterVerb({ nodes }: Reading, clause: Clause): number {
  let at = clause.at + 1;
  while (nodes[at]?.kind === 'adverb' || nodes[at]?.kind === 'quote') at++;
  at = afterPartners(nodes, at);
  const node = nodes[at];
  if (
    node?.kind === 'phrase' &&
    oneOf(node.head, 'more|less|half|most') &&
    nodes[at + 1]?.kind === 'preposition' &&
    nodes[at + 2]?.kind === 'phrase'
  )
    return at + 2;
  return node?.kind === 'preposition' && oneOf(node.word, 'to|between|over|from|around|about|under') && nodes[at + 1]?.kind === 'phrase'
    ? at + 1
    : at;
}

/** "continues to invest, with its partners, | €5 million": what stands behind an aside of partners; the same place where none is set off. */
function afterPartners(nodes: readonly Node[], at: number): number {
  const link = nodes[at + 1];
  if (nodes[at]?.kind !== 'comma' || link?.kind !== 'preposition' || !/^(?:with|together with|alongside|jointly with)$/u.test(link.word))
    return at;
  const close = nodes.slice(at + 2, at + 7).findIndex(({ kind }) => kind === 'comma');
  return close < 0 ? at : at + 3 + close;
}
