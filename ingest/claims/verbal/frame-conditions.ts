/** Whether a clause can say what a frame of its verb says, whatever fills the slots. */
import type { Frame } from '../../lexicon/frames/frame.ts';
import { singular } from '../../lexicon/singular.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { complementsOf, type Clause } from '../clause.ts';
import { continues } from '../continuing.ts';
import { entitiesOf, isActor, wordsOf } from '../ends.ts';
import type { Reading } from '../reading.ts';
import { seatAfter } from '../nominal/chairs.ts';
import { hasMoney } from './money.ts';
import { oneOf, wordSet } from '../../words.ts';

/** Whether the conditions of a frame hold in a clause: its nouns, its money, its voice, and what it asks of the words beside it. */
export function canSay(reading: Reading, clause: Clause, frame: Frame): boolean {
  if (frame.money && !hasMoney(reading, clause)) return false;
  if (frame.nouns && !hasOne(clause.object, frame.nouns) && !hasOne(clause.complements.get('second') ?? [], frame.nouns)) return false;
  if (frame.notNouns && clause.object.some((phrase) => frame.notNouns!.has(phrase.head))) return false;
  if (frame.type === 'CALLS_ON' && needsDeed.has(clause.verb.lemma) && !hasDeed(reading, clause)) return false;
  if (
    frame.beside &&
    !hasOne(
      reading.nodes.slice(clause.at + 1, clause.at + 3).filter((node) => node.kind === 'phrase'),
      frame.beside,
    )
  )
    return false;
  if (frame.objectWords && !clause.object.some((phrase) => frame.objectWords!.test(wordsOf(reading, phrase)))) return false;
  if (frame.joint && !clause.object.some((phrase) => /\bjoint\b/u.test(wordsOf(reading, phrase)))) return false;
  if (frame.draft && !clause.object.some((phrase) => /\bdraft\b/iu.test(wordsOf(reading, phrase)))) return false;
  if (frame.fresh && !clause.object.some((phrase) => isNew(reading, phrase))) return false;
  if (frame.given && !clause.complements.has('with') && reading.tokens.at(-2)?.lower !== 'with') return false; // "provides a Partner with:"
  if (frame.withNouns && !hasOne(clause.complements.get('with') ?? [], frame.withNouns)) return false;
  if (frame.onNouns && !clause.complements.get('on')?.some((phrase) => frame.onNouns!.has(phrase.head))) return false;
  if (frame.toNouns && !clause.complements.get('to')?.some((phrase) => frame.toNouns!.has(phrase.head))) return false;
  if (
    frame.demand &&
    !reading.clauses.some(
      (each) =>
        each.verb.form === 'infinitive' &&
        ((each.control === 'object' && each.governor === clause) || (each.control === 'asked' && isTaken(clause, each.subject))),
    )
  )
    return false;
  if (frame.idle && reading.clauses.some(({ verb, governor }) => governor === clause && verb.form === 'infinitive')) return false;
  // "constituted as an organ of A", "designated A as operator of B"
  if (frame.head === 'subject' && clause.verb.present && clause.subject.length > 0 && clause.subject.every(isAny)) return false;
  const seat = frame.type === 'MEMBER_OF' && tellsSeats(clause);
  if (((frame.head === 'prep:of' && !seat) || oneOf(clause.verb.lemma, 'appoint|designate')) && clause.complements.has('as')) return false;
  if (frame.lasting && clause.verb.status === 'done' && clause.voice === 'active') return false;
  if (frame.active && clause.voice === 'passive') return false;
  if (frame.type === 'REPORTS_TO' && clause.verb.lemma === 'inform' && isFormed(reading, clause)) return false;
  if (frame.type === 'ESTABLISHES' && clause.verb.lemma === 'form' && clause.verb.present) return false; // "A and B form the Network": they are it
  // "introduces new staff to the programme": they are shown it
  if (
    frame.type === 'ESTABLISHES' &&
    clause.verb.lemma === 'introduce' &&
    clause.complements.has('to') &&
    entitiesOf(reading, clause.object).some(isActor)
  )
    return false;
  if (frame.type === 'MEMBER_OF' && clause.verb.lemma === 'join' && joinsInDeed(reading, clause)) return false;
  if (frame.type === 'MEMBER_OF' && clause.verb.lemma === 'accede' && isOneWayToAdopt(reading, clause)) return false;
  if (frame.whole && saysWeInclude(clause)) return false; // "we include A": in what we write
  if (frame.whole && continues(clause)) return false; // "This includes A and B" goes on with the sentence before
  if (frame.noObject && clause.object.length > 0) return false;
  if (frame.noActorObject && entitiesOf(reading, clause.object).some((each) => isActor(each) || each.referent.label === 'Event'))
    return false;
  if (frame.noActorObject && clause.object.some(isItself)) return false;
  return true;
}

