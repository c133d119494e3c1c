/** Deeds said as nouns, with who does them and to whom. Long because the table of nouns stands beside the one rule that reads it. */
import { actorLabels, isTextLabel, type Label } from '../../../graph/ontology/labels.ts';
import type { RelationType } from '../../../graph/ontology/relations.ts';
import type { Status } from '../../../graph/ontology/statuses.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { listAt } from '../lists.ts';
import { actorToCome } from './authors.ts';
import {
  atWork,
  byAgents,
  byMeansOf,
  demanding,
  entrusted,
  goesOnFrom,
  isWanted,
  mainClause,
  mainSubjects,
  ownersOfTheirs,
  responsibleBeside,
  sharedOwner,
} from './deed-doers.ts';
import { entitiesOf } from '../ends.ts';
import { giverOf } from '../money/givers.ts';
import { goesWithSumBefore, isMoney } from '../money/sums.ts';
import type { Reading } from '../reading.ts';
import { preferred } from '../open-thing.ts';
import { ownerOf } from '../references.ts';
import { thankedBefore } from '../thanks.ts';
import { isGiven, placeOf } from './given-help.ts';
import { chairs, heldUnder } from './held-under.ts';
import { isRegular } from './regular.ts';
import { clauseStatus, following, hasOwnerBefore, headWord, make, ofNouns, phraseNode, type Rule, word } from './shared.ts';
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

/** What is developed, drafted, carried out and changed, where the noun says more elsewhere ("the development of Norland"). */
const developed: ReadonlySet<Label> = new Set(['InformationSystem', 'Programme', 'Initiative', 'Network', 'Body', 'Policy']);
const drafted: ReadonlySet<Label> = new Set(['LegalAct', 'Policy']);
const carriedOut: ReadonlySet<Label> = new Set(['LegalAct', 'Policy', 'Programme', 'Initiative']);
const reviewed: ReadonlySet<Label> = new Set([
  'LegalAct',
  'Policy',
  'Document',
  'Programme',
  'Initiative',
  'InformationSystem',
  'Agency',
  'Body',
  'Network',
]);
const changed: ReadonlySet<Label> = new Set(['LegalAct', 'Policy', 'Programme', 'InformationSystem']);

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
    ...each('development', { type: 'ESTABLISHES', tail: /^of$/u, status: 'ongoing', tails: developed }),
    ...each('drafting preparation elaboration formulation', { type: 'PROPOSES', tail: /^of$/u, status: 'ongoing', tails: drafted }),
    ...each('implementation execution enforcement application transposition', { type: 'IMPLEMENTS', tail: /^of$/u, status: 'ongoing' }),
    compliance: { type: 'IMPLEMENTS', tail: /^with$/u, status: 'ongoing', tails: carriedOut },
    ...each('rollout roll-out delivery operationalisation operationalization', {
      type: 'IMPLEMENTS',
      tail: /^of$/u,
      status: 'ongoing',
      tails: carriedOut,
    }),
    ...each('review revision', { type: 'AMENDS', tail: /^of$/u, status: 'ongoing', tails: reviewed }),
    ...each('overhaul reform modernisation modernization recast repeal', {
      type: 'AMENDS',
      tail: /^of$/u,
      status: 'ongoing',
      tails: changed,
    }),
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
  'announce|unveil|initiate|complete|undertake|conduct|carry_out|begin|start|oversee|approve|endorse|decide|decide_on|agree|agree_on|order|celebrate|mark|advance|accelerate|speed_up|fast-track|step_up|pursue|continue|resume|conclude|kick_off|push_forward|take_forward',
);

/** Verbs by which what is to be made is made. */
const making = wordSet('endorse|decide|agree');

/** "agreed to | the establishment of X", "decided on | the creation of X" */
const isAgreedTo = ({ verb: { lemma }, complements }: Clause, phrase: Phrase): boolean =>
  (lemma === 'agree' || lemma === 'decide') && ['to', 'on', 'upon'].some((link) => complements.get(link)?.includes(phrase));

