/** The one place that speaks to wink-nlp: word classes in their context. */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from '../../graph/model/span.ts';
import { remembered } from '../remembered.ts';

export type WordClass = 'noun' | 'verb' | 'adjective' | 'adverb' | 'pronoun' | 'determiner' | 'other';

/** A word and where it starts; offsets are into the text that was given. */
export interface ClassedWord {
  readonly start: number;
  readonly wordClass: WordClass;
}

/** The library keeps every word it has seen that its model lacks: after so much text (in UTF-16 units) it starts anew. */
const renewedAfter = 4_000_000;
let wink = winkNLP(model, ['pos']);
let seen = 0;
// oxlint-disable-next-line typescript/unbound-method -- the library knows its own function again by identity, and it has no `this`
const partOfSpeech = wink.its.pos;

const classes: ReadonlyMap<string, WordClass> = new Map(
  Object.entries<WordClass>({
    NOUN: 'noun',
    PROPN: 'noun',
    VERB: 'verb',
    AUX: 'verb',
    ADJ: 'adjective',
    ADV: 'adverb',
    PRON: 'pronoun',
    DET: 'determiner',
  }),
);

const isSpace = (code: number): boolean => code === 0x20 || ((code < 0x20 || code >= 0x80) && /\s/u.test(String.fromCharCode(code)));

/** Classes of the words of a text, in order. The same text has the same classes. Compounds with hyphens come in parts. */
export function wordClasses(text: string): ClassedWord[] {
  seen += text.length;
  if (seen > renewedAfter) {
    wink = winkNLP(model, ['pos']);
    seen = text.length;
  }
  const words: ClassedWord[] = [];
  const tokens = wink.readDoc(text).tokens();
  const parts = tokens.out(partOfSpeech);
  let at = 0;
  let index = -1;
  for (const word of tokens.out()) {
    index++;
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    if (!text.startsWith(word, at)) continue; // the library wrote the word in another way: the words after it are found all the same
    words.push({ start: at, wordClass: classes.get(parts[index]!) ?? 'other' });
    at += word.length;
  }
  return words;
}

/** The class of a word by itself, as most words have one class wherever they stand: of a compound, that of its last part. */
export const classAlone: (word: string) => WordClass = remembered((word) => wordClasses(word).at(-1)?.wordClass ?? 'noun', 20_000);

/** The class of a run of text that starts and ends where a token does: that of its last part, "law-enforcement" being a noun. */
export function classOf(words: readonly ClassedWord[], token: Span): WordClass {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < token.end) low = middle + 1;
    else high = middle;
  }
  const last = words[low - 1];
  return last !== undefined && last.start >= token.start ? last.wordClass : 'noun';
}