/** "the council | a country | sets up": whichever it is. */
const isAny = ({ determiner, mention, head }: Phrase): boolean =>
  oneOf(determiner, 'a|an|any') && mention?.kind === 'common' && oneOf(head, 'country|state|nation|city|municipality|government');

/** "support school visits in Oslo": what are several is helped itself; "support prevention in Oslo", "support reforms in Norland" helps the place. */
const isItself = ({ plural, mention, head, from, to }: Phrase): boolean =>
  plural && !mention && to - from > 1 && !oneOf(head, 'effort|reform|need|interest|capability|capacity|activity|operation');
/** "is composed of A, B and, as observers, C": as what they sit there. */
const tellsSeats = ({ complements }: Clause): boolean =>
  complements.get('as')?.every(({ head }) => oneOf(singular(head), 'observer|member|participant|chair|adviser|advisor')) === true;

/** "will be informed by industry": whose views form somebody's work; who "was informed by the Agency of the delay" is told something. */
const isFormed = ({ tokens }: Reading, { voice, verb, subject }: Clause): boolean =>
  voice === 'passive' &&
  subject.length > 0 &&
  tokens[verb.to]?.lower === 'by' &&
  !tokens
    .slice(verb.to, Math.min(tokens.length, verb.to + 24))
    .some(({ lower }) => oneOf(lower, 'of|about|on|that|when|whether|how|regarding'));

/** "stressed the need for | A | to act": whether a preposition of a clause takes who is asked. */
const isTaken = ({ complements }: Clause, asked: readonly Phrase[]): boolean =>
  [...complements.values()].some((taken) => taken.some((phrase) => asked.includes(phrase)));

/** Whether one of some phrases has one of some nouns as its head, in the singular or the plural. */
const hasOne = (phrases: readonly Phrase[], nouns: ReadonlySet<string>): boolean =>
  phrases.some(({ head }) => nouns.has(head) || nouns.has(`${head}s`));

/** Whether a phrase speaks of something for the first time: "a programme", "its new centre", a name that its short form follows. */
const isNew = (reading: Reading, phrase: Phrase): boolean =>
  (phrase.mention?.kind === 'name' && reading.nodes[reading.nodes.indexOf(phrase) + 1]?.kind === 'open') || // "the Youth Corps (YC)"
  oneOf(phrase.determiner, 'a|an|another') ||
  /\b(?:new|first)\b/u.test(wordsOf(reading, phrase)) ||
  isIntroduced(reading.nodes, reading.nodes.indexOf(phrase));

/** "announced the Ports Pact, | a partnership to …": what has to be explained is new. */
const isIntroduced = (nodes: Reading['nodes'], at: number): boolean => {
  const told = nodes[at + 2];
  return nodes[at + 1]?.kind === 'comma' && told?.kind === 'phrase' && oneOf(told.determiner, 'a|an') && told.mention?.kind !== 'name';
};

