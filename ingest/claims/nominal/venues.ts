/** Places said to be those of an event: "Oslo was the venue of the Ports Summit", "Lusk, the scene of a bombing", "will be home to the Tide Games". */
import { entitiesOf } from '../ends.ts';
import { listAt } from '../lists.ts';
import { asPlace } from '../places.ts';
import type { Found, Reading } from '../reading.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { clauseStatus, following, headWord, make, ofNouns, phraseNode, type Rule, word } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const spots = wordSet('venue|scene|site|location|setting|home|host|backdrop');

/** An event was where its venue is said to be. */
export const venueOf: Rule = ofNouns(spots, (reading, phrase, at) => {
  const target = phrase.mention?.kind !== 'name' ? following(reading, at, /^(?:of|for|to)$/u) : undefined;
  if (!target) return [];
  const events = entitiesOf(reading, listAt(reading.nodes, target.at).members).filter(
    ({ referent, viaOwner }) => referent.label === 'Event' && !viaOwner,
  );
  const spot = events.length > 0 ? placeDescribed(reading, phrase, at) : undefined;
  if (!spot) return [];
  const status = clauseStatus(reading, at);
  return events.flatMap((head) =>
    make(
      reading,
      'OCCURRED_IN',
      { head, tail: spot },
      headWord(phrase),
      'place.venue',
      oneOf(status, 'planned|called-for') ? 'planned' : 'done',
    ),
  );
});

/** The place that a clause says is the venue, or that stands before the comma. */
function placeDescribed(reading: Reading, phrase: Phrase, at: number): Found | undefined {
  const clause = reading.clauses.findLast(({ verb, object }) => oneOf(verb.lemma, 'be|become') && object.includes(phrase));
  if (clause) return clause.verb.negated ? undefined : placeIn(reading, clause.subject[0]);
  return reading.nodes[at - 1]?.kind === 'comma' ? asPlace(reading, phraseNode(reading, at - 2)) : undefined;
}

/** "Elvas", "the small town of | Elvas". */
function placeIn(reading: Reading, phrase: Phrase | undefined): Found | undefined {
  const at = phrase ? reading.nodes.indexOf(phrase) : -1;
  const named = phrase && oneOf(phrase.head, 'town|city|village|port|island|capital') && word(reading, at + 1) === 'of';
  return asPlace(reading, named ? phraseNode(reading, at + 2) : phrase);
}
