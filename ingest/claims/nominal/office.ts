/** Offices as they are described beside a person: "Director of X", "X's coordinator", "NEURC Chairman", "Head of Unit, X". */
import type { Label } from '../../../graph/ontology/labels.ts';
import { referentNamed } from '../../entities/bearers.ts';
import { countryOf } from '../../lexicon/demonyms.ts';
import { gazetteer } from '../../lexicon/gazetteer.ts';
import { titleBefore, titleEnd } from '../../lexicon/titles.ts';
import { afterDeterminers } from '../../mentions/determiners.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { wordsOf } from '../ends.ts';
import type { Found, Reading, Run } from '../reading.ts';
import { entityOf, ownerOf } from '../references.ts';
import { foundAsName, foundInside } from '../found.ts';
import { fieldAfter, fieldIn, fieldOpening } from './fields.ts';
import { possessed } from '../steps.ts';
import { ownerToCome } from './owner-to-come.ts';
import { phraseNode, word } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** Where somebody has an office: the body or field, and the words of the title. */
export interface Office {
  readonly seat: Found;
  readonly title: Run;
}

/** Whether a person follows the office that starts at a node: it is that person's ("Ana Ruiz, Director of X Tim Roy"). */
export function isNextPersons(reading: Reading, at: number): boolean {
  let next = at + 1;
  while (oneOf(word(reading, next), 'of|for|at|to|in') && phraseNode(reading, next + 1)) next += 2;
  return phraseNode(reading, next)?.mention?.label === 'Person' || phraseNode(reading, at)?.mention?.label === 'Person';
}

const seats = new Set<Label>([
  'Institution',
  'Agency',
  'Body',
  'Network',
  'InternationalOrganisation',
  'Company',
  'Country',
  'Place',
  'Programme',
  'Policy',
  'Initiative',
]);

/** What a phrase names, where it can be where an office is; a name of unknown kind only where it has several words or is an acronym. `bare`: also a single head noun ("Treasury"). */
export function seatAt(reading: Reading, phrase: Phrase | undefined, bare = false): Found | undefined {
  const { mention } = phrase ?? {};
  if (
    !phrase ||
    !mention ||
    mention.kind === 'pronoun' ||
    (!bare && mention.rule !== 'name.field' && mention.name.toLowerCase() === mention.head)
  )
    return undefined;
  const seat = entityOf(reading, phrase);
  if (!seat || (seat.referent.guessed && !tells(mention.name) && !(bare && phrase.possessive))) return undefined;
  return seats.has(seat.referent.label) ? seat : undefined;
}

/** Whether an unknown name looks like one: of several words, or with more capitals than the first. */
const tells = (name: string): boolean => /\s|\p{L}\p{Lu}/u.test(name);

/** The title that a phrase holds, up to the token `to`: at its end ("NEURC | Chairman"), or at its start where its name goes on ("Minister | of Finance"). */
export function titleIn(reading: Reading, phrase: Phrase, to = phrase.to): Run | undefined {
  const { start } = afterDeterminers(reading.tokens, phrase.from, to);
  const back = titleBefore(reading.tokens, to);
  // "Security Adviser to the President": the first of two titles is who it is, the second whose
  const first = back > start ? titleEnd(reading.tokens, start) : start;
  if (first > start && first < back && oneOf(reading.tokens[first]!.lower, 'to|of')) return { from: start, to: first };
  if (back >= start) return { from: back, to };
  for (let from = start; from < Math.min(to, start + 3); from++) {
    const end = titleEnd(reading.tokens, from);
    if (end > from && end < to && oneOf(reading.tokens[end]!.lower, 'of|for|to|on|in|at')) return { from, to: end };
    if (end > from && end === to - 1 && reading.tokens[end]!.capital && departments.has(reading.tokens[end]!.lower)) return { from, to };
    if (end > from && end < to && from > start && isDirected(reading, from, end, to)) return { from, to };
  }
  return undefined;
}

