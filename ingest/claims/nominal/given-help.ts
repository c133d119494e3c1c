/** Help told with its giver after "from", and help with a state, which is help for where it is: "support from A for | B", "support for clean air in | the islands". */
import type { Phrase } from '../../mentions/phrase.ts';
import { entitiesOf } from '../ends.ts';
import type { Found, Reading } from '../reading.ts';
import { isWanted } from './deed-doers.ts';
import { following } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** "support from A for B": help that A gives; not where who has or wants it tells whom it is for. */
export const isGiven = (reading: Reading, phrase: Phrase, at: number): boolean =>
  !isWanted(reading, phrase, at) &&
  !reading.clauses.some(({ object, verb, voice }) => object.includes(phrase) && (voice === 'passive' || wanting.has(verb.lemma)));
const wanting = wordSet('receive|get|obtain|seek|need|request|require|want|attract|secure|enjoy|call_for|expect|have|win|ask_for|lack');

/** "support for climate neutrality in | the islands": a state helps where it is. */
export function placeOf(reading: Reading, { mention, plural, ...member }: Phrase): Found[] {
  const at = reading.nodes.findIndex(({ from }) => from === member.from);
  const there = mention || plural ? undefined : following(reading, at, /^in$/u);
  return there ? entitiesOf(reading, [there.phrase]).filter(({ referent }) => oneOf(referent.label, 'Country|Place|ActorGroup')) : [];
}
