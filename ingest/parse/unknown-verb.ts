/** Words that the tagger takes for verbs and the frame lexicon does not know. */

import { determiners } from '../lexicon/function-words.ts';
import type { Reading, TaggedToken } from './tagged.ts';
import type { Token } from './tokens.ts';
import type { VerbForm } from './verb-forms.ts';
import { isHeadNoun, lastSolid, neverVerbs } from './verb-or-noun.ts';

/** Reads a word that is a verb by its tag only; its place may still make it a noun or an adjective. */
export function unknownVerb(word: string, before: readonly TaggedToken[], at: number, next: Token | undefined): Reading {
  const after = lastSolid(before, at)?.part;
  if (after === 'determiner' || after === 'possessive' || after === 'preposition' || after === 'adjective' || after === 'number') {
    return {
      part: /(?:ed|ing)$/u.test(word) && next?.word ? 'adjective' : after === 'preposition' && word.endsWith('ing') ? 'verb' : 'noun',
      ...(after === 'preposition' && word.endsWith('ing') ? { lemma: word, form: 'gerund' as const } : {}),
    };
  }
  const nextStarts = next !== undefined && (determiners.has(next.lower) || next.capital);
  if (neverVerbs.has(word) || (!nextStarts && isHeadNoun(word) && (after === 'noun' || after === 'name' || after === 'conjunction')))
    return { part: word === 'key' ? 'adjective' : 'noun' };
  if (after === 'to' && isHeadNoun(word) && next !== undefined && isHeadNoun(next.lower)) return { part: 'noun' }; // "support to port authorities"
  if ((after === 'be' || after === 'have') && !/(?:ed|en|wn|ing|ght|elt|ent|ilt|eft|ost|eld|old|und|ung)$/u.test(word))
    return { part: 'noun' }; // "is part of": no finite verb follows "be"
  const form: VerbForm = word.endsWith('ing') ? 'gerund' : /(?:ed|en)$/u.test(word) ? 'past' : word.endsWith('s') ? 'present' : 'base';
  return { part: 'verb', lemma: word, form };
}
