import type { Label } from '../../graph/ontology/labels.ts';
import { gazetteer } from '../lexicon/gazetteer.ts';
import { singular } from '../lexicon/singular.ts';
import type { Mention } from '../mentions/mention.ts';
import { guessLabel } from './guess.ts';
import { speaksOf } from './hypernyms.ts';
export type { Referent } from './referent.ts';
import type { Referent } from './referent.ts';
import { contentWords, nameKey } from './name-key.ts';
import { newRecall, recallSentence, recallWord, spokenOfSince, withWords, type Recall } from './recall.ts';

/** The memory of one document: who was spoken of, and under which names. */
export interface Discourse {
  readonly referents: Referent[];
  readonly byName: Map<string, Referent>;
  readonly recall: Recall;
  /** Where people have their offices: whom they speak for when they say "we". */
  readonly seats: Map<Referent, Referent>;
  /** Lists of actors as they were read ("A, B and C"), oldest first: what "they" and "the three countries" may stand for. */
  readonly lists: { readonly referents: readonly Referent[]; readonly sentence: number; readonly subject: boolean }[];
  /** Whether the document speaks of the European Union at all: only then are a bare "Parliament" or "Council" its institutions. */
  readonly european: boolean;
  /** Words that the document writes with a capital inside its sentences, and never without: names, also where they open a sentence. */
  readonly capitals: ReadonlySet<string>;
}

/** Short names that many states and bodies share with institutions of the Union. */
const shared = new Set([
  'Commission',
  'Council',
  'Parliament',
  'Court of Justice',
  'Court of Auditors',
  'Council of Ministers',
  'Economic and Social Committee',
  'Fundamental Rights Agency',
]);

/** The memory of a document not yet read. */
export function newDiscourse(text: string): Discourse {
  return {
    referents: [],
    byName: new Map(),
    recall: newRecall(),
    seats: new Map(),
    lists: [],
    european: /\b(?:EU|EC|European|Europe|Europol|Brussels)\b/u.test(text),
    capitals: capitalsIn(text),
  };
}

/** Capitalised words after a word in small letters or a comma, without those that the text also writes small. */
function capitalsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,}\b/gu)) found.add(word);
  for (const [word] of text.matchAll(/(?<![\p{L}-])\p{Ll}{3,}/gu)) found.delete(word[0]!.toUpperCase() + word.slice(1));
  return found;
}

const keptLists = 12;

/** Remembers a list of actors. */
export function rememberList(discourse: Discourse, referents: readonly Referent[], sentence: number, subject: boolean): void {
  discourse.lists.push({ referents: [...new Set(referents)], sentence, subject });
  if (discourse.lists.length > keptLists) discourse.lists.shift();
}

/** Finds or makes what a mention refers to; `undefined` where that is not clear ("the agency" with none before). */
export function refer(discourse: Discourse, named: Mention, sentence: number): Referent | undefined {
  if (named.kind === 'pronoun') return undefined;
  const mention =
    named.known !== undefined && !discourse.european && shared.has(named.name)
      ? withoutKnown(named)
      : ofCountry(discourse, named, sentence);
  const found = mention.known === undefined ? search(discourse, mention, sentence) : discourse.byName.get(nameKey(mention.known));
  const referent = found ?? create(discourse, mention);
  if (!referent) return undefined;
  if (referent.guessed && !referent.settled && mention.label !== undefined) {
    referent.label = mention.label;
    referent.guessed = false;
  }
  remember(discourse, referent, mention);
  referent.lastSeen = sentence;
  recallSentence(discourse.recall, referent, sentence);
  return referent;
}

/** "the government" alone, where none was spoken of: of the country spoken of last, or of the only one. */
function ofCountry(discourse: Discourse, mention: Mention, sentence: number): Mention {
  if (mention.head !== 'government' || mention.plural || mention.kind !== 'definite' || contentWords(mention.name).length > 1)
    return mention;
  if (discourse.referents.some((referent) => referent.head === 'government' && !referent.plural)) return mention;
  const countries = discourse.referents.filter(({ label, known }) => label === 'Country' && known !== undefined);
  const near = countries.filter((country) => sentence - country.lastSeen <= 3);
  const country = countries.length === 1 ? countries[0] : near.length === 1 ? near[0] : undefined;
  return country ? { ...mention, kind: 'name', known: `Government of ${country.known}` } : mention;
}

