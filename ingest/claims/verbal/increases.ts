/** Money that becomes more: "A will increase its support for B by €5 million", "is stepping up aid to B with an additional €2 million". */
import { allows } from '../../../graph/ontology/relations.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { entitiesOf } from '../ends.ts';
import { recipientsAt } from '../money/targets.ts';
import { landsOf } from '../money/recipients.ts';
import { hasSum } from '../money/sums.ts';
import { spanOf, type Reading } from '../reading.ts';
import { wordOf } from '../steps.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const raising = wordSet(
  'increase|boost|raise|expand|double|triple|quadruple|step_up|scale_up|ramp_up|top_up|strengthen|extend|reinforce|supplement|complement|enhance|bolster|augment',
);

const backing = wordSet(
  'support|assistance|aid|help|funding|financing|investment|contribution|commitment|allocation|spending|pledge|backing|engagement|response|package',
);

/** Who pays more for whom, where a sum tells that it is money. */
export const increases: ClauseRule = ofVerbs(raising, (reading, clause, status) => {
  const [given, ...others] = clause.object;
  if (clause.voice !== 'active' || !given || others.length > 0) return [];
  if (!backing.has(given.head) || given.mention?.kind === 'name') return [];
  const at = reading.nodes.indexOf(given);
  const sum = reading.nodes.slice(at, clause.end + 1).find((node): node is Phrase => node.kind === 'phrase' && hasSum(reading, node));
  if (!sum) return [];
  const paid = oneOf(wordOf(reading.nodes[at + 1]), 'for|to|in|towards|toward|of') ? targetsAt(reading, at + 2) : [];
  const tails = paid.length > 0 ? paid : landsOf(reading, clause);
  const heads = entitiesOf(reading, clause.subject).filter((found) => !found.viaOwner);
  const rest = { type: 'FUNDS', status, negated: clause.verb.negated, rule: `verb.${clause.verb.lemma}.funds.more` } as const;
  return heads.flatMap((head) =>
    tails
      .filter((tail) => head.referent !== tail.referent && allows('FUNDS', head.referent.label, tail.referent.label))
      .map((tail) => ({ ...claimOf(reading, clause, { head, tail }, rest), sum: spanOf(reading, sum.from, sum.to) })),
  );
});

function targetsAt(reading: Reading, at: number): ReturnType<typeof entitiesOf> {
  const first = reading.nodes[at];
  if (first?.kind !== 'phrase' || hasSum(reading, first)) return [];
  return entitiesOf(
    reading,
    recipientsAt(reading, at).phrases.filter((phrase: Phrase) => !hasSum(reading, phrase)),
  );
}