/** "Deputy Director | Operations": what somebody directs, right after the title. */
const departments = wordSet(
  'operations|communications|research|policy|programmes|programs|finance|administration|partnerships|advocacy|marketing|strategy|innovation|security|education|governance|europe|africa|asia|americas',
);

/** "ECB | Director General Market Infrastructure and Payments": what somebody directs, after the title that the name of a body opens. */
const isDirected = ({ tokens }: Reading, title: number, from: number, to: number): boolean =>
  /^\p{Lu}{2,}$/u.test(tokens[title - 1]!.text) &&
  oneOf(tokens[from - 1]!.lower, 'general|director|manager|head|officer') &&
  tokens.slice(from, to).every(({ capital, lower }) => capital || oneOf(lower, 'and|&'));

/** The office that the phrase at a node describes, with the words after it that say where it is. */
export function officeAt(reading: Reading, at: number): Office | undefined {
  const phrase = phraseNode(reading, at);
  if (!phrase || phrase.mention?.label === 'Person') return undefined;
  const next = phraseNode(reading, at + 1);
  if (phrase.possessive && next) {
    const title = titleIn(reading, next);
    const seat = title && title.to === next.to ? seatAt(reading, phrase, true) : undefined;
    return seat && title && { seat, title };
  }
  const title = titleIn(reading, phrase);
  const seat = title && seatOf(reading, phrase, title, at);
  if (seat || !title || title.to !== phrase.to) return seat && title && { seat, title };
  // "founder and | director of X": one body, two titles
  const joined = oneOf(word(reading, at + 1), 'and|&') && phraseNode(reading, at + 2)?.determiner === '';
  const other = joined && !isNextPersons(reading, at + 2) ? officeAt(reading, at + 2) : undefined;
  return other && { seat: other.seat, title: { from: title.from, to: other.title.to } };
}

/** Where the office of a title is: named before it, after it, or by the field in its name. */
export function seatOf(reading: Reading, phrase: Phrase, title: Run, at: number): Found | undefined {
  const owner = ownerBefore(reading, phrase, title, at);
  return (
    (owner && unionsField(reading, phrase, title, at, owner)) ??
    owner ??
    headed(reading, phrase) ??
    seatAfter(reading, at) ??
    chargeOf(reading, phrase, at) ??
    fieldIn(reading, phrase, title) ??
    fieldOpening(reading, title) ??
    fieldAfter(reading, at) ??
    advisedIn(reading, phrase, title)
  );
}

/** "Security Adviser to | the President", "Chief of Staff of | the Minister": whom somebody works for, in one name with the title. */
function advisedIn(reading: Reading, phrase: Phrase, title: Run): Found | undefined {
  const { tokens } = reading;
  if (!oneOf(tokens[title.to]?.lower ?? '', 'to|of') || title.to >= phrase.to) return undefined;
  const from = tokens[title.to + 1]?.lower === 'the' ? title.to + 2 : title.to + 1;
  if (from >= phrase.to || titleEnd(tokens, from) !== phrase.to) return undefined;
  const run = { from, to: phrase.to };
  return foundAsName(reading, { ...run, name: wordsOf(reading, run), label: 'Body', plural: false, rule: 'name.office' });
}

/** "EU Commissioner for | Trade": of the offices of the Union, as of none of a state, the field tells which is meant. */
function unionsField(reading: Reading, phrase: Phrase, title: Run, at: number, { referent }: Found): Found | undefined {
  if (referent.known !== 'European Union' || !oneOf(reading.tokens[title.to - 1]!.lower, 'commissioner|representative')) return undefined;
  return seatAfter(reading, at) ?? fieldIn(reading, phrase, title) ?? fieldAfter(reading, at);
}

/** "Minister responsible for | the Coastal Agency", "Minister with responsibility for | Ports": what the holder of an office answers for. */
function chargeOf(reading: Reading, { to }: Phrase, at: number): Found | undefined {
  if (word(reading, at + 1) === 'with' && phraseNode(reading, at + 2)?.head === 'responsibility' && word(reading, at + 3) === 'for')
    return seatAfter(reading, at + 2) ?? fieldAfter(reading, at + 2) ?? servicesAfter(reading, at + 4);
  if (reading.tokens[to]?.lower !== 'responsible') return undefined;
  const link = reading.nodes.findIndex(({ from }, index) => index > at && from === to + 1);
  return word(reading, link) === 'for' ? seatAfter(reading, link - 1) : undefined;
}