/** Verbs that ask somebody for a deed only where one follows: "ask voters whether", "is expected on Tuesday" and "direct the agency" do not. */
const needsDeed = wordSet('expect|request|ask|task|require|direct|instruct|mandate|charge|entrust|invite');

/** "requests A, and | invites | B, to act": the demand that goes on with the first, and says what both are to do. */
const joinedDemand = ({ clauses, nodes }: Reading, { at, end, governor }: Clause): Clause | undefined =>
  clauses.find(
    (each) =>
      each.governor !== undefined &&
      each.governor.at === at &&
      each.governor !== governor &&
      each.verb.form === 'finite' &&
      needsDeed.has(each.verb.lemma) &&
      each.voice === 'active' &&
      each.at - end <= 3 &&
      nodes.slice(end, each.at).every(({ kind }) => oneOf(kind, 'comma|conjunction|adverb')),
  );

/** Whether something is asked for after a verb, before the next finite one. */
function hasDeed(reading: Reading, clause: Clause): boolean {
  if (reading.tokens[clause.verb.from - 1]?.lower === 'as') return true; // "as requested by A, B …"
  const joined = joinedDemand(reading, clause);
  if (joined) return hasDeed(reading, joined);
  const next = reading.clauses.find((each) => each.at > clause.at && each.verb.form === 'finite')?.verb.from;
  // "charged users a fee for it"; who is invited to a meeting is asked for nothing
  const links = oneOf(clause.verb.lemma, 'charge|entrust') ? 'with' : 'that|for|with|to';
  if (clause.verb.lemma === 'invite') return reading.clauses.some((each) => each.governor === clause && each.verb.form === 'infinitive');
  return reading.tokens.slice(clause.verb.to, next ?? reading.tokens.length).some(({ lower }) => oneOf(lower, links));
}

/** "ratified or acceded to the Convention": one of the ways in which a text is adopted. */
const isOneWayToAdopt = ({ clauses }: Reading, { at, complements }: Clause): boolean =>
  clauses.some(
    (each) =>
      (each.at === at - 2 || each.at === at) &&
      oneOf(each.verb.lemma, 'ratify|sign|approve|accept|adopt') &&
      each.object.some((text) => complements.get('to')?.includes(text)),
  );

const saysWeInclude = ({ verb, subject }: Clause): boolean =>
  verb.lemma === 'include' && subject.length === 1 && subject[0]!.mention?.kind === 'pronoun' && subject[0]!.mention.head === 'we';

/** "joined the Fund in supporting A", "joined the Fund at the Conference": they do it together, and the one is no member of the other. */
const joinsInDeed = (reading: Reading, clause: Clause): boolean =>
  reading.clauses.some((each) => each.governor === clause && each.verb.form === 'gerund' && each.control === 'object') ||
  entitiesOf(reading, complementsOf(clause, 'at', 'in', 'for')).some(({ referent }) => referent.label === 'Event');

/** What fills the slot of a tail by its place alone: a matter that is amended, and who is said to have the chair ("met, with A as its chair"). */
export const isNoTail = ({ nodes }: Reading, { type, tail }: Frame, phrase: Phrase): boolean =>
  (type === 'AMENDS' && isMatter(phrase)) ||
  (type === 'MEMBER_OF' && tail === 'prep:in' && phrase.head === 'panel') || // "participated in a panel": a talk
  (type === 'LEADS' && oneOf(phrase.head, 'action|function|affair') && phrase.determiner === '' && phrase.mention?.kind !== 'name') || // "lead climate action"
  (tail === 'prep:with' && seatAfter(nodes, nodes.indexOf(phrase)) !== undefined);

/** "reviewed Medicare claims": matters under what the name before them names, not that itself. */
const isMatter = ({ mention, to, head }: Phrase): boolean =>
  mention?.kind === 'name' && mention.to < to && oneOf(head, 'issue|claim|case|payment|bill|application|matter|question|file');
