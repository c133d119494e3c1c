import type { Span } from '../../graph/model/span.ts';
import { officesListed } from '../mentions/named-offices.ts';
import type { Mention } from '../mentions/mention.ts';
import { findNames } from '../mentions/names.ts';
import { rememberList, type Discourse, type Referent } from '../entities/discourse.ts';
import type { Phrase } from '../mentions/phrase.ts';
import { withSmallName } from '../entities/own-name.ts';
import { entitiesOf, isActor } from './ends.ts';
import { classOf, wordClasses, type ClassedWord, type WordClass } from '../parse/word-classes.ts';
import { tagParts } from '../parse/parts.ts';
import { withoutItemMarks } from '../parse/item-marks.ts';
import { asOpened } from '../parse/opening.ts';
import { tokenize, type Token } from '../parse/tokens.ts';
import { withoutArticles } from './article-numbers.ts';
import { withAsClauses, withSinceClauses } from './clause-openers.ts';
import { withBareInfinitives } from './bare-infinitives.ts';
import { clausesOf } from './clauses.ts';
import { withDateRanges } from './date-ranges.ts';
import { continuedClaims } from './continued.ts';
import { factNamed, labelEnd } from './fact-line.ts';
import { factClaims, holdersNamed } from './facts.ts';
import { withCountries } from './country-of-place.ts';
import type { ClaimDraft } from './draft.ts';
import { isInParticular } from './in-particular.ts';
import { afterAdjunct, afterLabel, opensAsItem } from './items.ts';
import { withLineSubject } from './line-subjects.ts';
import { calledPeople } from './minutes.ts';
import { nominalClaims } from './nominal/rules.ts';
import { nodesOf, type Node } from './nodes.ts';
import type { Reading, Said, Stem, Topic } from './reading.ts';
import { withOwnRecitals } from './recitals.ts';
import { resolveAll } from './resolve.ts';
import { rosterClaims, rosterNames } from './rosters.ts';
import { withBrackets } from './short-names.ts';
import { withMaking } from './still-to-come.ts';
import { joinSplitVerbs } from './split-verbs.ts';
import { withSharedOffices } from './shared-offices.ts';
import { introduced, ofSides } from './speaker.ts';
import { attributed, personSpeaking, speakersOf, speechesOf } from './speech.ts';
import { withOpenStem } from './open-stems.ts';
import { withStem, withStemAfterAdjunct, withStemAfterLabel } from './stems.ts';
import { withThoseListed } from './those-listed.ts';
import { withThoseNamed } from './those-named.ts';
import { tellKinds } from './told-kind.ts';
import { tellUndertaken } from './undertaken.ts';
import { withUnquotedTitles } from './unquoted-titles.ts';
import { verbalClaims } from './verbal/claims.ts';
import { oneOf } from '../words.ts';

/** What reading on from a sentence needs of it. */
export interface ReadSentence {
  readonly reading: Reading;
  readonly drafts: ClaimDraft[];
  /** Who acted, for pronouns of the sentences after; last first. */
  readonly topics: readonly Topic[];
}

/**
 * Reads one sentence: tokens, names, parts of speech, phrases and verbs, clauses, claims.
 * @param text the passage's text; all spans are offsets into it
 */
