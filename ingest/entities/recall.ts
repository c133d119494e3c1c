/** Finds those spoken of before by what is known of them, so that a long document is not searched through for each mention. */
import type { Referent } from './referent.ts';

/** How many are looked through at most: no ordinary document has as many that fit, and time stays linear in one that has. */
const lookedThrough = 1_000;

/** More need not be kept: with two it is no longer clear which is meant. */
const fewBear = 3;

/** Indexes over the referents of one document. */
export interface Recall {
  /** By what abbreviates one of their names: "ATRC", "PSI directive". */
  readonly byInitials: Map<string, Referent[]>;
  /** By head noun, then by a word of their names, in the order in which they got it. */
  readonly byWord: Map<string, Map<string, Referent[]>>;
  /** Each time that one was spoken of, oldest first; the oldest are forgotten. */
  readonly spokenOf: { readonly referent: Referent; readonly sentence: number }[];
}

export const newRecall = (): Recall => ({ byInitials: new Map(), byWord: new Map(), spokenOf: [] });

/** Registers a word of the names of a referent. */
export function recallWord({ byWord }: Recall, referent: Referent, word: string): void {
  let words = byWord.get(referent.head);
  if (!words) byWord.set(referent.head, (words = new Map()));
  const referents = words.get(word);
  if (referents) referents.push(referent);
  else words.set(word, [referent]);
}

/** Registers what abbreviates a name of a referent. */
export function recallInitials({ byInitials }: Recall, referent: Referent, abbreviation: string): void {
  const referents = byInitials.get(abbreviation);
  if (!referents) byInitials.set(abbreviation, [referent]);
  else if (!referents.includes(referent) && referents.length < fewBear) referents.push(referent);
}

/** Registers that a referent is spoken of in a sentence; a name from outside the text (its title) may come late. */
export function recallSentence({ spokenOf }: Recall, referent: Referent, sentence: number): void {
  spokenOf.push({ referent, sentence: Math.max(sentence, spokenOf.at(-1)?.sentence ?? 0) });
  if (spokenOf.length > 2 * lookedThrough) spokenOf.splice(0, lookedThrough);
}

/** Those spoken of from a sentence on, the last first; one that was spoken of twice comes twice, and some may be older. */
export function* spokenOfSince({ spokenOf }: Recall, sentence: number): Generator<Referent> {
  for (let at = spokenOf.length - 1; at >= Math.max(0, spokenOf.length - lookedThrough); at--) {
    const spoken = spokenOf[at]!;
    if (spoken.sentence < sentence) return;
    yield spoken.referent;
  }
}

/** Those with a head noun and at least `count` of some words in their names, and others beside: the caller looks closer. In no order. */
export function withWords({ byWord }: Recall, head: string, words: readonly string[], count: number): Iterable<Referent> {
  const ofHead = byWord.get(head);
  const lists = words.map((word) => ofHead?.get(word) ?? []).sort((a, b) => a.length - b.length);
  // Who has `count` of the words lacks at most the others: one of the rarest must be among those it has.
  const rarest = lists.slice(0, words.length - count + 1).map((list) => list.slice(-lookedThrough));
  return rarest.length === 1 ? rarest[0]! : new Set(rarest.flat());
}
