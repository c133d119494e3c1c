/** Deeds said as nouns, with who does them and to whom. */
import { actorLabels, type Label } from '../../../graph/ontology/labels.ts';
import type { RelationType } from '../../../graph/ontology/relations.ts';
import type { Status } from '../../../graph/ontology/statuses.ts';
import { remarkVerbs } from '../../lexicon/remark-verbs.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { listAt } from '../lists.ts';
import { actorToCome } from './authors.ts';
import { membersAt } from './members-at.ts';
import { entitiesOf } from '../ends.ts';
import { giverOf } from '../money/givers.ts';
import { goesWithSumBefore, isMoney } from '../money/sums.ts';
import { type Found, type Reading } from '../reading.ts';
import { preferred } from '../open-thing.ts';
import { ownerOf } from '../references.ts';
import { thankedBefore } from '../thanks.ts';
import { clauseStatus, following, hasOwnerBefore, headWord, make, phraseNode, word, type Rule } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

interface Deed {
  readonly type: RelationType;
  /** The preposition before whom it is done to or with. */
  readonly tail: RegExp;
  readonly status?: Status;
  /** Only where it is done to one of these. */
  readonly tails?: ReadonlySet<Label>;
}

const peoples: ReadonlySet<Label> = new Set(['Country', 'ActorGroup']);
/** What several belong to. */
const joinable: ReadonlySet<Label> = new Set(['Network', 'InternationalOrganisation']);
/** Whom one can ask. */
const callable: ReadonlySet<Label> = new Set(actorLabels.filter((label) => label !== 'Place'));

/** To whom one reports. */
const accountable: ReadonlySet<Label> = new Set(['Institution', 'Agency', 'Body', 'Network', 'InternationalOrganisation']);

const each = (nouns: string, deed: Deed): Record<string, Deed> => Object.fromEntries(nouns.split(' ').map((noun) => [noun, deed]));
const withThem = { type: 'COOPERATES_WITH', tail: /^with$/u } as const;

/** Deeds as nouns: "the adoption of X by Y", "Y's support for X". `of` is the tail, the owner or "by" the head. */
export const deeds: ReadonlyMap<string, Deed> = new Map(
  Object.entries<Deed>({
    ...each('cooperation collaboration dialogue partnership engagement relation relationship alliance interaction tie', {
      ...withThem,
      status: 'ongoing',
    }),
    ...each('agreement memorandum arrangement negotiation consultation meeting talk exchange discussion', withThem),
    ...each('adoption signing signature approval ratification endorsement enactment passage promulgation conclusion', {
      type: 'ADOPTS',
      tail: /^of$/u,
    }),
    ...each('hosting convening holding organisation organization', { type: 'ORGANISES', tail: /^of$/u, tails: new Set<Label>(['Event']) }),
    ...each('establishment creation launch launching founding formation inauguration setting-up', { type: 'ESTABLISHES', tail: /^of$/u }),
    ...each('implementation execution enforcement application transposition', { type: 'IMPLEMENTS', tail: /^of$/u, status: 'ongoing' }),
    ...each('review revision', { type: 'AMENDS', tail: /^of$/u, status: 'ongoing' }),
    amendment: { type: 'AMENDS', tail: /^(?:of|to)$/u },
    ...each('publication release issuance', { type: 'PUBLISHES', tail: /^of$/u }),
    presentation: { type: 'PUBLISHES', tail: /^of$/u, tails: new Set<Label>(['Document']) },
    accession: { type: 'MEMBER_OF', tail: /^to$/u },
    entry: { type: 'MEMBER_OF', tail: /^(?:in)?to$/u, tails: joinable },
    admission: { type: 'MEMBER_OF', tail: /^(?:in)?to$/u, tails: joinable },
    membership: { type: 'MEMBER_OF', tail: /^(?:of|in)$/u },
    support: { type: 'SUPPORTS', tail: /^(?:to|for)$/u, status: 'ongoing' },
    contribution: { type: 'SUPPORTS', tail: /^to$/u, status: 'ongoing' },
    ...each('assistance help aid', { type: 'SUPPORTS', tail: /^(?:to|for)$/u, status: 'ongoing' }),
    backing: { type: 'SUPPORTS', tail: /^(?:for|of)$/u, status: 'ongoing' },
    training: { type: 'SUPPORTS', tail: /^(?:of|for)$/u, status: 'ongoing' },
    commitment: { type: 'SUPPORTS', tail: /^to$/u, status: 'ongoing', tails: peoples },
    solidarity: { type: 'SUPPORTS', tail: /^(?:with|to)$/u, status: 'ongoing', tails: peoples },
    call: { type: 'CALLS_ON', tail: /^on$/u },
    ...each('report briefing update notification', { type: 'REPORTS_TO', tail: /^to$/u, tails: accountable }),
    ...each('appeal request invitation recommendation plea', { type: 'CALLS_ON', tail: /^to$/u, tails: callable }),
    ...each('funding financing sponsorship', { type: 'FUNDS', tail: /^(?:of|for|to)$/u }),
    donation: { type: 'FUNDS', tail: /^to$/u },
    management: { type: 'OPERATES', tail: /^of$/u, status: 'ongoing' },
    administration: { type: 'OPERATES', tail: /^of$/u, status: 'ongoing' },
    operation: { type: 'OPERATES', tail: /^of$/u, status: 'ongoing' },
    maintenance: { type: 'OPERATES', tail: /^of$/u, status: 'ongoing' },
    responsibility: { type: 'OPERATES', tail: /^for$/u, status: 'ongoing' },
    coordination: { type: 'LEADS', tail: /^of$/u, status: 'ongoing' },
    chairmanship: { type: 'LEADS', tail: /^of$/u, status: 'ongoing' },
    'co-chairmanship': { type: 'LEADS', tail: /^of$/u, status: 'ongoing' },
    presidency: { type: 'LEADS', tail: /^of$/u, status: 'ongoing' },
    leadership: { type: 'LEADS', tail: /^of$/u, status: 'ongoing' },
    ...each('participation involvement', { type: 'PARTICIPATES_IN', tail: /^in$/u }),
    attendance: { type: 'PARTICIPATES_IN', tail: /^at$/u },
  }),
);

