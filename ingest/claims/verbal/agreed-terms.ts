/** "The Governments of A and B … have made an Agreement in the following terms", "A and B, … have agreed as follows": the parties of a text adopt it. */
import { oneOf, wordSet } from '../../words.ts';
import type { Discourse, Referent } from '../../entities/discourse.ts';
import type { Clause } from '../clause.ts';
import { entitiesOf, isActorReferent } from '../ends.ts';
import { meantAt, type Reading } from '../reading.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';

/** How many sentences after its parties are named a text may say that they agreed. */
const reach = 8;

/** Each party of the text adopts it where its terms are said to follow. */
export const agreedTerms: ClauseRule = ofVerbs(wordSet('agree|make|conclude|decide'), (reading, clause) => {
  const { verb } = clause;
  if (verb.negated || !saysTermsFollow(reading, clause)) return [];
  const run = { from: verb.from, to: verb.to };
  const own = reading.discourse.ownText;
  // "made an Agreement in the following terms"
  const tail = own ? meantAt(reading, own, run) : entitiesOf(reading, clause.object)[0];
  if (!tail || !oneOf(tail.referent.label, 'LegalAct|Policy')) return [];
  const parties = partiesOf(reading);
  if (parties.length > 1 && reading.discourse.together.size === 0) reading.discourse.together.set('parties', parties); // "the Parties" after it
  return parties.map((party) =>
    claimOf(
      reading,
      clause,
      { head: meantAt(reading, party, run), tail },
      { type: 'ADOPTS', status: 'done', negated: false, rule: 'agreed.terms' },
    ),
  );
});

/** "as follows", "in the following terms". */
const saysTermsFollow = ({ tokens }: Reading, { verb }: Clause): boolean =>
  tokens
    .slice(verb.to, verb.to + 8)
    .some(
      ({ lower }, at, after) =>
        (lower === 'follows' && after[at - 1]?.lower === 'as') ||
        (lower === 'following' && oneOf(after[at + 1]?.lower ?? '', 'terms|articles')),
    );

/** Those whom a text named together, as it does its parties ("the Parties"); `undefined` where it named none so. */
export const partiesNamed = ({ together }: Discourse): readonly Referent[] | undefined =>
  [...together.values()].findLast((each) => each.length > 1);

/** Who makes the agreement that a text is: those it named as its parties, or the actors it listed as its subject before. */
function partiesOf({ discourse, index }: Reading): readonly Referent[] {
  const named = partiesNamed(discourse);
  const listed = discourse.lists.find(({ sentence }) => index - sentence <= reach)?.referents;
  return (named ?? listed ?? []).filter(isActorReferent);
}
