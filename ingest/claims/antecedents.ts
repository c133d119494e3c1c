/** The noun before that a relative clause or a reduced passive speaks of: "the paper that …", "the code signed by …". Long because the ways to find it share their helpers. */
import { framesOf } from '../lexicon/frames.ts';
import type { Phrase } from '../mentions/phrase.ts';
import { leftList } from './left-lists.ts';
import { beforeDescription } from './descriptions.ts';
import type { Node } from './nodes.ts';
import type { VerbGroup } from './verb-group.ts';
import { assembling } from '../lexicon/intransitive.ts';
import { eventAround, isAttended, isHeld } from './event-around.ts';
import { actsByLabel, isBarePast, isFinite, isGerund, kind, matchingOpen, isLand, wordOf } from './steps.ts';
import { textBefore } from './text-before.ts';
import { oneOf, wordSet } from '../words.ts';

export function antecedent(nodes: readonly Node[], relativeAt: number): Phrase[] {
  let at = relativeAt - 1;
  if (nodes[at]?.kind === 'comma') at--;
  if (nodes[at]?.kind === 'close') at = matchingOpen(nodes, at) - 1;
  while (at >= 0 && nodes[at]!.kind !== 'phrase') at--;
  if (at < 0) return [];
  if (nodes[relativeAt - 1]?.kind === 'comma') at = hostOfAgent(nodes, at);
  // "the paper on external action that …": the noun that carries the attachments, where it names something.
  const list = leftList(nodes, at);
  if (list.phrases.length > 1 && list.start === 0 && isOfAll(list.phrases, nodes[relativeAt - 1], nodes[relativeAt + 1]))
    return list.phrases;
  const heads = list.phrases.slice(-1);
  const phrase = nodes[at] as Phrase;
  if (heads[0] && heads[0] !== phrase && phrase.mention && agreesOnlyWith(nodes[relativeAt + 1], phrase, heads[0])) return [phrase];
  const verb = nodes[relativeAt + 1];
  const gathers = verb?.kind === 'verb' && oneOf(verb.lemma, 'attend|host|hold|chair|co-chair|organise|organize|convene|take_place|gather');
  const held = heads.length === 0 || gathers ? heldAt(nodes, at) : undefined;
  if (held) return [held];
  const named = describedBefore(nodes, nodes.indexOf(heads[0] ?? phrase));
  if (named) return [named];
  const scheme = schemeFor(nodes, heads[0] ?? phrase);
  if (scheme) return [scheme];
  const agreeing = heads.length === 0 ? hostAgreeing(nodes, at, verb) : undefined;
  if (agreeing) return [agreeing];
  const host = heads.length === 0 ? nodes[hostOf(nodes, at)] : undefined;
  if (host?.kind === 'phrase' && host !== phrase && host.mention?.name.includes(phrase.mention?.name ?? ' ')) return [host];
  return heads[0]?.mention || !phrase.mention ? heads : [phrase];
}

/** "a Mediation Scheme for | Film Disputes, which": what a name of no kind goes on, where that is a thing that can be made. */
function schemeFor(nodes: readonly Node[], { mention, from }: Phrase): Phrase | undefined {
  if (mention?.kind !== 'name' || mention.label !== undefined) return undefined;
  const at = nodes.findIndex((node) => node.from === from);
  const [host, link] = [nodes[at - 2], nodes[at - 1]];
  const goesOn = kind(link, 'for') === 'preposition' || kind(link, 'on') === 'preposition';
  return goesOn && host?.kind === 'phrase' && oneOf(host.mention?.label ?? '', 'Initiative|Programme|InformationSystem|Policy|Document')
    ? host
    : undefined;
}

/** "at the forum | in Oslo, which": of an event and its place, the event. */
function heldAt(nodes: readonly Node[], at: number): Phrase | undefined {
  const [event, link, place] = [nodes[at - 2], nodes[at - 1], nodes[at]];
  const isPlace = place?.kind === 'phrase' && oneOf(place.mention?.label ?? '', 'Place|Country');
  return isPlace && kind(link, 'in') === 'preposition' && event?.kind === 'phrase' && event.mention?.label === 'Event' ? event : undefined;
}

