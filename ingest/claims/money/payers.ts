/** Who pays in a sentence that leads in a list of sums or of who is paid: "The Council awarded the following grants:". */
import { isPayingVerb } from '../../lexicon/money-words.ts';
import type { Discourse, Referent } from '../../entities/discourse.ts';
import type { Clause } from '../clause.ts';
import { continues } from '../continuing.ts';
import { entitiesOf } from '../ends.ts';
import type { Reading } from '../reading.ts';
import { hasSum, isMoney } from './sums.ts';
import { wordSet } from '../../words.ts';

const financing = wordSet('fund|finance|co-fund|co-finance|sponsor|subsidise|subsidize|invest');

/** Who pays; empty where the sentence speaks of no payment. */
export function payersOf(reading: Reading): readonly Referent[] {
  const clause = reading.clauses.findLast((each) => each.verb.form === 'finite' && isPayment(reading, each));
  if (!clause) return speaksOfMoney(reading) ? reading.before.payers : [];
  const from = entitiesOf(reading, clause.complements.get('from') ?? []).filter(({ referent }) => referent.label === 'Programme');
  return [...entitiesOf(reading, clause.subject), ...from].filter((found) => !found.viaOwner).map((found) => found.referent);
}

/** Who paid in the sentence before; where it spoke of no payment, who pays throughout the text. */
export const payersBefore = ({ before, discourse }: Reading): readonly Referent[] =>
  (before.payers.length > 0 ? before.payers : (discourse.payers ?? [])).filter(({ label }) => label !== 'Person');

/** Keeps who pays, as long as the text names no others. */
export function rememberPayers(discourse: Discourse, payers: readonly Referent[]): void {
  if (payers.length === 0) return;
  const same = discourse.payers === undefined || payers.some((payer) => discourse.payers!.includes(payer));
  discourse.payers = same ? [...new Set([...(discourse.payers ?? []), ...payers])] : [];
}

function isPayment(reading: Reading, clause: Clause): boolean {
  const { lemma, negated } = clause.verb;
  if (negated) return false;
  if (financing.has(lemma)) return true;
  return (
    isPayingVerb(lemma) &&
    (reading.nodes[clause.at + 1]?.kind === 'colon' ||
      leadsIn(reading, clause) ||
      clause.object.some((phrase) => isMoney(reading, phrase) || hasSum(reading, phrase)))
  );
}

/** "announces an increase in support of €5 million, including:": a sum stands between the verb and the list. */
const leadsIn = (reading: Reading, { at }: Clause): boolean =>
  reading.nodes.at(-1)?.kind === 'colon' && reading.nodes.slice(at + 1).some((node) => isMoney(reading, node));

const sums = new Set(['investment', 'grant', 'award', 'fund', 'contribution']);

/** "This investment includes:", "This includes:": the money the sentence before spoke of. */
function speaksOfMoney(reading: Reading): boolean {
  if (reading.clauses.some(continues)) return true;
  return reading.nodes.some((node) => node.kind === 'phrase' && (isMoney(reading, node) || sums.has(node.head)));
}
