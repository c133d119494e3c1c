/**
 * Who does the deed of an infinitive or gerund, which has no subject of its own: somebody the verb or noun before it names.
 * Long because it is one chain of cases, tried in order.
 */
import { moneyNouns } from '../lexicon/money-words.ts';
import { remarkVerbs } from '../lexicon/remark-verbs.ts';
import { studyNouns } from '../lexicon/study-nouns.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { Clause } from './clause.ts';
import { actOfTitle } from './act-titles.ts';
import { askedByNoun, byList, doersOfNoun, infinitiveNouns, meantBy, neededOf } from './doers.ts';
import { listedWith } from './joined-verbs.ts';
import { leftList } from './left-lists.ts';
import { givenTask } from './given-task.ts';
import type { Node } from './nodes.ts';
import type { VerbGroup } from './verb-group.ts';
import { isInView, kind, wordOf } from './steps.ts';
import { listAt } from './lists.ts';
import { saidInText } from './said-in-texts.ts';
import { thankedFor } from './thanks.ts';
import { oneOf, wordSet } from '../words.ts';

const composing = wordSet('comprise|unite|gather|bring_together|consist_of');

const asking = new Set(['how', 'whether', 'where', 'when', 'what', 'which', 'why']);

const isPaidFor = (nodes: readonly Node[], at: number): boolean =>
  nodes.slice(Math.max(0, at - 7), at).some((node) => node.kind === 'phrase' && moneyNouns.has(node.head));

/** "felt the opportunity | to strengthen A had been missed", "a grant for studies | to advance B": a chance that nobody is given, and the aim of mere studies. */
function isUndone(nodes: readonly Node[], at: number, { head }: Phrase, governor: Clause | undefined): boolean {
  if (oneOf(head, 'opportunity|chance'))
    return oneOf(governor?.verb.lemma ?? '', 'feel|felt|believe|think|say|regret|note|argue|warn|see|find');
  if (!studyNouns.has(head)) return false;
  const first = nodes[at - 2]?.kind === 'conjunction' && nodes[at - 3]?.kind === 'phrase' ? at - 3 : at - 1; // "engineering and tide studies"
  return kind(nodes[first - 1], 'for') === 'preposition';
}

/** Verbs that only bring a thing before the public, or close it. */
const telling = wordSet('unveil|present|publish|sign|table|outline|release');
const means = wordSet('package|agreement|deal|accord|treaty|law|bill');

/** "unveiled a package of agreements | to support A": what is told of has that purpose, and not who tells of it. */
function undertakingBefore(nodes: readonly Node[], at: number): Phrase | undefined {
  const near = nodes[at - 1];
  const far = kind(nodes[at - 2], 'of') === 'preposition' ? nodes[at - 3] : undefined;
  return [far, near].find((node): node is Phrase => node?.kind === 'phrase' && means.has(node.head));
}

/** Verbs by which others are brought to what they promise or do. */
const advancing = wordSet('advance|promote|secure|track|encourage|attract|mobilise|mobilize|catalyse|catalyze|leverage|welcome|support');

const helpingVerb = wordSet('support|finance|fund|assist|help');

/** "the Development Programme": a name that ends in such a noun and is an actor's. */
const isActorName = ({ mention }: Phrase): boolean => mention?.label === 'InternationalOrganisation' || mention?.label === 'Agency';

