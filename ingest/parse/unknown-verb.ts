/** Words that the tagger takes for verbs and the frame lexicon does not know. */

import { beForms, conjunctions, determiners, haveForms, modals, prepositions } from '../lexicon/function-words.ts';
import { groupHeads, namesGroup } from '../lexicon/group-heads.ts';
import { withTo } from '../lexicon/nouns-with-to.ts';
import { singular } from '../lexicon/singular.ts';
import type { Reading, TaggedToken } from './tagged.ts';
import type { Token } from './tokens.ts';
import type { VerbForm } from './verb-forms.ts';
import { isCountedThing, isHeadNoun, lastSolid, neverVerbs } from './verb-or-noun.ts';
import { oneOf } from '../words.ts';

/** Whether a phrase ends before a token: the text ends, or a mark or an auxiliary follows. */
const endsPhrase = (next: Token | undefined): boolean =>
  next === undefined || /^[.;:)]$/u.test(next.text) || beForms.has(next.lower) || haveForms.has(next.lower) || modals.has(next.lower);

/** Reads a word that is a verb by its tag only; its place may still make it a noun or an adjective. */
export function unknownVerb(word: string, before: readonly TaggedToken[], at: number, next: Token | undefined): Reading {
  const after = lastSolid(before, at)?.part;
  if (after === 'determiner' || after === 'possessive' || after === 'preposition' || after === 'adjective' || after === 'number') {
    return {
      part: /(?:ed|ing)$/u.test(word) && next?.word ? 'adjective' : after === 'preposition' && word.endsWith('ing') ? 'verb' : 'noun',
      ...(after === 'preposition' && word.endsWith('ing') ? { lemma: word, form: 'gerund' as const } : {}),
    };
  }
  // "land-owning | estates"; "co-financing projects" is a deed
  if (
    /^(?!co-|re-|pre-|fast-|cross-|double-)\p{L}{3,}-\p{L}+ing$/u.test(word) &&
    next?.word &&
    !determiners.has(next.lower) &&
    !prepositions.has(next.lower) &&
    after !== 'be'
  )
    return { part: 'adjective' };
  const nextStarts = next !== undefined && (determiners.has(next.lower) || next.capital);
  if (neverVerbs.has(word) || (!nextStarts && isHeadNoun(word) && (after === 'noun' || after === 'name' || after === 'conjunction')))
    return { part: word === 'key' ? 'adjective' : 'noun' };
  if (after === 'to' && isHeadNoun(word) && next !== undefined && isHeadNoun(next.lower)) return { part: 'noun' }; // "support to port authorities"
  if ((after === 'be' || after === 'have') && !/(?:ed|en|wn|ing|ght|elt|ent|ilt|eft|ost|eld|old|und|ung)$/u.test(word))
    return { part: 'noun' }; // "is part of": no finite verb follows "be"
  // "brings together harbour authorities", "and shipping companies": no second verb follows a finite one, and what stands right before a group tells which.
  if (after === 'to' && oneOf(word, 'line|client|sister|focus|minority|frontline') && namesGroup(next?.lower ?? ''))
    return { part: 'noun' }; // "help to line ministries"
  if (after === 'to' && /[^s]s$/u.test(word)) return { part: 'noun' }; // "grants to ports": no infinitive ends so
  if (after === 'to' && word.endsWith('ing') && next !== undefined && groupHeads.has(next.lower)) return { part: 'adjective' }; // "food to farming communities"
  if (after === 'to' && word.endsWith('ed') && next?.word) return { part: 'adjective' }; // "to displaced families"
  if (after === 'to' && withTo.has(before[at - 2]?.lower ?? '') && groupHeads.has(next?.lower ?? '')) return { part: 'noun' }; // "advice to harbour authorities"
  if (after === 'verb' && !/(?:ed|ing|s)$/u.test(word)) return { part: 'noun' };
  // "helped displaced families", "train farming communities": no second verb follows a finite one
  if (
    after === 'verb' &&
    next?.word &&
    (word.endsWith('ed')
      ? !determiners.has(next.lower) && !prepositions.has(next.lower) && !conjunctions.has(next.lower) && !next.lower.endsWith('ly')
      : word.endsWith('ing') && groupHeads.has(next.lower))
  )
    return { part: 'adjective' };
  // "a study on coral bleaching was": a deed without an object, right behind a noun
  if (after === 'noun' && before[at - 1]?.part === 'noun' && word.endsWith('ing') && before[at - 2] !== undefined && endsPhrase(next))
    return { part: 'noun' };
  if (
    after === 'noun' &&
    word.endsWith('ing') &&
    before[at - 1]?.part === 'noun' &&
    singular(before[at - 1]!.lower) === before[at - 1]!.lower &&
    isCountedThing(next?.lower ?? '')
  )
    return { part: 'noun' };
  if (after === 'conjunction' && word.endsWith('ing') && next !== undefined && groupHeads.has(next.lower)) return { part: 'adjective' };
  // "is owned and operated by A": done to what the sentence speaks of
  if (after === 'be' && word.endsWith('ed') && oneOf(next?.lower ?? '', 'and|,|by'))
    return { part: 'verb', lemma: word, form: 'participle' };
  const form: VerbForm = word.endsWith('ing') ? 'gerund' : /(?:ed|en)$/u.test(word) ? 'past' : word.endsWith('s') ? 'present' : 'base';
  return { part: 'verb', lemma: word, form };
}
