/** Who gets a sum: those it goes to, the things it is for ("in education programmes", "in research and innovation"), else the country it goes to. */
import type { Phrase } from '../../mentions/phrase.ts';
import type { Clause } from '../clause.ts';
import { entitiesOf, isActor, wordsOf } from '../ends.ts';
import { foundAsName } from '../found.ts';
import { openThing, preferred } from '../open-thing.ts';
import { foundAt, type Found, type Reading } from '../reading.ts';
import { wordOf } from '../steps.ts';
import { isPaidTopic } from '../../lexicon/preferred-objects.ts';
import type { Gift } from './gifts.ts';
import { oneOf } from '../../words.ts';

/** Who gets a sum: its recipients, the things it is for, and where nobody is named what it goes through. */
export function recipientsOf(reading: Reading, gift: Gift, hasOthers: boolean): Found[] {
  const paid = entitiesOf(reading, gift.recipients);
  // "to B for C": C is paid for where it is a thing; people and places there are whom B serves.
  // "to improve access for C": C gets it, where what is improved is nobody
  const served = paid.length === 0 && !hasOthers && gift.recipients.length > 0;
  // "a grant to A to implement the Act": A gets it, and carries out the Act
  const things = entitiesOf(reading, gift.purposes).filter(
    ({ referent }) => served || !oneOf(referent.label, 'ActorGroup|Place|Country|Person|LegalAct|Policy'),
  );
  const carriers = entitiesOf(reading, gift.through).filter(isActor);
  // "through A to protect women": A gets it, for them
  if (!hasOthers && carriers.length > 0 && paid.every(({ referent }) => referent.label === 'ActorGroup' && !referent.named))
    return [...carriers, ...things];
  const own = hasOthers
    ? paid.filter(({ referent }) => !oneOf(referent.label, 'LegalAct|Policy') && (referent.label !== 'ActorGroup' || referent.named))
    : paid;
  if (own.length + things.length > 0 || hasOthers) return [...own, ...things];
  const open = openRecipients(reading, gift);
  if (open.length > 0) return open;
  return entitiesOf(reading, gift.through).filter(({ referent }) => !oneOf(referent.label, 'Policy|LegalAct')); // "under the Strategy"
}

/** Things that only the payment shows to be some: "invests €5 million in | tide gauges for schools". */
function openRecipients(reading: Reading, { recipients }: Gift): Found[] {
  const open = recipients.flatMap((phrase) => preferred(reading, 'FUNDS', '', phrase) ?? openThing(reading, phrase, false) ?? []);
  return open.length > 0 ? open : topicOf(reading, recipients);
}

/** "research and innovation", "education and training": two bare nouns that are one field of work. */
function topicOf(reading: Reading, phrases: readonly Phrase[]): Found[] {
  const [first, last, ...others] = phrases;
  if (!first || !last || others.length > 0 || last.from !== first.to + 1) return [];
  if (!phrases.every((phrase) => !phrase.mention && phrase.to === phrase.from + 1 && isPaidTopic(phrase.head))) return [];
  const run = { from: first.from, to: last.to };
  const topic = foundAsName(reading, { ...run, name: wordsOf(reading, run), label: 'Initiative', plural: false, rule: 'noun.as_funds' });
  return topic ? [topic] : [];
}

/** "is lending $41 million to support road works in Nepal": where nobody is named, the country it goes to. */
export function landsOf(reading: Reading, clause: Clause): Found[] {
  const end = reading.clauses.find((each) => each.at > clause.at && each.verb.form === 'finite')?.at ?? reading.nodes.length;
  const lands = reading.nodes.slice(0, end).flatMap((node, at, nodes) => {
    const link = nodes[at - 1];
    const goesThere = link?.kind === 'preposition' && oneOf(link.word, 'in|for|to');
    const other = nodes[at + 2];
    const several = oneOf(nodes[at + 1]?.kind ?? '', 'comma|conjunction') && other?.kind === 'phrase' && other.mention?.label === 'Country';
    return goesThere && !several && node.kind === 'phrase' && node.mention?.label === 'Country' ? [node] : [];
  });
  const found = entitiesOf(reading, lands);
  return found.length === 1 ? found : [];
}

/** "This work has received funding from A", "The research leading to these results": that of the project the page is about. */
export function ownWork(reading: Reading, phrase: Phrase): Found | undefined {
  const { sheet } = reading.discourse;
  const speaksOfIt = phrase.determiner === 'this' || wordOf(reading.nodes[reading.nodes.indexOf(phrase) + 1]) === '';
  if (!sheet || !speaksOfIt || !oneOf(phrase.head, 'work|research|study|result|software|tool|activity') || phrase.mention?.kind === 'name')
    return undefined;
  return oneOf(sheet.label, 'Initiative|Programme|InformationSystem|Network')
    ? { ...foundAt(reading, sheet, phrase), pronoun: true }
    : undefined;
}
