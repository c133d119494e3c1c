/** Mandates: who renews or changes the mandate of an actor changes the actor. */
import { allows } from '../../../graph/ontology/relations.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { entitiesOf } from '../ends.ts';
import { listAt } from '../lists.ts';
import type { Found, Reading } from '../reading.ts';
import { ownerOf } from '../references.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { statusFor } from './status.ts';
import { wordSet } from '../../words.ts';

const changing = wordSet(
  'extend|renew|prolong|increase|widen|strengthen|reinforce|revise|review|amend|update|expand|broaden|adjust|modify',
);

/** "extended the mandate of the Mission", "the Panel's mandate was renewed by": nothing where the clause speaks of no mandate. */
export const mandate: ClauseRule = ofVerbs(changing, (reading, clause, status) => {
  const tails = clause.object.flatMap((phrase) => holdersOf(reading, phrase));
  return entitiesOf(reading, clause.subject)
    .filter((head) => !head.viaOwner)
    .flatMap((head) =>
      tails
        .filter((tail) => head.referent !== tail.referent && allows('AMENDS', head.referent.label, tail.referent.label))
        .map((tail) =>
          claimOf(
            reading,
            clause,
            { head, tail },
            { type: 'AMENDS', status: statusFor('AMENDS', clause, status, reading), negated: clause.verb.negated, rule: 'mandate' },
          ),
        ),
    );
});

/** Whose mandate an object is: of all that "the mandates of A and of B" names, of the owner before, or of the phrase that stands for it in the passive. */
function holdersOf(reading: Reading, phrase: Phrase): Found[] {
  const { nodes } = reading;
  const at = nodes.indexOf(phrase);
  const noun = nodes[at - 2];
  if (phrase.head !== 'mandate')
    return noun?.kind === 'phrase' && noun.head === 'mandate' && isOf(reading, at - 1) ? entitiesOf(reading, [phrase]) : [];
  const holders: Found[] = [];
  for (let of = at + 1; isOf(reading, of) && nodes[of + 1]?.kind === 'phrase';) {
    const list = listAt(nodes, of + 1);
    holders.push(...entitiesOf(reading, list.members));
    of = nodes[list.end]?.kind === 'conjunction' ? list.end + 1 : nodes.length;
  }
  const owner = holders.length === 0 ? ownerOf(reading, phrase) : undefined;
  return owner ? [owner] : holders;
}

function isOf(reading: Reading, at: number): boolean {
  const node = reading.nodes[at];
  return node?.kind === 'preposition' && node.word === 'of';
}