export function readSentence(
  text: string,
  sentence: Span,
  index: number,
  discourse: Discourse,
  earlier: readonly Topic[],
  speakers: readonly Referent[],
  stem: Stem | undefined,
  before: Said,
): ReadSentence {
  const plain = withSmallName(withoutItemMarks(asOpened(tokenize(text, sentence.start, sentence.end))), discourse.smallName);
  const textOf = (from: number, to: number): string => (to > from ? text.slice(plain[from]!.start, plain[to - 1]!.end) : '');
  const opensWithVerb = stem !== undefined && opensAsItem(plain, stem);
  const label = stem !== undefined && !opensWithVerb ? afterLabel(plain, stem) : 0;
  const adjunct = stem !== undefined && !opensWithVerb && label === 0 ? afterAdjunct(plain, stem) : 0;
  const opening = opensWithVerb || label > 0 ? label : -1;
  const words = plain.map((token, at) => (at === opening ? { ...token, capital: false } : token));
  const found = findNames(words, textOf);
  const names = namesUnder(stem, holdersNamed(found, words, text, discourse), words, text);
  const tokens = tagParts(words, names, lazyClasses(text, sentence, words));
  const plainNodes = withSinceClauses(withoutArticles(withDateRanges(tokens, withUnquotedTitles(nodesOf(tokens, names, textOf))), tokens));
  const read = withoutLabel(withBrackets(joinSplitVerbs(tokens, plainNodes)), tokens, discourse, textOf);
  const offices = withLineSubject(tokens, withSharedOffices(withBareInfinitives(withAsClauses(read))));
  const nodes = opensWithVerb
    ? withStem(tokens, offices, stem)
    : stem && label > 0
      ? withStemAfterLabel(tokens, offices, stem, label)
      : stem && adjunct > 0
        ? withStemAfterAdjunct(tokens, offices, stem, adjunct)
        : stem?.open
          ? withOpenStem(tokens, offices, stem)
          : offices;
  const { resolved, merges } = resolveAll(nodes, tokens, discourse, index);
  tellKinds(tokens, nodes, resolved);
  const clauses = withThoseListed(withThoseNamed(withOwnRecitals(clausesOf(nodes), tokens)), nodes, tokens);
  tellUndertaken(clauses, resolved);
  const topics: Topic[] = [];
  for (const clause of clauses) {
    const acting = clause.voice === 'passive' ? clause.object : clause.subject;
    const joined = acting.length > 1 && acting.every(({ mention }) => mention?.kind === 'name') ? true : undefined;
    for (const phrase of acting) {
      const referent = phrase.mention && resolved.get(phrase.mention);
      if (clause.verb.form !== 'finite') continue;
      if (referent) topics.unshift({ referent, plural: referent.plural, joined, at: phrase.from });
      else if (isNoun(phrase)) topics.unshift({ referent, plural: phrase.plural, at: phrase.from });
    }
  }
  const reading: Reading = {
    index,
    text,
    tokens,
    nodes,
    clauses,
    discourse,
    speakers,
    self: discourse.self,
    stem,
    before,
    resolved,
    merges,
    found: new Map(),
    topics: [
      ...topics,
      ...(stem && (opening >= 0 || adjunct > 0 || (sentence.start === 0 && oneOf(words[0]?.lower ?? '', 'it|they'))) ? topicsOf(stem) : []),
      ...earlier,
    ],
  };
  if (stem?.row) return { reading, drafts: rosterClaims(reading, stem.row), topics: earlier };
  rememberLists(reading);
  const speaking = introduced(reading, { aside: true });
  const introducing = speaking.length > 0 ? spokenBy(reading, speaking) : reading;
  const nominal = nominalClaims(introducing);
  const speeches = speechesOf(introducing);
  const own = speakersOf(speeches, nominal, discourse.seats);
  const heard = own ? { ...spokenBy(reading, own), self: personSpeaking(speeches) } : introducing;
  const said = [...verbalClaims(heard), ...(own ? nominalClaims(heard) : nominal), ...continuedClaims(heard), ...factClaims(heard)];
  const drafts = ofSides(withCountries(heard, withMaking(withoutHelpPaid(text, withoutHostsAsGuests(said)))), reading)
    .filter(isInParticular)
    .map((draft) => attributed(draft, speeches));
  rememberPair(reading, drafts);
  return { reading, drafts, topics: topicsAfter(topics, earlier) };
}

/** The names of a sentence, with those told as people or offices that the words before it list as such. */
function namesUnder(stem: Stem | undefined, names: readonly Mention[], words: readonly Token[], text: string): readonly Mention[] {
  if (stem?.row) return rosterNames(names, words, text, stem.row);
  return stem?.fact?.fact === 'attendant' ? calledPeople(names, words) : stem?.open ? officesListed(names, words) : names;
}

/** "co-organised the School with A": who holds an event is no guest of it by the same words. */
function withoutHostsAsGuests(drafts: readonly ClaimDraft[]): readonly ClaimDraft[] {
  if (!drafts.some(({ rule }) => rule === 'meeting.with')) return drafts;
  const hosts = drafts.filter(({ type }) => type === 'ORGANISES');
  return drafts.filter(
    ({ rule, head, tail }) => rule !== 'meeting.with' || !hosts.some((each) => each.head === head && each.tail === tail),
  );
}

/** "will step up its assistance to B by €5 million": help that is money is paid, and nothing besides. */
function withoutHelpPaid(text: string, drafts: readonly ClaimDraft[]): readonly ClaimDraft[] {
  const paid = drafts.filter(({ type, sum }) => type === 'FUNDS' && sum !== undefined && /\d/u.test(text.slice(sum.start, sum.end)));
  if (paid.length === 0) return drafts;
  return drafts.filter(
    ({ type, head, tail, rule }) =>
      !(type === 'SUPPORTS' && rule.startsWith('noun.') && paid.some((each) => each.head === head && each.tail === tail)),
  );
}