/** "with responsibility for | Broadband and Postal Services": what is answered for is a field, though its name is one of a group. */
function servicesAfter(reading: Reading, at: number): Found | undefined {
  const mention = phraseNode(reading, at)?.mention;
  return mention?.kind === 'name' ? foundAsName(reading, { ...mention, label: 'Policy', plural: false, rule: 'name.field' }) : undefined;
}

/** "President of | the European Commission": the body in the name of an office. */
function headed(reading: Reading, { mention }: Phrase): Found | undefined {
  const body = mention?.rule === 'noun.office' ? mention.inner.find(({ to }) => to === mention.to) : undefined;
  const seat = foundInside(reading, body);
  return seat && seats.has(seat.referent.label) ? seat : undefined;
}

/** "ACER | Director", "French | Foreign Minister", "the agency's | director", "its | director". */
export function ownerBefore(reading: Reading, phrase: Phrase, title: Run, at: number): Found | undefined {
  if (phrase.determiner === 'our') return ownerOf(reading, phrase); // "our Data Programme | Manager"
  let { start } = afterDeterminers(reading.tokens, phrase.from, title.from);
  while (start < title.from && (!reading.tokens[start]!.capital || passing.has(reading.tokens[start]!.lower))) start++;
  if (start < title.from) {
    const run = { from: start, to: withoutUnit(reading, start, title.from) };
    const name = wordsOf(reading, run);
    const country = countryOf(name);
    const entry = gazetteer.get(country ?? name);
    const heard = referentNamed(reading.discourse, name)?.guessed === false;
    if (!entry && !heard && reading.tokens[run.to - 1]!.lower.endsWith('ing')) return undefined; // "Federal Coordinating | Officer"
    if (!entry && !tells(name) && !heard && phrase.determiner !== 'our') return undefined;
    const owner = foundAsName(reading, {
      ...run,
      name: entry?.name ?? name,
      label: entry?.label,
      plural: false,
      ...(entry ? { known: entry.name } : {}),
      rule: 'name.form',
    });
    if (owner && seats.has(owner.referent.label) && !(phrase.determiner === 'our' && owner.referent.guessed)) return owner;
    if (phrase.determiner !== 'our') return undefined;
  }
  const before = phraseNode(reading, at - 1);
  if (before?.possessive) return seatAt(reading, before, true);
  return oneOf(phrase.determiner, 'its|their') ? (ownerOf(reading, phrase) ?? ownerToCome(reading, at)) : undefined;
}

/** What tells when somebody has an office, at the start of a sentence: "Former | Kenyan Minister". */
const passing = wordSet('former|late|outgoing|incoming|acting|interim|current|then|ex');

/** "World Bank | Division Director": of a body that is known, its unit belongs to the title. */
function withoutUnit(reading: Reading, from: number, to: number): number {
  if (to - from < 2 || !oneOf(reading.tokens[to - 1]!.lower, 'division|department|unit|practice|sector|programme|program')) return to;
  const name = wordsOf(reading, { from, to: to - 1 });
  return gazetteer.has(name) || referentNamed(reading.discourse, name)?.guessed === false ? to - 1 : to;
}

