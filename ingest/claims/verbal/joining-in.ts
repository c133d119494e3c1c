/** "Kenya joined Ghana and Chile in the Blue Harbour Network": they all belong to what the one joins the others in. */
import { complementsOf, type Clause } from '../clause.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { phraseNode } from '../nominal/shared.ts';
import type { Found, Reading } from '../reading.ts';
import { wordOf } from '../steps.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** Who joins whom in a network, an initiative or a pledge of a name. */
export const joiningIn: ClauseRule = ofVerbs(wordSet('join'), (reading, clause, status) => {
  if (clause.voice !== 'active' || clause.verb.negated || clause.object.length === 0) return [];
  const wholes = entitiesOf(reading, complementsOf(clause, 'in')).filter(
    ({ referent, viaOwner, pronoun }) =>
      referent.named && !viaOwner && !pronoun && oneOf(referent.label, 'Network|InternationalOrganisation|Initiative|Programme|Policy'),
  );
  const others = entitiesOf(reading, clause.object).filter((each) => isActor(each) && !each.viaOwner && !each.pronoun);
  if (wholes.length !== 1 || others.length === 0) return [];
  const interested = whoseInterest(reading, clause);
  const joining = interested ?? entitiesOf(reading, clause.subject).filter((each) => isActor(each) && !each.viaOwner);
  const rest = { type: 'MEMBER_OF', negated: false, rule: 'members.joined' } as const;
  return wholes.flatMap((tail) => [
    ...others.map((head) => claimOf(reading, clause, { head, tail }, { ...rest, status: 'done' })),
    ...joining.map((head) => claimOf(reading, clause, { head, tail }, { ...rest, status: interested ? 'planned' : status })),
  ]);
});

/** "Kenya's interest in | joining A": whose interest or wish it is; `undefined` where none is spoken of. */
function whoseInterest(reading: Reading, { at }: Clause): readonly Found[] | undefined {
  const wish = phraseNode(reading, at - 2);
  if (!oneOf(wordOf(reading.nodes[at - 1]), 'in|of') || !oneOf(wish?.head ?? '', 'interest|intention|hope')) return undefined;
  const owner = phraseNode(reading, at - 3);
  return owner?.possessive ? entitiesOf(reading, [owner]).filter(isActor) : [];
}