/** "Aria and Boria, which | signed": names of one kind that open the sentence, and a verb that may be in the plural. */
const isOfAll = (phrases: readonly Phrase[], comma: Node | undefined, verb: Node | undefined): boolean =>
  comma?.kind === 'comma' &&
  verb?.kind === 'verb' &&
  verb.form === 'finite' &&
  areMany(verb, phrases) !== false &&
  (areMany(verb, phrases) || (verb.from === verb.main && (verb.base || !verb.present) && areOfOneKind(phrases)));

/** "A and B, which | are", "A and B, which | is": whether the verb is of several, where each of them is one; `undefined` where it does not tell. */
const areMany = ({ number }: VerbGroup, phrases: readonly Phrase[]): boolean | undefined =>
  number === undefined || phrases.some(({ plural }) => plural) ? undefined : number === 'many';

const areOfOneKind = (phrases: readonly Phrase[]): boolean =>
  phrases.every(({ mention }) => mention?.kind === 'name' && mention.label !== undefined && mention.label === phrases[0]!.mention?.label);

/** "a Council, to be chaired | by the Minister, which", "a report, prepared by A, which": what is chaired; the phrase itself where it is no such agent. */
function hostOfAgent(nodes: readonly Node[], at: number): number {
  const verb = nodes[at - 2];
  const aside = kind(nodes[at - 1], 'by') === 'preposition' && verb?.kind === 'verb' && nodes[at - 3]?.kind === 'comma';
  return aside && nodes[at - 4]?.kind === 'phrase' ? at - 4 : at;
}

/** "rules on the Fund, which | replaces X": a verb in the present agrees with the one noun and not with the other. */
const agreesOnlyWith = (verb: Node | undefined, near: Phrase, far: Phrase): boolean =>
  verb?.kind === 'verb' &&
  verb.form === 'finite' &&
  verb.number !== undefined &&
  near.plural !== far.plural &&
  near.plural === (verb.number === 'many');

/** "the Law on | Cybersecurity, adopted by A": the phrase whose name goes on to the end of another, where that alone tells nothing or a comma follows. */
function wholeOf(nodes: readonly Node[], at: number, apart: boolean): Phrase | undefined {
  const near = nodes[at] as Phrase;
  if (near.mention?.kind !== 'name' || !(apart || near.mention.label === undefined)) return undefined;
  for (let host = at - 2; nodes[host + 1]?.kind === 'preposition' && nodes[host]?.kind === 'phrase'; host -= 2) {
    const { mention } = nodes[host] as Phrase;
    if (mention?.label !== undefined && mention.name.endsWith(` ${near.mention.name}`)) return nodes[host] as Phrase;
  }
  return undefined;
}

/** "open to States of | the Union that are": the nearest noun before, of the number of the verb, that the phrase is attached to; none where the phrase itself has it. */
function hostAgreeing(nodes: readonly Node[], at: number, verb: Node | undefined): Phrase | undefined {
  const near = nodes[at] as Phrase;
  for (let host = at - 2; kind(nodes[host + 1], 'of') === 'preposition'; host -= 2) {
    const far = nodes[host];
    if (far?.kind !== 'phrase') return undefined;
    if (far.mention && agreesOnlyWith(verb, far, near)) return far;
  }
  return undefined;
}

/** "by the paper | on external action that": the noun that the prepositions before a phrase attach it to; the phrase itself where none does. */
function hostOf(nodes: readonly Node[], at: number): number {
  let host = at;
  while (kind(nodes[host - 1]) === 'preposition' && nodes[host - 2]?.kind === 'phrase') host -= 2;
  return host;
}

