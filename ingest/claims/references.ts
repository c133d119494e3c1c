/** What phrases refer to: names, owners, pronouns, and words for several spoken of before ("both countries"). Long because each way to refer asks the others first. */
import { actingAhead, canOwn } from './acting-ahead.ts';
import type { Clause } from './clause.ts';
import { describedBefore } from './antecedents.ts';
import { apposedName } from './apposed.ts';
import { isTextLabel } from '../../graph/ontology/labels.ts';
import { allows } from '../../graph/ontology/relations.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { Referent } from '../entities/discourse.ts';
import { membersMeant } from './members-meant.ts';
import { missions } from '../lexicon/missions.ts';
import { titleHeads } from '../lexicon/titles.ts';
import { continues } from './continuing.ts';
import { isExpletive } from './expletive.ts';
import { helpedIn } from './helped-in.ts';
import { joinedTo } from './joined-owner.ts';
import { listAt } from './lists.ts';
import { editionOf } from './editions.ts';
import { bodyAsMany } from './body-as-many.ts';
import { proposedIn } from './proposed.ts';
import { severalOf } from './several.ts';
import { actsByLabel } from './steps.ts';
import { textMeant, toldBefore } from './text-meant.ts';
import { thankedBefore } from './thanks.ts';
import { foundAt, meantAt, spanOf, type Found, type Reading, type Topic } from './reading.ts';
import { oneOf, wordSet } from '../words.ts';

/** What stands for its owner. */
const belongings: ReadonlySet<string> = new Set([
  ...missions,
  ...'response push fight recovery transition capability capacity mandate work effort activity resilience resource role development budget security implementation cohesion ability operation staff service need interest right action progress expertise competence power task decision-making preparedness infrastructure defence neutrality transformation integration stability competitiveness rehabilitation reconstruction'.split(
    ' ',
  ),
]);

const periodicals = wordSet('newsletter|magazine|bulletin|journal|yearbook|periodical|gazette');

/** "our team", "our staff": those through whom we act. */
const ourOwn = wordSet('team|staff|colleague|organisation|organization|employee|institution|agency|secretariat');

/** What a phrase refers to, as an end of a claim; the first where it speaks of several. */
export const entityOf = (reading: Reading, phrase: Phrase): Found | undefined => allOf(reading, phrase)[0];

/** All that a phrase refers to: one mostly, several where it stands for a list before it ("they", "the three countries"). */
export function allOf(reading: Reading, phrase: Phrase): readonly Found[] {
  let found = reading.found.get(phrase);
  if (!found) reading.found.set(phrase, (found = findAll(reading, phrase)));
  return found;
}