/** "the adoption of X by Y", "Y's support for X and Z": the deed and its ends. */
export const deedNoun: Rule = ofNouns(deeds, (reading, phrase, at) => {
  const noun = deeds.get(phrase.head)!;
  // "called on A to step up their cooperation with B": it is theirs who are to do it, and the verb says so
  if (
    noun.type === 'COOPERATES_WITH' &&
    oneOf(phrase.determiner, 'its|their') &&
    reading.clauses.some(({ voice, control, object }) => voice === 'active' && control === 'object' && object.includes(phrase))
  )
    return [];
  if (phrase.head === 'recommendation' && isHandedIn(reading, phrase)) return []; // "shall submit its recommendations to the Council"
  if (isEnded(reading, phrase)) return []; // "suspended cooperation with A"
  // "the support of A and B for C": who does it stands between the deed and its target.
  const doers = following(
    reading,
    at,
    noun.tail.test('of') ? /^by$/u : noun.type === 'SUPPORTS' && isGiven(reading, phrase, at) ? /^(?:of|by|from)$/u : /^(?:of|by)$/u,
  ); // "the launch by A of B", "support from A for B"
  const given = doers && listAt(reading.nodes, doers.at);
  const target = following(reading, given ? given.end - 1 : at, noun.tail);
  if (oneOf(word(reading, at - 1), 'since|until|upon') && oneOf(phrase.determiner, 'its|their')) return []; // "since its creation"
  if (!target) return given ? ownedByIts(reading, phrase, at, noun, given.members) : heldUnder(reading, phrase, at, mainSubjects);
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
  // "With the publication of X, | A set limits", "Through the implementation of X, | A improves safety"
  if (
    agents.length === 0 &&
    oneOf(noun.type, 'PUBLISHES|ESTABLISHES|IMPLEMENTS|ADOPTS|AMENDS') &&
    oneOf(word(reading, at - 1), noun.type === 'ADOPTS' ? 'through|by' : 'with|through|by') // "With the adoption of X": others may have done so
  )
    agents = actorToCome(reading, at);
  // "U.S. support to A", "German assistance for B"
  if (agents.length === 0 && (inheriting.has(phrase.head) || chairs.has(phrase.head)) && phrase.mention?.kind !== 'name') {
    const giver = giverOf(reading, phrase);
    if (giver) agents = [giver];
  }
  if (agents.length === 0) agents = entrusted(reading, phrase, target.phrase);
  if (agents.length === 0) agents = responsibleBeside(reading, at);
  if (agents.length === 0 && made.has(noun.type)) agents = atWork(reading, phrase, at);
  const means = agents.length === 0 && made.has(noun.type) ? byMeansOf(reading, at) : [];
  if (means.length > 0) agents = means;
  const announcing = reading.clauses.find(
    (each) =>
      announced.has(each.verb.lemma) &&
      each.voice === 'active' &&
      (each.object.includes(phrase) || isAgreedTo(each, phrase)) &&
      !(making.has(each.verb.lemma) && noun.type !== 'ESTABLISHES' && !(isAgreedTo(each, phrase) && noun.type !== 'IMPLEMENTS')) &&
      !(each.verb.lemma === 'oversee' && phrase.head === 'implementation'), // who oversees does not carry out
  );
  const inherited = agents.length === 0 && (inheriting.has(phrase.head) || isMeans(reading, phrase, at) || announcing !== undefined);
  if (inherited) agents = announcing ? entitiesOf(reading, announcing.subject) : mainSubjects(reading, at);
  // "a ceremony marking the signature of X", "A celebrated the signing of X": others may have signed
  if (announcing && noun.type === 'ADOPTS' && oneOf(announcing.verb.lemma, 'mark|celebrate')) agents = [];
  const type = isMoney(reading, phrase) || goesWithSumBefore(reading, at) ? 'FUNDS' : typeOf(reading, noun, phrase, target.phrase);
  const paid = type === 'FUNDS' && noun.type !== 'FUNDS'; // a contribution of money is given once
  const asked = inherited && !announcing && demanding.has(mainClause(reading, at)?.verb.lemma ?? '');
  // "approves the publication of X": done by saying so
  const approved = announcing !== undefined && oneOf(announcing.verb.lemma, 'approve|endorse|adopt|authorise|authorize');
  const around =
    inherited || paid || means.length > 0
      ? (goesOnFrom(reading, at) ?? clauseStatus(reading, at))
      : (noun.status ?? (isRuled(reading, noun) ? 'planned' : 'done'));
  // "to celebrate the signature of A": what is marked has been
  const marked = announcing !== undefined && oneOf(announcing.verb.lemma, 'celebrate|mark');
  const told = (approved || marked) && around === 'ongoing' ? 'done' : around === 'done' && isRegular(reading, at) ? 'ongoing' : around;
  const wanted = !inherited && (made.has(noun.type) || noun.type === 'PARTICIPATES_IN') && isWanted(reading, phrase, at);
  const status = asked || wanted || (made.has(noun.type) && isDemandedStep(reading, at)) ? 'called-for' : told;
  // "A's support for B's efforts" helps B
  const owned = noun.type === 'SUPPORTS' && type !== 'FUNDS' && !inherited && phrase.head !== 'commitment';
  const named = entitiesOf(reading, list.members);
  // "their support for the peace process"
  const tails = (
    named.length === 0 && owned
      ? list.members.flatMap((member) => preferred(reading, 'SUPPORTS', '', member) ?? placeOf(reading, member))
      : named
  ).filter(
    (tail) =>
      (owned || !tail.viaOwner) &&
      (!noun.tails || noun.tails.has(tail.referent.label)) &&
      !(type === 'SUPPORTS' && isTextLabel(tail.referent.label) && !tail.referent.named), // "support for trade arrangements"
  );
  // "the publication of the Tidewatch by A": a name that does not tell is what is published
  if (agents.length > 0 && type === 'PUBLISHES')
    for (const { referent } of tails) if (referent.guessed && !referent.settled) referent.label = 'Document';
  return agents.flatMap((head) =>
    tails.flatMap((tail) =>
      make(reading, type, { head, tail }, headWord(phrase), `noun.${phrase.head}`, status, inherited ? ['borrowed'] : []),
    ),
  );
});

