/** Fact, work under way, promise or demand: what a clause says of its deed. */
import type { RelationType } from '../../../graph/ontology/relations.ts';
import type { Status } from '../../../graph/ontology/statuses.ts';
import { framesOf } from '../../lexicon/frames.ts';
import { withoutParticle } from '../../lexicon/particles.ts';
import { standingTasks } from '../../lexicon/missions.ts';
import { infinitiveNouns } from '../doers.ts';
import type { Clause } from '../clause.ts';
import { continues } from '../continuing.ts';
import { demandedBy } from '../demanded.ts';
import type { Reading } from '../reading.ts';
import { isInView } from '../steps.ts';
import { isHereby } from './hereby.ts';
import { isCondition, settingOf } from './surroundings.ts';
import { thankedFor } from '../thanks.ts';
import { oneOf, wordSet } from '../../words.ts';

/** Verbs that do by saying: in the simple present the deed is done. */
const performative = new Set<RelationType>([
  'CALLS_ON',
  'ADOPTS',
  'PUBLISHES',
  'PROPOSES',
  'PART_OF',
  'MEMBER_OF',
  'HOLDS_ROLE',
  'OCCURRED_IN',
  'BASED_ON',
]);

/** "proposed amendments to X", "called for a review of Y": verbs that ask for a change said as a noun. */
const asksForChange = wordSet('call_for|propose|request|table');
/** Nouns before an infinitive that ask for its deed. */
const asking = new Set(['proposal', 'call', 'request', 'need', 'invitation']);
/** Nouns before an infinitive that promise its deed. */
const promising = new Set([
  'intention',
  'plan',
  'commitment',
  'decision',
  'offer',
  'pledge',
  'promise',
  'announcement',
  'intent',
  'ambition',
]);

/** What tense, modality and the governing verb say of a deed. */
export function statusOf(clause: Clause, reading: Reading): Status {
  if (clause.control === 'asked') return 'called-for';
  if (reading.stem?.wished && clause.verb.form === 'finite' && clause.verb.base) return 'called-for'; // "recommends that: – A adopt"
  if (isCondition(clause, reading)) return 'planned';
  if (clause.verb.status === 'ongoing' && clause.verb.present && (isAim(clause, reading) || isDemanded(clause, reading)))
    return 'called-for';
  // "recommends that the Government set up": a form that is bare and past alike
  if (clause.verb.status === 'done' && isBareForm(clause, reading) && isDemanded(clause, reading)) return 'called-for';
  if (clause.verb.status === 'planned' && isStandingTask(clause, reading)) return 'ongoing';
  if (clause.verb.status === 'called-for' && isReported(clause, reading)) return 'planned';
  if (clause.verb.status === 'ongoing' && clause.verb.present && isHereby(reading, clause)) return 'done';
  if (clause.verb.status) return clause.verb.status;
  if (isAhead(clause, reading)) return 'planned';
  if (isInView(reading.nodes, clause.at)) return 'planned'; // what somebody has in view is still to be done
  if (thankedFor(reading.nodes, clause.at, clause.verb)) return 'done';
  const governor = clause.governor;
  if (governor && continues(governor) && reading.before.status) return reading.before.status;
  if (clause.control === 'noun') {
    const before = nounBefore(reading, clause);
    if (asking.has(before) || clause.subject[0]?.head === 'proposal') return 'called-for';
    if (promising.has(before)) return 'planned';
    // "will begin with A issuing B": still to come, as the beginning is
    if (governor?.verb.status === 'planned' && clause.subject.some((who) => governor.complements.get('with')?.includes(who)))
      return 'planned';
    if (clause.verb.form === 'gerund' || before === 'work' || before === 'effort') return 'ongoing';
  }
  if (!governor && clause.verb.form === 'gerund') return 'ongoing'; // "Strengthening ports, as well as supporting A": an item of a list
  if (!governor || isPromised(clause, reading)) return 'planned';
  if (clause.control === 'object' && isForeseen(governor)) return 'planned';
  if (clause.control === 'object' && oneOf(governor.verb.lemma, 'inspire|motivate|incentivise|incentivize|persuade')) return 'called-for';
  if (clause.control === 'meant') return statusOf(governor, reading) === 'called-for' ? 'called-for' : 'planned';
  if (clause.control === 'object' && oneOf(governor.verb.lemma, 'authorise|authorize|empower')) return 'planned';
  const frames = framesOf.get(governor.verb.lemma) ?? [];
  // "will make money available to equip the Unit | to help A" calls on nobody
  const isAsked = clause.subject.some((who) => governor.object.includes(who)) || governor.object.length === 0;
  if (isAsked && frames.some((frame) => frame.type === 'CALLS_ON') && clause.control === 'object') return 'called-for';
  const inherited = statusOf(governor, reading);
  if (clause.verb.form === 'infinitive' && governor.verb.lemma.startsWith('agree')) return 'planned';
  return inherited;
}

