/** Words that stand for several spoken of before: "they", "both sides", "the three African countries". */
import type { Label } from '../../graph/ontology/labels.ts';
import { numberWords } from '../lexicon/number-words.ts';
import type { Referent } from '../entities/discourse.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { Reading } from './reading.ts';

/** How many a word counts; 1 counts nothing that is several. */
const countOf = (word: string): number | undefined =>
  word === 'both' ? 2 : Object.hasOwn(numberWords, word) && numberWords[word]! > 1 ? numberWords[word] : undefined;

/** Plural heads, and which labels they can stand for; `undefined` for any actor. */
const heads: Readonly<Record<string, readonly Label[] | undefined>> = {
  country: ['Country'],
  state: ['Country'],
  nation: ['Country'],
  government: ['Country', 'Institution'],
  institution: ['Institution', 'Agency', 'InternationalOrganisation', 'Body'],
  agency: ['Agency', 'Institution', 'Body'],
  ministry: ['Institution'],
  department: ['Institution', 'Agency'],
  organisation: ['InternationalOrganisation', 'Network', 'Agency', 'Company', 'Body'],
  organization: ['InternationalOrganisation', 'Network', 'Agency', 'Company', 'Body'],
  company: ['Company'],
  firm: ['Company'],
  body: ['Body', 'Agency', 'Network', 'Institution'],
  network: ['Network'],
  centre: ['Body'],
  side: undefined,
  party: undefined,
  partner: undefined,
};

/** How many sentences back a list may stand. */
const reach = 3;

/** The list that a phrase stands for; empty where it stands for none. */
export function severalOf(reading: Reading, phrase: Phrase): readonly Referent[] {
  const words = reading.tokens.slice(phrase.from, phrase.to).map((token) => token.lower);
  const pronoun = phrase.head === 'they' || phrase.head === 'them' || (words.length === 1 && words[0] === 'both');
  const count = words.map(countOf).find((number) => number !== undefined);
  if (!pronoun && !(phrase.plural && Object.hasOwn(heads, phrase.head) && isReference(phrase, words, count))) return [];
  const labels = pronoun ? undefined : heads[phrase.head];
  const list = reading.discourse.lists.findLast(
    ({ referents, sentence, subject }) =>
      sentence < reading.index &&
      reading.index - sentence <= (pronoun ? 1 : reach) &&
      (!pronoun || subject) &&
      (count === undefined || referents.length === count) &&
      (labels === undefined || referents.every(({ label }) => labels.includes(label))),
  );
  return list?.referents ?? [];
}

/** "both countries", "the two sides", "these organisations": not "two countries", which are new. */
const isReference = (phrase: Phrase, words: readonly string[], count: number | undefined): boolean =>
  phrase.determiner === 'both' ||
  words[0] === 'both' ||
  ((phrase.determiner === 'the' || phrase.determiner === 'all') && count !== undefined) ||
  phrase.determiner === 'these' ||
  // "the parties", not "the Ivorian parties", who are named by what they are
  (phrase.determiner === 'the' && words.length === 2 && /^(?:side|party)$/u.test(phrase.head));
