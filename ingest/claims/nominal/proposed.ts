/** Texts that a word before them says are proposed: "the Commission's proposed Quay Regulation", "the draft Tide Act of the Ministry". */
import { entitiesOf, isActor } from '../ends.ts';
import { listAt } from '../lists.ts';
import { ownerOf } from '../references.ts';
import { found, hasOwnerBefore, headWord, make, ofMentions, phraseNode, type Rule, word } from './shared.ts';
import { oneOf } from '../../words.ts';

/** Whose proposed or draft text it is proposes it. */
export const proposedText: Rule = ofMentions((reading, phrase, at) => {
  const { mention } = phrase;
  if (mention?.kind !== 'name' || !oneOf(mention.label ?? '', 'LegalAct|Policy|Programme|Initiative')) return [];
  const told = reading.tokens.slice(phrase.from, mention.from + 1).some(({ lower }) => oneOf(lower, 'proposed|draft'));
  const tail = told ? found(reading, phrase) : undefined;
  if (!tail) return [];
  const owner = hasOwnerBefore(reading, phrase, at) ? ownerOf(reading, phrase) : undefined;
  const after = word(reading, at + 1) === 'by' && phraseNode(reading, at + 2) ? listAt(reading.nodes, at + 2).members : [];
  return [...(owner ? [owner] : []), ...entitiesOf(reading, after)]
    .filter((head) => isActor(head) && !head.viaOwner && head.referent.label !== 'Place')
    .flatMap((head) => make(reading, 'PROPOSES', { head, tail }, headWord(phrase), 'proposed.text'));
});
