/** Finds or makes what mentions refer to, and keeps the names under which it was spoken of. */
import { ordinalWords } from '../lexicon/number-words.ts';
import type { Label } from '../../graph/ontology/labels.ts';
import type { MergeReason } from '../../graph/ontology/merge-reasons.ts';
import { gazetteer } from '../lexicon/gazetteer.ts';
import type { Mention } from '../mentions/mention.ts';
import { bareOfKind } from './alike.ts';
import { apart } from './apart.ts';
import { sharedNames } from './apart-data.ts';
import { bear } from './bearers.ts';
import { canonicalName, type Discourse, type Match, type Referent } from './discourse.ts';
import { guessLabel } from './guess.ts';
import { contentWords, isOneOfARow, nameKey, wordsOfName } from './name-key.ts';
import { abbreviationsOf } from './initials.ts';
import { recallInitials, recallSentence, recallWord } from './recall.ts';
import { search } from './search.ts';
import { asMeant } from './shared-names.ts';
import { oneOf, wordSet } from '../words.ts';

/** What a mention refers to; without a reason where it is spoken of for the first time. */
export interface Reference {
  readonly referent: Referent;
  readonly reason: MergeReason | undefined;
}

/** Finds or makes what a mention refers to; `undefined` where that is not clear ("the agency" with none before, or with two). */
export function refer(discourse: Discourse, written: Mention, sentence: number): Reference | undefined {
  if (written.kind === 'pronoun') return undefined;
  const mention = asMeant(discourse, written, sentence);
  const found = mention.known === undefined ? search(discourse, mention, sentence) : entry(discourse, mention, mention.known);
  if (found === 'unclear') return undefined;
  const referent = found?.referent ?? create(discourse, mention);
  if (!referent) return undefined;
  if (referent.guessed && !referent.settled && mention.label !== undefined) {
    referent.label = mention.label;
    referent.guessed = false;
  }
  if (found?.reason === 'initials' && referent.head === '') takeHead(discourse, referent, mention.head);
  remember(discourse, referent, mention);
  referent.lastSeen = sentence;
  recallSentence(discourse.recall, referent, sentence);
  return { referent, reason: found?.reason };
}

/** A name spelled out, or what it is said to be, brings the head that an acronym lacks. */
export function takeHead(discourse: Discourse, referent: Referent, head: string): void {
  referent.head = head;
  for (const word of referent.modifiers) recallWord(discourse.recall, referent, word);
}

/** The referent of an entry of the gazetteer. */
function entry(discourse: Discourse, mention: Mention, known: string): Match | undefined {
  const [found] = discourse.byName.get(nameKey(known)) ?? [];
  if (!found) return undefined;
  if (found.referent.names.has(mention.name)) return { ...found, reason: 'same-name' };
  return { ...found, reason: gazetteer.has(known) ? 'gazetteer' : 'genitive' };
}

const bareActors = new Set<Label>(['Body', 'Agency', 'Network', 'Company', 'Institution', 'InternationalOrganisation']);

/** Parts that a body has one of. */
const organs = wordSet(
  'board|secretariat|committee|council|panel|assembly|bureau|commission|subcommittee|directorate|taskforce|task force|consortium',
);

/** What a text may be about without ever naming it: "This project has received funding from …", "The workshop was organised by …". */
const subjectHeads = wordSet(
  'project|programme|program|initiative|campaign|workshop|seminar|consortium|scheme|portal|platform|course|exhibition|festival|webinar|hackathon|competition',
);
const isOwn = ({ head, plural, label, owned }: Mention): boolean => !plural && !owned && label !== undefined && subjectHeads.has(head);

/** Whether a named one of the kind was spoken of: "the project" after that may be any of those. */
const speaksOfOne = ({ referents }: Discourse, label: Label): boolean =>
  referents.some((each) => each.named && (each.label === label || (undertakings.has(each.label) && undertakings.has(label))));

const undertakings = new Set<Label>(['Initiative', 'Programme', 'InformationSystem']);

/** A forum of a year, or one of a row, is a meeting. */
const meetingOf = ({ head, name }: Mention): Label | undefined => (head === 'forum' && oneOfARow.test(name) ? 'Event' : undefined);

const oneOfARow = new RegExp(`\\b(?:19|20)\\d\\d\\b|^(?:\\d+(?:st|nd|rd|th)|${ordinalWords}|annual)\\b`, 'iu');