/** "is expected to help", "will be invited to attend": no demand, for nobody makes it or it is still to be made. */
const isForeseen = ({ verb, voice, subject }: Clause): boolean =>
  voice === 'passive' && ((verb.lemma === 'expect' && subject.length === 0) || (verb.lemma === 'invite' && verb.status === 'planned'));

/** What somebody is or does before "to" whose deed is still to come: "is set to join", "stands ready to fund", "hopes to sign". */
const aheadWords: ReadonlySet<string> = new Set(
  'set due about ready poised prepared willing keen eager determined resolved position eligible entitled likely scheduled bound free hope hopes hoped hoping how'.split(
    ' ',
  ),
);

/** "reaffirmed their commitment | to conclude the Treaty": what the noun before promises is still to come, whatever was done with the promise. */
const isPromised = ({ at, verb }: Clause, { nodes }: Reading): boolean => {
  const noun = nodes[at - 1];
  return verb.form === 'infinitive' && noun?.kind === 'phrase' && promising.has(noun.head);
};

/** Whether the word before "to" says that the deed is still to come. */
function isAhead({ verb }: Clause, { tokens }: Reading): boolean {
  if (verb.form !== 'infinitive') return false;
  const to = tokens[verb.from]?.lower === 'to' ? verb.from : verb.from - 1;
  return tokens[to]?.lower === 'to' && aheadWords.has(tokens[to - 1]?.lower ?? '');
}

/** "said that it would fund A", "would fund A, the Minister said": what "will" becomes in the words of somebody that are told. */
const isReported = ({ verb, at }: Clause, { tokens, clauses }: Reading): boolean =>
  tokens[verb.from]!.lower === 'would' &&
  clauses.some(
    (each) =>
      (each.at < at || each === clauses.at(-1)) &&
      each.at !== at &&
      each.verb.status === 'done' &&
      each.voice === 'active' &&
      telling.has(each.verb.lemma),
  );
const telling = wordSet(
  'say|said|state|note|noted|add|added|explain|declare|announce|report|confirm|affirm|observe|remark|indicate|mention|reiterate|comment|express|promise|tell|told|assure|hope|pledge',
);

const isBareForm = ({ verb }: Clause, { tokens }: Reading): boolean =>
  verb.from === verb.main && tokens[verb.main]!.lower === withoutParticle(verb.lemma);

/** "The mission of the Institute is to support ports": it does so all the time. */
function isStandingTask({ verb, at, governor }: Clause, reading: Reading): boolean {
  const { nodes, tokens } = reading;
  if (governor && verb.base && governor.verb.status === 'planned' && nodes[at - 1]?.kind === 'conjunction')
    return isStandingTask(governor, reading); // "is to support and | work with A"
  if (!oneOf(tokens[verb.from]!.lower, 'is|are')) return false;
  let noun = at - 1;
  while (nodes[noun - 1]?.kind === 'preposition' && nodes[noun - 2]?.kind === 'phrase') noun -= 2;
  const node = nodes[noun];
  if (node?.kind !== 'phrase') return false;
  return standingTasks.has(node.head);
}

/** "The aim is that platforms do more": what is said to be the aim is asked for. */
function isAim(clause: Clause, reading: Reading): boolean {
  const main = reading.clauses[0];
  return (
    main !== undefined &&
    main !== clause &&
    main.verb.lemma === 'be' &&
    oneOf(main.subject[0]?.head ?? '', 'aim|goal|objective|purpose|ambition|idea|intention') &&
    reading.nodes.slice(main.at + 1, clause.at).some((node) => node.kind === 'subordinator' && node.word === 'that')
  );
}

/** "recommends that the Office amend the Rules": the deed in the clause of a demand. */
const isDemanded = (clause: Clause, { clauses, nodes }: Reading): boolean =>
  clauses.some((each) => each.at < clause.at && demandedBy(clauses, nodes, each) === clause);