function findAll(reading: Reading, phrase: Phrase): readonly Found[] {
  const span = spanOf(reading, phrase.mention?.from ?? phrase.from, phrase.mention?.to ?? phrase.to);
  const text = textOfPart(reading, phrase);
  if (text) return allOf(reading, text);
  const proposed = proposedIn(reading.nodes, phrase);
  if (proposed.length > 0) return proposed.flatMap((each) => allOf(reading, each));
  const represented = representedBy(reading, phrase);
  if (represented.length > 0) return represented.flatMap((each) => allOf(reading, each));
  const several = severalOf(reading, phrase);
  if (several.length > 0) return several.map((referent) => ({ referent, span, viaOwner: false, pronoun: true }));
  const tells = oneOf(phrase.determiner, 'a|an') || (phrase.determiner === 'the' && periodicals.has(phrase.head)); // "Tidewatch, the newsletter of the Union"
  const named = tells ? describedName(reading, phrase) : undefined;
  if (named?.guessed && !named.settled && phrase.mention?.label !== undefined && isTextLabel(phrase.mention.label)) {
    named.label = phrase.mention.label; // "Tidewatch, a quarterly review by the Union": what it is is said
    named.guessed = false;
  }
  if (named) return [{ referent: named, span, viaOwner: false, pronoun: false }];
  const apposed = apposedName(reading, phrase);
  if (apposed) return [{ referent: apposed, span, viaOwner: false, pronoun: false }];
  if (phrase.mention) {
    const referents = phrase.mention.kind === 'pronoun' ? pronoun(reading, phrase.mention) : [reading.resolved.get(phrase.mention)];
    const found = referents.filter((referent) => referent !== undefined);
    if (found.length > 0)
      return found.map((referent) => ({ referent, span, viaOwner: false, pronoun: phrase.mention!.kind === 'pronoun' }));
  }
  if (phrase.determiner === 'our' && ourOwn.has(phrase.head) && phrase.mention?.kind !== 'name' && reading.speakers.length === 1)
    return [{ referent: reading.speakers[0]!, span, viaOwner: false, pronoun: true }];
  const members = membersMeant(reading.discourse, reading.nodes, phrase, reading.index);
  if (members) return [{ referent: members, span, viaOwner: false, pronoun: true }];
  if (!belongings.has(phrase.head)) return [];
  // "our efforts", said by several
  if (phrase.determiner === 'our' && reading.speakers.length > 1 && oneOf(phrase.head, 'effort|work|activity|action'))
    return reading.speakers.map((referent) => ({ referent, span, viaOwner: true, pronoun: true }));
  const owner = ownerOf(reading, phrase);
  return owner ? [{ referent: owner.referent, span: owner.span, viaOwner: true, pronoun: owner.pronoun }] : [];
}

/** "the Jobs Group, a unit of the Department, is …": whom a description after a name describes; `undefined` where it may be one more of a list. */
function describedName({ nodes, resolved }: Reading, phrase: Phrase): Referent | undefined {
  const at = nodes.indexOf(phrase);
  const named = describedBefore(nodes, at);
  if (!named?.mention) return undefined;
  let after = at + 1;
  while (nodes[after]?.kind === 'preposition' && nodes[after + 1]?.kind === 'phrase') after += 2;
  const ends = nodes[after] === undefined || oneOf(nodes[after]!.kind, 'comma|verb|relative|other|close|dash');
  const listed = nodes[after]?.kind === 'comma' && oneOf(nodes[after + 1]?.kind ?? '', 'conjunction|phrase');
  if (nodes[after]?.kind === 'verb' && opensWith(nodes, nodes.indexOf(named))) return undefined;
  return ends && !listed ? resolved.get(named.mention) : undefined;
}

/** "Under the Ports Act, a committee | was set up": whether a name closes the words before the subject, so that what follows the comma is no description of it. */
function opensWith(nodes: Reading['nodes'], name: number): boolean {
  const before = nodes[name - 2];
  return nodes[name - 1]?.kind === 'preposition' && (before === undefined || before.kind === 'comma' || before.kind === 'semicolon');
}

/** Those who stand for the bodies they are from. */
const fromBodies = wordSet('expert|scientist|researcher|practitioner|specialist|participant|partner|counterpart|analyst|trainer|speaker');

/** "31 states": which they are is not said. */
const isAnyCountries = ({ mention, head }: Phrase): boolean =>
  mention?.kind === 'common' && oneOf(head, 'country|countries|state|states|nation|nations|region|regions|continents');

const towns = new Set('city town municipality county province region'.split(' '));

const envoys = new Set(['representative', 'delegate', 'delegation', 'colleague']);