/** Deeds as nouns without an agent of their own, done by who acts in their clause: "including training of X and support for Y". */
const inheriting = new Set(['support', 'assistance', 'training', 'cooperation', 'collaboration', 'dialogue']);

/** Verbs whose object is a deed of their subject: "announced the launch of". */
const announced = wordSet(
  'announce|unveil|initiate|complete|undertake|conduct|carry_out|begin|start|oversee|approve|endorse|decide|decide_on|agree|agree_on|order|celebrate|mark',
);

/** Verbs by which what is to be made is made. */
const making = wordSet('endorse|decide|agree');

/** "agreed to | the establishment of X", "decided on | the creation of X" */
const isAgreedTo = ({ verb: { lemma }, complements }: Clause, phrase: Phrase): boolean =>
  (lemma === 'agree' || lemma === 'decide') && ['to', 'on', 'upon'].some((link) => complements.get(link)?.includes(phrase));

/** "the adoption of X by Y", "Y's support for X and Z": the deed and its ends. */
export const deedNoun: Rule = (reading, phrase, at) => {
  const noun = deeds.get(phrase.head);
  if (!noun) return [];
  // "called on A to step up their cooperation with B": it is theirs who are to do it, and the verb says so
  if (
    noun.type === 'COOPERATES_WITH' &&
    oneOf(phrase.determiner, 'its|their') &&
    reading.clauses.some(({ voice, control, object }) => voice === 'active' && control === 'object' && object.includes(phrase))
  )
    return [];
  if (isEnded(reading, phrase)) return []; // "suspended cooperation with A"
  // "the support of A and B for C": who does it stands between the deed and its target.
  const doers = following(reading, at, noun.tail.test('of') ? /^by$/u : /^(?:of|by)$/u); // "the launch by A of B"
  const given = doers && listAt(reading.nodes, doers.at);
  const target = following(reading, given ? given.end - 1 : at, noun.tail);
  if (!target) return heldUnder(reading, phrase, at);
  const list = againAt(reading, listAt(reading.nodes, target.at), word(reading, target.at - 1));
  let agents = given ? entitiesOf(reading, given.members).filter((each) => !each.viaOwner) : byAgents(reading, list.end);
  if (agents.length === 0 && oneOf(phrase.determiner, 'its|their|his|her'))
    agents = entitiesOf(reading, thankedBefore(reading.nodes, at - 1) ?? []);
  if (agents.length === 0 && oneOf(phrase.determiner, 'its|their')) agents = actorToCome(reading, at);
  if (agents.length === 0 && hasOwnerBefore(reading, phrase, at)) {
    const owner = ownerOf(reading, phrase);
    if (owner) agents = ownersOfTheirs(reading, phrase, owner);
  }
  if (agents.length === 0) agents = sharedOwner(reading, at);
  // "With the publication of X, | A set limits"
  if (agents.length === 0 && oneOf(noun.type, 'PUBLISHES|ESTABLISHES') && oneOf(word(reading, at - 1), 'with|through|by'))
    agents = actorToCome(reading, at);
  // "U.S. support to A", "German assistance for B"
  if (agents.length === 0 && (inheriting.has(phrase.head) || chairs.has(phrase.head)) && phrase.mention?.kind !== 'name') {
    const giver = giverOf(reading, phrase);
    if (giver) agents = [giver];
  }
  if (agents.length === 0) agents = entrusted(reading, phrase, target.phrase);
  if (agents.length === 0) agents = responsibleBeside(reading, at);
  const announcing = reading.clauses.find(
    (each) =>
      announced.has(each.verb.lemma) &&
      each.voice === 'active' &&
      (each.object.includes(phrase) || isAgreedTo(each, phrase)) &&
      !(making.has(each.verb.lemma) && noun.type !== 'ESTABLISHES') &&
      !(each.verb.lemma === 'oversee' && phrase.head === 'implementation'), // who oversees does not carry out
  );
  const inherited = agents.length === 0 && (inheriting.has(phrase.head) || isMeans(reading, phrase, at) || announcing !== undefined);
  if (inherited) agents = announcing ? entitiesOf(reading, announcing.subject) : mainSubjects(reading, at);
  const type = isMoney(reading, phrase) || goesWithSumBefore(reading, at) ? 'FUNDS' : isLead(reading, phrase) ? 'LEADS' : noun.type;
  const paid = type === 'FUNDS' && noun.type !== 'FUNDS'; // a contribution of money is given once
  const asked = inherited && !announcing && demanding.has(mainClause(reading, at)?.verb.lemma ?? '');
  const told = inherited || paid ? clauseStatus(reading, at) : (noun.status ?? 'done');
  const status = asked ? 'called-for' : told;
  // "A's support for B's efforts" helps B
  const owned = type === 'SUPPORTS' && !inherited && phrase.head !== 'commitment';
  const named = entitiesOf(reading, list.members);
  // "their support for the peace process"
  const tails = (
    named.length === 0 && owned ? list.members.flatMap((member) => preferred(reading, 'SUPPORTS', '', member) ?? []) : named
  ).filter((tail) => (owned || !tail.viaOwner) && (!noun.tails || noun.tails.has(tail.referent.label)));
  // "the publication of the Tidewatch by A": a name that does not tell is what is published
  if (agents.length > 0 && type === 'PUBLISHES')
    for (const { referent } of tails) if (referent.guessed && !referent.settled) referent.label = 'Document';
  return agents.flatMap((head) =>
    tails.flatMap((tail) =>
      make(reading, type, { head, tail }, headWord(phrase), `noun.${phrase.head}`, status, inherited ? ['borrowed'] : []),
    ),
  );
};

