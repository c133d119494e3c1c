/** Editions of a text, which are that text: "the second edition of the Mooring Manual". */
import { isTextLabel } from '../../graph/ontology/labels.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { Node } from './nodes.ts';
import { wordSet } from '../words.ts';

const editions = wordSet('edition|version|update|reprint|translation|instalment');

/** "the second edition | of the Mooring Manual": the text of which it is one. */
export function editionOf(nodes: readonly Node[], phrase: Phrase): Phrase | undefined {
  const at = editions.has(phrase.head) ? nodes.indexOf(phrase) : -1;
  const [of, whole] = [nodes[at + 1], nodes[at + 2]];
  const text = at >= 0 && of?.kind === 'preposition' && of.word === 'of' && whole?.kind === 'phrase' ? whole : undefined;
  return text?.mention?.kind === 'name' && text.mention.label !== undefined && isTextLabel(text.mention.label) ? text : undefined;
}
