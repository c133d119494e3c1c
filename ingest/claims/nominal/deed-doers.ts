/** Who does a deed that a noun says, where no owner and no "by" tells: "is responsible for the management of X", "the management of X rests with A". Long because one list of cases, tried in order. */
import type { Status } from '../../../graph/ontology/statuses.ts';
import { remarkVerbs } from '../../lexicon/remark-verbs.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { Clause } from '../clause.ts';
import { continues } from '../continuing.ts';
import { entitiesOf, isActor } from '../ends.ts';
import type { Found, Reading } from '../reading.ts';
import { isMoney } from '../money/sums.ts';
import { ownerOf } from '../references.ts';
import { isPaying } from '../verbal/payments.ts';
import { statusOf } from '../verbal/status.ts';
import { membersAt } from './members-at.ts';
import { phraseNode, word } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** "is responsible for the management of X", "the management of X rests with", "was charged with the management of X": who has the deed. */
export function entrusted(reading: Reading, phrase: Phrase, target: Phrase): Found[] {
  const has = (each: Clause, link: string): boolean => each.complements.get(link)?.includes(phrase) === true && !each.verb.negated;
  const responsible = reading.clauses.find(
    (each) => (each.verb.lemma === 'be_responsible' && has(each, 'for')) || (each.verb.lemma === 'be_in_charge' && has(each, 'of')),
  );
  if (responsible) return entitiesOf(reading, responsible.subject);
  const bearing = reading.clauses.find(
    (each) => bears.has(each.verb.lemma) && each.voice === 'active' && has(each, 'for') && each.object.some(({ head }) => duties.has(head)),
  );
  if (bearing) return entitiesOf(reading, bearing.subject);
  const charged = reading.clauses.find(
    (each) => oneOf(each.verb.lemma, 'charge|entrust|task|commission|mandate') && each.object.length > 0 && has(each, 'with'),
  );
  if (charged) return entitiesOf(reading, charged.object);
  // "delegated the management of X to A"
  const handed = reading.clauses.find(
    ({ verb, object }) =>
      oneOf(verb.lemma, 'delegate|transfer|hand_over|entrust|outsource|assign|confer') &&
      !verb.negated &&
      (object.includes(phrase) || object.includes(target)),
  );
  if (handed) return entitiesOf(reading, handed.complements.get('to') ?? []).filter((each) => isActor(each) && !each.viaOwner);
  // "The day-to-day management of X is carried out by A"
  const done = reading.clauses.find(
    ({ verb, voice, object }) =>
      oneOf(verb.lemma, 'carry_out|ensure|perform|undertake|conduct|handle|take_over') &&
      voice === 'passive' &&
      !verb.negated &&
      (object.includes(phrase) || object.includes(target)),
  );
  if (done) return entitiesOf(reading, done.subject).filter((each) => isActor(each) && !each.viaOwner);
  const charge = reading.clauses.find(
    ({ verb, subject, object }) =>
      verb.lemma === 'be' &&
      !verb.negated &&
      (subject.includes(phrase) || subject.includes(target)) &&
      object.some(({ head }) => oneOf(head, 'responsibility|task|duty|job')),
  );
  if (charge) return entitiesOf(reading, charge.complements.get('of') ?? []);
  const duty = dutyBefore(reading, phrase);
  const resting = reading.clauses.find(
    (each) =>
      oneOf(each.verb.lemma, 'rest|lie') &&
      [phrase, target, duty].some((one) => one !== undefined && each.subject.includes(one)) &&
      !each.verb.negated,
  );
  const vested = reading.clauses.find(
    ({ verb, voice, object }) =>
      verb.lemma === 'vest' && voice === 'passive' && !verb.negated && (object.includes(phrase) || object.includes(target)),
  );
  return entitiesOf(reading, vested?.complements.get('in') ?? resting?.complements.get('with') ?? []);
}

const bears = wordSet('have|hold|bear|assume|take|retain|share|carry');
const duties = wordSet('responsibility|accountability|competence|duty');

/** "responsibility for | the implementation of X": the duty before a deed. */
function dutyBefore(reading: Reading, phrase: Phrase): Phrase | undefined {
  const at = reading.nodes.indexOf(phrase);
  const duty = word(reading, at - 1) === 'for' ? phraseNode(reading, at - 2) : undefined;
  return duty && duties.has(duty.head) ? duty : undefined;
}

