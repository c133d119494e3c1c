/** Sums that act themselves: "€2 million will support the Alliance", "the Japanese funding will go to UNICEF". Who pays is said with them, or before. */
import { allows } from '../../../graph/ontology/relations.ts';
import type { Status } from '../../../graph/ontology/statuses.ts';
import { improvingVerbs } from '../../lexicon/money-words.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { complementsOf, type Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf } from '../ends.ts';
import { giftsFrom } from '../money/gifts.ts';
import { recipientsAt } from '../money/targets.ts';
import { giverOf } from '../money/givers.ts';
import { payersBefore } from '../money/payers.ts';
import { hasSum, isMoney, isTime } from '../money/sums.ts';
import { recipientsOf } from '../money/recipients.ts';
import { foundAt, type Found, type Reading } from '../reading.ts';
import { oneOf, wordSet } from '../../words.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';

/** The verbs of what a sum does good to, and those that say where it goes. */
const helpfulVerbs = new Set([...improvingVerbs, 'go', 'flow', 'focus', 'concentrate', 'back', 'allow', 'benefit']);

/** Who pays what a sum does good to. */
export const sumsThatHelp: ClauseRule = ofVerbs(helpfulVerbs, (reading, clause, status) => {
  const [subject, ...others] = clause.subject;
  if (clause.voice !== 'active' || clause.verb.form !== 'finite' || others.length > 0) return [];
  const helped = helpedBySum(reading, clause);
  if (helped === undefined) return [];
  const money = isMoney(reading, subject) || isTold(reading, subject) ? subject : sumBefore(reading, clause);
  if (!money) return [];
  const [gift] = giftsFrom(reading, reading.nodes.indexOf(money));
  const tails = [...entitiesOf(reading, gift?.recipients ?? []), ...helped]; // "The €10 million for the Fund will strengthen …"
  if (tails.length === 0) return [];
  const owner = giverOf(reading, money);
  const said = owner ? [owner] : entitiesOf(reading, [...(gift?.givers ?? []), ...(gift?.through ?? [])]);
  const heads = said.length > 0 ? said : payersBefore(reading).map((payer) => ({ ...foundAt(reading, payer, money), pronoun: true }));
  const rest = { type: 'FUNDS', status, negated: clause.verb.negated, rule: `money.helps.${clause.verb.lemma}` } as const;
  return heads.flatMap((head) =>
    tails
      .filter((tail) => head.referent !== tail.referent && allows('FUNDS', head.referent.label, tail.referent.label))
      .map((tail) => ({ ...claimOf(reading, clause, { head, tail }, rest), ...(gift ? { sum: gift.sum } : {}) })),
  );
});

/** "€6 million over three years, including €1 million in 2025-26, | will support": the sum that opens the clause, with words of time and its parts behind it. */
function sumBefore(reading: Reading, { at }: Clause): Phrase | undefined {
  const { nodes } = reading;
  let sum: Phrase | undefined;
  for (let back = at - 1; back >= Math.max(0, at - 14); back--) {
    const node = nodes[back]!;
    if (node.kind === 'phrase') {
      if (isMoney(reading, node) && hasSum(reading, node)) sum = node;
      else if (!isTime(reading, node)) break;
    } else if (!oneOf(node.kind, 'comma|adverb|preposition|open|close')) break;
  }
  const opener = sum ? nodes[nodes.indexOf(sum) - 1] : undefined;
  return sum && (opener === undefined || oneOf(opener.kind, 'comma|semicolon|colon|adverb|quote|conjunction')) ? sum : undefined;
}

/** "The investments can go to B": money of which the text spoke before. */
const isTold = ({ resolved }: Reading, phrase: Phrase | undefined): boolean =>
  phrase !== undefined &&
  !(phrase.mention && resolved.get(phrase.mention)?.named) &&
  oneOf(phrase.determiner, 'the|these|this|its') &&
  oneOf(phrase.head, 'investment|money|fund|grant|contribution|donation|allocation|award|payment');

/** "30% of the Fund will go to B", "At least a fifth of the Programme will be spent on B": a share of a programme is its money. */
export function sharesOfProgrammes(reading: Reading, clause: Clause, status: Status): ClaimDraft[] {
  const [share, ...others] = clause.voice === 'active' ? clause.subject : clause.object;
  if (!share || others.length > 0 || clause.verb.form !== 'finite') return [];
  const at = reading.nodes.indexOf(share);
  const whole = /^(?:minimum|maximum|total|third|quarter|fifth|half|part|share|most)$/u.test(share.head) ? reading.nodes[at + 2] : share;
  if (whole?.kind !== 'phrase' || !(whole !== share || isPercentage(reading, share))) return [];
  const heads = entitiesOf(reading, [whole]).filter(
    ({ referent, viaOwner }) => referent.label === 'Programme' && referent.named && !viaOwner,
  );
  if (heads.length === 0) return [];
  const [gift] =
    clause.voice === 'passive' && spending.has(clause.verb.lemma) ? giftsFrom(reading, reading.nodes.indexOf(whole), clause.at) : [];
  const tails = clause.voice === 'active' ? (helpedBySum(reading, clause) ?? []) : gift ? recipientsOf(reading, gift, false) : [];
  const rest = { type: 'FUNDS', status, negated: clause.verb.negated, rule: 'money.share' } as const;
  return heads.flatMap((head) =>
    tails
      .filter((tail) => head.referent !== tail.referent && allows('FUNDS', head.referent.label, tail.referent.label))
      .map((tail) => claimOf(reading, clause, { head, tail }, rest)),
  );
}

/** "20% of the Facility", "a minimum of 20% of the Facility". */
const isPercentage = ({ tokens }: Reading, { from, to }: Phrase): boolean =>
  oneOf(tokens[from]!.lower, 'half|most|part') ||
  (tokens[from]!.part === 'number' &&
    tokens.slice(from + 1, Math.min(to, from + 4)).some(({ lower }) => oneOf(lower, '%|percent|cent|half|third|quarter')));

const spending = wordSet('spend|dedicate|devote|allocate|earmark|reserve|use|set_aside|channel|direct|assign|invest|ring-fence');

/** What the verb of a sum says it is for: whom it helps, or where it goes; `undefined` where it says nothing of the kind. */
function helpedBySum(reading: Reading, clause: Clause): Found[] | undefined {
  const { lemma } = clause.verb;
  if (oneOf(lemma, 'go|flow')) return entitiesOf(reading, complementsOf(clause, 'to', 'towards', 'into'));
  if (oneOf(lemma, 'focus|concentrate')) return entitiesOf(reading, complementsOf(clause, 'on'));
  if (!improvingVerbs.has(lemma) && !oneOf(lemma, 'back|allow|benefit')) return undefined;
  const [first] = clause.object;
  return first ? entitiesOf(reading, recipientsAt(reading, reading.nodes.indexOf(first)).phrases) : [];
}
