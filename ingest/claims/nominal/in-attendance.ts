/** Who is there, said beside the deed: "the Summit, with ministers from Norland in attendance, adopted", "in the presence of the Governor, the Academy opened its festival". */
import { entitiesOf, isActor, isGathering } from '../ends.ts';
import { listAt } from '../lists.ts';
import type { Found, Reading } from '../reading.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { participants } from '../verbal/participants.ts';
import { clauseStatus, headWord, make, ofNouns, phraseNode, type Rule, word } from './shared.ts';
import { wordSet } from '../../words.ts';

/** How many nodes those may take who are said to be there: "with | the Minister of Ports, two mayors and the Fund | in attendance". */
const reach = 14;

const being = wordSet('attendance|presence');

/** Those who are present take part in the event that the sentence speaks of. */
export const inAttendance: Rule = ofNouns(being, (reading, phrase, at) => {
  const people = word(reading, at - 1) === 'in' ? presentAt(reading, phrase, at) : [];
  const event = people.length > 0 ? eventOfSentence(reading, at) : undefined;
  if (!event) return [];
  const status = clauseStatus(reading, at);
  return participants(reading, people)
    .filter((found) => isActor(found) && !found.viaOwner)
    .flatMap((head) =>
      make(
        reading,
        'PARTICIPATES_IN',
        { head, tail: event },
        headWord(phrase),
        'attendance.present',
        status === 'planned' ? status : 'done',
      ),
    );
});

/** "in the presence of | A and B", "with | A and B | in attendance". */
function presentAt(reading: Reading, { head }: Phrase, at: number): readonly Phrase[] {
  const { nodes } = reading;
  if (head === 'presence') return word(reading, at + 1) === 'of' && nodes[at + 2]?.kind === 'phrase' ? listAt(nodes, at + 2).members : [];
  for (let back = at - 2; back > Math.max(0, at - reach); back--) {
    const node = nodes[back]!;
    if (node.kind === 'verb') return [];
    if (node.kind === 'preposition' && node.word === 'with')
      return nodes[back + 1]?.kind === 'phrase' ? listAt(nodes, back + 1).members : [];
  }
  return [];
}

/** The event spoken of nearest before, or else the first after. */
function eventOfSentence(reading: Reading, at: number): Found | undefined {
  const eventAt = (index: number): Found | undefined => {
    const phrase = phraseNode(reading, index);
    return phrase && entitiesOf(reading, [phrase]).find((found) => isGathering(found) && !found.viaOwner);
  };
  for (let index = at - 1; index >= 0; index--) {
    const event = eventAt(index);
    if (event) return event;
  }
  for (let index = at + 1; index < reading.nodes.length; index++) {
    const event = eventAt(index);
    if (event) return event;
  }
  return undefined;
}