/** Who does the deed of an infinitive or gerund. */
export function controller(
  nodes: readonly Node[],
  at: number,
  verb: VerbGroup,
  before: readonly Clause[],
): Pick<Clause, 'subject' | 'governor' | 'control'> {
  const previous = nodes[at - 1];
  const governor = demandAround(verb, before) ?? governing(before);
  const thanked = thankedFor(nodes, at, verb);
  if (thanked) return { subject: thanked, governor: undefined, control: 'noun' };
  const needed = neededOf(nodes, at, verb);
  if (needed) return { subject: needed, governor, control: 'asked' };
  // "launched a consultation with a view to proposing X": who launched it has X in view.
  if (isInView(nodes, at) && governor) {
    const meant = undertakenFor(nodes, at, governor);
    return meant ? { subject: [meant], governor, control: 'object' } : { subject: actorsOf(governor), governor, control: 'subject' };
  }
  // "guidance on how | to apply X": it says nothing of who does
  if (verb.form === 'infinitive' && asking.has(wordOf(previous)) && nodes[at - 2]?.kind === 'preposition')
    return { subject: [], governor: undefined, control: 'noun' };
  const workers = doersOfNoun(nodes, at);
  if (workers) return { subject: workers, governor, control: 'noun' };
  if (verb.form === 'gerund') {
    const sibling = listedWith(nodes, at);
    const first = sibling < 0 ? undefined : before.find((clause) => clause.at === sibling);
    if (first) return { subject: first.subject, governor: first.governor, control: first.control };
    const beside = absolute(nodes, at);
    if (beside) return { subject: beside, governor, control: 'noun' };
    const act = actOfTitle(nodes, at, verb);
    if (act) return { subject: [act], governor, control: 'noun' };
    // "prevents A from joining B": what is prevented is no deed.
    if (previous?.kind === 'preposition' && previous.word === 'from') return { subject: [], governor: undefined, control: 'subject' };
    // "the strategy of the Group comprising A and B": the noun right before has the members.
    if (previous?.kind === 'phrase' && previous.mention && composing.has(verb.lemma))
      return { subject: [previous], governor, control: 'noun' };
    // "to the Consortium, comprising A and B": as well behind a comma.
    const whole = previous?.kind === 'comma' && oneOf(verb.lemma, 'comprise|consist_of') ? nodes[at - 2] : undefined;
    if (whole?.kind === 'phrase' && whole.mention) return { subject: [whole], governor, control: 'noun' };
    // "the Government's commitment to launching X": whose commitment it is.
    const promise = previous?.kind === 'preposition' ? nodes[at - 2] : undefined;
    const owner = nodes[at - 3];
    const works = promise?.kind === 'phrase' && (infinitiveNouns.has(promise.head) || oneOf(promise.head, 'progress|success')); // "A's progress in implementing X"
    if (works && owner?.kind === 'phrase' && owner.possessive) return { subject: [owner], governor, control: 'noun' };
    // "welcomes the proposal for setting up X": the proposal is to do it, and not who welcomes it
    if (promise?.kind === 'phrase' && promise.mention && oneOf(promise.head, 'proposal|plan|decision') && wordOf(previous) === 'for')
      return { subject: [promise], governor, control: 'noun' };
    // "an opinion on a proposal for a Regulation | amending A": the act itself
    if (previous?.kind === 'phrase' && previous.mention?.label === 'LegalAct' && changing.has(verb.lemma))
      return { subject: [previous], governor, control: 'noun' };
    if (previous?.kind === 'phrase') {
      // "through projects involving museums": behind a preposition no list ends.
      const own = leftList(nodes, at - 1).phrases.slice(-1);
      const said = saidInText(own[0] ?? previous, verb, governor);
      if (said) return { subject: said, governor, control: 'subject' };
      return { subject: own.length === 0 && previous.mention ? [previous] : own, governor, control: 'noun' };
    }
    const tasked = givenTask(nodes, at, governor);
    if (tasked) return { subject: tasked, governor, control: 'object' };
    const bidden = askedBefore(nodes, at, before);
    if (bidden) return { subject: bidden.subject, governor: bidden, control: 'object' };
    if (isTaught(nodes, at, before)) return { subject: [], governor, control: 'noun' };
    // "joined B in signing the pact": both do it.
    const joined = previous?.kind === 'preposition' && previous.word === 'in' ? before.at(-1) : undefined;
    if (oneOf(joined?.verb.lemma ?? '', 'join|lead') && joined?.voice === 'active' && joined.object.length > 0)
      return { subject: [...joined.subject, ...joined.object], governor: joined, control: 'object' };
    // "the Pact commits the parties to supporting A": they are bound to do it
    const bound = previous?.kind === 'preposition' && previous.word === 'to' ? before.at(-1) : undefined;
    if (bound && bound.object.length > 0 && bound.voice === 'active' && oneOf(bound.verb.lemma, 'commit|oblige|bind'))
      return { subject: bound.object, governor: bound, control: 'object' };
    const entrusted = previous?.kind === 'preposition' && previous.word === 'with' ? before.at(-1) : undefined;
    if (entrusted && entrusted.object.length > 0 && oneOf(entrusted.verb.lemma, 'task|charge|entrust'))
      return { subject: entrusted.object, governor: entrusted, control: 'object' };
    const duty = nodes[at - 2];
    const whose = nodes[at - 3];
    if (duty?.kind === 'phrase' && duty.head === 'responsible' && whose?.kind === 'phrase')
      return { subject: [whose], governor, control: 'noun' };
    if (
      previous?.kind === 'preposition' &&
      previous.word === 'in' &&
      governor &&
      governor.object.length > 0 &&
      !oneOf(
        governor.object[0]!.head,
        'role|part|success|progress|interest|experience|expertise|lead|instrumental|active|successful|engaged|involved|helpful|effective',
      ) &&
      governor.verb.lemma !== 'implement'
    )
      return {
        // "was assisted by the Institute in running X": who is helped does it.
        subject:
          governor.voice === 'active' || oneOf(governor.verb.lemma, 'support|assist|help|aid|guide|advise|engage|involve')
            ? governor.object
            : governor.subject,
        governor,
        control: 'object',
      };
    // "calling for abiding by the law", "pressed for ending the war": others are to do it
    const wished = previous?.kind === 'preposition' && previous.word === 'for' ? before.at(-1) : undefined;
    const asked = wished?.at === at - 2 && oneOf(wished.verb.lemma, 'call|call_for|press|push|appeal|plead|argue|advocate');
    if (asked || (before.at(-1)?.at === at - 1 && before.at(-1)?.verb.lemma === 'call_for'))
      return { subject: [], governor, control: 'asked' };
    // "the progress made by A in implementing X": A does it
    if (previous?.kind === 'preposition' && governor?.voice === 'passive' && governor.subject.length > 0 && !governor.object[0]?.mention)
      return { subject: governor.subject, governor, control: 'object' };
    if (governor && isSpokenOf(governor, previous) && previous?.kind === 'preposition') return { subject: [], governor, control: 'noun' };
    // "highlighted the part of A in X, while supporting B": who speaks of it does none of that
    if (wordOf(previous) === 'while' && governor?.voice === 'active' && remarkVerbs.has(governor.verb.lemma))
      return { subject: [], governor, control: 'noun' };
    const host = previous?.kind === 'comma' ? mainBefore(nodes, before, governor) : governor;
    return { subject: host ? actorsOf(host) : [], governor: host, control: host ? 'subject' : 'own' };
  }
  if (previous?.kind === 'conjunction' || previous?.kind === 'comma') {
    const sibling = before.findLast((clause) => clause.verb.form === 'infinitive');
    if (sibling && previous.kind === 'conjunction')
      return { subject: sibling.subject, governor: sibling.governor, control: sibling.control };
    // "is to support A and | to coordinate B", "aims to …, and | to …": the second "to" goes with the first, whoever is helped between them.
    const first = before.at(-1);
    if (first && previous.kind === 'conjunction' && isJoinable(first))
      return { subject: actorsOf(first), governor: first, control: 'subject' };
  }
  if (previous?.kind === 'phrase' && infinitiveNouns.has(previous.head) && !isActorName(previous)) {
    // A proposal changes what it is to change; measures and actions are means of who takes them.
    const owner = nodes[at - 2];
    const own = owner?.kind === 'phrase' && owner.possessive && previous.mention?.kind !== 'name' && !changing.has(verb.lemma); // "A's proposal to train B"
    if ((previous.mention?.label === 'LegalAct' && !own) || previous.mention?.kind === 'name')
      return { subject: [previous], governor, control: 'noun' };
    if (owner?.kind === 'phrase' && owner.possessive) return { subject: [owner], governor, control: 'noun' };
    // "will advance commitments to invest": those of others
    if (
      previous.plural &&
      previous.determiner === '' &&
      governor &&
      advancing.has(governor.verb.lemma) &&
      governor.object.includes(previous)
    )
      return { subject: [], governor, control: 'noun' };
  }
  const paidFor = isPaidFor(nodes, at);
  const meant = helpingVerb.has(verb.lemma) && paidFor ? undefined : meantBy(nodes, at); // "a loan for A to support B": the loan does
  // "aid for Norland to provide shelter": the aid does
  if (meant && paidFor && oneOf(verb.lemma, 'provide|deliver|offer|ensure|supply|cover')) return { subject: [], governor, control: 'noun' };
  // "the opportunity to strengthen A was missed", "for studies to advance B": nobody is said to do it
  if (previous?.kind === 'phrase' && isUndone(nodes, at, previous, governor)) return { subject: [], governor, control: 'noun' };
  if (meant) return { subject: meant, governor, control: 'meant' };
  const asked = askedByNoun(nodes, at);
  if (asked) return { subject: asked, governor, control: 'asked' };
  const equipped = equippedFor(previous, nodes[at - 2], before.at(-1));
  if (equipped) return { subject: equipped, governor, control: 'object' };
  const promised = byList(nodes, at);
  if (promised) return { subject: promised, governor, control: 'noun' };
  if (!governor) return { subject: [], governor, control: 'own' };
  // "appeals to A to support B"
  const appealed =
    oneOf(governor.verb.lemma, 'appeal|plead') || (governor.verb.lemma === 'look' && governor.object.length === 0)
      ? (governor.complements.get('to') ?? governor.complements.get('with'))
      : undefined;
  if (appealed) return { subject: appealed, governor, control: 'object' };
  // "with the aim of enabling A to adopt B": whom the gerund right before is about
  const near = before.at(-1);
  if (near?.verb.form === 'gerund' && previous?.kind === 'phrase' && near.object.at(-1) === previous && bidding(near.verb.lemma))
    return { subject: near.object, governor: near, control: 'object' };
  // "reinforce Europol's capabilities to support law enforcement": a second purpose is that of who was helped.
  const purpose = before.at(-1);
  if (
    purpose &&
    purpose !== governor &&
    purpose.verb.form === 'infinitive' &&
    purpose.object.length > 0 &&
    purpose.at > governor.at &&
    nodes[at - 1]?.kind === 'phrase'
  )
    // "urges A to take measures | to apply B": they are means of who takes them
    return isTaken(previous, purpose)
      ? { subject: purpose.subject, governor: purpose.governor, control: purpose.control }
      : { subject: purpose.object, governor, control: 'object' };
  if (isSpokenOf(governor, previous) && !takesObjectControl(governor.verb.lemma)) return { subject: [], governor, control: 'noun' };
  // "welcomed a mechanism to support A", "stressed the need to act": who speaks of a thing does not do what it is for
  if (governor.voice === 'active' && remarkVerbs.has(governor.verb.lemma) && governor.object.length > 0 && previous?.kind === 'phrase') {
    const further = purpose !== undefined && purpose !== governor && purpose.verb.form === 'infinitive';
    const thing = previous.mention && !oneOf(wordOf(nodes[at - 2]), 'in|at|to|from') ? [previous] : [];
    return { subject: further ? purpose.subject : thing, governor, control: 'noun' };
  }
  const told = governor.voice === 'active' && telling.has(governor.verb.lemma) ? undertakingBefore(nodes, at) : undefined;
  if (told) return { subject: [told], governor, control: 'noun' };
  if (governor.voice === 'passive') return { subject: governor.object, governor, control: 'object' };
  // "creates tools to enable A": tools do nothing themselves; who makes them does
  const tool = makingVerb.has(governor.verb.lemma) && governor.voice === 'active' && isTool(governor.object[0]);
  if (governor.object.length > 0 && takesObjectControl(governor.verb.lemma) && !tool)
    return { subject: governor.object, governor, control: 'object' };
  return { subject: governor.subject, governor, control: 'subject' };
}

