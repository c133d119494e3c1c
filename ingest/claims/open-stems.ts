/** Lists whose items are what the verb before them speaks of: "The Department comprises: – the Roads Agency", "Members: – A – B". Long because one walk reads a stem with its items, case by case. */
import { isTextLabel } from '../../graph/ontology/labels.ts';
import type { Status } from '../../graph/ontology/statuses.ts';
import type { Discourse, Referent } from '../entities/discourse.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import { announces } from './announcing.ts';
import type { Clause } from './clause.ts';
import { entitiesOf, isActorReferent, wordsOf } from './ends.ts';
import { referentNamed } from '../entities/bearers.ts';
import { factNamed } from './fact-line.ts';
import { joined } from './joining-stems.ts';
import type { Node } from './nodes.ts';
import { verbGroup, type VerbGroup } from './verb-group.ts';
import { speaksOfMembers } from './nominal/members.ts';
import { hasMembers } from './nominal/members-at.ts';
import type { Reading, Stem } from './reading.ts';
import { partakingStem } from './partaking-stems.ts';
import { ownerOf } from './references.ts';
import { stemPhrase } from './stem-phrase.ts';
import { oneOf, wordSet } from '../words.ts';

/** Who and what the items go on with, where the words before a colon leave a verb without its object; `undefined` elsewhere. */
export function openStem(reading: Reading): Stem | undefined {
  const { nodes, clauses } = reading;
  const colon = nodes.length - 1;
  if (nodes[colon]?.kind !== 'colon') return undefined;
  const belonging = joined(reading);
  if (belonging)
    return {
      ...(belonging.delegates ? { fact: { fact: 'delegate' as const, label: 'delegates', about: belonging.whole } } : {}),
      referents: [belonging.whole],
      status: undefined,
      open: { verb: saying('include', reading.tokens.length, belonging.status), preposition: undefined },
    };
  const labelled = headingStem(
    wordsOf(reading, { from: 0, to: reading.tokens.length }),
    (name) => referentNamed(reading.discourse, name),
    topicOf(reading),
  );
  if (labelled) return labelled;
  const agreed = madeBetween(reading);
  if (agreed) return agreed;
  const partaking = partakingStem(reading);
  if (partaking) return partaking;
  const phrases = nodes.filter((node) => node.kind === 'phrase');
  const members = phrases.findLast((phrase) => speaksOfMembers(reading, phrase) || phrase.head === 'partner');
  const clause = clauses.at(-1);
  if (members) return withMembers(reading, members, clause);
  if (phrases.some(({ head }) => duties.has(head))) return undefined; // what follows is to be done
  const acting = (clause && actingItems(reading, clause)) ?? composedAsFollows(reading);
  if (acting) return acting;
  if (!clause || clause.verb.negated || clause.verb.form !== 'finite') return undefined;
  const rest = withoutSpokesmen(nodes.slice(clause.at + 1, colon).filter((node) => node.kind !== 'adverb'));
  const preposition = rest[0]?.kind === 'preposition' ? rest[0].word : undefined;
  const [phrase, ...more] = preposition === undefined ? rest : rest.slice(1);
  if (more.length > 0 || (phrase && !(phrase.kind === 'phrase' && announces(reading.tokens, phrase)))) return undefined;
  const subject = clause.voice === 'passive' ? clause.object : clause.subject;
  const organs = organsOf(reading, clause, subject);
  if (organs)
    return {
      referents: [organs],
      status: undefined,
      open: { verb: clause.verb.lemma === 'be' ? saying('include', reading.tokens.length, clause.verb.status) : clause.verb, preposition },
    };
  const referents = entitiesOf(reading, subject)
    .filter((found) => !found.viaOwner)
    .map((found) => found.referent);
  const [whole] = referents;
  if (
    whole &&
    referents.length === 1 &&
    phrase?.kind === 'phrase' &&
    phrase.plural &&
    branches.has(phrase.head) &&
    hasBranches(clause, preposition)
  )
    return isActorReferent(whole) ? { referents, status: undefined, fact: { fact: 'part', label: 'parts', about: whole } } : undefined;
  return referents.length > 0 ? { referents, status: undefined, open: { verb: clause.verb, preposition } } : undefined;
}

const speakingFor = new Set(['representative', 'delegate', 'member', 'official', 'head', 'each', 'all']);

