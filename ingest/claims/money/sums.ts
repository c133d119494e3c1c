/** Which phrases are money: sums ("€5 million") and nouns of money ("a grant", "financial support"). */
import { financialWords, moneyByContext, moneyNouns } from '../../lexicon/money-words.ts';
import { findAmounts } from '../../qualifiers/amounts.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { wordsOf } from '../ends.ts';
import type { Node } from '../nodes.ts';
import type { Reading } from '../reading.ts';

/** Whether a phrase names a sum of money. */
export const hasSum = (reading: Reading, phrase: Phrase): boolean => findAmounts(wordsOf(reading, phrase)).length > 0;

/** A sum and nothing else: "€5 million", "12 million euros". */
export const isSum = (reading: Reading, phrase: Phrase): boolean =>
  (phrase.mention === undefined || phrase.mention.kind === 'pronoun') &&
  /^(?:[\d.,’']+|million|billion|trillion|thousand|m|bn|mn|k|euro|dollar|pound|franc|krone|kroner|kronor|krona|yen|each)$/iu.test(phrase.head) &&
  hasSum(reading, phrase);

/** Whether a phrase is money, alone or with the sum after it. */
export function isMoney(reading: Reading, node: Node | undefined): boolean {
  if (node?.kind !== 'phrase' || node.mention?.kind === 'pronoun' || node.mention?.kind === 'name') return false;
  if (isSum(reading, node)) return true;
  const last = reading.tokens[node.to - 1]!.lower;
  if (moneyNouns.has(node.head) || last === 'funds') return true;
  if (!moneyByContext.has(node.head)) return false;
  if (reading.tokens.slice(node.from, node.to).some(({ lower }) => financialWords.has(lower)) || hasSum(reading, node)) return true;
  const at = reading.nodes.indexOf(node);
  const of = reading.nodes[at + 1];
  const sum = reading.nodes[at + 2];
  return of?.kind === 'preposition' && of.word === 'of' && sum?.kind === 'phrase' && (isSum(reading, sum) || moneyNouns.has(sum.head));
}