/** "to take | measures", "to redouble | their efforts": what somebody does for the deed that follows it. */
const isTaken = (means: Node | undefined, { verb, object }: Clause): boolean =>
  means?.kind === 'phrase' &&
  object.includes(means) &&
  means.mention?.kind !== 'name' &&
  oneOf(means.head, 'action|measure|step|effort|work|endeavour|endeavor|initiative') &&
  oneOf(
    verb.lemma,
    'take|make|undertake|redouble|strengthen|intensify|increase|enhance|step_up|continue|pursue|adopt|accelerate|scale_up|sustain',
  );

const paying = wordSet('support|fund|finance|co-fund|co-finance|sponsor');
const undertakings = wordSet(
  'project|programme|program|initiative|pilot|campaign|partnership|network|platform|mission|alliance|consortium',
);

/** What is made for an aim and can follow it. */
const isMade = ({ mention }: Phrase): boolean => oneOf(mention?.label ?? '', 'Body|Network|Agency|InternationalOrganisation|Programme');

/**
 * "supported a project | with the aim of building X": what was helped, and not who helps, has that aim;
 * "established the Forum as a sub-committee | for the purpose of advising X": so has what is made.
 */
function undertakenFor(nodes: readonly Node[], at: number, { verb, voice, object }: Clause): Phrase | undefined {
  const [made] = object;
  if (makingVerb.has(verb.lemma) && object.length === 1 && made && isMade(made)) return made;
  const thing = nodes[at - 2];
  const helped = voice === 'active' && paying.has(verb.lemma) && thing?.kind === 'phrase' && object.includes(thing);
  return helped && undertakings.has(thing.head) ? thing : undefined;
}

