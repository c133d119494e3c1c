/** Goods with what they are worth: "donated pumps and tents worth | about €5 million", "vehicles valued at | $2 million": who gives them pays that. */
import type { Clause } from '../clause.ts';
import type { Node } from '../nodes.ts';
import type { Reading } from '../reading.ts';
import { wordOf } from '../steps.ts';
import { isMoney } from './sums.ts';
import { oneOf, wordSet } from '../../words.ts';

/** Verbs by which goods change hands for nothing. */
const handing = wordSet(
  'provide|donate|supply|deliver|send|give|offer|ship|contribute|hand_over|dispatch|furnish|equip|receive|get|obtain',
);

/** Where the sum stands that tells what the goods after a verb are worth; -1 where none does. */
export function priceOfGoods(reading: Reading, { at, verb, voice }: Clause): number {
  if (voice === 'passive' || !handing.has(verb.lemma)) return -1;
  const { nodes } = reading;
  for (let next = at + 1; next < Math.min(nodes.length, at + 12); next++) {
    const node = nodes[next]!;
    if (isMoney(reading, node) && !tellsWorth(reading, node)) return -1; // "provided €5 million for tents worth …"
    if (tellsWorth(reading, node)) return sumFrom(reading, next);
    if (!oneOf(node.kind, 'phrase|comma|conjunction|adverb') && !oneOf(wordOf(node), 'with|including|of')) return -1;
  }
  return -1;
}

/** "| worth €5 million", "assistance worth |", "| valued at". */
const tellsWorth = ({ tokens }: Reading, { from, to, kind }: Node): boolean =>
  oneOf(tokens[from]!.lower, 'worth|valued') || (kind === 'phrase' && tokens[to - 1]!.lower === 'worth' && tokens[from]!.part !== 'number');

/** The sum at a node, or behind words that only measure it: "worth | approximately | €5 million". */
function sumFrom(reading: Reading, from: number): number {
  for (let at = from; at < from + 4; at++) if (isMoney(reading, reading.nodes[at])) return at;
  return -1;
}
