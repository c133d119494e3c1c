/** Short names that several bodies bear: whether one is meant that the gazetteer has. */
import { gazetteer } from '../lexicon/gazetteer.ts';
import { nameHeads } from '../lexicon/name-heads.ts';
import { singular } from '../lexicon/singular.ts';
import { mentionOf, type Mention } from '../mentions/mention.ts';
import { anyones, sharedNames } from './apart-data.ts';
import type { Discourse } from './discourse.ts';
import { contentWords, nameKey } from './name-key.ts';
import { spokenOfSince } from './recall.ts';

/** What can bear the name of a body: no text that ends in it. */
const bodies: ReadonlySet<string> = new Set(['Institution', 'Agency', 'Body', 'Network', 'InternationalOrganisation']);

/** "the Union", "Bank": a word that any text may give as a short name. */
const aWord = /^(?:[Tt]he )?\p{Lu}\p{Ll}+$/u;

/** "NIB": letters to which any text may give a meaning of its own, in brackets behind a name. */
const acronym = /^\p{Lu}[\p{Lu}\d&-]+$/u;

/** In sentences: how near another of the name makes it doubtful. */
const reach = 3;

/** A mention as it is meant here: without its entry in the gazetteer where the document gives no ground for it. */
export function asMeant(discourse: Discourse, mention: Mention, sentence: number): Mention {
  const { known, name } = mention;
  const needs = known !== undefined && Object.hasOwn(sharedNames, name) ? sharedNames[name] : undefined;
  if (known === undefined || (needs === undefined && !aWord.test(name) && !acronym.test(name)))
    return ofCountry(discourse, mention, sentence);
  const given = discourse.byName.get(nameKey(name))?.find(({ reason }) => reason === 'bracket')?.referent;
  if (given && given.known !== known) return byForm(mention, true); // "Council of Europe (hereinafter ‘the Council’)"
  if (needs === undefined) return ofCountry(discourse, mention, sentence);
  const seen = discourse.byName.has(nameKey(known));
  if (needs === 'spelled') return seen || spellsOut(discourse, known) ? mention : byForm(mention, false);
  if (!discourse.european) return byForm(mention, true);
  // Where it may be another's, only one spoken of before can be meant, and none is made of it.
  return seen || !hasRival(discourse, mention, known, sentence) ? mention : mentionOf({ ...byForm(mention, true), rule: 'shared' });
}

/** Whether a name is made of a head and words that go with any ("Management Board", "Working Group", "Annual Report"): many bear it. */
export function namesMany(name: string): boolean {
  const words = contentWords(name);
  return words.slice(0, -1).every((word) => anyones.has(word)) && nameHeads.has(singular(words.at(-1) ?? ''));
}

/** A mention as its form alone would have it read: a word is the head of a name before it, an acronym is nothing yet. */
function byForm(mention: Mention, word: boolean): Mention {
  return /^\p{Lu}{2,}$/u.test(mention.name)
    ? mentionOf({ ...mention, known: undefined, label: undefined, rule: 'name.form' })
    : mentionOf({ ...mention, known: undefined, kind: word && !mention.name.includes(' ') ? 'definite' : mention.kind });
}

/** "the government" alone, where none was spoken of: of the country the document speaks from, else of the one spoken of last. */
function ofCountry(discourse: Discourse, mention: Mention, sentence: number): Mention {
  if (mention.head !== 'government' || mention.plural || mention.kind !== 'definite' || contentWords(mention.name).length > 1)
    return mention;
  if (discourse.byName.get(nameKey(mention.name))?.some(({ reason }) => reason === 'bracket')) return mention;
  if (isLed(discourse)) return mention;
  if (discourse.home !== undefined) return mentionOf({ ...mention, kind: 'name', known: `Government of ${discourse.home}` });
  if (discourse.referents.some((referent) => referent.head === 'government' && !referent.plural)) return mention;
  const countries = discourse.referents.filter(({ label, known }) => label === 'Country' && known !== undefined);
  const near = countries.filter((country) => sentence - country.lastSeen <= reach);
  const country = countries.length === 1 ? countries[0] : near.length === 1 ? near[0] : undefined;
  return country ? mentionOf({ ...mention, kind: 'name', known: `Government of ${country.known}` }) : mention;
}

/** Whether "the Ruiz Government" was spoken of, which "the Government" means after that. */
const isLed = ({ ledGovernment, byName }: Discourse): boolean => ledGovernment !== undefined && byName.has(nameKey(ledGovernment));

/** Whether a text has the full name of an acronym anywhere. */
function spellsOut(discourse: Discourse, known: string): boolean {
  const before = discourse.spelled.get(known);
  if (before !== undefined) return before;
  const full = [...gazetteer].filter(([name, entry]) => entry.name === known && name.includes(' ')).map(([name]) => name);
  const found = full.some((name) =>
    new RegExp(name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s+'), 'u').test(discourse.text),
  );
  discourse.spelled.set(known, found);
  return found;
}

/** "the Council" after "the Security Council" or "the Council of Europe", where that of the Union was not spoken of: it may be either. */
function hasRival(discourse: Discourse, mention: Mention, known: string, sentence: number): boolean {
  const fuller = new RegExp(`(?:^${mention.name} of | ${mention.name}$)`, 'u');
  return [...spokenOfSince(discourse.recall, sentence - reach)].some(
    (referent) =>
      bodies.has(referent.label) &&
      !(referent.label === 'Body' && referent.known !== undefined) && // "the Justice and Home Affairs Council" is the Council too
      referent.known !== 'European Council' &&
      referent.known !== known &&
      [...referent.names.keys()].some((name) => fuller.test(name)),
  );
}
