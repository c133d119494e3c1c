/** "The meeting was held in Oslo at the invitation of Norway": at whose invitation others meet holds the meeting. */
import { entitiesOf, isActor } from '../ends.ts';
import { listAt } from '../lists.ts';
import { phraseNode } from '../nominal/shared.ts';
import { wordOf } from '../steps.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { wordSet } from '../../words.ts';

/** Who invites to what a clause says is held. */
export const invitedToHold: ClauseRule = ofVerbs(wordSet('hold|convene|take_place|meet|organise|organize'), (reading, clause, status) => {
  if (clause.verb.negated) return [];
  const what = (clause.complements.get('at') ?? []).find(({ head, determiner }) => head === 'invitation' && determiner === 'the');
  const at = what ? reading.nodes.indexOf(what) : -1;
  if (at < 0 || wordOf(reading.nodes[at + 1]) !== 'of' || !phraseNode(reading, at + 2)) return [];
  const events = entitiesOf(reading, clause.voice === 'passive' ? clause.object : clause.verb.lemma === 'take_place' ? clause.subject : []);
  const tails = events.filter(({ referent, viaOwner }) => referent.label === 'Event' && !viaOwner);
  return entitiesOf(reading, listAt(reading.nodes, at + 2).members)
    .filter((head) => isActor(head) && !head.viaOwner)
    .flatMap((head) =>
      tails.map((tail) => claimOf(reading, clause, { head, tail }, { type: 'ORGANISES', status, negated: false, rule: 'invited.to.hold' })),
    );
});