/** "the Ports Forum, a platform that …", "X (ACR), the body which …": the name that a phrase after a comma describes. */
export function describedBefore(nodes: readonly Node[], at: number): Phrase | undefined {
  const phrase = nodes[at];
  if (phrase?.kind !== 'phrase' || !oneOf(phrase.determiner, 'a|an|the') || phrase.mention?.kind === 'name') return undefined;
  if (!oneOf(nodes[at - 1]?.kind ?? '', 'comma|dash')) return undefined;
  let before = nodes[at - 2]?.kind === 'close' ? matchingOpen(nodes, at - 2) - 1 : at - 2;
  // "the Tide Garden in Lusk, a project …": what is there, and not the place
  const thing = nodes[before - 2];
  if (
    kind(nodes[before - 1], 'in') === 'preposition' &&
    thing?.kind === 'phrase' &&
    thing.mention?.kind === 'name' &&
    !placeNouns.has(phrase.head)
  )
    before -= 2;
  const named = nodes[before];
  return named?.kind === 'phrase' && named.mention?.kind === 'name' && describes(phrase, named) ? named : undefined;
}

/** What a place can be said to be. */
const placeNouns = wordSet(
  'city|town|village|region|province|district|island|area|country|state|municipality|county|community|place|port|suburb|capital',
);

/** Whether one phrase can say what another names: both in the singular, and not of kinds that exclude each other. */
const describes = (phrase: Phrase, named: Phrase): boolean =>
  !phrase.plural &&
  !named.plural &&
  (phrase.mention?.label !== undefined || oneOf(phrase.determiner, 'a|an')) &&
  named.mention?.label !== 'Country';

/** "the proposal the Council adopted", "the paper that the Service presented": the noun before is the object. */
export function objectOfRelative(nodes: readonly Node[], subjectStart: number): Phrase[] {
  let at = subjectStart - 1;
  if (nodes[at]?.kind === 'relative') return antecedent(nodes, at);
  if (nodes[at]?.kind !== 'phrase') return [];
  while (nodes[at - 1]?.kind === 'preposition' && nodes[at - 2]?.kind === 'phrase') at -= 2;
  if (nodes[at - 1]?.kind === 'preposition') return []; // "On Tuesday the Bank lent": what opens the sentence says when or where
  return nodes[at]?.kind === 'phrase' ? [nodes[at] as Phrase] : [];
}

/** Whether the noun before a subject is the object of its verb: "the report | the Court published in 2018", "the paper | that the Service presented in May". */
export function isOwnRelative(nodes: readonly Node[], subjectStart: number): boolean {
  const before = nodes[subjectStart - 1];
  const subject = nodes[subjectStart];
  if (subject?.kind !== 'phrase' || !subject.mention) return false;
  if (before?.kind === 'relative') {
    const link = nodes[subjectStart - 2];
    return link?.kind === 'phrase' || (link?.kind === 'comma' && nodes[subjectStart - 3]?.kind === 'phrase'); // "the Act, which the Ministry tabled on 3 March"
  }
  const opens = subject.determiner === 'the' || subject.mention.kind === 'name';
  return before?.kind === 'phrase' && !before.possessive && opens && before.determiner !== '' && !/^\d/u.test(before.head);
}