function nounBefore(reading: Reading, clause: Clause): string {
  const promise = reading.nodes
    .slice(0, clause.at)
    .findLast(
      (each, index) => each.kind === 'phrase' && infinitiveNouns.has(each.head) && reading.nodes[index + 1]?.kind === 'preposition',
    );
  if (clause.subject.length > 1 && promise?.kind === 'phrase') return promise.head;
  // "the offer of A to host X", "the announcement by A, Inc., to invest"
  for (let link = clause.at - 2; link > Math.max(0, clause.at - 5); link--) {
    const [noun, of] = [reading.nodes[link - 1], reading.nodes[link]];
    if (of?.kind !== 'preposition' || (of.word !== 'of' && of.word !== 'by')) continue;
    if (noun?.kind === 'phrase' && infinitiveNouns.has(noun.head)) return noun.head;
  }
  const node = reading.nodes[clause.at - 1];
  if (node?.kind === 'conjunction') {
    // "its intention to review A and to propose B": the noun before the first stands for both.
    const first = reading.clauses.findLast(
      (each) => each.at < clause.at && each.verb.form === 'infinitive' && each.subject === clause.subject,
    );
    if (first) return nounBefore(reading, first);
  }
  return node?.kind === 'phrase' && infinitiveNouns.has(node.head) ? node.head : '';
}

/** Deeds done again and again: "adopts the budget every year". */
const recurring: ReadonlySet<RelationType> = new Set(['ADOPTS', 'PUBLISHES', 'PROPOSES']);
const regularly: ReadonlySet<string> = new Set(
  'regularly annually yearly quarterly monthly weekly periodically biannually usually routinely annual'.split(' '),
);
const isRegular = ({ tokens }: Reading): boolean =>
  tokens.some(
    ({ lower }, at) =>
      regularly.has(lower) ||
      (lower === 'regular' && tokens[at + 1]?.lower === 'basis') ||
      (oneOf(lower, 'unanimously|unanimity|unanimous|majority|consensus') && tokens.some((token) => token.lower === 'by')) || // how it is always done
      (oneOf(lower, 'every|each|a|per') &&
        oneOf(tokens[at + 1]?.lower ?? '', 'year|month|week|quarter|two|three|five') &&
        (lower === 'every' || lower === 'each' || oneOf(tokens[at - 1]?.lower ?? '', 'once|twice|times'))),
  );

/** What one does while one is committed to it. */
const kept: ReadonlySet<RelationType> = new Set(['SUPPORTS', 'IMPLEMENTS', 'COOPERATES_WITH']);

/** "is committed to supporting A", "reaffirmed its commitment to support A"; who "has committed to set up A" has yet to do so. */
function isCommitted({ verb, at }: Clause, { nodes, tokens }: Reading): boolean {
  const words = tokens.slice(verb.from, verb.main).map(({ lower }) => lower);
  if (oneOf(words[0] ?? '', 'is|are|remain|remains') && words.some((word) => oneOf(word, 'committed|dedicated'))) return true;
  const [noun, link] = verb.form === 'infinitive' ? [nodes[at - 1]] : [nodes[at - 2], nodes[at - 1]];
  return noun?.kind === 'phrase' && noun.head === 'commitment' && (!link || link.kind === 'preposition');
}

/** The status of a claim of one type: some are done by saying so, or hold once they are said. */
export function statusFor(type: RelationType, clause: Clause, status: Status, reading: Reading): Status {
  const setting = settingOf(clause, reading, type, statusOf);
  if (setting) return setting;
  if (status === 'planned' && kept.has(type) && isCommitted(clause, reading)) return 'ongoing';
  if (type === 'PROPOSES' && status === 'ongoing' && oneOf(clause.verb.lemma, 'envisage|foresee')) return 'planned'; // still to be made
  if (type === 'AMENDS' && asksForChange.has(clause.verb.lemma)) return 'called-for';
  if (type === 'CALLS_ON' && status === 'called-for' && oneOf(clause.verb.lemma, 'like|see')) return 'done'; // "would like the Office to act"
  if (clause.verb.present && status === 'ongoing' && performative.has(type))
    return recurring.has(type) && isRegular(reading) ? 'ongoing' : 'done';
  if ((type === 'PART_OF' || type === 'MEMBER_OF') && status === 'ongoing') return 'done';
  return status;
}