/** "the Committee" after "EESC": the last word of the full name, where that is a word for a body that a text goes on with. */
function headOfKnown(known: string | undefined): string {
  const last = known?.slice(known.lastIndexOf(' ') + 1).toLowerCase() ?? '';
  return oneOf(last, 'committee|court|office|authority|bank|fund') ? last : '';
}

function create(discourse: Discourse, mention: Mention): Referent | undefined {
  if (mention.label === undefined && discourse.common.has(mention.name)) return undefined;
  const label = meetingOf(mention) ?? mention.label ?? guessLabel(mention, discourse.capitals);
  if (!label) return undefined;
  // "the meeting in Oslo" with none before: told by where it was
  const placed = label === 'Event' && mention.alternatives.some((name) => / in \p{Lu}/u.test(name));
  const described =
    contentWords(mention.name).length > 1 || (mention.plural && /^EU \p{Ll}/u.test(mention.name)) || isOneOfARow(mention.name) || placed;
  // "the Authority", "the President" in capitals, with none before: the short name of one that the reader knows, though the text never spells it out.
  const office = mention.rule.startsWith('name') && mention.kind === 'definite' && !mention.plural;
  if (mention.kind === 'definite' && !described && !office && label !== 'ActorGroup' && !(isOwn(mention) && !speaksOfOne(discourse, label)))
    return undefined;
  // "a Board", "a secretariat": an organ that is spoken of for the first time
  const organ = mention.kind === 'common' && mention.indefinite && !mention.plural && organs.has(mention.head);
  if (mention.kind !== 'name' && !office && bareActors.has(label) && !described && !organ && !isOwn(mention)) return undefined;
  const referent: Referent = {
    label,
    guessed: mention.label === undefined,
    settled: false,
    known: mention.known,
    named: mention.kind === 'name' || office,
    head: mention.head || headOfKnown(mention.known),
    plural: mention.plural,
    names: new Map(),
    wordings: new Set(),
    modifiers: new Set(),
    lastSeen: 0,
    order: discourse.referents.length,
  };
  discourse.referents.push(referent);
  return referent;
}

/** How many longer wordings of one are kept: a group of no name is worded anew each time. */
const wordingsKept = 8;

/** Registers the names of a mention; a later name never takes a name away from who had it first. */
function remember(discourse: Discourse, referent: Referent, mention: Mention): void {
  const reference = mention.kind === 'definite' && referent.names.size > 0;
  if (reference && mention.pointed && referent.named) {
    if (referent.wordings.size < wordingsKept) referent.wordings.add(mention.name);
    return;
  }
  for (const name of [mention.name, ...mention.alternatives]) {
    const { key, content, singulars } = wordsOfName(name);
    const ofARow = isOneOfARow(name);
    if (!(reference && content.length <= 1 && !ofARow)) referent.names.set(name, (referent.names.get(name) ?? 0) + 1);
    const bare = mention.kind !== 'name' && content.length <= 1 && !mention.plural && !ofARow;
    if (!reference && !bare) bear(discourse, key, referent, name === mention.name ? 'same-name' : 'shortened');
    if (mention.kind === 'name' && referent.known === undefined)
      for (const short of abbreviationsOf(name))
        if (short.length > (referent.label === 'Person' ? 1 : 2)) recallInitials(discourse.recall, referent, short);
    for (const word of singulars) {
      if (referent.modifiers.has(word)) continue;
      referent.modifiers.add(word);
      recallWord(discourse.recall, referent, word);
    }
  }
  const bare = reference ? undefined : bareOfKind(mention);
  if (bare !== undefined) bear(discourse, nameKey(bare), referent, 'shortened');
  if (!reference) for (const wording of mention.wordings) if (referent.wordings.size < wordingsKept) referent.wordings.add(wording);
  const [given, ...others] = mention.label === 'Person' ? mention.name.split(' ') : [];
  if (others.length > 0) bear(discourse, nameKey(others.at(-1)!), referent, 'surname');
  if (others.length > 1) bear(discourse, nameKey(`${given} ${others.at(-1)}`), referent, 'shortened');
  if (mention.known !== undefined) bear(discourse, nameKey(mention.known), referent, 'gazetteer');
}

/** "Radicalisation Awareness Network (RAN)": the name in brackets is another name of the one before; not where the two must stay apart. */
export function alias(discourse: Discourse, referent: Referent, short: string): boolean {
  if (!Object.hasOwn(sharedNames, short) && apart(canonicalName(referent), short)) return false;
  referent.names.set(short, (referent.names.get(short) ?? 0) + 1);
  const known = gazetteer.get(short);
  if (!known || known.name === referent.known || referent.named) bear(discourse, nameKey(short), referent, 'bracket');
  return true;
}