/** A bare "-ed" form after a noun: a reduced passive where no object follows but a preposition does ("signed by", "established under"). */
export function isReduced(nodes: readonly Node[], at: number, verb: VerbGroup, hasObject: boolean): boolean {
  if (verb.status !== 'done' || verb.from !== verb.main) return false;
  if (hasObject || oneOf(verb.lemma, 'speak|talk') || verb.lemma.startsWith('be_') || verb.lemma === 'compete') return false; // "spoke by phone with A", "were present at"
  const previous = nodes[at - 1];
  if (isActing(previous)) return false; // "the items we funded in 2019"
  if (previous?.kind === 'phrase' && nodes[at - 2]?.kind === 'relative' && nodes[at - 3]?.kind === 'preposition') return false; // "to which Norland | acceded in 2009"
  if (assembling.has(verb.lemma) && previous?.kind === 'comma' && isActing(nodes[beforeDescription(nodes, at - 1)])) return false; // "We, the Leaders of A and B, convened for"
  // "founded and led by A": the second participle brings who did both.
  const opens = previous?.kind === 'comma' && oneOf(nodes[at - 2]?.kind ?? '', 'phrase|close'); // "The Register, developed and maintained by A,"
  if ((previous?.kind === 'phrase' || opens) && joinedParticiple(nodes, at) > 0) return true;
  if (saysOfObject(nodes, at)) return true;
  // "run jointly by": an adverb may stand between.
  const next = nodes[at + 1]?.kind === 'adverb' ? nodes[at + 2] : nodes[at + 1];
  const after =
    previous?.kind === 'phrase' ||
    previous?.kind === 'close' ||
    previous?.kind === 'open' ||
    previous?.kind === 'comma' ||
    previous?.kind === 'dash' ||
    previous?.kind === 'adverb';
  if (next?.kind === 'preposition' && next.word === 'by') return after || (previous?.kind === 'preposition' && previous.word === 'as');
  if (!after) return isAsMade(nodes, at, verb);
  // "the Team, designated to work with A"
  if (
    next?.kind === 'verb' &&
    next.form === 'infinitive' &&
    opens &&
    oneOf(verb.lemma, 'design|designate|task|mandate|intend|charge|empower')
  )
    return true;
  if (isBetweenCommas(nodes, at)) return true;
  if (actsAlone(nodes, at, verb)) return false;
  if (assembles(nodes, at, verb)) return false;
  if (next?.kind === 'preposition' && takes[next.word]?.test(verb.lemma)) return true;
  if (verb.lemma === 'call_for' && (kind(next, 'in') === 'preposition' || kind(next, 'under') === 'preposition')) return true; // "the panel called for in the Act"
  return (
    next?.kind === 'preposition' &&
    oneOf(next.word, 'under|through|within|in|on|at|as|for|with') &&
    !(next.word === 'with' && takesWith(verb.lemma)) &&
    !/^(?:report|ask|work|participate|meet|agree|cooperate|collaborate|call|take|focus|happen|occur|speak|spoke|talk|travel|arrive|appear|testif|preside|vote|return|serve|act|remain|continue|resign|retire)/u.test(
      verb.lemma,
    )
  );
}

/** "the Council, as | constituted | under the Act, met": how what stands before the comma was made. */
const isAsMade = (nodes: readonly Node[], at: number, { lemma }: VerbGroup): boolean =>
  kind(nodes[at - 1], 'as') === 'preposition' &&
  nodes[at - 2]?.kind === 'comma' &&
  oneOf(nodes[at - 3]?.kind ?? '', 'phrase|close') &&
  nodes[at + 1]?.kind === 'preposition' &&
  oneOf(wordOf(nodes[at + 1]), 'under|in|by|pursuant to|in accordance with|through') &&
  oneOf(
    lemma,
    'constitute|establish|create|set_up|form|found|adopt|amend|mandate|authorise|authorize|reauthorize|reconstitute|revise|charter',
  );

/** What is done to actors, and told of them as a participle: "The Agency, set up in 2004", "Ports supported in 2019". */
const undergone = wordSet(
  'establish found create set_up form launch base locate headquarter station place house seat appoint elect nominate name call know fund finance support hold host chair lead run organise organize describe mention list select involve concern affect represent assemble',
);

/** "The Agency | presented | at the Summit": an actor at the head of a sentence that has no other finite verb does what actors do. */
const actsAlone = (nodes: readonly Node[], at: number, { lemma }: VerbGroup): boolean =>
  at === 1 &&
  nodes[0]!.kind === 'phrase' &&
  nodes[0]!.mention?.kind === 'name' &&
  nodes[0]!.mention.label !== 'Person' &&
  actsByLabel(nodes[0]) &&
  !undergone.has(lemma) &&
  !nodes.some((node, index) => index !== at && isFinite(node));

/** "Experts from the Institute | gathered | in Oslo": those who can come together do so, where no other verb says what they did. */
const assembles = (nodes: readonly Node[], at: number, { lemma }: VerbGroup): boolean =>
  assembling.has(lemma) &&
  actsByLabel(nodes[at - 1]) &&
  !nodes.some(
    (node, index) => index > at && isFinite(node) && nodes[index - 1]?.kind === 'phrase' && nodes[index - 2]?.kind === 'preposition',
  );

