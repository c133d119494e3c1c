/** Things that only a verb of making or paying shows to be some: "launched a new label for fresh produce", "seed packs, funded by the Bank". */
import { asksMore } from '../lexicon/abstract-nouns.ts';
import type { Phrase } from '../mentions/phrase.ts';
import { foundAsName } from './found.ts';
import { wordsOf } from './ends.ts';
import type { Found, Reading } from './reading.ts';

/** What a phrase without a mention names as the object of such a verb; `undefined` where it may be a mere deed, state or measure, or is told by nothing. */
export function openThing(reading: Reading, phrase: Phrase, fresh: boolean): Found | undefined {
  const { to, head, mention } = phrase;
  const last = reading.tokens[to - 1];
  if (mention || head === '' || last?.part !== 'noun') return undefined;
  const { from, plural, determiner } = phrase;
  const start = determiner === '' ? from : from + 1;
  // "the first grant call": a call for those who want money
  const call = head === 'call' && /^(?:grants?|funding|projects?|proposals?|tender)$/u.test(reading.tokens[to - 2]?.lower ?? '');
  if (asksMore(head) && !call) return undefined;
  const told = to - start > 1;
  const words = wordsOf(reading, { from: start, to });
  const counted = /^(?:an?|another)$/u.test(determiner) || /\b(?:new|first|two|three|four|five|six|ten)\b|\d/u.test(words);
  if (!told || (fresh && !counted) || !/^[\p{L}\p{N} ’'&-]+$/u.test(words)) return undefined;
  return foundAsName(reading, { from: start, to, name: words, label: 'Initiative', plural, rule: 'noun.made' });
}

/** Nouns that name a gathering where somebody holds or hosts it, and elsewhere what is said or done there. */
const gatherings =
  /^(?:discussion|talk|consultation|briefing|debate|drill|celebration|fair|hackathon|gathering|reception|dinner|retreat|festival|exhibition|clinic|contest|round|call|class|lecture|panel|rehearsal|simulation|walk|tour)$/u;

/** "hosted in-depth discussions", "held an open data hackathon": what only a verb of holding shows to be an event. */
export function gathering(reading: Reading, { from, to, head, plural, determiner, mention }: Phrase): Found | undefined {
  const start = determiner === '' ? from : from + 1;
  const words = wordsOf(reading, { from: start, to });
  if (mention || !gatherings.test(head) || to - start < 2 || !/^[\p{L}\p{N} ’'&-]+$/u.test(words)) return undefined;
  return foundAsName(reading, { from: start, to, name: words, label: 'Event', plural, rule: 'noun.gathering' });
}
