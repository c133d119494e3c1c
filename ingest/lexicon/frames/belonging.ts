/** What verbs say: belonging, meeting and leading. In order of priority. */
import { actors, organs, wholes, words, type Row } from './frame.ts';

export const belongingRows: readonly Row[] = [
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
  {
    verbs: 'appoint elect name nominate re-elect',
    type: 'MEMBER_OF',
    head: 'object',
    tail: 'prep:to',
    heads: ['Person'],
    whole: 'members',
  },
  { verbs: 'select choose', type: 'MEMBER_OF', head: 'object', tail: 'prep:for', heads: ['Person'], whole: 'members' },
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
];
