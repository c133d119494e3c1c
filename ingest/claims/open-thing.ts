/** Things that only a verb of making, paying or holding shows to be some: "launched a new label for fresh produce", "seed packs, funded by the Bank". */
import type { Label } from '../../graph/ontology/labels.ts';
import type { RelationType } from '../../graph/ontology/relations.ts';
import { asksMore } from '../lexicon/abstract-nouns.ts';
import { gatherings } from '../lexicon/event-nouns.ts';
import { preferredObjects } from '../lexicon/preferred-objects.ts';
import { complementEnd, withPurpose } from '../mentions/complements.ts';
import type { Phrase } from '../mentions/phrase.ts';
import { foundAsName } from './found.ts';
import { wordsOf } from './ends.ts';
import type { Found, Reading, Run } from './reading.ts';
import { oneOf } from '../words.ts';

/** What a phrase without a mention names as the object of such a verb; `undefined` where it may be a mere deed, state or measure, or is told by nothing. */
export function openThing(reading: Reading, phrase: Phrase, fresh: boolean): Found | undefined {
  const { head, determiner } = phrase;
  const purpose =
    fresh && oneOf(reading.tokens[phrase.to]?.lower ?? '', 'of|for') ? withTopic(reading, phrase.to, 'Initiative') : phrase.to;
  const told = wordsTelling(reading, phrase, purpose);
  if (
    !told ||
    head === '' ||
    oneOf(head, 'new|other|more|further|additional') ||
    reading.tokens[phrase.to - 1]?.part !== 'noun' ||
    (asksMore(head) && !isCall(reading, phrase) && !isHouse(reading, phrase))
  )
    return undefined;
  const counted = oneOf(determiner, 'a|an|another') || /\b(?:new|first|two|three|four|five|six|ten)\b|\d/u.test(told.name);
  if (fresh && !counted && purpose === phrase.to) return undefined;
  return foundAsName(reading, { ...told, label: 'Initiative', plural: phrase.plural, rule: 'noun.made' });
}

/** "a clearing house": a house that is none. */
const isHouse = ({ tokens }: Reading, { head, to }: Phrase): boolean =>
  head === 'house' && oneOf(tokens[to - 2]?.lower ?? '', 'clearing|safe|halfway|trading');

/** "the first grant call": a call for those who want money. */
const isCall = ({ tokens }: Reading, { head, to }: Phrase): boolean =>
  head === 'call' && oneOf(tokens[to - 2]?.lower ?? '', 'grant|grants|funding|project|projects|proposal|proposals|tender');

/** "hosted in-depth discussions", "held an open data hackathon": what only a verb of holding shows to be an event. */
export function gathering(reading: Reading, phrase: Phrase): Found | undefined {
  const told = gatherings.has(phrase.head) ? wordsTelling(reading, phrase) : undefined;
  return told && foundAsName(reading, { ...told, label: 'Event', plural: phrase.plural, rule: 'noun.gathering' });
}

/** "adopted a water compact", "imposed a ban on driftnets": what the verb shows to be a text, a rule, a deed; told by its own words or by what follows it. */
export function preferred(reading: Reading, type: RelationType, id: string, phrase: Phrase): Found | undefined {
  if (phrase.mention || giving.test(id)) return undefined;
  const { head } = phrase;
  const label = preferredObjects.get(type)?.get(head);
  // "the terms | of reference" are a text, and no other terms
  if (label === undefined || (head === 'term' && !/^ of reference\b/u.test(reading.text.slice(reading.tokens[phrase.to - 1]!.end))))
    return undefined;
  const start = phrase.determiner === '' ? phrase.from : phrase.from + 1;
  const end =
    oneOf(type, 'LEADS|SUPPORTS') && isToDo(reading, phrase.to)
      ? complementEnd(reading.tokens, phrase.to, true)
      : beforeMore(reading, phrase.to, withTopic(reading, phrase.to, label));
  if (phrase.to - start < 2 && end === phrase.to) return undefined;
  const core = wordsOf(reading, { from: start, to: phrase.to });
  if (!plainWords.test(core)) return undefined;
  const name = end > phrase.to ? wordsOf(reading, { from: start, to: end }) : core;
  return foundAsName(reading, {
    from: start,
    to: end,
    name,
    alternatives: name === core ? [] : [head === 'term' ? `${core} of reference` : core],
    label,
    plural: phrase.plural,
    rule: `noun.as_${type.toLowerCase()}`,
  });
}

/** Verbs of relations that have other objects more often than these show: "delivered results", "developed restrictions". */
const giving = /^verb\.(?:deliver|produce|present|prepare|develop|build|create|form|found|set_up)\./u;

/** "a ban | on driftnets", "the budget | for 2022": where the words end that say what a rule or a text is about. */
const withTopic = ({ tokens }: Reading, to: number, label: Label): number =>
  tokens[to]?.lower === 'for' && /^(?:19|20)\d\d$/u.test(tokens[to + 1]?.text ?? '')
    ? to + 2
    : oneOf(tokens[to]?.lower ?? '', 'on|of|against|for|between|into')
      ? complementEnd(tokens, to, withPurpose.has(label), label === 'Event')
      : to;

/** "the specifications of the Portal | and its plan": one more thing, and none that the first is of. */
function beforeMore({ tokens }: Reading, from: number, end: number): number {
  const and = tokens
    .slice(from, end)
    .findIndex(({ lower }, at) => lower === 'and' && oneOf(tokens[from + at + 1]?.lower ?? '', 'its|their'));
  return and < 0 ? end : from + and;
}

/** "the effort | to secure the ports" */
const isToDo = ({ tokens }: Reading, at: number): boolean => tokens[at]?.part === 'to' && tokens[at + 1]?.part === 'verb';

const plainWords = /^[\p{L}\p{N} ’'&-]+$/u;

/** The words of a phrase that nothing else names, without its determiner: two at least, or one and what it is for or of; no marks among them. */
function wordsTelling(
  reading: Reading,
  { from, to, determiner, mention }: Phrase,
  end = to,
): (Run & { readonly name: string; readonly alternatives: readonly string[] }) | undefined {
  const start = determiner === '' ? from : from + 1;
  if (mention || end - start < 2) return undefined;
  const core = wordsOf(reading, { from: start, to });
  const name = wordsOf(reading, { from: start, to: end });
  return plainWords.test(core) ? { from: start, to: end, name, alternatives: name === core ? [] : [core] } : undefined;
}
