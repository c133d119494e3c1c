/** Who holds an event, said by a noun: "the organiser of the Tide Festival, Radio Aro", "the Ports Week and its organiser, Aro Ltd", "the Fair, a joint undertaking of A and B". */
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { listAt } from '../lists.ts';
import type { Found, Reading } from '../reading.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { ownerOf } from '../references.ts';
import { describedBy } from './described.ts';
import { following, hasOwnerBefore, headWord, make, ofNouns, phraseNode, type Rule } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const organisers = wordSet(
  'organiser|organisers|organizer|organizers|co-organiser|co-organisers|co-organizers|host|hosts|promoter|promoters',
);
const undertakings = wordSet('undertaking|initiative|venture|production|event|collaboration|project|cooperation|festival|conference|fair');

/** The actors that are called the organisers of an event, and those whose work it is said to be. */
export const organiser: Rule = ofNouns(new Set([...organisers, ...undertakings]), (reading, phrase, at) =>
  organisers.has(phrase.head) ? calledOrganisers(reading, phrase, at) : workOf(reading, phrase, at),
);

function calledOrganisers(reading: Reading, phrase: Phrase, at: number): ClaimDraft[] {
  const of = following(reading, at, /^of$/u);
  const end = of ? of.at + 1 : at + 1;
  const named = reading.nodes[end]?.kind === 'comma' && phraseNode(reading, end + 1) ? listAt(reading.nodes, end + 1).members : [];
  // "its organiser, Aro Ltd, will"
  const events = of ? entitiesOf(reading, [of.phrase]) : hasOwnerBefore(reading, phrase, at) ? eventOwning(reading, phrase, at) : [];
  if (named.some(({ mention }) => mention?.kind !== 'name')) return [];
  return claims(reading, phrase, entitiesOf(reading, named), events);
}

/** Whose organisers they are; "its" may be said of the event that the sentence spoke of last. */
function eventOwning(reading: Reading, phrase: Phrase, at: number): Found[] {
  const owner = ownerOf(reading, phrase);
  if (owner?.referent.label === 'Event') return [owner];
  const before = reading.nodes.slice(0, at).filter((node): node is Phrase => node.kind === 'phrase');
  const last = before.findLast(({ mention }) => mention?.label === 'Event');
  return oneOf(phrase.determiner, 'its|their') && last ? entitiesOf(reading, [last]) : [];
}

/** "the Tide Fair, | a joint undertaking of A and B": of an event, whose it is holds it. */
function workOf(reading: Reading, phrase: Phrase, at: number): ClaimDraft[] {
  const of = following(reading, at, /^(?:of|by|between)$/u);
  const described = of && describedBy(reading, phrase, at);
  if (!of || !described || described.clause?.verb.negated) return [];
  return claims(reading, phrase, entitiesOf(reading, listAt(reading.nodes, of.at, true).members), described.of);
}

const claims = (reading: Reading, phrase: Phrase, heads: readonly Found[], tails: readonly Found[]): ClaimDraft[] =>
  heads
    .filter((head) => isActor(head) && !head.viaOwner && head.referent.label !== 'Place')
    .flatMap((head) =>
      tails
        .filter(({ referent }) => referent.label === 'Event')
        .flatMap((tail) => make(reading, 'ORGANISES', { head, tail }, headWord(phrase), 'organiser.noun')),
    );