/** A mention as its form alone would have it read. */
function withoutKnown({ known: _known, ...mention }: Mention): Mention {
  return mention;
}

function search(discourse: Discourse, mention: Mention, sentence: number): Referent | undefined {
  if (mention.indefinite && mention.kind === 'common' && (!mention.plural || mention.label !== 'ActorGroup')) return undefined;
  if (mention.kind === 'definite' && contentWords(mention.name).length <= 1) return antecedent(discourse, mention, sentence);
  for (const name of mention.kind === 'common' ? [mention.name] : [mention.name, ...mention.alternatives]) {
    const same = discourse.byName.get(nameKey(name));
    if (same && fits(same, mention) && (name === mention.name || mention.kind !== 'name' || sameComplement(same, mention))) return same;
  }
  if (mention.kind === 'definite') return antecedent(discourse, mention, sentence);
  if (mention.kind !== 'name' || !mention.head) return undefined;
  return mention.alternatives.length > 0 ? similar(discourse, mention) : fuller(discourse, mention);
}

function fits(referent: Referent, mention: Mention): boolean {
  return mention.label === undefined || referent.label === mention.label || referent.known !== undefined || referent.head === mention.head;
}

/** "Action Plan on terrorist financing" is not "Action Plan on integration": complements must share words. */
function sameComplement(referent: Referent, mention: Mention): boolean {
  const words = contentWords(mention.name);
  const shared = words.filter((word) => referent.modifiers.has(word)).length;
  return shared >= Math.min(words.length, referent.modifiers.size) * 0.6;
}

/** "the Competence Centre" after "the European Cybersecurity Competence Centre": a shorter name with the same head, where only one fuller name has all its words. */
function fuller(discourse: Discourse, mention: Mention): Referent | undefined {
  const words = contentWords(mention.name).map((word) => singular(word));
  if (words.length < 2 || mention.known !== undefined) return undefined;
  let only: Referent | undefined;
  for (const referent of withWords(discourse.recall, mention.head, words, words.length)) {
    if (!referent.named || referent.known !== undefined || referent.plural !== mention.plural) continue;
    if (!words.every((word) => referent.modifiers.has(word))) continue;
    if (only) return undefined;
    only = referent;
  }
  return only;
}

function similar(discourse: Discourse, mention: Mention): Referent | undefined {
  const words = contentWords(mention.name).filter((word) => word !== mention.head);
  let best: Referent | undefined;
  let score = 0.59;
  const diceOf = (shared: number, modifiers: number): number => (2 * shared) / (words.length + Math.max(1, modifiers - 1));
  const least = words.findIndex((_, index) => diceOf(index + 1, 1) > score) + 1;
  if (least === 0) return undefined;
  for (const referent of withWords(discourse.recall, mention.head, words, least)) {
    if (referent.plural !== mention.plural) continue;
    const dice = diceOf(words.filter((word) => referent.modifiers.has(word)).length, referent.modifiers.size);
    if (dice > score || (dice === score && best && referent.order < best.order)) [best, score] = [referent, dice];
  }
  return best;
}

/** How many sentences back one may stand that a reference means: by its own head noun, by one that speaks of its kind. */
const reach = 40;
const reachOfKind = 3;