/** "representatives of each of | the following": those who sit there for the bodies that are listed stand for them. */
function withoutSpokesmen(rest: readonly Node[]): readonly Node[] {
  const at = rest.findIndex(({ kind }) => kind === 'phrase');
  const [who, link] = [rest[at], rest[at + 1]];
  const stands = who?.kind === 'phrase' && speakingFor.has(who.head) && link?.kind === 'preposition' && oneOf(link.word, 'of|from');
  return stands ? withoutSpokesmen([...rest.slice(0, at), ...rest.slice(at + 2)]) : rest;
}

/** "The Group shall be composed as follows:": who its members are. */
function composedAsFollows(reading: Reading): Stem | undefined {
  const { tokens, clauses } = reading;
  const [as, follows] = tokens.slice(-3);
  if (as?.lower !== 'as' || follows?.lower !== 'follows') return undefined;
  const composed = clauses.findLast(({ verb }) => composing.has(verb.lemma) && !verb.negated && verb.voice === 'passive');
  const [whole] = entitiesOf(reading, composed?.object ?? []);
  if (!composed || !whole || whole.viaOwner || !hasMembers(whole.referent)) return undefined;
  const status = composed.verb.status === 'planned' || composed.verb.status === 'called-for' ? composed.verb.status : 'ongoing';
  return {
    referents: [whole.referent],
    status: undefined,
    open: { verb: saying('include', tokens.length, status), preposition: undefined },
  };
}

const composing = wordSet('compose|constitute|make_up|form');

/** "The following bodies took part in the workshop:", "The Charter was signed by the following:" has its items as object: here they act. */
function actingItems(reading: Reading, clause: Clause): Stem | undefined {
  const [opening] = reading.nodes;
  const announced = opening?.kind === 'phrase' && reading.tokens[opening.from + 1]?.lower === 'following';
  const [subject, ...others] = announced && clause.subject.length === 0 ? [opening] : spokenFor(reading, clause.subject); // "The following Ministers, or their deputies, attended:"
  const beside = endsWithOthers(reading);
  // "The following Ministers, or their representatives, attended:"
  const standIns = others.every(({ determiner, head }) => determiner === 'their' || head === 'representative');
  if (!subject || (!standIns && !beside) || clause.voice !== 'active' || clause.verb.negated || clause.verb.form !== 'finite')
    return undefined;
  const here = reading.tokens[subject.from + 1]?.lower === 'following';
  if (!here && !beside) return undefined;
  const complement = [...clause.complements].find(([, [phrase]]) => phrase?.mention?.kind === 'name' || phrase?.mention?.label);
  // "The following were present at the Session:"
  const present = clause.verb.lemma === 'be' && clause.object[0]?.head === 'present' ? clause.complements.get('at')?.[0] : undefined;
  const target = present ?? clause.object[0] ?? complement?.[1][0];
  const on = target && entitiesOf(reading, [target])[0];
  if (!on || on.viaOwner) return undefined;
  if (present)
    return {
      referents: [on.referent],
      status: undefined,
      open: { verb: saying('attend', reading.tokens.length, 'done'), preposition: undefined, acting: true },
    };
  return {
    referents: [on.referent],
    status: undefined,
    open: { verb: clause.verb, preposition: clause.object.length > 0 ? undefined : complement?.[0], acting: true },
  };
}

/** "Representatives of | the following bodies": those for whom they were there. */
function spokenFor({ nodes }: Reading, subject: readonly Phrase[]): readonly Phrase[] {
  const [who, link, listed] = nodes;
  const stands = who?.kind === 'phrase' && subject.length === 1 && subject[0] === who && speakingFor.has(who.head);
  return stands && link?.kind === 'preposition' && oneOf(link.word, 'of|from') && listed?.kind === 'phrase' ? [listed] : subject;
}

/** "A took part in the Summit, together with the following:": the items do what A did. */
function endsWithOthers({ nodes, tokens }: Reading): boolean {
  const [link, last] = [nodes.at(-3), nodes.at(-2)];
  const beside = link?.kind === 'preposition' && oneOf(link.word, 'together with|along with|alongside');
  return beside && last?.kind === 'phrase' && tokens.slice(last.from, last.to).some(({ lower }) => lower === 'following');
}

