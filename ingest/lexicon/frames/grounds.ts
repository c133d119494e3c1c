/** What verbs say: standing under a text or a programme. In order of priority, after law and policy. */
import { actors, law, texts, type Row } from './frame.ts';
import { words } from '../../words.ts';

/** What can stand under a text: what is made, held or run. */
const standing: Row['heads'] = [
  'Body',
  'Agency',
  'Network',
  'InformationSystem',
  'Programme',
  'Initiative',
  'Event',
  'Policy',
  'Document',
  'LegalAct',
];

export const groundsRows: readonly Row[] = [
  {
    verbs: 'underpin guide govern',
    type: 'BASED_ON',
    head: 'object',
    tail: 'subject',
    tails: texts,
    heads: [...law, 'Programme', 'Initiative', 'Network'],
  },
  // "The Strategy guides the work of the Ministry"
  {
    verbs: 'guide steer shape frame',
    type: 'IMPLEMENTS',
    head: 'object',
    tail: 'subject',
    heads: actors,
    tails: [...law, 'Programme'],
    told: true,
  },
  {
    verbs: 'align harmonise harmonize',
    type: 'BASED_ON',
    head: 'object',
    tail: 'prep:with',
    heads: [...texts, 'Programme', 'Initiative'],
    tails: law,
  },
  {
    verbs: 'base ground',
    type: 'BASED_ON',
    head: 'object',
    tail: 'prep:on',
    tails: [...texts, 'Programme', 'Initiative', 'InformationSystem'],
  },
  {
    verbs: 'build',
    type: 'BASED_ON',
    tail: 'prep:on',
    heads: [...texts, 'Programme', 'Initiative'],
    tails: [...texts, 'Programme', 'Initiative'],
  },
  // "The Toolkit builds upon the Charter", "The Code is built on the Charter"
  {
    verbs: 'build',
    type: 'BASED_ON',
    tail: 'prep:upon',
    heads: [...texts, 'Programme', 'Initiative'],
    tails: [...texts, 'Programme', 'Initiative'],
  },
  ...['on', 'upon', 'around', 'off'].map((place): Row => ({
    verbs: 'build',
    type: 'BASED_ON',
    head: 'object',
    tail: `prep:${place}`,
    heads: [...law, 'Document', 'Programme', 'Initiative', 'InformationSystem'],
    tails: [...texts, 'Programme', 'Initiative'],
  })),
  {
    verbs: 'fall come sit be',
    type: 'BASED_ON',
    tail: 'prep:under',
    heads: ['Initiative', 'Programme'],
    tails: [...texts, 'Programme', 'Initiative'],
  },
  // "is anchored in the Charter", "derives from the Convention"
  ...['in', 'on'].map((place): Row => ({
    verbs: 'anchor enshrine ground embed found',
    type: 'BASED_ON',
    head: 'object',
    tail: `prep:${place}`,
    heads: standing,
    tails: texts,
    named: true, // "founded on a realistic assessment" is no text
  })),
  // "is founded on the principles of the Declaration"
  {
    verbs: 'base ground found build anchor',
    type: 'BASED_ON',
    head: 'object',
    tail: 'prep:of',
    heads: standing,
    tails: [...texts, 'Programme'],
    onNouns: words('principle provision recommendation finding conclusion result framework objective priority text'),
  },
  // "is registered under the Associations Act"
  {
    verbs: 'register incorporate charter constitute',
    type: 'BASED_ON',
    head: 'object',
    tail: 'prep:under',
    heads: ['Body', 'Agency', 'Network', 'Company', 'InternationalOrganisation'],
    tails: ['LegalAct'],
    named: true,
  },
  { verbs: 'derive arise originate emanate stem result flow', type: 'BASED_ON', tail: 'prep:from', heads: standing, tails: law },
  {
    verbs: 'derive draw take receive have',
    type: 'BASED_ON',
    tail: 'prep:from',
    tails: law,
    nouns: words('mandate powers power authority competence competences legitimacy remit tasks'),
  },
  { verbs: 'adapt', type: 'BASED_ON', head: 'object', tail: 'prep:from', heads: standing, tails: texts },
  // "inspired by the Pledge", "mandated by the Statute"
  {
    verbs: 'inspire mandate require regulate authorise authorize prescribe',
    type: 'BASED_ON',
    head: 'object',
    tail: 'subject',
    heads: ['Initiative', 'Programme', 'Event', 'Policy', 'Document', 'LegalAct', 'InformationSystem'],
    tails: law,
  },
  // "The Accord provides for the establishment of a Council", "The Act provides for a Fund"
  {
    verbs: 'provide_for foresee envisage stipulate',
    type: 'BASED_ON',
    head: 'prep:of',
    tail: 'subject',
    heads: ['Body', 'Agency', 'Network', 'InformationSystem', 'Programme', 'Event'],
    tails: law,
    nouns: words('establishment creation setting-up formation constitution institution'),
  },
  // "the panel required by the Act", "is authorised under the Act"
  {
    verbs: 'mandate require authorise authorize',
    type: 'BASED_ON',
    head: 'object',
    tail: 'subject',
    heads: ['Body', 'Network', 'Agency'],
    tails: law,
    named: true,
    idle: true,
  },
  ...['under', 'in'].map((place): Row => ({
    verbs: 'mandate require authorise authorize reauthorise reauthorize',
    type: 'BASED_ON',
    head: 'object',
    tail: `prep:${place}`,
    heads: standing,
    tails: law,
    named: true,
    idle: true,
  })),
  // "a fund called for in the Statement", "the authority foreseen in the Accords"
  {
    verbs:
      'foresee envisage call_for lay_down set_out spell_out set_forth define describe provide_for enshrine stipulate prescribe outline announce mandate',
    type: 'BASED_ON',
    head: 'object',
    tail: 'prep:in',
    heads: standing,
    tails: law,
  },
  // "operates under a Royal Charter"
  {
    verbs: 'operate function take_place',
    type: 'BASED_ON',
    tail: 'prep:under',
    heads: standing,
    tails: [...law, 'Programme'],
    noObject: true,
  },
  { verbs: 'draw', type: 'BASED_ON', tail: 'prep:on', heads: [...texts, 'Programme', 'Initiative'], tails: texts },
];
