/** What verbs say: the table of frames, one row for some verbs and one relation. Long because it is data that is read in one piece. */

import { actorLabels, type Label } from '../../graph/ontology/labels.ts';
import type { RelationType } from '../../graph/ontology/relations.ts';
import { bearingVerbs, payingVerbs, receivingVerbs, sumVerbs } from './money-words.ts';

/** Where a frame finds its head or tail: the subject, the object, or the object of a preposition after the verb. */
export type Slot = 'subject' | 'object' | `prep:${string}`;

/** What a verb says: which relation, and which slot is head and which is tail. */
export interface Frame {
  readonly id: string;
  readonly type: RelationType;
  readonly head: Slot;
  readonly tail: Slot;
  /** Only where the tail has one of these labels. */
  readonly tails?: readonly Label[];
  readonly heads?: readonly Label[];
  /** Light verbs: only where the object is one of these nouns ("provide support to"). */
  readonly nouns?: ReadonlySet<string>;
  /** Not where the object is one of these nouns. */
  readonly notNouns?: ReadonlySet<string>;
  /** Only where the object is done by several ("joint patrols"). */
  readonly joint?: true;
  /** Only where the object is spoken of as new: "announced a programme". */
  readonly fresh?: true;
  /** Only where the object of "with" is one of these nouns. */
  readonly withNouns?: ReadonlySet<string>;
  /** Only where the object is to do something: "advised the Ministry to publish". */
  readonly demand?: true;
  /** Only where the clause names money. */
  readonly money?: true;
  /** Only where there is no object: "agreed on the Directive", not "agreed its position on the Directive". */
  readonly noObject?: true;
  /** Only where the object is no actor: "support prevention in Turkey". */
  readonly noActorObject?: true;
  /** Only in the active: who "is joined by" others has no members by that. */
  readonly active?: true;
  /** Not of single deeds in the past: who "brought together" others at a meeting has no members by that. */
  readonly lasting?: true;
  /** The ends tell whether the head is a member of the tail or a part of it; `members`: only where it can be a member. */
  readonly whole?: 'any' | 'members';
  /** Members of a plural subject stand for both ends ("A and B cooperate"). */
  readonly reciprocal?: true;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const texts: readonly Label[] = ['LegalAct', 'Policy', 'Document'];
const law: readonly Label[] = ['LegalAct', 'Policy'];
const actors: readonly Label[] = actorLabels;
const helped: readonly Label[] = [
  'Country',
  'Place',
  'ActorGroup',
  'Agency',
  'Body',
  'Institution',
  'InternationalOrganisation',
  'Network',
  'Person',
];
/** What can stand within another, and what it can stand within. */
const organs: readonly Label[] = ['Body', 'Agency', 'Network'];
const wholes: readonly Label[] = ['Institution', 'Agency', 'Body', 'Network', 'InternationalOrganisation', 'Company'];
/** What is run. */
const run: readonly Label[] = ['InformationSystem', 'Initiative', 'Programme', 'Body', 'Network', 'Document'];
const help = words(
  'support assistance help aid guidance training advice expertise assistance protection feedback backing services information',
);
const together = words(
  'cooperation collaboration partnership partnerships dialogue exchanges exchange links contacts ties talks negotiations relations discussions consultations coordination',
);

interface Row extends Partial<Omit<Frame, 'id' | 'type'>> {
  readonly verbs: string;
  readonly type: RelationType;
}

/** Frames by verb, in order of priority: of the frames of one verb the first that fits is taken. A particle stands after "_". */
const rows: readonly Row[] = [
  // Money
  // Sums that go from one to another are read by a rule of their own: verbs of paying stand in money-words.ts.
  {
    verbs:
      'fund finance co-fund cofund co-finance cofinance part-fund part-finance subsidise subsidize sponsor bankroll grant-aid underwrite',
    type: 'FUNDS',
  },
  { verbs: 'support', type: 'FUNDS', money: true },
  {
    verbs: 'provide supply furnish entrust award reward',
    type: 'FUNDS',
    withNouns: words('funding grant grants loan loans funds financing finance capital money'),
  },
  // Making
  // "launched a review of X", "called for a revision of X", "approved amendments to X"
  {
    verbs: 'launch begin initiate start undertake conduct carry_out complete call_for propose request',
    type: 'AMENDS',
    tail: 'prep:of',
    tails: [...texts, 'Programme', 'InformationSystem'],
    nouns: words('review revision overhaul recast reform amendment modernisation update'),
  },
  {
    verbs: 'adopt approve pass make introduce propose table agree accept endorse call_for',
    type: 'AMENDS',
    tail: 'prep:to',
    tails: texts,
    nouns: words('amendment change revision addition modification'),
  },
  {
    verbs: 'launch introduce',
    type: 'PUBLISHES',
    nouns: words('report outlook guide handbook toolkit manual paper index'),
    tails: ['Document'],
  },
  { verbs: 'introduce lay', type: 'PROPOSES', tails: ['LegalAct'] },
  { verbs: 'draw_up', type: 'PUBLISHES', tails: ['Document'] },
  {
    verbs:
      'establish create set_up launch found co-found cofound introduce form inaugurate initiate constitute institute stand_up kick_off',
    type: 'ESTABLISHES',
  },
  {
    verbs: 'announce unveil',
    type: 'ESTABLISHES',
    fresh: true,
    tails: ['Programme', 'Initiative', 'Network', 'Body', 'InformationSystem'],
    notNouns: words('response reform effort action measure investigation inquiry inspection consultation operation service tool training'),
  },
  { verbs: 'appoint designate', type: 'ESTABLISHES', tails: ['Body', 'Network'] },
  // "will lead the establishment of the Centre", "announced the creation of a Fund"
  {
    verbs: 'lead announce begin start complete undertake initiate conduct carry_out oversee drive spearhead',
    type: 'ESTABLISHES',
    tail: 'prep:of',
    tails: ['Body', 'Network', 'InformationSystem', 'Programme', 'Initiative', 'Agency', 'Company'],
    nouns: words('establishment creation launch formation founding setting-up'),
  },
  {
    verbs: 'develop draw_up elaborate',
    type: 'ESTABLISHES',
    tails: ['Policy'],
    notNouns: words('approach standard framework'),
  },
  {
    verbs: 'develop build open start',
    type: 'ESTABLISHES',
    tails: ['Body', 'Network', 'InformationSystem', 'Programme', 'Initiative', 'Agency'],
  },
  // Reporting
  { verbs: 'report report_on report_back answer account', type: 'REPORTS_TO', tail: 'prep:to', tails: actors },
  { verbs: 'report', type: 'REPORTS_TO', tail: 'prep:through', tails: actors },
  { verbs: 'be_accountable be_answerable be_responsible be_subordinate', type: 'REPORTS_TO', tail: 'prep:to', tails: actors },
  {
    verbs: 'present submit send deliver communicate forward transmit provide',
    type: 'REPORTS_TO',
    tail: 'prep:to',
    tails: actors,
    nouns: words('findings report reports results update updates assessment conclusions plan information evaluation recommendations'),
  },
  { verbs: 'brief inform notify update', type: 'REPORTS_TO', tails: actors },
  { verbs: 'oversee supervise', type: 'REPORTS_TO', head: 'object', tail: 'subject', heads: ['Agency'], tails: actors },
  {
    verbs: 'provide present supply furnish',
    type: 'REPORTS_TO',
    tails: actors,
    withNouns: words('findings report reports results update updates assessment briefing recommendation'),
  },
  // Working together
  {
    verbs:
      'cooperate co-operate collaborate work work_together liaise partner engage team_up interact consult coordinate co-ordinate meet negotiate correspond join_forces align communicate speak talk associate ally',
    type: 'COOPERATES_WITH',
    tail: 'prep:with',
    tails: actors,
  },
  { verbs: 'join', type: 'COOPERATES_WITH', tail: 'prep:with', tails: actors, noObject: true },
  { verbs: 'work', type: 'COOPERATES_WITH', tail: 'prep:in', tails: ['Network', 'InternationalOrganisation'] },
  {
    verbs: 'discuss share exchange agree sign conclude develop explore',
    type: 'COOPERATES_WITH',
    tail: 'prep:with',
    tails: actors,
  },
  {
    verbs: 'cooperate co-operate collaborate team_up partner work_together join_forces meet agree',
    type: 'COOPERATES_WITH',
    reciprocal: true,
  },
  {
    verbs:
      'sign conclude reach negotiate ratify renew reaffirm announce form agree hold strengthen deepen intensify enhance continue develop expand',
    type: 'COOPERATES_WITH',
    reciprocal: true,
    nouns: words(
      'cooperation collaboration partnership partnerships dialogue ties talks negotiations relations consultations coordination agreement agreements memorandum understanding arrangement arrangements treaty accord pact mou',
    ),
  },
  {
    verbs: 'conduct hold carry_out organise organize run undertake launch issue make establish set_up',
    type: 'COOPERATES_WITH',
    tail: 'prep:with',
    tails: actors,
    joint: true,
  },
  {
    verbs:
      'strengthen deepen intensify enhance continue develop foster promote build maintain reinforce step_up pursue establish have hold report initiate forge form launch announce conclude enjoy expand create renew explore seek enter',
    type: 'COOPERATES_WITH',
    tail: 'prep:with',
    tails: actors,
    nouns: together,
  },
  { verbs: 'consult engage meet', type: 'COOPERATES_WITH', tails: actors },
  // Helping
  { verbs: 'provide offer give lend extend deliver', type: 'SUPPORTS', tail: 'prep:to', nouns: help },
  { verbs: 'receive get obtain', type: 'SUPPORTS', head: 'prep:from', tail: 'subject', nouns: help },
  { verbs: 'provide offer give', type: 'SUPPORTS', tail: 'prep:for', nouns: help },
  {
    verbs: 'provide offer deliver',
    type: 'SUPPORTS',
    tail: 'prep:for',
    tails: helped,
    nouns: words('programme programmes program programs course courses workshop workshops tool tools materials equipment opportunities'),
  },
  {
    verbs: 'provide supply deliver donate distribute',
    type: 'SUPPORTS',
    tail: 'prep:to',
    tails: helped,
    notNouns: words(
      'report reports findings update updates speech remarks statement message address presentation notice opinion response answer reply letter copy rise way evidence testimony proposal plan request',
    ),
  },
  ...['for', 'of', 'to'].map((place): Row => ({
    verbs: 'provide host',
    type: 'SUPPORTS',
    tail: `prep:${place}`,
    tails: actors,
    nouns: words('secretariat secretariats'),
  })),
  { verbs: 'provide', type: 'SUPPORTS', tails: actors },
  { verbs: 'support', type: 'SUPPORTS', tail: 'prep:in', tails: ['Country', 'Place', 'ActorGroup'], noActorObject: true },
  { verbs: 'support assist help aid bolster train back', type: 'SUPPORTS' },
  ...['between', 'among', 'amongst'].map((place): Row => ({
    verbs: 'facilitate support',
    type: 'SUPPORTS',
    tail: `prep:${place}`,
    tails: actors,
    nouns: together,
  })),
  { verbs: 'complement mentor coach accompany', type: 'SUPPORTS', tails: actors },
  { verbs: 'contribute', type: 'SUPPORTS', tail: 'prep:to' },
  {
    verbs: 'deploy send dispatch',
    type: 'SUPPORTS',
    tail: 'prep:to',
    tails: ['Country', 'Place', 'Agency', 'Body', 'ActorGroup', 'Institution'],
    nouns: words('experts expert team teams staff officers troops personnel advisers'),
  },
  { verbs: 'advise remind warn petition lobby press commission contract hire', type: 'CALLS_ON', tails: actors, demand: true },
  { verbs: 'advise equip enable', type: 'SUPPORTS', tails: actors },
  // Belonging
  { verbs: 'belong', type: 'PART_OF', tail: 'prep:to', tails: actors, whole: 'any' },
  ...['in', 'within', 'at', 'under'].map((place): Row => ({
    verbs: 'house locate place embed situate base anchor integrate incorporate',
    type: 'PART_OF',
    head: 'object',
    tail: `prep:${place}`,
    heads: organs,
    tails: wholes,
  })),
  ...['to', 'into'].map((place): Row => ({
    verbs: 'attach transfer merge incorporate integrate subordinate',
    type: 'PART_OF',
    head: 'object',
    tail: `prep:${place}`,
    heads: organs,
    tails: wholes,
  })),
  { verbs: 'merge', type: 'PART_OF', tail: 'prep:into', heads: organs, tails: wholes },
  { verbs: 'sit stand reside nestle be operate exist', type: 'PART_OF', tail: 'prep:within', heads: organs, tails: wholes },
  {
    verbs: 'sit fall come operate work function stand be act',
    type: 'PART_OF',
    tail: 'prep:under',
    heads: organs,
    tails: wholes,
  },
  { verbs: 'comprise include consist_of', type: 'MEMBER_OF', head: 'object', tail: 'subject', whole: 'any' },
  {
    verbs: 'gather bring_together unite',
    type: 'MEMBER_OF',
    head: 'object',
    tail: 'subject',
    whole: 'any',
    tails: ['Network', 'Body', 'InternationalOrganisation', 'Initiative'],
    lasting: true,
  },
  { verbs: 'compose make_up comprise constitute', type: 'MEMBER_OF', head: 'prep:of', tail: 'object', heads: actors, whole: 'any' },
  { verbs: 'make_up form constitute', type: 'MEMBER_OF', heads: actors, whole: 'members' },
  { verbs: 'join', type: 'MEMBER_OF', active: true, tails: ['Network', 'InternationalOrganisation', 'LegalAct', 'Body'] },
  { verbs: 'accede', type: 'MEMBER_OF', tail: 'prep:to', tails: ['Network', 'InternationalOrganisation', 'LegalAct', 'Body'] },
  { verbs: 'sit serve participate', type: 'MEMBER_OF', tail: 'prep:on', whole: 'members' },
  { verbs: 'represent', type: 'MEMBER_OF', head: 'object', tail: 'prep:on', whole: 'members' },
  { verbs: 'represent', type: 'MEMBER_OF', head: 'object', tail: 'prep:in', whole: 'members' },
  { verbs: 'have hold take', type: 'MEMBER_OF', tail: 'prep:on', whole: 'members', nouns: words('seat seats') },
  { verbs: 'have hold take', type: 'MEMBER_OF', tail: 'prep:in', whole: 'members', nouns: words('seat seats') },
  // Meeting
  { verbs: 'participate', type: 'PARTICIPATES_IN', tail: 'prep:in' },
  { verbs: 'take_part', type: 'PARTICIPATES_IN', tail: 'prep:in' },
  { verbs: 'attend join address open close moderate', type: 'PARTICIPATES_IN', tails: ['Event'] },
  { verbs: 'bring_together gather assemble unite', type: 'PARTICIPATES_IN', head: 'object', tail: 'subject', tails: ['Event'] },
  // Leading
  { verbs: 'lead chair head co-chair cochair co-lead spearhead', type: 'LEADS' },
  { verbs: 'lead_on preside_over', type: 'LEADS' },
  ...['in', 'on', 'of', 'for'].map((place): Row => ({
    verbs: 'take hold assume have',
    type: 'LEADS',
    tail: `prep:${place}`,
    nouns: words('lead chair chairmanship presidency leadership co-chairmanship'),
  })),
  {
    verbs: 'coordinate steer direct oversee',
    type: 'LEADS',
    tails: ['Event', 'Initiative', 'Network', 'Body', 'Programme', 'Policy'],
  },
  // Law and policy
  { verbs: 'propose table put_forward suggest', type: 'PROPOSES' },
  { verbs: 'present submit envisage prepare draft bring_forward', type: 'PROPOSES', tails: ['LegalAct'] },
  { verbs: 'draft formulate prepare', type: 'PROPOSES', tails: ['Policy'] },
  {
    verbs: 'issue',
    type: 'ADOPTS',
    tails: ['LegalAct'],
    nouns: words('order decree proclamation regulation law directive ordinance decision bylaw'),
  },
  { verbs: 'reach', type: 'ADOPTS', tail: 'prep:on', tails: law, nouns: words('agreement deal consensus compromise') },
  { verbs: 'give grant', type: 'ADOPTS', tail: 'prep:to', tails: texts, nouns: words('approval assent endorsement consent') },
  { verbs: 'promulgate proclaim', type: 'ADOPTS', tails: law },
  {
    verbs: 'adopt sign approve endorse ratify enact conclude agree_on agree accept pass',
    type: 'ADOPTS',
    tails: [...texts, 'Programme', 'Initiative'],
  },
  { verbs: 'sign_up accede', type: 'ADOPTS', tail: 'prep:to', tails: texts },
  { verbs: 'agree', type: 'ADOPTS', tail: 'prep:on', tails: [...texts, 'Programme', 'Initiative'], noObject: true },
  { verbs: 'publish issue release unveil circulate disseminate compile', type: 'PUBLISHES', tails: texts },
  { verbs: 'present produce deliver', type: 'PUBLISHES', tails: ['Document', 'Policy'] },
  { verbs: 'prepare write author co-author compile circulate', type: 'PUBLISHES', tails: ['Document'] },
  { verbs: 'report_on', type: 'PUBLISHES', tails: ['Document'] },
  { verbs: 'organise organize host hold convene co-organise co-organize co-host stage arrange', type: 'ORGANISES', tails: ['Event'] },
  { verbs: 'organise organize', type: 'ORGANISES', tails: ['Initiative'] },
  { verbs: 'host', type: 'OPERATES', tails: ['InformationSystem', 'Document'] },
  { verbs: 'host provide', type: 'OPERATES', tails: ['Body'], nouns: words('secretariat secretariats') },
  { verbs: 'host', type: 'LEADS', tails: ['Network'] },
  // Demands
  {
    verbs: 'call_on call_upon urge invite expect request ask task encourage instruct mandate',
    type: 'CALLS_ON',
    tails: actors,
  },
  { verbs: 'direct empower require order charge entrust oblige', type: 'CALLS_ON', tails: actors },
  { verbs: 'appeal plead', type: 'CALLS_ON', tail: 'prep:to', tails: actors },
  { verbs: 'call_for', type: 'CALLS_ON', tail: 'prep:between', tails: actors },
  { verbs: 'call_for', type: 'CALLS_ON', tail: 'prep:from', tails: actors },
  // Carrying out
  {
    verbs: 'implement carry_out put_in_place deliver_on execute transpose roll_out enforce apply operationalise operationalize',
    type: 'IMPLEMENTS',
  },
  { verbs: 'comply', type: 'IMPLEMENTS', tail: 'prep:with', tails: texts },
  { verbs: 'incorporate administer', type: 'IMPLEMENTS', tails: ['LegalAct'] },
  {
    verbs: 'ensure pursue continue begin start undertake complete',
    type: 'IMPLEMENTS',
    tail: 'prep:of',
    tails: [...texts, 'Programme', 'Initiative'],
    nouns: words('implementation'),
  },
  {
    verbs: 'meet achieve fulfil fulfill deliver reach uphold honour respect implement attain',
    type: 'IMPLEMENTS',
    tail: 'prep:of',
    tails: [...texts, 'Programme'],
    nouns: words(
      'goal goals target targets objective objectives commitment commitments obligation obligations requirement requirements provision provisions aim aims ambition',
    ),
  },
  {
    verbs: 'meet fulfil fulfill deliver uphold honour respect implement',
    type: 'IMPLEMENTS',
    tail: 'prep:under',
    tails: texts,
    nouns: words('commitment commitments obligation obligations requirement requirements target targets'),
  },
  { verbs: 'comply adhere abide conform', type: 'IMPLEMENTS', tail: 'prep:with', tails: texts },
  { verbs: 'adhere conform', type: 'IMPLEMENTS', tail: 'prep:to', tails: texts },
  { verbs: 'abide', type: 'IMPLEMENTS', tail: 'prep:by', tails: texts },
  {
    verbs: 'deliver',
    type: 'IMPLEMENTS',
    tails: ['Programme', 'Initiative'],
    notNouns: words('training service response course tool support'),
  },
  {
    verbs: 'amend revise review repeal replace recast update modernise modernize',
    type: 'AMENDS',
    tails: [...texts, 'InformationSystem', 'Programme'],
  },
  { verbs: 'strengthen extend reinforce upgrade', type: 'AMENDS', tails: [...law, 'InformationSystem'] },
  { verbs: 'strengthen reinforce extend', type: 'AMENDS', heads: law },
  { verbs: 'reinforce strengthen', type: 'SUPPORTS', tails: actors },
  {
    verbs: 'run operate manage maintain administer',
    type: 'OPERATES',
    tails: run,
  },
  { verbs: 'be_responsible', type: 'OPERATES', tail: 'prep:for', tails: run },
  { verbs: 'be_in_charge', type: 'OPERATES', tail: 'prep:of', tails: run },
  {
    verbs: 'integrate incorporate mainstream embed insert',
    type: 'AMENDS',
    tail: 'prep:into',
    heads: actors,
    tails: [...texts, 'Programme'],
  },
  { verbs: 'have hold assume take bear', type: 'OPERATES', tail: 'prep:for', tails: run, nouns: words('responsibility') },
  // Places
  { verbs: 'take_place occur happen', type: 'OCCURRED_IN', tail: 'prep:in', tails: ['Place', 'Country'] },
  { verbs: 'take_place occur happen', type: 'OCCURRED_IN', tail: 'prep:at', tails: ['Place'] },
  { verbs: 'hit strike', type: 'OCCURRED_IN', heads: ['Event'], tails: ['Place', 'Country'] },
  // Standing under
  {
    verbs: 'underpin guide govern',
    type: 'BASED_ON',
    head: 'object',
    tail: 'subject',
    tails: texts,
    heads: [...law, 'Programme', 'Initiative', 'Network'],
  },
  { verbs: 'base ground', type: 'BASED_ON', head: 'object', tail: 'prep:on', tails: [...texts, 'Programme'] },
  {
    verbs: 'build',
    type: 'BASED_ON',
    tail: 'prep:on',
    heads: [...texts, 'Programme', 'Initiative'],
    tails: [...texts, 'Programme', 'Initiative'],
  },
];

function build(): ReadonlyMap<string, readonly Frame[]> {
  const frames = new Map<string, Frame[]>();
  rows.forEach(({ verbs, type, ...rest }, index) => {
    for (const verb of verbs.split(' ')) {
      const frame: Frame = {
        head: 'subject',
        tail: 'object',
        ...rest,
        type,
        id: `verb.${verb}.${type.toLowerCase()}.${index}`,
      };
      frames.set(verb, [...(frames.get(verb) ?? []), frame]);
    }
  });
  return frames;
}

/** Frames by verb (`set_up` with its particle), in order of priority. */
export const framesOf: ReadonlyMap<string, readonly Frame[]> = build();

/** Verbs that carry no relation themselves but control the infinitive after them; `status` is what they make of it. */
export const controlVerbs: Readonly<Record<string, 'planned' | 'called-for' | 'ongoing' | 'same'>> = {
  intend: 'planned',
  plan: 'planned',
  aim: 'planned',
  want: 'planned',
  wish: 'planned',
  undertake: 'planned',
  commit: 'planned',
  seek: 'planned',
  prepare: 'planned',
  promise: 'planned',
  pledge: 'planned',
  propose: 'planned',
  decide: 'planned',
  agree: 'planned',
  expect: 'planned',
  schedule: 'planned',
  continue: 'ongoing',
  start: 'same',
  begin: 'same',
  try: 'ongoing',
  need: 'called-for',
  allow: 'planned',
  enable: 'planned',
  explore: 'planned',
  work: 'ongoing',
  serve: 'same',
  help: 'same',
  consider: 'planned',
  seem: 'same',
  proceed: 'same',
  cease: 'same',
  manage: 'same',
  focus: 'same',
  refuse: 'same',
  decline: 'same',
  fail: 'same',
  neglect: 'same',
};

/** Control verbs that deny the deed after them: "refused to cooperate". */
export const denyingVerbs: ReadonlySet<string> = new Set(['refuse', 'decline', 'fail', 'neglect', 'cease']);

/** All verbs whose forms clause reading must know. */
export const verbLemmas: readonly string[] = [
  ...new Set(
    [...framesOf.keys(), ...Object.keys(controlVerbs), ...payingVerbs, ...receivingVerbs, ...bearingVerbs, ...sumVerbs]
      .map((verb) => verb.split('_')[0]!)
      .concat('count entrust charge rest lie inspect thank praise applaud salute select choose shortlist'.split(' '))
      .concat(
        'be have do say state stress underline welcome note recall confirm express reiterate highlight address ensure achieve improve make take give get show demonstrate identify assess follow lead play contribute increase accelerate facilitate prevent counter tackle combat fight detect reflect remain become set put bring come go see allow benefit involve cover concern enter leave use know think believe consider examine discuss explain mean require affirm emphasise outline focus guide mark respond announce designate appoint nominate name elect chair join enhance promote protect secure complete finalise link elaborate explore devote keep look speed deal drive intensify reach boost indicate constitute act serve operate want tell speak call describe define mention write begin empower recognise reaffirm elevate include replace spur upgrade unlock generate combine accelerate enable expect travel visit host connect monitor collect analyse analyze process store exchange transfer oversee recommend demand insist declare decide resolve recall reiterate acknowledge appreciate commend congratulate deplore condemn regret reject emphasize recognize observe consider deem assure pursue'.split(
          ' ',
        ),
      ),
  ),
];
