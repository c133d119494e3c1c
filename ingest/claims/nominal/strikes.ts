/** Attacks, and where they strike and who strikes: "Norway's attacks on Kenya's ports", "the Russian invasion of Ukraine". */
import type { ClaimDraft } from '../draft.ts';
import { foundInside } from '../found.ts';
import type { Found, Reading } from '../reading.ts';
import { ownerOf } from '../references.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { following, found, headWord, make, ofNouns, phraseNode, type Rule } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const attacks = wordSet('attack|invasion|cyberattack|cyber-attack|bombing');

const isState = (end: Found | undefined): end is Found => end !== undefined && oneOf(end.referent.label, 'Country|Place');

/** The words between an attack and what it strikes. */
const strikesAt = /^(?:on|against|of)$/u;

/** An attack strikes the state whose things are struck, and whose attack it is takes part in it. */
export const strike: Rule = ofNouns(attacks, (reading, phrase, at) => {
  const event = found(reading, phrase);
  if (event?.referent.label !== 'Event') return [];
  const struck = targetOf(reading, phrase, at);
  const striker = strikerOf(reading, phrase, at);
  const claims = (head: Found, type: 'OCCURRED_IN' | 'PARTICIPATES_IN', tail: Found, rule: string): ClaimDraft[] =>
    make(reading, type, { head, tail }, headWord(phrase), rule, event.referent.plural ? 'ongoing' : 'done');
  return [
    ...(isState(struck) ? claims(event, 'OCCURRED_IN', struck, 'strike.at') : []),
    ...(striker && striker.referent !== struck?.referent ? claims(striker, 'PARTICIPATES_IN', event, 'strike.by') : []),
  ];
});

/** "attacks on | Kenya('s ports)": the state that is named after the attack, within its name or behind it. */
function targetOf(reading: Reading, { mention, head }: Phrase, at: number): Found | undefined {
  const link = (word: string | undefined): boolean =>
    word !== undefined && strikesAt.test(word) && (word !== 'of' || oneOf(head, 'invasion|bombing'));
  const inner = mention?.inner.find(({ from }) => {
    const before = reading.tokens[from - 1]?.lower;
    return from > mention.from && link(before === 'the' ? reading.tokens[from - 2]?.lower : before);
  });
  const behind = inner ? undefined : following(reading, at, strikesAt)?.phrase;
  if (inner) return foundInside(reading, inner);
  return behind?.mention && link(reading.tokens[behind.mention.from - 1]?.lower) ? found(reading, behind) : undefined;
}

/** "Norway's | attacks", "the Russian | invasion": whose attack it is. */
function strikerOf(reading: Reading, phrase: Phrase, at: number): Found | undefined {
  if (phraseNode(reading, at - 1)?.possessive) {
    const owner = ownerOf(reading, phrase);
    return owner && oneOf(owner.referent.label, 'Country|ActorGroup|Network') ? owner : undefined;
  }
  const { mention } = phrase;
  const people = mention?.inner.find(({ from, label }) => from <= mention.from + 1 && label === 'Country');
  return people && people.to < phrase.to && !strikesAt.test(reading.tokens[people.from - 1]?.lower ?? '')
    ? foundInside(reading, people)
    : undefined;
}