const askingVerbs = wordSet('invite|ask|request|call_on|call_upon|urge|task|instruct|mandate|direct|require|encourage|order');

/** "invited A to present a plan, | setting out B, creating C": what the deed that A is asked for brings with it is asked of A as well. */
function askedBefore(nodes: readonly Node[], at: number, before: readonly Clause[]): Clause | undefined {
  const last = before.at(-1);
  const link = nodes[at - 1]?.kind;
  if (!last || last.control !== 'object' || last.subject.length === 0 || last.object.length === 0) return undefined;
  if (last.verb.form === 'infinitive')
    return link === 'comma' && last.governor && askingVerbs.has(last.governor.verb.lemma) ? last : undefined;
  return last.verb.form === 'gerund' && (link === 'comma' || link === 'conjunction')
    ? askedBefore(nodes, last.at, before.slice(0, -1)) && last
    : undefined;
}

/** ", with A and B jointly | running C": what goes on beside the main clause is done by those after "with". */
function absolute(nodes: readonly Node[], at: number): readonly Phrase[] | undefined {
  let last = at - 1;
  while (nodes[last]?.kind === 'adverb') last--;
  let start = last;
  while (
    oneOf(nodes[start]?.kind ?? '', 'phrase|conjunction') ||
    (nodes[start]?.kind === 'comma' && kind(nodes[start + 1], 'with') !== 'preposition')
  )
    start--;
  if (nodes[last]?.kind !== 'phrase' || kind(nodes[start], 'with') !== 'preposition' || nodes[start - 1]?.kind !== 'comma')
    return undefined;
  const { members, end } = listAt(nodes, start + 1);
  return end === last + 1 && members.every(({ mention }) => mention !== undefined) ? members : undefined;
}

