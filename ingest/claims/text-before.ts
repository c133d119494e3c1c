/** "the report on the Quay Fund prepared by A": what is written or published is the text, and not what it is about. */
import { isTextLabel } from '../../graph/ontology/labels.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { Node } from './nodes.ts';
import { wordOf } from './steps.ts';
import { oneOf, wordSet } from '../words.ts';

/** What is done to texts, and to nothing that they are about. */
const writing = wordSet(
  'publish|prepare|draft|write|author|co-author|issue|submit|present|release|compile|table|propose|draw_up|sign|adopt|endorse|circulate|produce|transmit|deliver|put_forward|bring_forward|commission|unveil',
);

/** What is done to papers, and not to the law or policy that they are about. */
const papers = wordSet('publish|prepare|write|author|co-author|release|compile|circulate|produce|commission|present|submit|unveil');

/** "the report on the Act | published", "the amendment to the Act | proposed": of two texts the paper on the other, or the change to it. */
function paperOn(nodes: readonly Node[], nearest: number, lemma: string): Phrase | undefined {
  const near = nodes[nearest];
  const host = nodes[nearest - 2];
  if (near?.kind !== 'phrase' || host?.kind !== 'phrase') return undefined;
  const paper =
    host.mention?.label === 'Document' &&
    oneOf(near.mention?.label ?? '', 'LegalAct|Policy') &&
    papers.has(lemma) &&
    oneOf(wordOf(nodes[nearest - 1]), 'on|about|to|of');
  const change = host.head === 'amendment' && wordOf(nodes[nearest - 1]) === 'to';
  return paper || change ? host : undefined;
}

const isText = (node: Node | undefined): boolean =>
  node?.kind === 'phrase' && node.mention?.label !== undefined && isTextLabel(node.mention.label);

/** The text of which a participle at a node speaks, where the phrase before it belongs to what the text is about; `undefined` where no text stands there. */
export function textBefore(nodes: readonly Node[], nearest: number, at: number): Phrase | undefined {
  const verb = nodes[at];
  if (verb?.kind !== 'verb' || !writing.has(verb.lemma)) return undefined;
  if (isText(nodes[nearest])) return paperOn(nodes, nearest, verb.lemma);
  let text = nearest;
  for (let hops = 0; hops < 3; hops++) {
    const owner = nodes[text - 1];
    if (owner?.kind === 'phrase' && owner.possessive) text--; // "for | Norland's | ports"
    if (!oneOf(wordOf(nodes[text - 1]), 'on|of|for|about|in|to|between|with|from|against|concerning|regarding|towards')) return undefined;
    text -= 2;
    const host = nodes[text];
    if (host?.kind !== 'phrase') return undefined;
    if (isText(host)) return host;
  }
  return undefined;
}
