/** "bring a bill before Parliament", "placed separate legislation before the House": who brings a text before those who decide on it proposes it. */
import type { Phrase } from '../../mentions/phrase.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { wordOf } from '../steps.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { wordSet } from '../../words.ts';

/** Who decides on laws. */
const deciding = /^(?:parliament|assembly|congress|senate|house|legislature|chamber|diet|lawmakers|legislators|deputies)$/u;

export const broughtBefore: ClauseRule = ofVerbs(wordSet('bring|place|put|lay'), (reading, clause, status) => {
  if (clause.voice !== 'active' || clause.verb.negated) return [];
  const { nodes } = reading;
  const before = nodes.findIndex((node, at) => at > clause.at && at < clause.end && wordOf(node) === 'before');
  const house = nodes[before + 1];
  if (before < 0 || house?.kind !== 'phrase' || !deciding.test(house.head.toLowerCase())) return [];
  // "bring before Parliament | separate legislation on ports": what is long stands last
  const last = nodes[before + 2];
  const brought: readonly Phrase[] = before === clause.at + 1 ? (last?.kind === 'phrase' ? [last] : []) : clause.object;
  const tails = entitiesOf(reading, brought).filter(({ referent }) => referent.label === 'LegalAct');
  return entitiesOf(reading, clause.subject)
    .filter((head) => isActor(head) && !head.viaOwner)
    .flatMap((head) =>
      tails.map((tail) => claimOf(reading, clause, { head, tail }, { type: 'PROPOSES', status, negated: false, rule: 'brought.before' })),
    );
});
