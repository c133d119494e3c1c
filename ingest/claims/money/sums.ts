/** Which phrases are money: sums ("€5 million") and nouns of money ("a grant", "financial support"). */
import type { Span } from '../../../graph/model/span.ts';
import { financialWords, moneyByContext, moneyNouns } from '../../lexicon/money-words.ts';
import { findAmounts } from '../../qualifiers/amounts.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { wordsOf } from '../ends.ts';
import type { Node } from '../nodes.ts';
import { remembered } from '../../remembered.ts';
import { spanOf, type Reading } from '../reading.ts';
import { months } from '../../lexicon/function-words.ts';
import { numberWords } from '../../lexicon/number-words.ts';
import { oneOf, wordSet } from '../../words.ts';

/** Whether a phrase names a sum of money. */
export const hasSum = (reading: Reading, phrase: Phrase): boolean => findAmounts(wordsOf(reading, phrase)).length > 0;

/** A sum and nothing else: "€5 million", "12 million euros". */
export const isSum = (reading: Reading, phrase: Phrase): boolean =>
  phrase.mention === undefined || phrase.mention.kind === 'pronoun'
    ? endsSum(phrase.head)
      ? hasSum(reading, phrase)
      : endsInSum(reading, phrase)
    : isNamedSum(reading, phrase);

/** "40 million | rupiah", "€5 million | worth": the name of a currency, or of the measure, ends it. */
function endsInSum(reading: Reading, phrase: Phrase): boolean {
  let at = phrase.from;
  while (at < phrase.to && reading.tokens[at]!.part !== 'number') at++;
  if (at === phrase.to) return false;
  const words = wordsOf(reading, phrase).replace(/ worth$/u, ''); // "€5 million worth | of tents"
  return findAmounts(words).some(({ end }) => end === words.length);
}

/** "three million | Deutsche Mark": a currency in capitals is no name. */
function isNamedSum(reading: Reading, phrase: Phrase): boolean {
  const label = phrase.mention?.label;
  if ((label !== undefined && label !== 'ActorGroup') || reading.tokens[phrase.from]!.part !== 'number') return false;
  const words = wordsOf(reading, phrase);
  return findAmounts(words).some(({ start, end }) => start === 0 && end === words.length);
}

const endsSum = remembered((head) =>
  /^(?:[\d.,’']+|million|billion|trillion|lakh|crore|thousand|m|bn|mn|k|euro|dollar|pound|franc|krone|kroner|kronor|krona|yen|mark|ecu|sdr|account|each)$/iu.test(
    head,
  ),
);

/** Whether a phrase is money, alone or with the sum after it. */
export function isMoney(reading: Reading, node: Node | undefined): boolean {
  if (node?.kind !== 'phrase' || node.mention?.kind === 'pronoun') return false;
  if (isSum(reading, node)) return true;
  if (node.mention?.kind === 'name') return isCountedGrants(reading, node);
  const last = reading.tokens[node.to - 1]!.lower;
  if (moneyNouns.has(node.head) || last === 'funds') return true;
  if (!moneyByContext.has(node.head)) return false;
  if (reading.tokens.slice(node.from, node.to).some(({ lower }) => financialWords.has(lower)) || hasSum(reading, node)) return true;
  if (node.head === 'contribution' && isMultiplied(reading, node)) return true;
  if (node.head === 'contribution' && reading.tokens.slice(node.from, node.to).some(({ lower }) => lower === 'generous')) return true;
  // A contribution is money where the sentence says how much, or to a fund; else it may be a deed.
  if (node.head === 'contribution' && (findAmounts(sentenceOf(reading)).length > 0 || goesToFund(reading, node))) return true;
  return sumFollows(reading, reading.nodes.indexOf(node) + 1);
}

/** "doubled | its contribution": what is counted so is money. */
function isMultiplied({ nodes }: Reading, phrase: Phrase): boolean {
  const verb = nodes[nodes.indexOf(phrase) - 1];
  return verb?.kind === 'verb' && oneOf(verb.lemma, 'double|doubled|triple|tripled|quadruple|quadrupled|pay');
}

/** "six Fire Assistance Grants": grants under a name of their own, where they are counted. */
const isCountedGrants = ({ tokens }: Reading, { from, to, plural }: Phrase): boolean =>
  plural && tokens[from]!.part === 'number' && oneOf(tokens[to - 1]!.lower, 'grants|loans|scholarships|fellowships|bursaries');

const sentenceOf = ({ text, tokens }: Reading): string => text.slice(tokens[0]!.start, tokens.at(-1)!.end);

/** "contributions to the Adaptation Fund". */
function goesToFund({ nodes }: Reading, phrase: Phrase): boolean {
  const at = nodes.indexOf(phrase);
  const [to, fund] = [nodes[at + 1], nodes[at + 2]];
  return to?.kind === 'preposition' && to.word === 'to' && fund?.kind === 'phrase' && fund.head === 'fund';
}

/** "of €5 million", "of up to €5 million", "worth about €5 million", "in grants". */
function sumFollows(reading: Reading, at: number): boolean {
  const { nodes } = reading;
  const first = nodes[at];
  if (first?.kind !== 'preposition' || !oneOf(first.word, 'of|in|worth')) return false;
  let next = at + 1;
  const measures = (node: Node | undefined): boolean => node?.kind === 'phrase' && oneOf(node.head, 'more|less|up'); // "of more than €5 million"
  while (nodes[next]?.kind === 'adverb' || nodes[next]?.kind === 'preposition' || measures(nodes[next])) next++;
  const sum = nodes[next];
  return sum?.kind === 'phrase' && next - at <= 4 && (isSum(reading, sum) || moneyNouns.has(sum.head));
}

/** Whether the money at a node only says more of the money before it: "a grant | of €5 million", "€5 million | in grants". */
export function goesWithSumBefore(reading: Reading, at: number): boolean {
  const before = reading.nodes[at - 1];
  return before !== undefined && 'word' in before && oneOf(before.word, 'of|in|worth|including') && isMoney(reading, reading.nodes[at - 2]);
}

/** The sum in brackets after a name: "Denmark (€2 million)". */
export function priceOf(reading: Reading, { span }: { readonly span: Span }): Span | undefined {
  const { nodes, tokens } = reading;
  const at = nodes.findIndex((node) => node.kind === 'open' && tokens[node.from - 1]?.end === span.end);
  const sum = at < 0 ? undefined : nodes[at + 1];
  return sum?.kind === 'phrase' && isSum(reading, sum) ? spanOf(reading, sum.from, sum.to) : undefined;
}

/** "2025", "2025-26", "July 2025", "the 2025 financial year", "three years": when or for how long money is paid. */
export function isTime({ tokens }: Reading, node: Node | undefined): boolean {
  if (node?.kind !== 'phrase' || node.mention) return false;
  return tokens
    .slice(node.from, node.to)
    .every(
      ({ lower, text }) =>
        /^(?:(?:19|20)\d\d|\d\d?(?:st|nd|rd|th)?|[-–/])$/u.test(text) ||
        months.has(lower) ||
        timeWords.has(lower) ||
        numberWords[lower] !== undefined,
    );
}

const timeWords = wordSet(
  'the|a|an|next|coming|years|year|months|month|weeks|days|period|end|beginning|start|financial|fiscal|early|late|mid',
);