/** "The Strategy, | developed | with the help of A, was adopted": between the subject and its verb nothing finite stands in commas. */
function isBetweenCommas(nodes: readonly Node[], at: number): boolean {
  if (nodes[at - 1]?.kind !== 'comma' || nodes[at - 2]?.kind !== 'phrase' || nodes[at + 1]?.kind !== 'preposition') return false;
  if (nodes.slice(0, at).some((node) => node.kind === 'verb' || (node.kind === 'comma' && node !== nodes[at - 1]))) return false;
  const close = nodes.findIndex((node, index) => index > at && (node.kind === 'comma' || node.kind === 'verb'));
  return nodes[close]?.kind === 'comma' && nodes[close + 1]?.kind === 'verb' && isFinite(nodes[close + 1]);
}

/** "welcomed the progress | made | and urged A": between two verbs of one subject, what the object of the first is. */
function saysOfObject(nodes: readonly Node[], at: number): boolean {
  const [first, object, link, second] = [nodes[at - 2], nodes[at - 1], nodes[at + 1], nodes[at + 2]];
  return (
    first?.kind === 'verb' &&
    first.voice === 'active' &&
    first.form === 'finite' &&
    !takesClause.has(first.lemma) &&
    object?.kind === 'phrase' &&
    !object.mention &&
    link?.kind === 'conjunction' &&
    second?.kind === 'verb' &&
    second.form === 'finite' &&
    second.status === first.status
  );
}

/** Verbs after which a clause may follow without "that". */
const takesClause = wordSet(
  'say|note|believe|hope|know|think|report|announce|confirm|agree|state|stress|recall|see|ensure|show|find|feel|mean|suggest|tell|argue|claim|expect|indicate|admit|add|explain|recognise|recognize',
);

/** Verbs that say with "with" who works together, and so are no passives before it. */
const takesWith = (lemma: string): boolean =>
  (framesOf.get(lemma) ?? []).some(({ tail, nouns, joint }) => tail === 'prep:with' && !nouns && !joint);

/** Pronouns that are subjects and nothing else. */
const isActing = (node: Node | undefined): boolean =>
  node?.kind === 'phrase' && oneOf(node.mention?.kind === 'pronoun' ? node.mention.head : '', 'we|they|he|she|i');

/** "founded and | led | by A": the node of the participle after "and" that names who did the deeds of both; -1 where there is none. */
export function joinedParticiple(nodes: readonly Node[], at: number): number {
  const [link, second, by] = [nodes[at + 1], nodes[at + 2], nodes[at + 3]];
  const bare = isBarePast(second);
  return link?.kind === 'conjunction' && bare && by?.kind === 'preposition' && by.word === 'by' ? at + 2 : -1;
}

/** Participles with a preposition of their own: "made up of", "attached to". */
const takes: Readonly<Record<string, RegExp>> = {
  of: /^(?:compose|make_up|comprise|constitute)$/u,
  to: /^(?:attach|subordinate)$/u,
  into: /^(?:merge|integrate|incorporate)$/u,
};

/** "Aria and Boria, supported | by A, acted": several names that open the sentence, where what is said of them ends with a comma and a verb. */
function allBefore(nodes: readonly Node[], at: number): Phrase[] | undefined {
  if (nodes[at - 1]?.kind !== 'comma') return undefined;
  const near = nodes[at - 2]?.kind === 'close' ? matchingOpen(nodes, at - 2) - 1 : at - 2;
  if (nodes[near]?.kind !== 'phrase') return undefined;
  const { phrases, start } = leftList(nodes, near);
  const close = nodes.findIndex(({ kind: what }, index) => index > at && what === 'comma');
  const all = start === 0 && phrases.length > 1 && isFinite(nodes[close + 1]) && phrases.every(({ mention }) => mention?.kind === 'name');
  return all ? phrases : undefined;
}