/** "two senior representatives of A, B and C": they stand for whom they represent. */
function representedBy(reading: Reading, phrase: Phrase): readonly Phrase[] {
  const experts = phrase.plural && fromBodies.has(phrase.head);
  const members = experts || (phrase.plural && phrase.head === 'member'); // "members from A and B"; members "of" them are not those
  // "all sectors of civil society"
  const [of, whole] = reading.nodes.slice(reading.nodes.indexOf(phrase) + 1);
  if (phrase.plural && oneOf(phrase.head, 'sector|segment|section') && of?.kind === 'preposition' && of.word === 'of')
    return whole?.kind === 'phrase' && whole.mention?.label === 'ActorGroup' ? [whole] : [];
  const governments = phrase.plural && phrase.head === 'government'; // "the governments of A and B"
  const town = towns.has(phrase.head) && !phrase.plural; // "the city of Rotterdam"
  if (
    !(members || governments || town || envoys.has(phrase.head) || (phrase.plural && oneOf(phrase.head, 'official|leader'))) ||
    phrase.mention?.kind === 'name'
  )
    return [];
  let link = reading.nodes.indexOf(phrase) + 1;
  // "one representative from each of A and B"
  const each = reading.nodes[link + 1];
  if (each?.kind === 'phrase' && !each.mention && reading.tokens[each.from]!.lower === 'each') link += 2;
  const node = reading.nodes[link];
  if (
    node?.kind !== 'preposition' ||
    !(experts ? /^(?:from|at)$/u : members ? /^from$/u : /^(?:of|from)$/u).test(node.word) ||
    reading.nodes[link + 1]?.kind !== 'phrase'
  )
    return [];
  const bodies = listAt(reading.nodes, link + 1, true).members;
  if (!governments && bodies.every(isAnyCountries)) return []; // "leaders from 31 states"
  if (governments && (bodies.length < 2 || !bodies.every(({ mention }) => mention?.label === 'Country'))) return [];
  // "partners from Norland" are others than Norland
  const isBody = ({ mention }: Phrase): boolean =>
    mention?.kind === 'name' && !(phrase.head === 'partner' && oneOf(mention.label ?? '', 'Country|Place'));
  return experts && !bodies.every(isBody) ? [] : bodies;
}

/** "Article 12 of the Regulation": the text that a numbered part belongs to. */
function textOfPart(reading: Reading, phrase: Phrase): Phrase | undefined {
  const first = reading.tokens[phrase.from + (phrase.determiner ? 1 : 0)];
  if (
    !first ||
    !oneOf(
      first.lower,
      'article|articles|section|sections|chapter|chapters|paragraph|paragraphs|title|titles|annex|part|parts|clause|clauses|schedule|schedules|provision|provisions|terms',
    )
  )
    return editionOf(reading.nodes, phrase);
  const at = reading.nodes.indexOf(phrase);
  const of = reading.nodes[at + 1];
  const whole = reading.nodes[at + 2];
  return of?.kind === 'preposition' && of.word === 'of' && whole?.kind === 'phrase' && phrase.to > phrase.from + 1 ? whole : undefined;
}

/** What a mention by name refers to, at its own words. */
function named(reading: Reading, mention: Mention): Found | undefined {
  const referent = reading.resolved.get(mention);
  return referent && foundAt(reading, referent, mention);
}

/** Whose the thing of a phrase is: "Europol's X", "X of Europol", "its X". */
export function ownerOf(reading: Reading, phrase: Phrase): Found | undefined {
  const at = reading.nodes.indexOf(phrase);
  const before = reading.nodes[at - 1];
  if (before?.kind === 'phrase' && before.possessive && before.mention) {
    const owner = named(reading, before.mention);
    if (owner) return owner;
  }
  if (phrase.determiner === 'our' && reading.speakers.length === 1)
    return meantAt(reading, reading.speakers[0]!, { from: phrase.from, to: phrase.from + 1 });
  if (phrase.determiner === 'its' || phrase.determiner === 'their') {
    const beside = joinedTo(reading.nodes, at);
    const joined = beside && named(reading, beside);
    if (joined && allows('COOPERATES_WITH', joined.referent.label, joined.referent.label))
      return { referent: joined.referent, span: joined.span, viaOwner: false, pronoun: true };
    if (isOfSeveral(reading, phrase, at)) return undefined;
    const ahead = actingAhead(reading, phrase, at);
    const opening = ahead?.mention && named(reading, ahead.mention);
    const near = actingNear(reading, phrase, at) ?? (opening && canOwn(opening, reading.nodes[at + 1]) ? opening : undefined);
    if (near) return { ...near, pronoun: true, viaOwner: false };
    const whose = helpedIn(reading, at);
    const helped = whose && named(reading, whose);
    if (helped) return { ...helped, pronoun: true, viaOwner: false };
    const thanked = thankedBefore(reading.nodes, at - 1)?.flatMap((each) => allOf(reading, each)) ?? [];
    if (thanked.length > 0) return thanked.length === 1 ? { ...thanked[0]!, viaOwner: false } : undefined;
    const referent = topic(
      reading,
      phrase.from,
      (each) => (phrase.determiner === 'their' || !each.plural) && each.label !== 'Person',
      ({ plural }) => phrase.determiner === 'its' && !plural,
    );
    if (referent) return meantAt(reading, referent, { from: phrase.from, to: phrase.from + 1 });
  }
  const of = reading.nodes[at + 1];
  const target = reading.nodes[at + 2];
  if (of?.kind === 'preposition' && of.word === 'of' && target?.kind === 'phrase' && target.mention) {
    return named(reading, target.mention);
  }
  return undefined;
}