/** Whether what somebody recommends is only laid before others. */
const isHandedIn = ({ clauses }: Reading, phrase: Phrase): boolean =>
  clauses.some(
    ({ verb, object }) => oneOf(verb.lemma, 'submit|present|report|forward|transmit|deliver|convey|provide') && object.includes(phrase),
  );

/** "urges A to take measures for | the implementation of X": a deed within what somebody is asked to do. */
const isDemandedStep = (reading: Reading, at: number): boolean =>
  reading.clauses.some(({ verb, control, end, at: from }) => verb.form === 'infinitive' && control === 'object' && from < at && end > at) &&
  clauseStatus(reading, at) === 'called-for';

/** "The Group shall end once it has given its report to the Council": what one owes by a rule. */
const isRuled = ({ clauses, tokens }: Reading, { type }: Deed): boolean =>
  type === 'REPORTS_TO' && clauses.some(({ verb }) => tokens[verb.from]!.lower === 'shall');

/** Deeds that make, change or carry out something. */
const made: ReadonlySet<RelationType> = new Set<RelationType>([
  'ADOPTS',
  'ESTABLISHES',
  'IMPLEMENTS',
  'AMENDS',
  'PUBLISHES',
  'PROPOSES',
  'ORGANISES',
  'OPERATES',
  'LEADS',
]);

/** "the Strategy's implementation by A": what it is done to stands before it. */
function ownedByIts(
  reading: Reading,
  phrase: Phrase,
  at: number,
  { type, status, tails, tail }: Deed,
  doers: readonly Phrase[],
): ClaimDraft[] {
  if (!tail.test('of') || !made.has(type) || !hasOwnerBefore(reading, phrase, at) || word(reading, at + 1) !== 'by') return [];
  const target = ownerOf(reading, phrase);
  if (!target || (tails && !tails.has(target.referent.label))) return [];
  return entitiesOf(reading, doers)
    .filter(({ viaOwner }) => !viaOwner)
    .flatMap((head) => make(reading, type, { head, tail: target }, headWord(phrase), `noun.${phrase.head}`, status ?? 'done'));
}

/** What a deed says of its ends, where no money is named: "their contributions to the implementation of the Plan" carry it out. */
const typeOf = (reading: Reading, { type }: Deed, phrase: Phrase, target: Phrase): RelationType =>
  isLead(reading, phrase)
    ? 'LEADS'
    : phrase.head === 'contribution' && oneOf(target.head, 'implementation|execution|enforcement')
      ? 'IMPLEMENTS'
      : type;

/** "lead responsibility for": who has it leads, and runs nothing by it. */
const isLead = (reading: Reading, { from, to, head }: Phrase): boolean =>
  head === 'responsibility' && to - from > 1 && oneOf(reading.tokens[to - 2]!.lower, 'lead|leading|coordinating');

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

/** Whether a clause says that the deed goes on no longer. */
const isEnded = ({ clauses }: Reading, phrase: Phrase): boolean =>
  clauses.some(
    ({ verb, object }) =>
      oneOf(verb.lemma, 'suspend|end|terminate|cease|halt|cancel|freeze|stop|break_off|cut|withdraw|refuse|reject|discontinue') &&
      object.includes(phrase),
  );