/** "The main task of A is | the coordination of X", "Its role is | the management of X": whose task it is. */
export function whoseTask(reading: Reading, phrase: Phrase): Found[] {
  const clause = reading.clauses.find(
    ({ verb, voice, subject, object }) =>
      verb.lemma === 'be' &&
      voice === 'active' &&
      !verb.negated &&
      object.includes(phrase) &&
      oneOf(subject[0]?.head ?? '', 'task|role|function|mandate|mission|responsibility|job|duty'),
  );
  const owner = clause && ownerOf(reading, clause.subject[0]!);
  return owner && isActor(owner) ? [owner] : [];
}

const helping = wordSet('support|assist|help|aid|advise|guide');
const helps = wordSet('support|assistance|help|aid|advice|guidance');

/** "supports the regions in | the implementation of X", "help for A with | the adoption of B": who is helped with a deed does it. */
export function helpedWith(reading: Reading, phrase: Phrase, at: number): Found[] {
  const link = word(reading, at - 1);
  if (!oneOf(link, 'in|with')) return [];
  const clause = reading.clauses.find(
    ({ verb, voice, object, complements }) =>
      helping.has(verb.lemma) && voice === 'active' && object.length > 0 && complements.get(link)?.includes(phrase) === true,
  );
  const noun = oneOf(word(reading, at - 3), 'to|for|of') ? phraseNode(reading, at - 4) : undefined;
  const helped = clause ? clause.object : noun && helps.has(noun.head) ? [reading.nodes[at - 2] as Phrase] : [];
  return entitiesOf(reading, helped).filter((each) => isActor(each) && !each.viaOwner);
}

const striving = wordSet('work|work_together|cooperate|collaborate|team_up|partner|strive|focus|concentrate|embark');

/** "A and B work together on | the development of X", "cooperates with B in | the creation of X": all who work on it. */
export function workingOn(reading: Reading, phrase: Phrase): Found[] {
  const clause = reading.clauses.find(
    ({ verb, voice, object, complements }) =>
      voice === 'active' &&
      !verb.negated &&
      ((striving.has(verb.lemma) &&
        ['on', 'in', 'towards', 'toward', 'for'].some((link) => complements.get(link)?.includes(phrase) === true)) ||
        (verb.lemma === 'embark_on' && object.includes(phrase)) ||
        (verb.lemma === 'make' && object.some(({ head }) => oneOf(head, 'progress|headway')) && isAhead(complements, phrase))),
  );
  if (!clause) return [];
  const others = [...clause.joint, ...(clause.complements.get('with') ?? [])];
  return entitiesOf(reading, [...clause.subject, ...others]).filter((each) => isActor(each) && !each.viaOwner);
}

const furthering = wordSet(
  'take|make|undertake|redouble|strengthen|intensify|increase|enhance|step_up|continue|pursue|adopt|accelerate|scale_up|sustain|maintain|reinforce|give',
);
const steps = wordSet('effort|contribution|measure|action|step|work|progress|endeavour|endeavor|initiative|activity|priority|impetus');

/** "intensify their contributions to | the implementation of X", "takes measures for | the adoption of X": who takes steps towards a deed. */
export function takingSteps(reading: Reading, at: number): Found[] {
  const means = phraseNode(reading, at - 2);
  if (!means || means.mention?.kind === 'name' || !steps.has(means.head) || !oneOf(word(reading, at - 1), 'to|towards|toward|for|in|on'))
    return [];
  const clause = reading.clauses.find(
    ({ verb, voice, object }) => furthering.has(verb.lemma) && voice === 'active' && !verb.negated && object.includes(means),
  );
  return clause ? entitiesOf(reading, clause.subject).filter((each) => isActor(each) && !each.viaOwner) : [];
}

/** "deposited its instrument of | ratification of X": who does so has ratified it. */
export function depositing(reading: Reading, at: number): Found[] {
  const paper = phraseNode(reading, at - 2);
  if (!paper || !oneOf(paper.head, 'instrument|instruments') || word(reading, at - 1) !== 'of') return [];
  const clause = reading.clauses.find(
    ({ verb, voice, object }) =>
      oneOf(verb.lemma, 'deposit|deposited|lodge|submit|exchange') && voice === 'active' && !verb.negated && object.includes(paper),
  );
  return clause ? entitiesOf(reading, clause.subject).filter((each) => isActor(each) && !each.viaOwner) : [];
}