/** "This Agreement is made on 5 May between:": those listed are the parties, who adopt it. */
function madeBetween({ nodes, clauses, discourse, resolved }: Reading): Stem | undefined {
  const link = nodes.at(-2);
  if (link?.kind !== 'preposition' || !oneOf(link.word, 'between|among|by and between')) return undefined;
  const clause = clauses.find(({ verb, voice }) => voice === 'passive' && oneOf(verb.lemma, 'make|conclude|enter_into|enter|sign|agree'));
  const text = clause?.object[0]?.mention && (resolved.get(clause.object[0].mention) ?? discourse.ownText);
  return text && isTextLabel(text.label)
    ? { referents: [text], status: undefined, fact: { fact: 'adopter', label: 'parties', about: text } }
    : undefined;
}

/** "The organs of the Union are:", "The structure of the Agency shall comprise:": whose organs are listed. */
function organsOf(reading: Reading, { verb }: Clause, subjects: readonly Phrase[]): Referent | undefined {
  const subject = subjects.at(-1);
  const structure = subject !== undefined && oneOf(subject.head, 'structure|organisation|organization') && having.has(verb.lemma);
  const organs = subject?.plural === true && oneOf(subject.head, 'organ|institution|body') && verb.lemma === 'be';
  return structure || organs ? ownerOf(reading, subject)?.referent : undefined;
}

/** What somebody is there for: the items after it are to be done. */
export const duties: ReadonlySet<string> = wordSet(
  'task|function|duty|responsibility|remit|mandate|role|objective|aim|goal|mission|purpose|activity|priority',
);

/** "has the following departments:" */
const branches = wordSet(
  'department|division|directorate|unit|section|branch|office|bureau|subsidiary|faculty|school|institute|centre|center|laboratory|committee|subcommittee|sub-committee|organ',
);

/** "has", "consists of", "is organised into". */
const hasBranches = ({ verb, voice }: Clause, preposition: string | undefined): boolean =>
  having.has(verb.lemma) ||
  (voice === 'passive' &&
    oneOf(verb.lemma, 'organise|organize|divide|structure|split|arrange|subdivide') &&
    oneOf(preposition ?? '', 'in|into'));

const having = wordSet('have|consist|consist_of|comprise|include|compose|make_up');

/** "Members of X:", "The members of X are:", "X has the following members:", "X shall consist of the following members:". */
function withMembers(reading: Reading, members: Phrase, clause: Clause | undefined): Stem | undefined {
  const has = clause !== undefined && having.has(clause.verb.lemma) && reading.nodes.indexOf(members) > clause.at;
  const subject = clause?.voice === 'passive' ? clause.object : clause?.subject;
  // "has a membership consisting of the following:"
  const owning = has ? undefined : reading.clauses.find((each) => each.verb.lemma === 'have' && each.object.includes(members));
  const holder = has ? subject : owning?.subject;
  const owner = holder
    ? entitiesOf(reading, holder)[0]?.referent
    : (ownerOf(reading, members)?.referent ?? bodyOfMembers(reading, members));
  const partners = members.head === 'partner';
  const bare = members.head === 'member' && (!clause || isBareSubject(reading, members, clause));
  const whole = owner ?? ((clause && !bare) || partners ? undefined : topicOf(reading));
  // "The partners of the Project are:": they take part in it
  if (whole && (partners || members.head === 'participant') && oneOf(whole.label, 'Initiative|Programme'))
    return { referents: [whole], status: undefined, fact: { fact: 'partner', label: 'partners', about: whole } };
  const told = clause?.verb.status; // "The members of the Council shall be:"
  const verb = saying(
    partners ? 'cooperate' : 'include',
    reading.tokens.length,
    told === 'planned' || told === 'called-for' ? told : 'ongoing',
  );
  return whole && { referents: [whole], status: undefined, open: { verb, preposition: partners ? 'with' : undefined } };
}

/** "Current members are:", "The members include:": nothing is said of whose. */
const isBareSubject = ({ nodes }: Reading, members: Phrase, { subject, verb }: Clause): boolean =>
  oneOf(verb.lemma, 'be|include|comprise') &&
  !verb.negated &&
  subject.length === 1 &&
  subject[0] === members &&
  nodes[0] === members &&
  nodes[1]?.kind === 'verb';

