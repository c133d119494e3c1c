/** What verbs say: whom a thing is for, what is done under a text, and how what is run changes. In order of priority, after all others. */
import { actors, helped, law, texts, type Row } from './frame.ts';
import { words } from '../../words.ts';

/** Those for whom something is done. */
const people: Row['tails'] = ['ActorGroup', 'Country', 'Place'];
const undertakings: Row['heads'] = ['Programme', 'Initiative', 'Policy', 'InformationSystem', 'Network', 'Body', 'Event'];

export const servingRows: readonly Row[] = [
  // For whom it is: "the scheme benefits small farmers", "small farmers benefit from the scheme"
  { verbs: 'benefit', type: 'SUPPORTS', active: true, tails: helped },
  {
    verbs: 'benefit profit',
    type: 'SUPPORTS',
    head: 'prep:from',
    tail: 'subject',
    heads: ['Programme', 'Initiative', 'Network', 'Body', 'Agency', 'InternationalOrganisation'],
    tails: helped,
  },
  { verbs: 'empower', type: 'SUPPORTS', tails: helped.filter((label) => label !== 'ActorGroup') },
  { verbs: 'supply equip', type: 'SUPPORTS', heads: actors, tails: actors }, // "supplied the Coast Guard with boats"
  { verbs: 'serve', type: 'SUPPORTS', heads: actors, active: true, tails: people },
  { verbs: 'target', type: 'SUPPORTS', active: true, heads: undertakings, tails: people },
  { verbs: 'cater', type: 'SUPPORTS', tail: 'prep:for', tails: people },
  {
    verbs: 'rescue evacuate shelter vaccinate immunise immunize screen treat rehabilitate resettle house feed clothe upskill reskill',
    type: 'SUPPORTS',
    heads: actors,
    tails: people,
  },
  { verbs: 'feed', type: 'SUPPORTS', tail: 'prep:into', tails: [...texts, 'Programme', 'Initiative'] },
  // "Kenya gave effect to the Convention", "ensures compliance with the Act"
  { verbs: 'give', type: 'IMPLEMENTS', tail: 'prep:to', tails: texts, nouns: words('effect') },
  {
    verbs: 'ensure secure achieve',
    type: 'IMPLEMENTS',
    heads: actors,
    tail: 'prep:with',
    tails: texts,
    nouns: words('compliance conformity'),
  },
  {
    verbs: 'provide_for foresee envisage',
    type: 'ESTABLISHES',
    heads: law,
    tail: 'prep:of',
    tails: ['Body', 'Network', 'InformationSystem', 'Programme', 'Initiative', 'Agency'],
    nouns: words('establishment creation setting-up'),
  },
  { verbs: 'facilitate', type: 'SUPPORTS', heads: actors, tails: ['Event', 'Initiative', 'Programme'] },
  { verbs: 'pilot', type: 'IMPLEMENTS', tails: ['Programme', 'Initiative'] },
  // What is run grows or goes on: "expanded the Programme", "extended the Scheme until 2025"
  {
    verbs: 'expand extend enlarge broaden scale_up upscale widen relaunch restructure rename rebrand streamline',
    type: 'AMENDS',
    heads: actors,
    tails: ['Programme', 'Initiative', 'InformationSystem', ...law],
    named: true,
  },
  { verbs: 'renew prolong', type: 'AMENDS', heads: actors, tails: ['Programme', 'Initiative', ...law], named: true },
  {
    verbs: 'announce launch approve begin start complete undertake support propose confirm finalise finalize conduct carry_out',
    type: 'AMENDS',
    heads: actors,
    tail: 'prep:of',
    tails: ['Programme', 'Initiative', 'InformationSystem', ...texts],
    named: true,
    nouns: words('expansion extension renewal modernisation modernization overhaul relaunch upgrade enlargement scale-up restructuring'),
  },
  // "respect the Act", "uphold the Charter"
  { verbs: 'respect obey uphold honour honor observe', type: 'IMPLEMENTS', heads: actors, tails: law, named: true },
  // "announced its latest investments in the Institute"
  {
    verbs: 'announce make increase expand continue unveil detail approve',
    type: 'FUNDS',
    tail: 'prep:in',
    heads: actors,
    tails: ['Company', 'Programme', 'Initiative', 'Agency', 'Body', 'Network', 'Institution', 'InformationSystem'],
    nouns: words('investment investments'),
  },
  {
    verbs: 'pay',
    type: 'FUNDS',
    tail: 'prep:for',
    tails: ['Programme', 'Initiative', 'Body', 'Network', 'InformationSystem', 'Event'],
    noObject: true,
  },
  // "The university is home to the Institute"
  {
    verbs: 'be_home',
    type: 'PART_OF',
    head: 'prep:to',
    tail: 'subject',
    heads: ['Body', 'Network'],
    tails: ['Institution', 'Agency', 'Body', 'Company', 'InternationalOrganisation'],
  },
];