/** "made progress on | the implementation of X", "… towards the adoption of X". */
const isAhead = (complements: Clause['complements'], phrase: Phrase): boolean =>
  ['in', 'on', 'with', 'towards', 'toward'].some((link) => complements.get(link)?.includes(phrase) === true);

/** "received a grant for | the implementation of X", "awarded A €5 million for | it": who gets the means for a deed does it. */
export function endowedFor(reading: Reading, phrase: Phrase): Found[] {
  const clause = reading.clauses.find(
    ({ verb, voice, subject, complements }) =>
      oneOf(verb.lemma, 'receive|obtain|secure|get') &&
      voice === 'active' &&
      subject.length > 0 &&
      complements.get('for')?.includes(phrase) === true,
  );
  const given = clause
    ? undefined
    : reading.clauses.find(
        (each) =>
          isPaying(each) &&
          each.complements.get('for')?.includes(phrase) === true &&
          [...each.object, ...(each.complements.get('second') ?? [])].some((node) => isMoney(reading, node)),
      );
  const paid = clause
    ? clause.subject
    : given?.voice === 'passive'
      ? given.object
      : [...(given?.object ?? []), ...(given?.complements.get('to') ?? [])];
  return entitiesOf(reading, paid).filter((each) => isActor(each) && !each.viaOwner);
}

/** "improved safety through | the creation of X": whose means a deed is, where one clause with one subject stands before it. */
export function byMeansOf(reading: Reading, at: number): Found[] {
  let link = at - 1;
  while (oneOf(reading.nodes[link]?.kind ?? '', 'comma|adverb')) link--; // "through, inter alia, the creation of X"
  if (!oneOf(word(reading, link), 'through|via|by')) return [];
  const before = reading.clauses.filter((each) => each.at < at);
  const [main, ...others] = before.filter(({ verb }) => verb.form === 'finite');
  // "asks A to improve safety through | the creation of X": A's means
  const asked =
    main && demanding.has(main.verb.lemma) ? before.find((each) => each.governor === main && each.control === 'object') : undefined;
  if (asked) return entitiesOf(reading, asked.subject).filter((each) => isActor(each) && !each.viaOwner);
  if (!main || others.length > 0 || main.voice !== 'active' || main.verb.negated) return [];
  if (before.some((each) => each !== main && each.control !== 'subject')) return [];
  if (remarkVerbs.has(main.verb.lemma) || regarding.has(main.verb.lemma) || demanding.has(main.verb.lemma)) return [];
  return entitiesOf(reading, main.subject).filter((each) => isActor(each) && !each.viaOwner);
}

const wanting = wordSet('call_for|urge|demand|recommend|encourage|request|require|propose|advocate|press_for|push_for');

/** "called for | the adoption of X by A", "the need for | the implementation of X by A": whether a deed is asked for. */
export function isWanted(reading: Reading, phrase: Phrase, at: number): boolean {
  const noun = phraseNode(reading, at - 2);
  if (oneOf(word(reading, at - 1), 'for|of') && oneOf(noun?.head ?? '', 'need|importance|necessity|call|urgency')) return true;
  return reading.clauses.some(
    ({ verb, voice, object, complements }) =>
      voice === 'active' &&
      (wanting.has(verb.lemma) || (verb.lemma === 'call' && complements.get('for')?.includes(phrase) === true)) &&
      (object.includes(phrase) || complements.get('for')?.includes(phrase) === true),
  );
}

/** "the Department, responsible for the implementation of X": who has the deed, said beside the name. */
export function responsibleBeside(reading: Reading, at: number): Found[] {
  const holder = reading.nodes[at - 2];
  if (!(word(reading, at - 1) === 'for' && holder?.kind === 'phrase' && oneOf(holder.head, 'responsible|accountable'))) return [];
  const whose = reading.nodes[at - 3]?.kind === 'comma' ? reading.nodes[at - 4] : reading.nodes[at - 3];
  return whose?.kind === 'phrase' ? entitiesOf(reading, [whose]) : [];
}

/** What is said of deeds, besides mere remarks, which are not those of who says it. */
const regarding = wordSet('thank|express|value|demand|seek|request|need|receive|call_for|discuss|report|criticise|criticize');