/** "of X", "of Policy at X", "for Nepal", ", X": the first that names a place for an office, the last of a row of "of". */
export function seatAfter(reading: Reading, at: number): Found | undefined {
  let seat: Found | undefined;
  let next = at + 1;
  for (let hops = 0; hops < 3; hops++) {
    // "of Communications and Research | at X"
    if (hops > 0 && !seat && joinsField(reading, next)) next += 2;
    const owned = possessed(reading.nodes, next + 1); // "Director of the Bank's | Regional Office"
    const phrase = phraseNode(reading, owned);
    if (!phrase || phrase.mention?.label === 'Person' || !oneOf(word(reading, next), 'of|for|at|in|to|with|on|from|within')) break;
    // "Chief of the XYZ/ABC to Norland": of whom is not known, and the country is where they are sent
    if (hops > 0 && !seat && word(reading, next) === 'to' && phrase.mention?.label === 'Country' && isUnknownName(reading, next - 1)) break;
    const here = word(reading, next) === 'from' && phrase.mention?.label === 'Country' ? undefined : seatAt(reading, phrase); // "a scientist from Norway"
    // "State Secretary at the Ministry of the Sea of Norland": the country says whose ministry it is.
    const owns = here?.referent.label === 'Country' && seat?.referent.label !== 'Place';
    // "director of a hydropower firm | in Bhutan": where the firm is, and not where the office is
    const stranger = hops === 0 && !here ? unnamedSeat(reading, phrase) : undefined;
    if (hops === 0 && !here && isSeatNoun(phrase)) return stranger;
    if (here && (!seat || isField(seat) || (word(reading, next) === 'of' && !isField(here) && !owns))) seat = here;
    next = owned + 1;
  }
  if (seat && !isField(seat)) return seat;
  // "Director-General for Trade and Investment, Ministry of Economy"
  if (next > at + 1 && word(reading, next) === 'and' && phraseNode(reading, next + 1)?.mention?.label === undefined) next += 2;
  if (reading.nodes[next]?.kind !== 'comma') return seat;
  const after = phraseNode(reading, next + 1);
  let last = next + 2;
  if (reading.nodes[last]?.kind === 'open' && reading.nodes[last + 2]?.kind === 'close') last += 3; // "Department of Trade (DoT)"
  const end = reading.nodes[last];
  const stops = end?.kind === 'other' || (end?.kind === 'conjunction' && phraseNode(reading, last + 1)?.mention?.label === 'Person');
  const ends = end === undefined || oneOf(end.kind, 'comma|close|verb|semicolon') || stops;
  const body = after?.mention?.kind === 'name' && ends ? seatAt(reading, after) : undefined;
  return body ?? seat;
}

/** "of Communications | and Research at X": a second field; "of Ports and member of X", "of Ports and Chair of X" say what else somebody is. */
function joinsField(reading: Reading, and: number): boolean {
  const field = word(reading, and) === 'and' && oneOf(word(reading, and + 2), 'at|in|of|for') ? phraseNode(reading, and + 1) : undefined;
  return field !== undefined && field.head !== 'member' && titleIn(reading, field) === undefined;
}

/** Nouns for what has offices, where no name tells which it is. */
const seatNouns = wordSet(
  'firm|company|cooperative|co-operative|brigade|regulator|utility|charity|bank|college|hospital|school|studio|brewery',
);

const isSeatNoun = ({ head, mention, plural }: Phrase): boolean => seatNouns.has(head) && !plural && mention?.kind !== 'name';

/** "a family-run hydropower firm", "the regional electricity regulator": who is told by two words at least. */
function unnamedSeat(reading: Reading, phrase: Phrase): Found | undefined {
  if (!isSeatNoun(phrase)) return undefined;
  const { start } = afterDeterminers(reading.tokens, phrase.from, phrase.to);
  const run = { from: start, to: phrase.to };
  if (phrase.to - start < 3) return undefined;
  const label = oneOf(phrase.head, 'firm|company|bank|studio|brewery') ? 'Company' : 'Body';
  return foundAsName(reading, { ...run, name: wordsOf(reading, run), label, plural: false, rule: 'noun.seat' });
}

/** Whether a phrase is written as a name but names nobody known. */
function isUnknownName(reading: Reading, at: number): boolean {
  const phrase = phraseNode(reading, at);
  return (
    phrase !== undefined &&
    phrase.mention?.label === undefined &&
    reading.tokens.slice(phrase.from, phrase.to).some(({ text }) => /\p{Lu}{2}/u.test(text))
  );
}

const isField = ({ referent }: Found): boolean => referent.label === 'Policy' || referent.label === 'Initiative';
