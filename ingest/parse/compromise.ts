/** The one place that speaks to compromise: verb forms for the lexicon, and parts of speech of words the lexicon does not know. */
import nlp from 'compromise';
import type { Span } from '../../graph/model/span.ts';

export interface VerbForms {
  readonly infinitive: string;
  readonly present: string;
  readonly past: string;
  readonly gerund: string;
}

interface Conjugation {
  readonly Infinitive: string;
  readonly PastTense: string;
  readonly PresentTense: string;
  readonly Gerund: string;
}
interface Methods {
  readonly two: { readonly transform: { readonly verb: { conjugate(verb: string, model: unknown): Conjugation } } };
}

/** Conjugates an English verb given in the infinitive. */
export function conjugate(infinitive: string): VerbForms {
  const forms = (nlp.methods() as Methods).two.transform.verb.conjugate(infinitive, nlp.model());
  return { infinitive, present: forms.PresentTense, past: forms.PastTense, gerund: forms.Gerund };
}

const givenNames = new Map<string, boolean>();

/** Whether compromise's lexicon knows a word as a person's given name. */
export function isGivenName(word: string): boolean {
  let known = givenNames.get(word);
  if (known === undefined) givenNames.set(word, (known = nlp(word).has('#FirstName')));
  return known;
}

export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb' | 'other';

export interface TaggedWord extends Span {
  readonly part: PartOfSpeech;
}

/** Tags the words of a text. Offsets are into the text given. About 0.15 MB/s: hand it only what needs it. */
export function tag(text: string): TaggedWord[] {
  const words: TaggedWord[] = [];
  let at = 0;
  for (const sentence of nlp(text).document) {
    for (const term of sentence) {
      const start = at + term.pre.length;
      const end = start + term.text.length;
      at = end + term.post.length;
      if (term.text) words.push({ start, end, part: partOf(term.tags ?? new Set()) });
    }
  }
  return words;
}

function partOf(tags: ReadonlySet<string>): PartOfSpeech {
  if (tags.has('Noun') || tags.has('Acronym')) return 'noun';
  if (tags.has('Verb')) return 'verb';
  if (tags.has('Adjective')) return 'adjective';
  if (tags.has('Adverb')) return 'adverb';
  return 'other';
}