/** "the States' friendship and | support for A", "its solidarity and | support for A": whose what the noun is joined to is. */
export function sharedOwner(reading: Reading, at: number): Found[] {
  const [owner, thing, and] = [reading.nodes[at - 3], reading.nodes[at - 2], reading.nodes[at - 1]];
  if (and?.kind !== 'conjunction' || thing?.kind !== 'phrase' || (reading.nodes[at] as Phrase).determiner !== '') return [];
  if (owner?.kind === 'phrase' && owner.possessive) return entitiesOf(reading, [owner]);
  const own = oneOf(thing.determiner, 'its|their|our') && !thing.mention ? ownerOf(reading, thing) : undefined;
  return own ? ownersOfTheirs(reading, thing, own) : [];
}

/** "A and B confirmed | their support for C": of all who act in the clause whose object it is, where one of them is meant. */
export function ownersOfTheirs(reading: Reading, phrase: Phrase, owner: Found): Found[] {
  const clause =
    phrase.determiner === 'their'
      ? reading.clauses.find(({ voice, object, subject }) => voice === 'active' && object.includes(phrase) && subject.length > 1)
      : undefined;
  const several = clause ? entitiesOf(reading, clause.subject).filter(({ viaOwner }) => !viaOwner) : [];
  return several.some(({ referent }) => referent === owner.referent)
    ? several.map((each) => ({ ...each, span: owner.span, pronoun: true }))
    : [owner];
}

export function mainSubjects(reading: Reading, at: number): Found[] {
  const clause = mainClause(reading, at);
  if (clause && (remarkVerbs.has(clause.verb.lemma) || regarding.has(clause.verb.lemma))) return []; // "expressed appreciation for support to A": somebody else's
  // "calls on A to act, including support for B": what is asked is A's to do
  const doers = clause && demanding.has(clause.verb.lemma) ? clause.object : (clause?.subject ?? []);
  return entitiesOf(reading, doers).filter((each) => !each.viaOwner);
}

export const mainClause = (reading: Reading, at: number): Clause | undefined =>
  reading.clauses.findLast(
    (each) => each.at < at && each.verb.form === 'finite' && each.voice === 'active' && each.subject.some((phrase) => phrase.mention),
  );

export const demanding = wordSet('call_on|call_upon|urge|invite|ask|request|encourage|task|instruct');

export function byAgents(reading: Reading, at: number): Found[] {
  if (word(reading, at) !== 'by' || !phraseNode(reading, at + 1)) return [];
  return entitiesOf(reading, membersAt(reading, at + 1));
}

/** "is committed to | the full implementation of X", "its commitment to | the implementation of X": who is bound to a deed. */
function boundTo(reading: Reading, phrase: Phrase, at: number): Found[] {
  if (word(reading, at - 1) !== 'to') return [];
  const bound = reading.clauses.find(
    ({ verb, voice, complements }) =>
      oneOf(verb.lemma, 'commit|dedicate') && voice === 'passive' && !verb.negated && complements.get('to')?.includes(phrase) === true,
  );
  if (bound) return entitiesOf(reading, bound.object).filter((each) => isActor(each) && !each.viaOwner);
  const promise = phraseNode(reading, at - 2);
  const owner = promise && oneOf(promise.head, 'commitment|dedication') ? ownerOf(reading, promise) : undefined;
  return owner && isActor(owner) ? [owner] : [];
}

/** Who is at a deed without being named beside it: by a task, with the help of others, with others, or with money for it. */
export function atWork(reading: Reading, phrase: Phrase, at: number): Found[] {
  for (const found of [
    whoseTask(reading, phrase),
    helpedWith(reading, phrase, at),
    workingOn(reading, phrase),
    endowedFor(reading, phrase),
    boundTo(reading, phrase, at),
    takingSteps(reading, at),
    depositing(reading, at),
  ])
    if (found.length > 0) return found;
  return [];
}

/** "A plans to explore three fields: …; and support for B", "This includes support for B": what is still ahead of the main clause, or of the sentence before it. */
export function goesOnFrom(reading: Reading, at: number): Status | undefined {
  const main = mainClause(reading, at);
  if (!main) return undefined;
  if (continues(main)) return reading.before.status;
  const own = reading.clauses.find((each) => each.governor === main && each.at < at && each.verb.form === 'infinitive');
  const status = own && statusOf(own, reading);
  return oneOf(status ?? '', 'planned|called-for') ? status : undefined;
}
