/** What a name of unknown kind names, where a noun beside it says so: "the e-retailer Zalbo", "Telmur, a think tank", "two projects, namely A and B". */
import type { Label } from '../../graph/ontology/labels.ts';
import type { Referent } from '../entities/discourse.ts';
import { kindNouns } from '../lexicon/kind-nouns.ts';
import { singular } from '../lexicon/singular.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import { listAt } from './lists.ts';
import type { Node } from './nodes.ts';
import { skipBrackets } from './steps.ts';
import { oneOf } from '../words.ts';

/** Gives what is named its label, for those of a sentence of which only a guess was made. */
export function tellKinds(tokens: readonly TaggedToken[], nodes: readonly Node[], resolved: ReadonlyMap<Mention, Referent>): void {
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!;
    if (node.kind !== 'phrase') continue;
    const referent = node.mention?.kind === 'name' ? resolved.get(node.mention) : undefined;
    if (referent && isOpen(referent)) tell(referent, kindOf(tokens, nodes, node, at));
    else if (node.plural) tellListed(nodes, node, at, resolved);
  }
}

/** Of which only a guess was made, or which is a place by its last word alone ("Open Coast"). */
const isOpen = ({ guessed, settled, label, known }: Referent): boolean =>
  (guessed && !settled) || (label === 'Place' && known === undefined);

function tell(referent: Referent, label: Label | undefined): void {
  if (label === undefined) return;
  referent.label = label;
  referent.guessed = false;
}

/** What the words before a name, after it, or the predicate of it say that it is. */
function kindOf(tokens: readonly TaggedToken[], nodes: readonly Node[], phrase: Phrase, at: number): Label | undefined {
  const before = tokens[phrase.mention!.from - 1];
  if (phrase.mention!.from > phrase.from && before?.part === 'noun') {
    const kind = kindNouns.get(before.lower) ?? kindNouns.get(singular(before.lower));
    if (kind) return kind;
  }
  const next = skipBrackets(nodes, at + 1);
  const mark = nodes[next];
  const said =
    mark?.kind === 'comma' || mark?.kind === 'dash' || (mark?.kind === 'verb' && mark.lemma === 'be' && mark.present && !mark.negated);
  const noun = said ? nodes[next + 1] : undefined;
  if (noun?.kind !== 'phrase' || noun.plural || noun.mention?.kind === 'name' || !oneOf(noun.determiner, 'a|an|the')) return undefined;
  if (noun.determiner === 'the' && mark?.kind !== 'verb' && !oneOf(nodes[next + 2]?.kind ?? 'other', 'comma|verb|other|dash'))
    return undefined;
  if (noun.head === 'tank') return 'Body'; // "a think tank"
  return kindNouns.get(noun.head);
}

/** "two projects, namely A and B", "firms such as A and B": of all that are listed. */
function tellListed(nodes: readonly Node[], phrase: Phrase, at: number, resolved: ReadonlyMap<Mention, Referent>): void {
  const label = kindNouns.get(singular(phrase.head)) ?? kindNouns.get(phrase.head);
  if (label === undefined || label === 'Body') return;
  let next = at + 1;
  while (oneOf(nodes[next]?.kind ?? '', 'comma|open|colon|dash')) next++;
  const word = nodes[next];
  const brings = word !== undefined && 'word' in word && oneOf(word.word, 'namely|such as|like|including|for example|notably');
  const from = brings ? next + 1 : nodes[next - 1]?.kind === 'colon' ? next : -1;
  if (from < 0 || nodes[from]?.kind !== 'phrase') return;
  for (const { mention } of listAt(nodes, from).members) {
    const referent = mention?.kind === 'name' ? resolved.get(mention) : undefined;
    if (referent && isOpen(referent)) tell(referent, label);
  }
}
