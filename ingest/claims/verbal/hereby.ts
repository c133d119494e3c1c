/** What a text does by saying so: "A Fund is hereby established", "Decision 97/404/EC is hereby repealed". */
import { allows, type RelationType } from '../../../graph/ontology/relations.ts';
import type { Clause } from '../clause.ts';
import { entitiesOf } from '../ends.ts';
import { meantAt, type Reading } from '../reading.ts';
import { partiesNamed } from './agreed-terms.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';

const done: ReadonlyMap<string, RelationType> = new Map([
  ...'establish create set_up constitute found institute'.split(' ').map((verb) => [verb, 'ESTABLISHES'] as const),
  ...'repeal amend replace revoke rescind supersede'.split(' ').map((verb) => [verb, 'AMENDS'] as const),
]);

/** The claims of a passive without agent that is "hereby" so: the text itself does it. */
export const hereby: ClauseRule = ofVerbs(done, (reading, clause) => {
  const { verb, voice, subject } = clause;
  const type = voice === 'passive' && subject.length === 0 && !verb.negated ? done.get(verb.lemma) : undefined;
  if (!type || !isHereby(reading, clause)) return [];
  const own = reading.discourse.ownText;
  // of an agreement it is its parties who do it
  const parties = partiesNamed(reading.discourse);
  const doers = parties ?? (own?.label === 'LegalAct' ? [own] : []);
  const heads = doers.map((each) => meantAt(reading, each, { from: verb.from, to: verb.to }));
  return entitiesOf(reading, clause.object)
    .filter(({ referent, viaOwner }) => !viaOwner && referent !== own)
    .flatMap((tail) =>
      heads
        .filter(({ referent }) => allows(type, referent.label, tail.referent.label))
        .map((head) => claimOf(reading, clause, { head, tail }, { type, status: 'done', negated: false, rule: 'hereby' })),
    );
});

/** Whether a deed is done by saying so: "hereby establish", "is hereby established". */
export const isHereby = ({ tokens }: Reading, { verb }: Clause): boolean => {
  for (let at = Math.max(0, verb.from - 1); at <= verb.to; at++) if (tokens[at]?.lower === 'hereby') return true;
  // "There is established within the Office a Centre": so do orders and laws speak
  return tokens[verb.from - 1]?.lower === 'there' && tokens[verb.from]?.lower === 'is' && verb.main === verb.from + 1;
};
