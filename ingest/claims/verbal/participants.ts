/** Who takes part: those who are represented, not those who represent them. */
import { singular } from '../../lexicon/singular.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { entitiesOf } from '../ends.ts';
import { listAt } from '../lists.ts';
import type { Found, Reading } from '../reading.ts';
import { isFinite } from '../steps.ts';
import { oneOf } from '../../words.ts';

/** Those who are sent: "officials from Kenya", "representatives of the Fund". */
const sent = new Set(
  'representative official delegate delegation minister leader expert envoy ambassador diplomat participant speaker official staff member head chief executive president director minister parliamentarian lawmaker researcher scientist practitioner colleague attendee force troop soldier personnel ship vessel aircraft'.split(
    ' ',
  ),
);
/** Of these only "from" tells who sent them: members "of" a network are not the network. */
const onlyFrom = new Set(
  'member participant speaker expert researcher scientist practitioner president director head chief executive force troop soldier personnel ship vessel aircraft'.split(
    ' ',
  ),
);

/** Those who sit somewhere for others. */
const seated = /^(?:representative|delegate|official|delegation|member|nominee|appointee|observer)s?$/u;

/** What phrases refer to where others sit for them: of "representatives of A and B" it is A and B. */
export const represented = (reading: Reading, phrases: readonly Phrase[]): Found[] => participants(reading, phrases, seated);

/** What phrases refer to; of "officials from A and B" it is A and B. */
export function participants(reading: Reading, phrases: readonly Phrase[], only?: RegExp): Found[] {
  const all = phrases.flatMap((phrase) => {
    const senders = only?.test(phrase.head) === false ? [] : sendersOf(reading, phrase);
    return senders.length > 0 && !senders.every(isAnyCountries) ? senders : entitiesOf(reading, [phrase]);
  });
  return all.filter(({ referent }, index) => all.findIndex((other) => other.referent === referent) === index);
}

/** "28 ministers from 32 countries": which countries is not said, and those who come are the ministers. */
const isAnyCountries = ({ referent }: Found): boolean =>
  referent.label === 'ActorGroup' && oneOf(referent.head, 'country|state|nation|region|continent');

function sendersOf(reading: Reading, phrase: Phrase): Found[] {
  const head = singular(phrase.head);
  const at = reading.nodes.indexOf(phrase);
  const link = reading.nodes[at + 1];
  // "one representative | each of A, B and C"
  if (seated.test(phrase.head) && link?.kind === 'phrase' && reading.tokens[link.from]!.lower === 'each')
    return entitiesOf(reading, listAt(reading.nodes, at + 1).members).filter((found) => !found.viaOwner);
  // "Attendees representing | A and B"
  if (
    sent.has(head) &&
    link?.kind === 'verb' &&
    link.form === 'gerund' &&
    link.lemma === 'represent' &&
    reading.nodes[at + 2]?.kind === 'phrase'
  )
    return entitiesOf(reading, listAt(reading.nodes, at + 2, true).members).filter((found) => !found.viaOwner);
  if (!sent.has(head) || link?.kind !== 'preposition' || reading.nodes[at + 2]?.kind !== 'phrase') return [];
  // "one representative | per Member State", "one delegate | for each region"
  const [, , target] = reading.nodes.slice(at);
  const apiece = link.word === 'per' || (link.word === 'for' && target && /^(?:each|every)$/u.test(reading.tokens[target.from]!.lower));
  if (apiece && target?.kind === 'phrase' && seated.test(phrase.head)) return entitiesOf(reading, [target]);
  if (
    !(
      link.word === 'from' ||
      (link.word === 'of' && !onlyFrom.has(head) && (phrase.plural || head === 'representative' || head === 'delegate'))
    )
  )
    return [];
  // "Leaders of A and B | attended": before the first verb the list ends with its last member
  const opens = !reading.nodes.slice(0, at).some((node) => isFinite(node));
  return entitiesOf(reading, afterEach(reading, at + 1, opens)).filter((found) => !found.viaOwner);
}

/** "from A, from B and from C": the lists after a preposition that is said again before each of them. */
function afterEach({ nodes }: Pick<Reading, 'nodes'>, link: number, closed: boolean): readonly Phrase[] {
  const word = nodes[link]?.kind === 'preposition' ? nodes[link].word : undefined;
  const { members, end } = listAt(nodes, link + 1, closed);
  let next = end;
  while (oneOf(nodes[next]?.kind ?? '', 'comma|conjunction')) next++;
  const again = nodes[next];
  const goesOn =
    next > end && word === 'from' && again?.kind === 'preposition' && again.word === word && nodes[next + 1]?.kind === 'phrase';
  return goesOn ? [...members, ...afterEach({ nodes }, next, closed)] : members;
}
