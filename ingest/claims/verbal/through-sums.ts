/** Sums by which somebody betters a thing: "is improving access in the islands through, for example, $3 million of financing for | Tidecom". */
import { allows } from '../../../graph/ontology/relations.ts';
import { improvingVerbs } from '../../lexicon/money-words.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { Clause } from '../clause.ts';
import { entitiesOf } from '../ends.ts';
import { giftsFrom } from '../money/gifts.ts';
import { recipientsOf } from '../money/recipients.ts';
import { hasSum, isMoney } from '../money/sums.ts';
import type { Reading } from '../reading.ts';
import { kind } from '../steps.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const others = wordSet('advance|promote|increase|drive|bolster|foster|deepen|facilitate|further');
const bettering: Pick<ReadonlySet<string>, 'has'> = { has: (verb) => others.has(verb) || improvingVerbs.has(verb) };

/** Who betters a thing through a sum pays those it is for. */
export const throughSums: ClauseRule = ofVerbs(bettering, (reading, clause, status, said) => {
  if (clause.voice !== 'active' || clause.verb.negated || said.some(({ type }) => type === 'FUNDS')) return [];
  const money = sumAfter(reading, clause);
  const [gift, ...more] = money ? giftsFrom(reading, reading.nodes.indexOf(money)) : [];
  if (!gift || more.length > 0 || gift.givers.length > 0) return [];
  const tails = recipientsOf(reading, gift, false);
  return entitiesOf(reading, clause.subject)
    .filter((head) => !head.viaOwner)
    .flatMap((head) =>
      tails
        .filter((tail) => tail.referent !== head.referent && allows('FUNDS', head.referent.label, tail.referent.label))
        .map((tail) => ({
          ...claimOf(reading, clause, { head, tail }, { type: 'FUNDS', status, negated: false, rule: 'money.through' }),
          sum: gift.sum,
        })),
    );
});

/** The sum that "through" brings before the next verb, past words like "for example". */
function sumAfter(reading: Reading, { at }: Clause): Phrase | undefined {
  const { nodes } = reading;
  for (let next = at + 1; next < Math.min(nodes.length, at + 16) && nodes[next]!.kind !== 'verb'; next++) {
    if (kind(nodes[next], 'through') !== 'preposition' && kind(nodes[next], 'via') !== 'preposition') continue;
    let to = next + 1;
    while (oneOf(nodes[to]?.kind ?? '', 'comma|adverb')) to++;
    const sum = nodes[to];
    return sum?.kind === 'phrase' && isMoney(reading, sum) && hasSum(reading, sum) ? sum : undefined;
  }
  return undefined;
}
