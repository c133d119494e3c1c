/** What somebody says at a meeting: "the Minister's speech at the Ports Conference", "Kenya's call for help at the session". */
import { listAt } from '../lists.ts';
import { entitiesOf, isActor } from '../ends.ts';
import type { Found, Reading } from '../reading.ts';
import { following, headWord, make, ofNouns, phraseNode, type Rule } from './shared.ts';
import { oneOf } from '../../words.ts';

const spoken =
  /^(?:speech|remark|address|statement|call|appeal|presentation|intervention|announcement|keynote|pledge|participation|attendance|appearance|presence)s?$/u;
const spokenWords = { has: (noun: string): boolean => spoken.test(noun) };
/** What links the words to what they are on, before the meeting. */
const besides = new Set(['for', 'on', 'to', 'about', 'in', 'by', 'of']);

/** Whose words they are takes part in the meeting they are spoken at. */
export const spokenAt: Rule = ofNouns(spokenWords, (reading, phrase, at) => {
  const speakers = speakersOf(reading, at);
  if (speakers.length === 0) return [];
  return meetingsAfter(reading, at).flatMap((tail) =>
    speakers.flatMap((head) => make(reading, 'PARTICIPATES_IN', { head, tail }, headWord(phrase), 'spoken.at')),
  );
});

/** "A's speech", "the speech by A". */
function speakersOf(reading: Reading, at: number): Found[] {
  const owner = phraseNode(reading, at - 1);
  const by = following(reading, at, /^by$/u);
  const phrases = owner?.possessive ? [owner] : by ? listAt(reading.nodes, by.at).members : [];
  return entitiesOf(reading, phrases).filter((found) => isActor(found) && !found.viaOwner && !found.pronoun);
}

/** The meeting after "at" or "in", behind what the words are on. */
function meetingsAfter(reading: Reading, at: number): Found[] {
  const { nodes } = reading;
  for (let next = at + 1, hops = 0; hops < 4; hops++) {
    const link = nodes[next];
    const target = nodes[next + 1]?.kind === 'adverb' ? next + 2 : next + 1; // "for further support"
    if (link?.kind !== 'preposition' || nodes[target]?.kind !== 'phrase') return [];
    const list = listAt(nodes, target);
    const events = oneOf(link.word, 'at|in|during')
      ? entitiesOf(reading, list.members).filter(({ referent }) => referent.label === 'Event')
      : [];
    if (events.length > 0) return events;
    if (!besides.has(link.word)) return [];
    next = list.end;
  }
  return [];
}
