/** Titles of acts that say what they do to others: "Regulation (EU) 2018/1 on ports and repealing Directive 2001/2/EC". */
import type { Phrase } from '../mentions/phrase.ts';
import type { Node } from './nodes.ts';
import type { VerbGroup } from './verb-group.ts';
import { wordSet } from '../words.ts';

const changing = wordSet('repeal|amend|supplement|replace');

/** The act whose title a gerund after "and" goes on. */
export function actOfTitle(nodes: readonly Node[], at: number, { lemma }: VerbGroup): Phrase | undefined {
  const link = nodes[at - 1]?.kind;
  if (!changing.has(lemma) || (link !== 'conjunction' && link !== 'comma')) return undefined;
  for (let i = at - 2; i >= 0; i--) {
    const node = nodes[i]!;
    if (node.kind === 'verb' && node.form === 'finite') return undefined;
    if (node.kind === 'phrase' && node.mention?.kind === 'name' && node.mention.label === 'LegalAct') return node;
  }
  return undefined;
}
