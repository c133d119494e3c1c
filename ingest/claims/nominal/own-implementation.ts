/** "signed the Treaty and is committed to its implementation": whose the deed is, is the text spoken of before. */
import { entitiesOf, isActor } from '../ends.ts';
import { meantAt, type Found, type Reading } from '../reading.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { clauseStatus, found, headWord, make, ofNouns, phraseNode, type Rule, word } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** Verbs whose subject carries out what the noun after them says is carried out. */
const doing = wordSet(
  'pursue|continue|start|begin|advance|accelerate|ensure|undertake|launch|complete|work|commit|be_responsible|proceed|engage|finalise|finalize|speed_up|step_up',
);

export const ownImplementation: Rule = ofNouns(wordSet('implementation|execution|enforcement|application'), (reading, phrase, at) => {
  if (!oneOf(phrase.determiner, 'its|their') || oneOf(word(reading, at + 1), 'of|by')) return [];
  const clause = reading.clauses.findLast((each) => each.at < at && each.end >= at);
  const text = clause && !clause.verb.negated && doing.has(clause.verb.lemma) ? textBefore(reading, phrase, at) : undefined;
  if (!clause || !text) return [];
  const bound = clause.verb.lemma === 'commit'; // "commits to its implementation", "is committed to it"
  if (clause.voice === 'passive' && !bound) return [];
  return entitiesOf(reading, clause.voice === 'passive' ? clause.object : clause.subject)
    .filter((head) => isActor(head) && !head.viaOwner)
    .flatMap((head) =>
      make(
        reading,
        'IMPLEMENTS',
        { head, tail: text },
        headWord(phrase),
        'noun.implementation',
        bound ? 'planned' : clauseStatus(reading, at),
      ),
    );
});

/** The last text named before in the sentence, or what the sentence before spoke of. */
function textBefore(reading: Reading, phrase: Phrase, at: number): Found | undefined {
  for (let back = at - 1; back >= 0; back--) {
    const here = phraseNode(reading, back);
    const text = here?.mention && found(reading, here);
    if (text && isCarriedOut(text)) return { ...text, pronoun: true };
  }
  const topic = reading.topics.find(({ at: from, referent }) => from < 0 && referent !== undefined)?.referent;
  const meant = topic && meantAt(reading, topic, phrase);
  return meant && isCarriedOut(meant) ? { ...meant, pronoun: true } : undefined;
}

const isCarriedOut = ({ referent, viaOwner }: Found): boolean => !viaOwner && oneOf(referent.label, 'LegalAct|Policy|Programme');