/** "aims to support", "is to support": a finite verb that ends in an infinitive. */
const isJoinable = ({ verb }: Clause): boolean => verb.form === 'finite' && verb.infinitive;

/** Nouns for what tells others how something is done. */
const teaching = wordSet(
  'guidance|training|advice|workshop|course|manual|handbook|paper|report|guide|guideline|toolkit|lecture|session|seminar|webinar|study|research|discussion|recommendation|information|tip|assistance|support|module|event|debate|expertise|knowledge|lesson|document|publication|book|article|presentation|meeting|conference|panel',
);

/** "guidance on developing X and on setting up Y": who gives it does not do it. */
function isTaught(nodes: readonly Node[], at: number, before: readonly Clause[]): boolean {
  const link = nodes[at - 1];
  if (link?.kind !== 'preposition' || !oneOf(link.word, 'on|about')) return false;
  const noun = nodes[at - 2];
  if (noun?.kind === 'phrase') return teaching.has(noun.head.replace(/s$/u, ''));
  const last = before.at(-1);
  return last?.verb.form === 'gerund' && last.control === 'noun' && last.subject.length === 0 && wordOf(nodes[last.at - 1]) === link.word;
}

/** "Stressing the need to support X": who speaks in a resolution does not do what it speaks of, unless by a verb joined to its own. */
const isSpokenOf = (governor: Clause, previous: Node | undefined): boolean =>
  governor.subject[0]?.mention?.rule === 'stem.speaks' && previous?.kind !== 'conjunction';

/** What a proposal does itself. */
const changing = wordSet(
  'amend|revise|review|repeal|replace|recast|update|establish|set_up|create|extend|strengthen|reform|modernise|modernize|ban|introduce|regulate',
);