/** "Budget: …" in a fact sheet: the words of its label speak of nothing. */
function withoutLabel(
  nodes: readonly Node[],
  tokens: readonly Token[],
  discourse: Discourse,
  textOf: (from: number, to: number) => string,
): readonly Node[] {
  const colon = discourse.sheet ? labelEnd(tokens) : -1;
  if (colon < 0 || factNamed(discourse, textOf(0, colon)) === undefined) return nodes;
  const rest = nodes.filter(({ from }) => from >= colon);
  return rest[0]?.from === colon ? [{ kind: 'other', from: 0, to: colon, word: '' }, ...rest] : nodes;
}

/** A sentence in which "we" are others than in those before. */
const spokenBy = (reading: Reading, speakers: readonly Referent[]): Reading => ({ ...reading, speakers, found: new Map() });

/** What a noun phrase speaks of can be the antecedent of a pronoun; pronouns and words that stand for a clause have one themselves. */
const isNoun = ({ head, mention }: Phrase): boolean =>
  mention?.kind !== 'pronoun' &&
  head !== '' &&
  !oneOf(head, 'this|that|these|those|there|which|who|what|one|it|such|other|others|many|some|all');

/** Those who act in the items below a stem, as what is spoken of. */
export const topicsOf = ({ referents }: Stem): readonly Topic[] =>
  referents.map((referent) => ({ referent, plural: referent.plural, at: -1 }));

/** The topics for the sentences after, the first of a sentence first; what has no referent counts only where it opens the last sentence. */
function topicsAfter(topics: readonly Topic[], earlier: readonly Topic[]): readonly Topic[] {
  const said = [...topics].reverse().filter(({ referent }, index) => referent !== undefined || index === 0);
  const kept = [...said, ...earlier.filter(({ referent }) => referent !== undefined || said.length === 0)];
  const first = kept.filter(
    (each, at) => each.referent === undefined || kept.findIndex(({ referent }) => referent === each.referent) === at,
  );
  return first.slice(0, 6).map(({ referent, plural, joined }) => ({ referent, plural, joined, at: -1 }));
}

/** Keeps the lists of actors of a sentence for "they" and "both countries" after it. */
function rememberLists(reading: Reading): void {
  const lists: { readonly actors: readonly Referent[]; readonly subject: boolean }[] = [];
  for (const clause of reading.clauses) {
    const acting = clause.voice === 'passive' ? clause.object : clause.subject;
    for (const phrases of [clause.object, ...clause.complements.values(), acting]) {
      if (phrases.length === 0 || (phrases.length === 1 && !phrases[0]!.plural)) continue; // nobody, or one
      if (phrases.some((phrase) => phrase.mention?.kind === 'pronoun')) continue;
      const actors = entitiesOf(reading, phrases).filter((found) => !found.viaOwner && isActor(found));
      if (actors.length > 1) lists.push({ actors: actors.map((found) => found.referent), subject: phrases === acting });
    }
  }
  for (const { actors, subject } of lists) rememberList(reading.discourse, actors, reading.index, subject);
}

/** Keeps those of whom a sentence says that they met or agreed with each other, for "they" and "the two sides", and the countries they speak for. */
function rememberPair({ discourse, index }: Reading, drafts: readonly ClaimDraft[]): void {
  const together = drafts.filter(({ type, negated, doubts }) => type === 'COOPERATES_WITH' && !negated && !doubts.includes('owner'));
  const heads = new Set(together.map(({ head }) => head));
  const tails = new Set(together.map(({ tail }) => tail));
  if (heads.size !== 1 || tails.size === 0) return;
  const all = [...heads, ...tails];
  const countries = all.flatMap((each) => discourse.seats.get(each) ?? []).filter(({ label }) => label === 'Country');
  if (countries.length === all.length) rememberList(discourse, countries, index, false);
  if (!all.some(({ plural }) => plural)) rememberList(discourse, all, index, true);
}

/** Word classes, computed only when the first word asks for one. */
function lazyClasses(text: string, sentence: Span, tokens: readonly Span[]): (index: number) => WordClass {
  let words: readonly ClassedWord[] | undefined;
  return (index) => {
    words ??= wordClasses(text.slice(sentence.start, sentence.end));
    const { start, end } = tokens[index]!;
    return classOf(words, { start: start - sentence.start, end: end - sentence.start });
  };
}
