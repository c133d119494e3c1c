/** "keep the Council regularly informed of X", "keep it updated on X": who keeps others informed reports to them. */
import type { Clause } from '../clause.ts';
import { entitiesOf, isActor } from '../ends.ts';
import type { Found, Reading } from '../reading.ts';
import { wordOf } from '../steps.ts';
import { oneOf, wordSet } from '../../words.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';

/** What those are who are kept so. */
const told = wordSet('informed|updated|apprised|abreast|briefed|posted');

/** Who keeps whom informed; "it" is who asks for that. */
export const keptInformed: ClauseRule = ofVerbs(wordSet('keep'), (reading, clause, status) => {
  if (clause.voice !== 'active' || clause.verb.negated || !isTold(reading, clause)) return [];
  const heads = entitiesOf(reading, clause.subject).filter((found) => isActor(found) && !found.viaOwner);
  return heads.flatMap((head) =>
    hearersOf(reading, clause)
      .filter((tail) => isActor(tail) && tail.referent !== head.referent)
      .map((tail) => claimOf(reading, clause, { head, tail }, { type: 'REPORTS_TO', status, negated: false, rule: 'kept.informed' })),
  );
});

/** "requests A to keep | it | informed": whoever asks is told. */
function hearersOf(reading: Reading, { object, governor }: Clause): readonly Found[] {
  const [first] = object;
  return first?.mention?.kind === 'pronoun' && governor ? entitiesOf(reading, governor.subject) : entitiesOf(reading, object);
}

/** Whether the word that says it stands after those who are kept so, with nothing between but adverbs. */
function isTold({ nodes, tokens }: Reading, { object }: Clause): boolean {
  const last = object.at(-1);
  let at = last ? nodes.indexOf(last) + 1 : nodes.length;
  while (oneOf(nodes[at]?.kind ?? '', 'adverb|conjunction') && !told.has(wordOf(nodes[at]))) at++;
  const node = nodes[at];
  return node !== undefined && told.has(tokens[node.from]!.lower);
}