/** "invites A and B to continue | their work with C": what several are asked to do with what is theirs is said of each by the verb. */
function isOfSeveral({ clauses }: Reading, phrase: Phrase, at: number): boolean {
  const clause = clauses.findLast((each) => each.at < at);
  const asked = clause?.verb.form === 'infinitive' && clause.control === 'object' && clause.object.includes(phrase);
  return asked && phrase.determiner === 'their' && clause.subject.length > 1;
}

/** "urges A to strengthen | its cooperation with B", "adopted by A in | its resolution 4": who is to do the deed, or did it, in whose clause the thing stands. */
function actingNear(reading: Reading, phrase: Phrase, at: number): Found | undefined {
  const clause = demandedNear(reading, at);
  const [doer, ...others] = clause?.subject ?? [];
  if (!clause || !doer?.mention || others.length > 0 || doer.mention.kind === 'pronoun') return undefined;
  const asked =
    clause.verb.form === 'infinitive' && oneOf(clause.control, 'object|noun|asked') && clause.object.includes(phrase) && doer !== phrase;
  const agent =
    phrase.determiner === 'its' &&
    clause.voice === 'passive' &&
    reading.nodes[at - 1]?.kind === 'preposition' &&
    reading.nodes[at - 2] === doer;
  if (!asked && !agent && !isOwnAround(reading, clause, doer, at)) return undefined;
  const found = named(reading, doer.mention);
  return found && found.referent.label !== 'Person' && (phrase.determiner === 'their' || !found.referent.plural) ? found : undefined;
}

/** The clause of the last verb before a node; where that only says how things are to be, the demand around it: "asks A to ensure that safety is part of | its work". */
function demandedNear({ clauses }: Reading, at: number): Clause | undefined {
  const before = clauses.filter((each) => each.at < at);
  const last = before.at(-1);
  const acts = (each: Clause): boolean => each.subject.some(({ mention }) => mention !== undefined);
  return last?.verb.form === 'finite' && last.voice === 'active' && !acts(last) ? before.findLast(acts) : last;
}

/** "requests A to report on | its work": who is asked, where nobody else is named since. */
function isOwnAround({ nodes }: Reading, clause: Clause, doer: Phrase, at: number): boolean {
  if (clause.verb.form !== 'infinitive' || clause.control !== 'object' || nodes.indexOf(doer) > clause.at) return false;
  return !nodes
    .slice(clause.at, at)
    .some((node) => node.kind === 'phrase' && ((actsByLabel(node) && !node.plural) || node.mention?.kind === 'pronoun'));
}

/** The last topic before a token that fits, unless one without a referent stands nearer. */
function topic(
  reading: Reading,
  before: number,
  fits: (referent: Referent) => boolean,
  eclipses: (unnamed: Topic) => boolean = () => false,
): Referent | undefined {
  const fitting = (each: Topic): boolean => each.at < before && (each.referent ? fits(each.referent) : eclipses(each));
  return (reading.topics.find((each) => !each.joined && fitting(each)) ?? reading.topics.find(fitting))?.referent;
}