/** Verbs whose object does the deed of the infinitive after it: demands ("call on X to"), permission, and making ("set up X to"). */
const objectControl = wordSet(
  'summon|like|challenge|exhort|implore|beg|admonish|press_on|call_on|call_upon|call_for|urge|invite|expect|request|ask|task|encourage|instruct|mandate|direct|empower|require|order|charge|entrust|recommend|allow|enable|help|assist|support|advise|remind|warn|permit|authorise|authorize|oblige|persuade|convince|prompt|force|compel|commission|petition|lobby|press|appoint|designate|establish|create|set_up|launch|found|fund|tell|want|lead|select|choose|pick|nominate|contract|hire|stimulate|motivate|inspire|incentivise|incentivize|equip|train',
);
const takesObjectControl = (lemma: string): boolean => objectControl.has(lemma);

/** Verbs by which others are made or asked to do it, and nothing is made. */
const bidding = (lemma: string): boolean => takesObjectControl(lemma) && !makingVerb.has(lemma);

const makingVerb = wordSet('establish|create|set_up|launch|found|fund');

const chances = wordSet(
  'mandate|task|power|authority|right|responsibility|job|opportunity|chance|means|tool|skill|knowledge|ability|space|platform|possibility|resource',
);

/** "provides A with an opportunity to publish B", "gave A the chance to": whoever is given what a deed takes does it. */
function equippedFor(chance: Node | undefined, link: Node | undefined, giving: Clause | undefined): readonly Phrase[] | undefined {
  if (chance?.kind !== 'phrase' || !chances.has(chance.head) || !giving || giving.voice === 'passive') return undefined;
  const { verb, object, complements } = giving;
  const given =
    oneOf(verb.lemma, 'provide|equip|supply') && link?.kind === 'preposition'
      ? link.word === 'with'
      : oneOf(verb.lemma, 'give|grant|offer|provide|afford') && complements.get('second')?.includes(chance) === true;
  return given && object.length > 0 && !object.includes(chance) ? object : undefined;
}

/** "A and B have the right | to be represented": who has it. */
export const entitledTo = (right: Node | undefined, having: Clause | undefined): readonly Phrase[] | undefined =>
  right?.kind === 'phrase' &&
  !right.mention &&
  chances.has(right.head) &&
  having?.voice === 'active' &&
  oneOf(having.verb.lemma, 'have|enjoy|retain|receive|get|obtain') &&
  having.object[0] === right
    ? having.subject
    : undefined;

/** What is made for a purpose and cannot follow it by itself. */
const isTool = (phrase: Phrase | undefined): boolean =>
  oneOf(phrase?.mention?.label ?? '', 'InformationSystem|Document|Policy|LegalAct') ||
  oneOf(phrase?.head ?? '', 'tool|toolbox|method|model|material|resource|application|course');

const actorsOf = (clause: Clause): readonly Phrase[] => (clause.voice === 'passive' ? clause.object : clause.subject);

/** "may raise issues that concern ports, | informing A of them": behind a comma goes on the main clause, and not the one that only tells which issues. */
function mainBefore(nodes: readonly Node[], before: readonly Clause[], governor: Clause | undefined): Clause | undefined {
  if (governor?.control !== 'relative' || governor.subject.some(({ mention }) => mention)) return governor;
  const relative = nodes.findLastIndex(({ kind: sort }, at) => sort === 'relative' && at < governor.at);
  if (relative < 0 || nodes[relative - 1]?.kind === 'comma') return governor;
  return before.findLast(({ verb, control, at }) => verb.form === 'finite' && control === 'own' && at < relative) ?? governor;
}

/** "urges States that have not ratified A | to do so": the demand, and not what is said of those it goes to. */
function demandAround(verb: VerbGroup, before: readonly Clause[]): Clause | undefined {
  const last = verb.form === 'infinitive' ? before.findLast((clause) => clause.verb.form === 'finite') : undefined;
  if (last?.control !== 'relative' || last.voice === 'passive' || takesObjectControl(last.verb.lemma)) return undefined;
  const asking = before.findLast((clause) => clause.at < last.at && clause.verb.form === 'finite' && clause.control !== 'relative');
  return asking?.voice === 'active' && askingVerbs.has(asking.verb.lemma) && asking.object.some((asked) => last.subject.includes(asked))
    ? asking
    : undefined;
}

function governing(before: readonly Clause[]): Clause | undefined {
  return (
    before.findLast((clause) => clause.verb.form === 'finite' && (clause.subject.length > 0 || clause.object.length > 0)) ?? before.at(-1)
  );
}
