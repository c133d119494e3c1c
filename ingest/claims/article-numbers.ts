/** Articles of acts by their numbers: "Article 24(1) and Article 25(5) of Regulation (EU) No 1024/2013" speaks of the act. */
import { isTextLabel } from '../../graph/ontology/labels.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import { oneOf } from '../words.ts';
import type { Node } from './nodes.ts';
import { wordOf } from './steps.ts';

/** The nodes of a sentence, each act without the numbers of its articles before it. */
export function withoutArticles(nodes: readonly Node[], tokens: readonly TaggedToken[]): readonly Node[] {
  const kept: Node[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const act = isArticle(nodes[at], tokens) ? actAfter(nodes, at, tokens) : at;
    at = act;
    kept.push(nodes[act]!);
  }
  return kept.length === nodes.length ? nodes : kept;
}

/** "Article 24", "Articles 9a", "paragraph 2". */
const isArticle = (node: Node | undefined, tokens: readonly TaggedToken[]): boolean =>
  node?.kind === 'phrase' &&
  node.to - node.from === 2 &&
  oneOf(tokens[node.from]!.lower, 'article|articles|section|sections|paragraph|paragraphs|point|points|art|chapter|clause|rule') &&
  isNumber(tokens[node.to - 1]!.text);

const isNumber = (text: string): boolean => /^(?:\d{1,3}\p{L}{0,2}|[IVX]{1,5}|\p{Ll})$/u.test(text);

/** The node of the act after the numbers that start at a node; that node itself where none follows. */
function actAfter(nodes: readonly Node[], start: number, tokens: readonly TaggedToken[]): number {
  for (let at = start + 1; at < nodes.length; at++) {
    const node = nodes[at]!;
    if (node.kind === 'preposition' && wordOf(node) === 'of') {
      const act = nodes[at + 1];
      return act?.kind === 'phrase' && act.mention?.label !== undefined && isTextLabel(act.mention.label) ? at + 1 : start;
    }
    const number = node.kind === 'phrase' && (isArticle(node, tokens) || (node.to - node.from === 1 && isNumber(tokens[node.from]!.text)));
    if (!number && !oneOf(node.kind, 'open|close|comma|conjunction')) return start;
  }
  return start;
}