const isSpeaker = ({ stem }: Reading, referent: Referent): boolean => stem?.speaks === true && stem.referents.includes(referent);

/** Whether a pronoun is the subject of the verb right after it: "Recalling that it endorsed …". */
function acts(reading: Reading, mention: Mention): boolean {
  const next = reading.nodes[reading.nodes.findIndex((node) => node.kind === 'phrase' && node.mention === mention) + 1];
  return next?.kind === 'verb' && next.voice === 'active';
}

/** "is appointed by the Board and reports to | it": by whom the deed before is done that the same one suffers. */
function agentReportedTo(reading: Reading, mention: Mention): Referent | undefined {
  // "was set up by the Council to advise | it": what is made for a deed does it for who made it
  const helping = reading.clauses.find(({ verb, object }) => verb.form === 'infinitive' && object[0]?.mention === mention);
  const maker = helping?.governor;
  if (helping && maker?.voice === 'passive' && helping.control === 'object' && maker.subject.length === 1)
    return named(reading, maker.subject[0]!.mention ?? mention)?.referent;
  const at = reading.clauses.findIndex(({ complements }) => [...complements.values()].some((phrases) => phrases[0]?.mention === mention));
  const [clause, first] = [reading.clauses[at], reading.clauses[at - 1]];
  if (clause?.voice !== 'active' || first?.voice !== 'passive' || first.subject.length !== 1 || clause.subject !== first.object)
    return undefined;
  return named(reading, first.subject[0]!.mention ?? mention)?.referent;
}

/** "criticised the Ministry and called on | it": whom one deed was done to, where the same one does the next; nobody does it to himself. */
function objectBefore(reading: Reading, mention: Mention): Referent | undefined {
  const at = reading.clauses.findIndex(({ object }) => object[0]?.mention === mention);
  const [clause, first] = [reading.clauses[at], reading.clauses[at - 1]];
  if (clause?.voice !== 'active' || first?.voice !== 'active' || first.verb.form !== 'finite' || clause.verb.form !== 'finite')
    return undefined;
  const [target, ...others] = first.object;
  if (clause.subject !== first.subject || !target?.mention || target.plural || others.length > 0) return undefined;
  const referent = reading.resolved.get(target.mention);
  return referent && allows('COOPERATES_WITH', referent.label, referent.label) && referent.label !== 'Person' ? referent : undefined;
}

function pronoun(reading: Reading, mention: Mention): readonly (Referent | undefined)[] {
  const find = (fits: (referent: Referent) => boolean, eclipses?: (unnamed: Topic) => boolean): (Referent | undefined)[] => [
    topic(reading, mention.from, fits, eclipses),
  ];
  if (mention.head === 'stem') return reading.stem?.referents ?? [];
  if (mention.head === 'this') return reading.clauses.some(continues) ? reading.before.subjects : [];
  if (mention.head === 'we' || mention.head === 'us') return reading.speakers;
  if (mention.head === 'i') return [reading.self];
  if (mention.head === 'he' || mention.head === 'she')
    return find(({ label, head, plural }) => label === 'Person' || (label === 'Body' && !plural && titleHeads.has(head)));
  if (mention.head === 'it' && isExpletive(reading.tokens, mention.from)) return [];
  if (mention.head === 'it') {
    const agent = agentReportedTo(reading, mention);
    if (agent) return [agent];
    const other = textMeant(reading, mention) ?? toldBefore(reading, mention) ?? objectBefore(reading, mention);
    if (other) return [other];
    return find(
      (referent) => !referent.plural && referent.label !== 'Person' && (acts(reading, mention) || !isSpeaker(reading, referent)),
      ({ plural }) => !plural,
    );
  }
  const body = mention.head === 'they' ? bodyAsMany(reading, mention) : undefined;
  if (body) return [body];
  if (mention.head === 'they' || mention.head === 'them')
    return find(
      (referent) => referent.plural,
      ({ plural }) => plural,
    );
  return [];
}
