/** Whose a thing is that opens a sentence: "As part of | its Clean Harbour Alliance, Power Norland will invest" speaks of who comes after. */
import { entitiesOf } from '../ends.ts';
import type { Found, Reading } from '../reading.ts';
import { skipBrackets } from '../steps.ts';
import { oneOf } from '../../words.ts';

/** Who acts after the words that open a sentence, in which "its" stands at `at`; `undefined` where it stands elsewhere, or nobody or another pronoun does. */
export function ownerToCome(reading: Reading, at: number): Found | undefined {
  const { nodes, clauses } = reading;
  const opens = nodes
    .slice(0, at)
    .every((node) => oneOf(node.kind, 'preposition|adverb|comma') || (node.kind === 'phrase' && !node.mention));
  if (!opens || nodes[at - 1]?.kind !== 'preposition' || nodes[skipBrackets(nodes, at + 1)]?.kind !== 'comma') return undefined;
  const main = clauses.find((clause) => clause.at > at && clause.verb.form === 'finite');
  const [doer, ...others] = main?.voice === 'active' ? main.subject : [];
  if (!doer || others.length > 0 || doer.plural || doer.mention?.kind === 'pronoun') return undefined;
  return entitiesOf(reading, [doer])[0];
}
