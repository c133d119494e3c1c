/** Changes of a text that are still talked about: "negotiations on the revision of the Directive". */
import { listAt } from '../lists.ts';
import { entitiesOf, isActor } from '../ends.ts';
import type { Found, Reading } from '../reading.ts';
import { following, headWord, make, ofNouns, type Rule, word } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const talking = wordSet(
  'negotiation|negotiations|talk|talks|discussion|discussions|work|works|progress|trilogue|trilogues|deliberation|deliberations',
);
const changing = wordSet('amendment|revision|review|reform|recast|overhaul|modernisation|update|extension|change');

/** "A and B made progress in the talks on the amendments to X": those who talk of a change are at work on it. */
export const talks: Rule = ofNouns(talking, (reading, _, at) => {
  const change = following(reading, at, /^(?:on|over|about)$/u);
  const text = change && changing.has(change.phrase.head) ? following(reading, change.at, /^(?:of|to|in)$/u) : undefined;
  if (!text) return [];
  const list = listAt(reading.nodes, text.at);
  const tails = entitiesOf(reading, list.members).filter(({ referent, viaOwner }) => !viaOwner && oneOf(referent.label, 'LegalAct|Policy'));
  return partiesOf(reading, at, list.end).flatMap((head) =>
    tails.flatMap((tail) => make(reading, 'AMENDS', { head, tail }, headWord(change!.phrase), 'talks.change', 'ongoing')),
  );
});

/** Between whom the talks are, or who makes progress in them. */
function partiesOf(reading: Reading, at: number, end: number): Found[] {
  const named = oneOf(word(reading, end), 'between|among|by') && reading.nodes[end + 1]?.kind === 'phrase';
  if (named) return entitiesOf(reading, listAt(reading.nodes, end + 1, true).members).filter(isActor);
  const clause = reading.clauses.findLast((each) => each.at < at && each.end > at && each.voice === 'active' && !each.verb.negated);
  return entitiesOf(reading, clause?.subject ?? []).filter((each) => !each.viaOwner && isActor(each));
}
