/** Words that stand for several spoken of before: "they", "both sides", "the three African countries". */
import { actorLabels, type Label } from '../../graph/ontology/labels.ts';
import { numberWords } from '../lexicon/number-words.ts';
import type { Discourse, Referent } from '../entities/discourse.ts';
import { refer } from '../entities/refer.ts';
import { namesIn } from './headings.ts';
import { nameKey } from '../entities/name-key.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { Reading } from './reading.ts';
import { oneOf } from '../words.ts';

/** How many a word counts; 1 counts nothing that is several. */
const countOf = (word: string): number | undefined =>
  word === 'both' ? 2 : Object.hasOwn(numberWords, word) && numberWords[word]! > 1 ? numberWords[word] : undefined;

const bodies: readonly Label[] = ['Institution', 'Agency', 'Body', 'Network', 'InternationalOrganisation', 'Company'];
const people: readonly Label[] = ['Person', 'Body'];
const actors: ReadonlySet<Label> = new Set(actorLabels);

/** Plural heads, and which labels they can stand for; `undefined` for any actor. */
const heads: ReadonlyMap<string, readonly Label[] | undefined> = new Map(
  Object.entries<readonly Label[] | undefined>({
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
    leader: people,
    side: undefined,
    party: undefined,
    partner: undefined,
    ally: undefined,
    participant: undefined,
    counterpart: undefined,
    entity: undefined,
  }),
);

/** Heads that stand for a list only where they count it: "the two banks", "both ministers". */
const counted: ReadonlyMap<string, readonly Label[]> = new Map(
  Object.entries<readonly Label[]>({
    ...Object.fromEntries(
      'bank authority university council commission committee regulator foundation association union group bureau institute board alliance federation court parliament body office hospital school college museum charity service force party'
        .split(' ')
        .map((head) => [head, bodies]),
    ),
    ...Object.fromEntries(
      'minister president secretary-general commissioner chairman chair official diplomat director governor mayor head secretary'
        .split(' ')
        .map((head) => [head, people]),
    ),
    city: ['Place', 'Body', 'Institution'],
    region: ['Place', 'Body', 'Institution'],
    neighbour: ['Country'],
  }),
);

/** How many sentences back a list may stand. */
const reach = 3;

/** The list that a phrase stands for; empty where it stands for none. */
export function severalOf(reading: Reading, phrase: Phrase): readonly Referent[] {
  if (phrase.determiner === 'our') return ours(reading, phrase);
  const both = phrase.to - phrase.from === 1 && reading.tokens[phrase.from]!.lower === 'both';
  const pronoun = phrase.head === 'they' || phrase.head === 'them' || both;
  if (phrase.determiner === 'each' && phrase.head === 'party') return reading.discourse.together.get('parties') ?? [];
  if (!pronoun && !phrase.plural) return [];
  const given = reading.discourse.together.size > 0 && reading.discourse.together.get(nameKey(namedBy(reading, phrase)));
  if (given) return given;
  const words = reading.tokens.slice(phrase.from, phrase.to).map((token) => token.lower);
  const count = words.map(countOf).find((number) => number !== undefined);
  const known = heads.has(phrase.head) || (count !== undefined && counted.has(phrase.head));
  if (!pronoun && !(known && isReference(phrase, words, count))) return [];
  if (phrase.head === 'party' && count === undefined && hasParties(reading.discourse)) return [];
  if (phrase.head === 'they') {
    const acting = actingBefore(reading, phrase);
    if (acting) return acting;
  }
  const two = count === 2 && !pronoun;
  const sides =
    two && oneOf(phrase.head, 'organisation|organization|institution|side|country|government')
      ? [...new Set(reading.discourse.speaksFor.values())]
      : [];
  if (sides.length === 2) return sides;
  const pair = two && oneOf(phrase.head, 'country|government|nation|state|side') ? pairOfTitle(reading.discourse) : undefined;
  if (pair) return pair;
  const labels = pronoun ? undefined : heads.has(phrase.head) ? heads.get(phrase.head) : counted.get(phrase.head);
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

const ofAgreement = new WeakMap<Discourse, boolean>();

/** "The Parties to this Convention": whether those are all who are bound by a text, and not who were named last. */
function hasParties(discourse: Discourse): boolean {
  let found = ofAgreement.get(discourse);
  if (found === undefined) {
    found =
      /\bPart(?:y|ies)\s+(?:to\s+(?:this|the\s+present)\s+\p{Lu}|(?:signatory\s+)?hereto\b)|\bContracting\s+Part(?:y|ies)\b/u.test(
        discourse.text,
      ) && discourse.together.size === 0;
    ofAgreement.set(discourse, found);
  }
  return found;
}

const pairs = new WeakMap<Discourse, readonly Referent[]>();

/** "United States and Norland launch …": the two states that the first line of a text names; `undefined` where it names no two. */
function pairOfTitle(discourse: Discourse): readonly Referent[] | undefined {
  let pair = pairs.get(discourse);
  if (!pair) {
    const line = /^\s*(.{1,200})/u.exec(discourse.text)?.[1] ?? '';
    const named = namesIn(line).map((mention) => refer(discourse, mention, 0)?.referent);
    pair = [
      ...new Set(named.filter((each) => each !== undefined && (each.label === 'Country' || each.known === 'European Union'))),
    ] as Referent[];
    pairs.set(discourse, pair);
  }
  return pair.length === 2 ? pair : undefined;
}

/** The words of a phrase in capitals, "the Parties". */
const namedBy = ({ tokens }: Reading, { from, to }: Phrase): string =>
  tokens[to - 1]!.capital
    ? tokens
        .slice(from, to)
        .filter(({ lower }) => lower !== 'both' && lower !== 'the')
        .map(({ text }) => text)
        .join(' ')
    : '';

/** "our countries", "our five governments": those who say "we", where all of them are countries. */
function ours({ speakers }: Reading, { head, plural }: Phrase): readonly Referent[] {
  const meant = plural && oneOf(head, 'country|government|nation|leader|state');
  return meant && speakers.length > 1 && speakers.every(({ label }) => label === 'Country') ? speakers : [];
}

/** "A and B announced that they …": the several subjects of the clause before; `undefined` where its subject is another. */
function actingBefore(reading: Reading, { from }: Phrase): readonly Referent[] | undefined {
  const before = reading.clauses.findLast(({ verb, subject, object, voice }) => {
    const acting = voice === 'passive' ? object : subject;
    return verb.form === 'finite' && verb.from < from && acting.length > 0 && acting.every((each) => each.to <= verb.from);
  });
  const acting = (before?.voice === 'passive' ? before.object : before?.subject) ?? [];
  if (acting.length < 2 || acting.some(({ mention }) => mention?.kind === 'pronoun')) return undefined;
  const found = acting.flatMap(({ mention }) => (mention && reading.resolved.get(mention)) ?? []);
  return found.length === acting.length && found.every(({ label }) => actors.has(label)) ? found : undefined;
}

/** "both countries", "the two sides", "these organisations": not "two countries", which are new. */
const isReference = (phrase: Phrase, words: readonly string[], count: number | undefined): boolean =>
  phrase.determiner === 'both' ||
  words[0] === 'both' ||
  ((phrase.determiner === 'the' || phrase.determiner === 'all') && count !== undefined) ||
  phrase.determiner === 'these' ||
  // "the parties", not "the Ivorian parties", who are named by what they are
  (phrase.determiner === 'the' && words.length === 2 && oneOf(phrase.head, 'side|party|leader'));
