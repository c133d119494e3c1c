/** What verbs say: belonging and meeting. In order of priority. */
import { happenings } from '../event-nouns.ts';
import { actors, organs, wholes, type Row } from './frame.ts';
import { words } from '../../words.ts';

export const belongingRows: readonly Row[] = [
  // Belonging
  { verbs: 'belong', type: 'PART_OF', tail: 'prep:to', tails: actors, whole: 'any' },
  ...['in', 'within', 'at', 'under'].map((place): Row => ({
    verbs: 'house locate place embed situate seat base anchor integrate incorporate',
    type: 'PART_OF',
    head: 'object',
    tail: `prep:${place}`,
    heads: organs,
    tails: wholes,
    ...(place === 'in' ? { told: true as const } : {}),
  })),
  ...['at', 'within'].map((place): Row => ({
    verbs: 'host',
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
  // "is affiliated with the University"
  ...['with', 'to'].map((place): Row => ({
    verbs: 'affiliate',
    type: 'PART_OF',
    head: 'object',
    tail: `prep:${place}`,
    heads: organs,
    tails: wholes,
    named: true,
  })),
  // "is divided into the Fire Brigade and the Timber Police"
  {
    verbs: 'divide split subdivide organise organize structure',
    type: 'PART_OF',
    head: 'prep:into',
    tail: 'object',
    heads: organs,
    tails: wholes,
    named: true,
  },
  { verbs: 'absorb subsume', type: 'PART_OF', head: 'object', tail: 'subject', heads: organs, tails: wholes },
  { verbs: 'sit stand reside nestle be operate exist', type: 'PART_OF', tail: 'prep:within', heads: organs, tails: wholes },
  { verbs: 'sit reside', type: 'PART_OF', tail: 'prep:in', heads: organs, tails: wholes, named: true, told: true },
  {
    verbs: 'sit fall come operate work function stand be act',
    type: 'PART_OF',
    tail: 'prep:under',
    heads: [...organs, 'InternationalOrganisation'],
    tails: wholes,
  },
  // "The Tide Fund falls under the Office of Ports"
  { verbs: 'sit fall come', type: 'PART_OF', tail: 'prep:under', heads: ['Programme', 'Initiative'], tails: wholes, named: true },
  { verbs: 'comprise include consist_of', type: 'MEMBER_OF', head: 'object', tail: 'subject', whole: 'any' },
  // "The Alliance counts 40 cities", "represents 31 national associations"
  {
    verbs: 'count number represent',
    type: 'MEMBER_OF',
    head: 'object',
    tail: 'subject',
    heads: actors,
    tails: ['Network', 'InternationalOrganisation'],
    active: true,
  },
  {
    verbs: 'gather bring_together unite federate',
    type: 'MEMBER_OF',
    head: 'object',
    tail: 'subject',
    whole: 'any',
    tails: ['Network', 'InternationalOrganisation'],
    lasting: true,
  },
  { verbs: 'compose', type: 'MEMBER_OF', head: 'prep:by', tail: 'object', heads: actors, whole: 'members' },
  { verbs: 'compose make_up comprise constitute', type: 'MEMBER_OF', head: 'prep:of', tail: 'object', heads: actors, whole: 'any' },
  { verbs: 'make_up form constitute', type: 'MEMBER_OF', heads: actors, whole: 'members' },
  // "The portals make up the Data System"
  {
    verbs: 'make_up constitute',
    type: 'PART_OF',
    heads: ['InformationSystem', 'Programme', 'Initiative'],
    tails: ['InformationSystem', 'Programme', 'Initiative', 'Network'],
    named: true,
  },
  { verbs: 'join rejoin', type: 'MEMBER_OF', active: true, tails: ['Network', 'InternationalOrganisation', 'LegalAct', 'Body'] },
  // "joined the Blue Ports Pledge", "signed up to the Network"
  { verbs: 'join', type: 'MEMBER_OF', active: true, heads: actors, tails: ['Policy'], named: true },
  {
    verbs: 'sign_up subscribe',
    type: 'MEMBER_OF',
    tail: 'prep:to',
    heads: actors,
    tails: ['Network', 'InternationalOrganisation', 'Body'],
    named: true,
  },
  { verbs: 'accede', type: 'MEMBER_OF', tail: 'prep:to', tails: ['Network', 'InternationalOrganisation', 'LegalAct', 'Body'] },
  { verbs: 'admit', type: 'MEMBER_OF', head: 'object', tail: 'prep:to', heads: actors, tails: ['Network', 'InternationalOrganisation'] },
  {
    verbs: 'accept admit',
    type: 'MEMBER_OF',
    head: 'object',
    tail: 'prep:into',
    heads: actors,
    tails: ['Network', 'InternationalOrganisation', 'Body'],
  },
  // "was granted membership of the Forum", "holds membership in the Forum"
  ...['of', 'in'].flatMap((place): Row[] => [
    {
      verbs: 'grant award give',
      type: 'MEMBER_OF',
      head: 'object',
      tail: `prep:${place}`,
      heads: actors,
      tails: ['Network', 'InternationalOrganisation', 'Body'],
      beside: words('membership'),
    },
    {
      verbs: 'hold obtain gain acquire receive have finalise finalize complete renew',
      type: 'MEMBER_OF',
      tail: `prep:${place}`,
      heads: actors,
      tails: ['Network', 'InternationalOrganisation', 'Body'],
      nouns: words('membership'),
    },
  ]),
  // "has observer status in the Forum", "was granted associate status with the Union"
  ...['in', 'at', 'with'].flatMap((place): Row[] => [
    {
      verbs: 'have hold enjoy obtain receive gain',
      type: 'MEMBER_OF',
      tail: `prep:${place}`,
      heads: actors,
      tails: ['Network', 'InternationalOrganisation', 'Body'],
      nouns: words('status'),
      objectWords: /\b(?:observer|member|membership|associate|consultative) status$/u,
    },
  ]),
  { verbs: 'sit serve participate', type: 'MEMBER_OF', tail: 'prep:on', whole: 'members' },
  {
    verbs: 'appoint elect name nominate re-elect re-appoint reappoint co-opt',
    type: 'MEMBER_OF',
    head: 'object',
    tail: 'prep:to',
    heads: actors,
    whole: 'members',
  },
  ...['onto', 'on'].map((place): Row => ({
    verbs: 'co-opt',
    type: 'MEMBER_OF',
    head: 'object',
    tail: `prep:${place}`,
    heads: actors,
    whole: 'members',
  })),
  // "was enrolled in the Clean Ports Alliance", "enrolled in the Alliance"
  ...(['object', 'subject'] as const).map((head): Row => ({
    verbs: 'enrol enroll',
    type: 'MEMBER_OF',
    head,
    tail: 'prep:in',
    heads: actors,
    tails: ['Network', 'InternationalOrganisation'],
    named: true,
  })),
  { verbs: 'select choose', type: 'MEMBER_OF', head: 'object', tail: 'prep:for', heads: ['Person'], whole: 'members' },
  { verbs: 'represent', type: 'MEMBER_OF', head: 'object', tail: 'prep:on', whole: 'members' },
  { verbs: 'represent', type: 'MEMBER_OF', head: 'object', tail: 'prep:in', whole: 'members' },
  { verbs: 'have hold take', type: 'MEMBER_OF', tail: 'prep:on', whole: 'members', nouns: words('seat seats') },
  { verbs: 'have hold take', type: 'MEMBER_OF', tail: 'prep:in', whole: 'members', nouns: words('seat seats') },
  // Meeting
  // "will participate in the Steering Group": who sits there
  {
    verbs: 'participate serve sit',
    type: 'MEMBER_OF',
    tail: 'prep:in',
    heads: ['Person'],
    whole: 'members',
    tails: ['Body', 'Network'],
  },
  { verbs: 'participate', type: 'PARTICIPATES_IN', tail: 'prep:in' },
  { verbs: 'take_part', type: 'PARTICIPATES_IN', tail: 'prep:in' },
  {
    verbs: 'witness',
    type: 'PARTICIPATES_IN',
    tails: ['Event'],
    nouns: words('ceremony signing launch inauguration event handover opening'),
  },
  {
    verbs: 'address open close moderate',
    type: 'PARTICIPATES_IN',
    tails: ['Network', 'Body', 'Institution'],
    nouns: words('forum assembly congress'),
  },
  // "paid a state visit to Kenya", "is on an official visit to Kenya"
  {
    verbs: 'pay make commence begin start conclude complete embark_on',
    type: 'PARTICIPATES_IN',
    heads: actors,
    tails: ['Event'],
    nouns: words('visit tour'),
  },
  { verbs: 'be arrive', type: 'PARTICIPATES_IN', tail: 'prep:on', heads: actors, tails: ['Event'], onNouns: words('visit tour') },
  // "represented the Ministry at the Conference"
  ...['at', 'in'].map((place): Row => ({
    verbs: 'represent',
    type: 'PARTICIPATES_IN',
    head: 'object',
    tail: `prep:${place}`,
    heads: actors.filter((label) => label !== 'Person'),
    tails: ['Event'],
  })),
  {
    verbs: 'attend',
    type: 'PARTICIPATES_IN',
    tails: ['Event'],
  },
  {
    verbs: 'join address open close',
    type: 'PARTICIPATES_IN',
    tails: ['Event'],
    notNouns: new Set([
      ...happenings, // "address the crisis"
      ...words('dialogue negotiation negotiations discussion discussions consultation consultations investigation debate talks'),
    ]),
  },
  {
    verbs: 'bring_together gather assemble unite',
    type: 'PARTICIPATES_IN',
    head: 'object',
    tail: 'subject',
    tails: ['Event', 'Initiative', 'Programme'],
  },
  // "The panel featured speakers from the Agency"
  {
    verbs: 'feature include hear',
    type: 'PARTICIPATES_IN',
    head: 'object',
    tail: 'subject',
    tails: ['Event'],
    nouns: words(
      'speaker speakers panellist panellists panelist panelists presenter presenters participant participants attendee attendees',
    ),
  },
  // "drew more than 3,000 visitors"
  {
    verbs: 'draw attract welcome',
    type: 'PARTICIPATES_IN',
    head: 'object',
    tail: 'subject',
    heads: ['ActorGroup'],
    tails: ['Event'],
    active: true,
  },
  // "worked for the Agency"
  ...['for', 'at'].map((place): Row => ({
    verbs: 'work',
    type: 'HOLDS_ROLE',
    tail: `prep:${place}`,
    heads: ['Person'],
    tails: [...wholes, 'InternationalOrganisation'],
    noObject: true,
    named: true,
  })),
];