/** "the Group", "this initiative", "the Strategy": the one spoken of last with the same head, and with the words that tell it apart. */
function antecedent(discourse: Discourse, mention: Mention, sentence: number): Referent | undefined {
  const words = contentWords(mention.name)
    .map((word) => singular(word))
    .filter((word) => word !== mention.head);
  // "the Authority" in capitals is short for a name with this head, or one whose name does not tell ("ENISA").
  const capital = mention.rule.startsWith('name');
  let best: Referent | undefined;
  for (const referent of spokenOfSince(discourse.recall, sentence - reach)) {
    if (referent.plural !== mention.plural) continue;
    const sameHead =
      referent.head === mention.head ||
      (words.length === 0 && referent.named && speaksOf(mention.head, referent.label) && (!capital || referent.head === ''));
    if (!sameHead || !words.every((word) => referent.modifiers.has(word))) continue;
    if (referent.head !== mention.head && sentence - referent.lastSeen > reachOfKind) continue;
    if (!best || nearer(referent, best, mention.head)) best = referent;
  }
  return best;
}

/** Of two that a reference may mean: the one with its very head noun, then the one spoken of last. */
function nearer(a: Referent, b: Referent, head: string): boolean {
  if ((a.head === head) !== (b.head === head)) return a.head === head;
  return a.lastSeen > b.lastSeen || (a.lastSeen === b.lastSeen && a.order > b.order);
}

const bareActors = new Set<Label>(['Body', 'Agency', 'Network', 'Company', 'Institution', 'InternationalOrganisation']);

function create(discourse: Discourse, mention: Mention): Referent | undefined {
  const label = mention.label ?? guessLabel(mention, discourse.capitals);
  if (!label) return undefined;
  const described = contentWords(mention.name).length > 1;
  // "the Authority", "the President" in capitals, with none before: the short name of one that the reader knows, though the text never spells it out.
  const office = mention.rule.startsWith('name') && mention.kind === 'definite' && !mention.plural;
  if (mention.kind === 'definite' && !described && !office && label !== 'ActorGroup') return undefined;
  if (mention.kind !== 'name' && !office && bareActors.has(label) && !described) return undefined;
  const referent: Referent = {
    label,
    guessed: mention.label === undefined,
    settled: false,
    known: mention.known,
    named: mention.kind === 'name',
    head: mention.head,
    plural: mention.plural,
    names: new Map(),
    modifiers: new Set(),
    lastSeen: 0,
    order: discourse.referents.length,
  };
  discourse.referents.push(referent);
  return referent;
}

/** Registers the names of a mention; a later name never takes a name away from who had it first. */
export function remember(discourse: Discourse, referent: Referent, mention: Mention): void {
  const reference = mention.kind === 'definite' && referent.names.size > 0;
  for (const name of [mention.name, ...mention.alternatives]) {
    if (!(reference && contentWords(name).length <= 1)) referent.names.set(name, (referent.names.get(name) ?? 0) + 1);
    const key = nameKey(name);
    const bare = mention.kind !== 'name' && contentWords(name).length <= 1 && !mention.plural;
    if (!reference && !bare && !discourse.byName.has(key)) discourse.byName.set(key, referent);
    for (const word of contentWords(name).map(singular)) {
      if (referent.modifiers.has(word)) continue;
      referent.modifiers.add(word);
      recallWord(discourse.recall, referent, word);
    }
  }
  const surname = mention.label === 'Person' && mention.name.includes(' ') ? nameKey(mention.name.split(' ').at(-1)!) : undefined;
  if (surname && !discourse.byName.has(surname)) discourse.byName.set(surname, referent);
  if (mention.known !== undefined) discourse.byName.set(nameKey(mention.known), referent);
}

/** "Radicalisation Awareness Network (RAN)": the name in brackets is another name of the one before. */
export function alias(discourse: Discourse, referent: Referent, acronym: string): void {
  referent.names.set(acronym, (referent.names.get(acronym) ?? 0) + 1);
  const key = nameKey(acronym);
  const entry = gazetteer.get(acronym);
  if (!entry || entry.name === referent.known || referent.named) discourse.byName.set(key, referent);
}

/** The canonical name: of the gazetteer, else the longest name used that is no whole sentence. */
export function canonicalName(referent: Referent): string {
  if (referent.known !== undefined) return referent.known;
  const names = [...referent.names.keys()];
  const short = names.filter((name) => name.split(' ').length <= 16);
  return [...(short.length > 0 ? short : names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!;
}