/** "An operation involving authorities from A and B, supported | by C": the operation, and not where those come from. */
function openingEvent(nodes: readonly Node[], at: number): Phrase | undefined {
  const [first] = nodes;
  if (nodes[at - 1]?.kind !== 'comma' || first?.kind !== 'phrase' || !oneOf(first.mention?.label ?? '', 'Event|Initiative'))
    return undefined;
  const near = nodes[at - 2];
  const apart = near?.kind === 'phrase' && oneOf(near.mention?.label ?? '', 'Country|ActorGroup|Place');
  const within = nodes.slice(1, at - 1).every((node) => node.kind !== 'verb' || node.form === 'gerund');
  return apart &&
    near !== first &&
    within &&
    nodes.slice(1, at - 1).some((node) => isGerund(node) || kind(node, 'between') === 'preposition')
    ? first
    : undefined;
}

/** What a reduced passive speaks of: the noun before it, or all names that open the sentence; empty where there is none. */
export function antecedentOfReduced(nodes: readonly Node[], at: number): Phrase[] {
  // "The centre in Mombasa, jointly | financed by A"
  if (nodes[at - 1]?.kind === 'adverb' && nodes[at - 2]?.kind === 'comma') return antecedentOfReduced(nodes, at - 1);
  const all = allBefore(nodes, at);
  if (all) return all;
  const event = openingEvent(nodes, at);
  return event ? [event] : nearestBefore(nodes, at);
}

/** "a Board to guide the work on the Strategy – | chaired by A", "a sub-board of the Executive with full powers, chaired by A": who sits together is chaired, and no text and no power. */
function seatedBefore(nodes: readonly Node[], near: number, at: number): Phrase | undefined {
  const verb = nodes[at];
  if (verb?.kind !== 'verb' || !oneOf(verb.lemma, 'chair|co-chair') || !oneOf(kind(nodes[at - 1]) ?? '', 'comma|dash')) return undefined;
  const { mention } = nodes[near] as Phrase;
  if (mention !== undefined && !oneOf(mention.label ?? '', 'Policy|LegalAct|Document|Programme')) return undefined;
  const sitting = nodes
    .slice(Math.max(0, near - 8), near)
    .findLast((node): node is Phrase => node.kind === 'phrase' && oneOf(node.mention?.label ?? '', 'Body|Network|Event'));
  return sitting;
}

/** "A centre will open | in Lima, funded by A": the subject of the verb before a place; `undefined` where that has an object. */
function placedBefore(nodes: readonly Node[], place: number): Phrase | undefined {
  const verb = nodes[place - 2];
  if (verb?.kind !== 'verb' || verb.form !== 'finite') return undefined;
  const subject = nodes[place - 3];
  return subject?.kind === 'phrase' && subject.mention && !isLand(subject) ? subject : undefined;
}

/** Deeds that have others for their object, though they may be spoken of as things. */
const deeds = wordSet(
  'evaluation|assessment|review|revision|preparation|monitoring|reform|update|upgrade|implementation|development|negotiation',
);

/** What is done to a deed as well as to a body: "led", "carried out". */
const leads = (node: Node | undefined): boolean =>
  node?.kind === 'verb' && oneOf(node.lemma, 'lead|coordinate|conduct|carry_out|oversee|supervise');

/** What is done to things, and to no group of people. */
const toThings = wordSet('implement|develop|launch|create|design|operate|run|deliver|publish|carry_out|build|produce|maintain|administer');

