/** What stands under a programme, a policy or an act. */
import { isActor, wordsOf } from '../ends.ts';
import { spanOf, type Reading } from '../reading.ts';
import { foundInside } from '../found.ts';
import { possessed } from '../steps.ts';
import { describedBy } from './described.ts';
import { clauseStatus, following, found, headWord, make, ofMentions, phraseNode, type Rule, word, wordBefore } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const grounds = new Set(['Programme', 'LegalAct', 'Policy']);
const standing = new Set(['Initiative', 'Body', 'Network', 'InformationSystem', 'Programme', 'Event', 'Document', 'LegalAct', 'Policy']);

/** "a pilot project under Horizon 2020", "measures under the Directive": standing under a programme or an act. */
export const under: Rule = ofMentions((reading, phrase, at) => {
  const based = found(reading, phrase);
  const ground = following(reading, at, /^under$/u);
  const basis = ground && found(reading, phraseNode(reading, possessed(reading.nodes, ground.at))); // "under the EU's Global Gateway"
  if (!based || !basis || !grounds.has(basis.referent.label) || !standing.has(based.referent.label)) return [];
  const words = wordsOf(reading, reading.nodes[ground.at - 1]!).toLowerCase();
  if (words === 'within the meaning of') return []; // where a word is explained
  if (words !== 'under' && isActor(based) && isPartner(reading, at)) return []; // "arrangements with the Office | within the framework of the Accord"
  const status = clauseStatus(reading, at);
  return make(reading, 'BASED_ON', { head: based, tail: basis }, wordBefore(ground.phrase), 'under', status);
});

/** "cooperate with | the Office", "sent by | the Office": somebody in a deed, of which the words after speak. */
const isPartner = (reading: Reading, at: number): boolean => oneOf(word(reading, at - 1), 'with|to|by|from|between|together with');

const derivatives = new Set('adaptation extension version derivative elaboration continuation refinement successor offshoot'.split(' '));
/** What texts have, and what else has none of: "the result of talks". */
const outcomes = new Set('result outcome product fruit flagship deliverable follow-up'.split(' '));

/** "The taxonomy is an adaptation of X", "The Plan is a continuation of the Strategy": made from what was there before. */
export const derived: Rule = (reading, phrase, at) => {
  const isOutcome = outcomes.has(phrase.head) || (phrase.to - phrase.from > 1 && reading.tokens[phrase.to - 2]!.lower === 'flagship');
  const source =
    derivatives.has(phrase.head) || isOutcome ? following(reading, at, isOutcome ? /^(?:of|under)$/u : /^(?:of|to)$/u) : undefined;
  // "of Norland's previous strategy": the strategy
  const basis = source && found(reading, phraseNode(reading, possessed(reading.nodes, source.at)));
  const about = basis && (!isOutcome || grounds.has(basis.referent.label)) ? describedBy(reading, phrase, at) : undefined;
  if (!basis || !about || about.clause?.verb.negated) return [];
  return about.of
    .filter(({ referent }) => !isOutcome || standing.has(referent.label) || referent.label === 'Agency')
    .flatMap((based) => make(reading, 'BASED_ON', { head: based, tail: basis }, headWord(phrase), 'derived', 'done'));
};

const making = wordSet('launch|establish|create|set_up|start|introduce|open');

/** "Erasmus+ Virtual Youth Exchange initiative": what bears a programme's name stands under it. */
export const programmeName: Rule = ofMentions((reading, phrase) => {
  const thing = found(reading, phrase);
  const inside = phrase.mention?.inner.find((inner) => inner.label === 'Programme');
  const programme = foundInside(reading, inside);
  if (!thing || !inside || !programme || thing.referent.label !== 'Initiative' || phrase.head === 'activity') return [];
  const ends = { head: thing, tail: programme };
  // "A new Horizon pilot will be launched in 2018": it stands under the programme from then on.
  const made = reading.clauses.find(({ verb, object }) => making.has(verb.lemma) && verb.form === 'finite' && object.includes(phrase));
  if (!made) return make(reading, 'BASED_ON', ends, inside, 'name.programme');
  const { end } = spanOf(reading, made.verb.from, reading.nodes[made.end - 1]!.to);
  return make(reading, 'BASED_ON', ends, inside, 'name.programme', made.verb.status ?? 'done').map((draft) => ({
    ...draft,
    scope: { start: draft.scope.start, end: Math.max(end, draft.scope.end) },
  }));
});
