/** "A and B are long-standing partners", "A and B have been allies since 1949": those who are said to be each other's partners. */
import { entitiesOf, isActor } from '../ends.ts';
import type { ClaimDraft } from '../draft.ts';
import { wordOf } from '../steps.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** How many can be each other's partners. */
const most = 4;

/** Those whom a clause calls partners, where it does not say of whom else. */
export const partnersOfEachOther: ClauseRule = ofVerbs(wordSet('be|become|remain'), (reading, clause) => {
  const { subject, object, verb, voice } = clause;
  const [what] = object;
  if (verb.negated || voice !== 'active' || subject.length < 2 || subject.length > most || object.length !== 1) return [];
  if (
    !what?.plural ||
    !oneOf(what.head, 'partner|partners|ally|allies') ||
    oneOf(what.determiner, 'our|its|their|his|her|your') ||
    what.mention?.kind === 'name'
  )
    return [];
  const link = wordOf(reading.nodes[reading.nodes.indexOf(what) + 1]);
  if (oneOf(link, 'of|for|to|with|from|and')) return [];
  const actors = entitiesOf(reading, subject).filter((each) => isActor(each) && !each.viaOwner);
  if (actors.length !== subject.length || actors.every(({ referent }) => referent.plural && !referent.named)) return [];
  const rest = { type: 'COOPERATES_WITH', status: 'ongoing', negated: false, rule: 'partners.each.other' } as const;
  return actors.flatMap((head, i) => actors.slice(i + 1).map((tail): ClaimDraft => claimOf(reading, clause, { head, tail }, rest)));
});