function nearestBefore(nodes: readonly Node[], at: number): Phrase[] {
  const open = nodes[at - 1]?.kind === 'close' ? matchingOpen(nodes, at - 1) : at;
  let i = at - open > 3 ? open - 1 : at - 1; // "Project X (Access to Ports) coordinated by A"; "the network of ports (PortNet)" is PortNet
  while (i >= 0 && nodes[i]!.kind !== 'phrase') i--;
  // "Code of Conduct countering hate speech signed by": a participle between belongs to the same noun.
  while (i > 1 && !(nodes[i] as Phrase).mention && isGerund(nodes[i - 1]) && nodes[i - 2]?.kind === 'phrase') i -= 2;
  if (i < 0) return [];
  const nearest = nodes[i] as Phrase;
  const seated = seatedBefore(nodes, i, at);
  if (seated) return [seated];
  // "We remain, as founding members, involved in A": what one is between commas, and not who
  if (nodes[i + 1]?.kind === 'comma' && kind(nodes[i - 1], 'as') === 'preposition' && nodes[i - 2]?.kind === 'comma') return [];
  const named = describedBefore(nodes, i);
  if (named) return [named]; // "the Jobs Group, a unit seated in …"
  // "the meeting of the Committee, held in Oslo": a body is not held
  const event = nodes[i - 2];
  if (
    isHeld(nodes[nodes[at]?.kind === 'adverb' ? at + 1 : at]) &&
    nearest.mention?.label !== 'Event' &&
    event?.kind === 'phrase' &&
    event.mention?.label === 'Event'
  )
    return [event];
  // "at a workshop on fog in Lusk attended by A": nobody attends a place
  const there = isAttended(nodes[at]) && (isLand(nearest) || nearest.mention?.label === undefined) ? eventAround(nodes, i) : undefined;
  if (there) return [there];
  // "a contest for students, sponsored by A": after a comma, the thing, and not those whom it is for
  const apart = nodes[at - 1]?.kind === 'comma' && nearest.mention?.label === 'ActorGroup' && kind(nodes[i - 1], 'for') === 'preposition';
  if (apart && event?.kind === 'phrase' && event.mention && event.mention.label !== 'ActorGroup') return [event];
  // "the Mission of the Union in Mali, headed by A": who is there is headed, and not where
  if (nodes[at - 1]?.kind === 'comma' && isLand(nearest) && kind(nodes[i - 1], 'in') === 'preposition') {
    const host = leftList(nodes, i).phrases.at(-1);
    if (host?.mention && host !== nearest && !isLand(host)) return [host];
    // "A centre will open in Lima, funded by Norway": what is there, and not where
    const placed = placedBefore(nodes, i);
    if (placed) return [placed];
  }
  const topic = kind(nodes[i - 1], 'on') === 'preposition' || kind(nodes[i - 1], 'about') === 'preposition';
  // "a working group on ports, led by A": what it is about is not led
  if (topic && nearest.mention?.kind === 'common' && event?.kind === 'phrase' && event.mention && event.mention.kind !== 'pronoun')
    return [event];
  // "the evaluation of the Register, led by A": after a comma the deed is led, and not what it is done to
  if (
    nodes[at - 1]?.kind === 'comma' &&
    kind(nodes[i - 1], 'of') === 'preposition' &&
    event?.kind === 'phrase' &&
    (!event.mention || deeds.has(event.head)) &&
    !event.plural &&
    oneOf(event.determiner, 'the|a|an|this|its|their') &&
    leads(nodes[nodes[at]?.kind === 'adverb' ? at + 1 : at]) &&
    oneOf(nearest.mention?.label ?? '', 'InformationSystem|LegalAct|Policy|Programme|Document')
  )
    return [event];
  const whole = textBefore(nodes, i, at) ?? wholeOf(nodes, i, nodes[at - 1]?.kind === 'comma');
  if (whole) return [whole];
  const doing = nodes[at];
  // "a programme for small farmers implemented by A": no group is implemented
  if (
    nearest.mention?.label === 'ActorGroup' &&
    kind(nodes[i - 1], 'for') === 'preposition' &&
    doing?.kind === 'verb' &&
    toThings.has(doing.lemma)
  )
    return event?.kind === 'phrase' && oneOf(event.mention?.label ?? '', 'Initiative|Programme|InformationSystem|Policy|Document')
      ? [event]
      : [nearest];
  if (nearest.mention) return [nearest];
  // "a conference on land rights hosted by A", "a network for research and training funded by A": the rights are what it is on.
  let first = i;
  while (nodes[first - 1]?.kind === 'conjunction' && nodes[first - 2]?.kind === 'phrase' && !(nodes[first - 2] as Phrase).mention)
    first -= 2;
  const host = nodes[first - 2];
  const carried = oneOf((nodes[first - 1] as { word?: string } | undefined)?.word ?? '', 'on|for|of|about');
  return carried && host?.kind === 'phrase' && host.mention ? [host] : leftList(nodes, i).phrases.slice(-1);
}
