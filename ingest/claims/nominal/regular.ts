/** "their regular meetings", "the annual talks": what is held again and again goes on, whatever else the sentence tells. */
import { wordSet } from '../../words.ts';
import type { Reading } from '../reading.ts';

const often = wordSet('regular|annual|yearly|monthly|weekly|quarterly|periodic|frequent|ongoing');

/** Whether the phrase at a node speaks of several things of its kind that are held regularly. */
export function isRegular({ nodes, tokens }: Reading, at: number): boolean {
  const phrase = nodes[at];
  return (
    phrase?.kind === 'phrase' &&
    phrase.plural &&
    (tokens.slice(phrase.from, phrase.to).some(({ lower }) => often.has(lower)) ||
      tokens.some(({ lower }, index) => lower === 'basis' && tokens[index - 1]?.lower === 'regular')) // "reports published on a regular basis"
  );
}