/** "lead responsibility for": who has it leads, and runs nothing by it. */
const isLead = (reading: Reading, { from, to, head }: Phrase): boolean =>
  head === 'responsibility' && to - from > 1 && oneOf(reading.tokens[to - 2]!.lower, 'lead|leading|coordinating');

/** "A and B confirmed | their support for C": of all who act in the clause whose object it is, where one of them is meant. */
function ownersOfTheirs(reading: Reading, phrase: Phrase, owner: Found): Found[] {
  const clause =
    phrase.determiner === 'their'
      ? reading.clauses.find(({ voice, object, subject }) => voice === 'active' && object.includes(phrase) && subject.length > 1)
      : undefined;
  const several = clause ? entitiesOf(reading, clause.subject).filter(({ viaOwner }) => !viaOwner) : [];
  return several.some(({ referent }) => referent === owner.referent)
    ? several.map((each) => ({ ...each, span: owner.span, pronoun: true }))
    : [owner];
}

/** "participation in A | and in B": the list goes on where its preposition is said again. */
function againAt(reading: Reading, list: ReturnType<typeof listAt>, link: string): ReturnType<typeof listAt> {
  const again =
    reading.nodes[list.end]?.kind === 'conjunction' && word(reading, list.end + 1) === link && phraseNode(reading, list.end + 2);
  if (!again) return list;
  const more = listAt(reading.nodes, list.end + 2);
  return { members: [...list.members, ...more.members], end: more.end };
}

/** "promoted it through discussions with A": a deed that is the means of another has its agent. */
const isMeans = (reading: Reading, { head }: Phrase, at: number): boolean =>
  oneOf(word(reading, at - 1), 'through|via|by|after|following') &&
  oneOf(head, 'discussion|consultation|engagement|partnership|negotiation|exchange|talk');

const chairs = wordSet('presidency|chairmanship');

/** "The Group met under Norland's presidency": whose presidency it is leads who met. */
function heldUnder(reading: Reading, phrase: Phrase, at: number): ClaimDraft[] {
  if (!chairs.has(phrase.head) || !hasOwnerBefore(reading, phrase, at) || word(reading, at - 2) !== 'under') return [];
  const owner = ownerOf(reading, phrase);
  const led = mainSubjects(reading, at).filter(({ referent }) =>
    oneOf(referent.label, 'Network|InternationalOrganisation|Institution|Body'),
  );
  return owner
    ? led.flatMap((tail) => make(reading, 'LEADS', { head: owner, tail }, headWord(phrase), `noun.${phrase.head}`, 'ongoing'))
    : [];
}

