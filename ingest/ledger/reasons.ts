/** Why a stretch of text gave no claim: data. */

/**
 * The reasons, nearest to a claim first: of several that hold for a sentence the first is given as its reason, the others as notes.
 * Of each: what is missing, said of the words that stand beside it.
 */
export const reasons = {
  heading: 'A heading: it names what follows and is not read for claims.',
  navigation: 'Navigation, a menu or an address: it is not read for claims.',
  noise: 'Page noise (page numbers, running heads, markup): it is taken out before reading.',
  denied: 'It says that something is not so: what is denied is kept in the graph as denied, and is no claim.',
  'one-entity': 'A rule drafted a claim, but both its ends are the same entity.',
  'ends-do-not-fit': 'Both ends are there, but this relation cannot hold between entities of these labels.',
  'unresolved-end': 'The relation word is there, but one of its ends only refers to something, and nothing before it can be meant.',
  'no-tail': 'The relation word has its head, but no entity as its tail.',
  'no-head': 'The relation word has its tail, but no entity as its head.',
  'no-agent': 'A passive that does not say by whom.',
  'no-doer': 'The verb is an infinitive or an -ing form, no main statement, and nobody is found who does it.',
  'no-rule': 'There are several entities and a relation word, but no rule connects them.',
  'no-ends-of-noun': 'The noun can say a relation, but nobody stands beside it as its ends.',
  'no-such-object': 'The verb says a relation only with certain objects ("provide support"), and none of them is there.',
  'no-money': 'The verb says a relation only where an amount of money is named, and none is.',
  'one-end': 'Only one entity is named: a claim needs two.',
  'no-relation-word': 'None of its verbs and nouns stands in the lexicon of relations.',
  'no-verb': 'It has no verb, and none of its nouns stands in the lexicon of relations.',
  unresolved: 'It only refers to something, and nothing before it can be meant.',
  vague: 'It is said of no particular one.',
  'no-actor': 'No entity is named.',
  'no-ends': 'The relation word is there, but neither of its ends is an entity.',
} as const satisfies Readonly<Record<string, string>>;

export type ReasonId = keyof typeof reasons;

export const reasonIds = Object.keys(reasons) as ReasonId[];

/** A reason, and the words of the sentence it speaks of, where it speaks of some. */
export interface Note {
  readonly reason: ReasonId;
  readonly words?: string;
}

/** Notes without repetition, nearest to a claim first. */
export function inOrder(notes: readonly Note[]): Note[] {
  const once = new Map(notes.map((note) => [`${note.reason}|${note.words ?? ''}`, note]));
  return [...once.values()].sort((a, b) => reasonIds.indexOf(a.reason) - reasonIds.indexOf(b.reason));
}
