/** Things that only a verb of making, paying or holding shows to be some: "launched a new label for fresh produce", "seed packs, funded by the Bank". */
import { asksMore } from '../lexicon/abstract-nouns.ts';
import { gatherings } from '../lexicon/event-nouns.ts';
import type { Phrase } from '../mentions/phrase.ts';
import { foundAsName } from './found.ts';
import { wordsOf } from './ends.ts';
import type { Found, Reading, Run } from './reading.ts';

/** What a phrase without a mention names as the object of such a verb; `undefined` where it may be a mere deed, state or measure, or is told by nothing. */
export function openThing(reading: Reading, phrase: Phrase, fresh: boolean): Found | undefined {
  const { head, determiner } = phrase;
  const told = wordsTelling(reading, phrase);
  if (!told || head === '' || reading.tokens[told.to - 1]?.part !== 'noun' || (asksMore(head) && !isCall(reading, phrase)))
    return undefined;
  const counted = /^(?:an?|another)$/u.test(determiner) || /\b(?:new|first|two|three|four|five|six|ten)\b|\d/u.test(told.name);
  if (fresh && !counted) return undefined;
  return foundAsName(reading, { ...told, label: 'Initiative', plural: phrase.plural, rule: 'noun.made' });
}

/** "the first grant call": a call for those who want money. */
const isCall = ({ tokens }: Reading, { head, to }: Phrase): boolean =>
  head === 'call' && /^(?:grants?|funding|projects?|proposals?|tender)$/u.test(tokens[to - 2]?.lower ?? '');

/** "hosted in-depth discussions", "held an open data hackathon": what only a verb of holding shows to be an event. */
export function gathering(reading: Reading, phrase: Phrase): Found | undefined {
  const told = gatherings.has(phrase.head) ? wordsTelling(reading, phrase) : undefined;
  return told && foundAsName(reading, { ...told, label: 'Event', plural: phrase.plural, rule: 'noun.gathering' });
}

/** The words of a phrase that nothing else names, without its determiner: two at least, and no marks among them. */
function wordsTelling(reading: Reading, { from, to, determiner, mention }: Phrase): (Run & { readonly name: string }) | undefined {
  const start = determiner === '' ? from : from + 1;
  if (mention || to - start < 2) return undefined;
  const name = wordsOf(reading, { from: start, to });
  return /^[\p{L}\p{N} ’'&-]+$/u.test(name) ? { from: start, to, name } : undefined;
}