/** Whether a clause says that the deed goes on no longer. */
const isEnded = ({ clauses }: Reading, phrase: Phrase): boolean =>
  clauses.some(
    ({ verb, object }) =>
      oneOf(verb.lemma, 'suspend|end|terminate|cease|halt|cancel|freeze|stop|break_off|cut|withdraw|refuse|reject|discontinue') &&
      object.includes(phrase),
  );

/** "is responsible for the management of X", "the management of X rests with", "was charged with the management of X": who has the deed. */
function entrusted(reading: Reading, phrase: Phrase, target: Phrase): Found[] {
  const has = (each: Clause, link: string): boolean => each.complements.get(link)?.includes(phrase) === true && !each.verb.negated;
  const responsible = reading.clauses.find(
    (each) => (each.verb.lemma === 'be_responsible' && has(each, 'for')) || (each.verb.lemma === 'be_in_charge' && has(each, 'of')),
  );
  if (responsible) return entitiesOf(reading, responsible.subject);
  const charged = reading.clauses.find(
    (each) => oneOf(each.verb.lemma, 'charge|entrust|task|commission|mandate') && each.object.length > 0 && has(each, 'with'),
  );
  if (charged) return entitiesOf(reading, charged.object);
  const charge = reading.clauses.find(
    ({ verb, subject, object }) =>
      verb.lemma === 'be' &&
      !verb.negated &&
      (subject.includes(phrase) || subject.includes(target)) &&
      object.some(({ head }) => oneOf(head, 'responsibility|task|duty|job')),
  );
  if (charge) return entitiesOf(reading, charge.complements.get('of') ?? []);
  const resting = reading.clauses.find(
    (each) => oneOf(each.verb.lemma, 'rest|lie') && (each.subject.includes(phrase) || each.subject.includes(target)) && !each.verb.negated,
  );
  const vested = reading.clauses.find(
    ({ verb, voice, object }) =>
      verb.lemma === 'vest' && voice === 'passive' && !verb.negated && (object.includes(phrase) || object.includes(target)),
  );
  return entitiesOf(reading, vested?.complements.get('in') ?? resting?.complements.get('with') ?? []);
}

/** "the Department, responsible for the implementation of X": who has the deed, said beside the name. */
function responsibleBeside(reading: Reading, at: number): Found[] {
  const holder = reading.nodes[at - 2];
  if (!(word(reading, at - 1) === 'for' && holder?.kind === 'phrase' && oneOf(holder.head, 'responsible|accountable'))) return [];
  const whose = reading.nodes[at - 3]?.kind === 'comma' ? reading.nodes[at - 4] : reading.nodes[at - 3];
  return whose?.kind === 'phrase' ? entitiesOf(reading, [whose]) : [];
}

/** What is said of deeds, besides mere remarks, which are not those of who says it. */
const regarding = wordSet('thank|express|value|demand|seek|request|need|receive|call_for|discuss|report|criticise|criticize');

/** "the States' friendship and | support for A", "its solidarity and | support for A": whose what the noun is joined to is. */
function sharedOwner(reading: Reading, at: number): Found[] {
  const [owner, thing, and] = [reading.nodes[at - 3], reading.nodes[at - 2], reading.nodes[at - 1]];
  if (and?.kind !== 'conjunction' || thing?.kind !== 'phrase' || (reading.nodes[at] as Phrase).determiner !== '') return [];
  if (owner?.kind === 'phrase' && owner.possessive) return entitiesOf(reading, [owner]);
  const own = oneOf(thing.determiner, 'its|their|our') && !thing.mention ? ownerOf(reading, thing) : undefined;
  return own ? ownersOfTheirs(reading, thing, own) : [];
}

function mainSubjects(reading: Reading, at: number): Found[] {
  const clause = mainClause(reading, at);
  if (clause && (remarkVerbs.has(clause.verb.lemma) || regarding.has(clause.verb.lemma))) return []; // "expressed appreciation for support to A": somebody else's
  // "calls on A to act, including support for B": what is asked is A's to do
  const doers = clause && demanding.has(clause.verb.lemma) ? clause.object : (clause?.subject ?? []);
  return entitiesOf(reading, doers).filter((each) => !each.viaOwner);
}

const mainClause = (reading: Reading, at: number): Clause | undefined =>
  reading.clauses.findLast(
    (each) => each.at < at && each.verb.form === 'finite' && each.voice === 'active' && each.subject.some((phrase) => phrase.mention),
  );

const demanding = wordSet('call_on|call_upon|urge|invite|ask|request|encourage|task|instruct');

function byAgents(reading: Reading, at: number): Found[] {
  if (word(reading, at) !== 'by' || !phraseNode(reading, at + 1)) return [];
  return entitiesOf(reading, membersAt(reading, at + 1));
}