/** "The steering committee members are:": the committee that the text spoke of last. */
function bodyOfMembers(reading: Reading, { from, to }: Phrase): Referent | undefined {
  const body = to - from > 2 ? reading.tokens[to - 2]!.lower : '';
  return reading.topics.find(({ at, referent }) => at < 0 && referent?.head === body && hasMembers(referent))?.referent;
}

/** Who the text spoke of last, where it can have members. */
const topicOf = (reading: Reading): Referent | undefined => {
  const topic = reading.topics.find(({ at, referent }) => at < 0 && referent !== undefined)?.referent;
  return topic && hasMembers(topic) ? topic : undefined;
};

/** "Members", "Member institutions", "Composition of the Board" */
const ofMembers =
  /^(?:[\dA-Za-z]{1,3}[.)] ?)*(?:(?:list of |our |the |its |current |consortium |alliance |founding |full |associate |permanent |voting |non-voting |ordinary |core |new |network |board |committee |group |council )*(?:members(?:hip)?|(?:member|participating) (?:institutions|organi[sz]ations|bodies|agencies|companies|universities|associations|networks|countries|states))|(?:membership )?composition)(?: of (?:the )?(?<whole>.+))?:?$/iu;

/** Whether a heading says that members follow: it names nobody itself. */
export const isOfMembers = (heading: string): boolean => ofMembers.test(heading.trim());

/** "Members", "Members of the Council": the items below a heading are members of whom it names, else of whom the text spoke of last. */
export function headingStem(heading: string, named: (name: string) => Referent | undefined, topic: Referent | undefined): Stem | undefined {
  const match = ofMembers.exec(heading.trim());
  if (!match) return undefined;
  const name = match.groups?.['whole'];
  const whole = name === undefined ? topic : named(name);
  return whole && hasMembers(whole)
    ? { referents: [whole], status: undefined, open: { verb: saying('include', 1), preposition: undefined } }
    : undefined;
}

/** "Partners", "Donors to the Fund:": the items below a label are what it says, of what the page is about. */
export function factStem(discourse: Discourse, label: string): Stem | undefined {
  const fact = label.length > 60 ? undefined : factNamed(discourse, label.replace(/:$/u, ''));
  return fact && fact.fact !== 'name' ? { referents: [fact.about], status: undefined, fact } : undefined;
}

/** "OBIS nodes", "Tasks of the Steering Committee": who does what the items below a heading say, where it names one actor and they open with verbs. */
export function actingBelow(named: readonly Referent[]): Stem | undefined {
  const actors = [...new Set(named.filter(isActorReferent))];
  return actors.length === 1 ? { referents: actors, status: undefined } : undefined;
}

/** What words for members or partners say of the items, as a verb. */
function saying(lemma: string, to: number, status: Status = 'ongoing'): VerbGroup {
  return verbGroup({
    from: 0,
    to,
    lemma,
    form: 'finite',
    voice: 'active',
    status,
    present: status === 'ongoing',
    negated: false,
    base: false,
    main: 0,
  });
}

/** Puts the words before the list, without tokens of their own, before an item that only names something. */
export function withOpenStem(tokens: readonly TaggedToken[], nodes: readonly Node[], stem: Stem): readonly Node[] {
  if (nodes[0]?.kind === 'conjunction' && nodes[1]?.kind === 'phrase') return withOpenStem(tokens, nodes.slice(1), stem); // "and the Institute"
  const first = nodes[0];
  if (!stem.open || first?.kind !== 'phrase' || hasVerb(nodes)) return nodes;
  const { from, to } = first;
  const { verb, preposition } = stem.open;
  const link: Node[] = preposition === undefined ? [] : [{ kind: 'preposition', from, to, word: preposition }];
  if (stem.open.acting) {
    const end = nodes.findLastIndex(({ kind }) => kind === 'phrase' || kind === 'close') + 1;
    return [...nodes.slice(0, end), verbGroup({ ...verb, from, to, main: from }), ...link, stemPhrase(tokens, to)];
  }
  return [stemPhrase(tokens, to), verbGroup({ ...verb, from, to, main: from }), ...link, ...nodes];
}

/** Whether an item is a sentence of its own; a relative clause makes it none. */
const hasVerb = (nodes: readonly Node[]): boolean =>
  nodes.some((node, at) => node.kind === 'verb' && node.form === 'finite' && node.voice === 'active' && nodes[at - 1]?.kind === 'phrase');
